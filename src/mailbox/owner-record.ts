/**
 * The record that says which bot serves a mailbox, as a message in Driverseat/Outbox (DESIGN.md, "One bot
 * serves a mailbox"). Pure: fields to bytes and back.
 *
 * A person may open it, so its text says what it is; a bot reads nothing but its header.
 */

/** Who serves the mailbox: an instance (a random id beside its journal) on a host, since an instant. */
export type OwnerRecord = { instance: string; host: string; sinceMs: number };

/** The fields of an owner record's header that {@link readOwnerRecord} asks for, in lower case. */
export const OWNER_HEADERS = [
  'message-id',
  'x-driverseat-record',
  'x-driverseat-instance',
  'x-driverseat-host',
  'x-driverseat-since',
] as const;

const HOST_LIMIT = 100;

/**
 * The record as a message with CRLF line ends; `messageId` goes without brackets. What a header can't hold of
 * the host's name becomes "?".
 */
export function composeOwnerRecord(record: OwnerRecord, messageId: string): string {
  const since = new Date(record.sinceMs);
  const host = oneLine(record.host);
  return [
    'From: Driverseat <driverseat@driverseat.invalid>',
    `Subject: Driverseat on ${host} serves this mailbox`,
    `Date: ${since.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
    'X-Driverseat-Record: owner',
    `X-Driverseat-Instance: ${oneLine(record.instance)}`,
    `X-Driverseat-Host: ${host}`,
    `X-Driverseat-Since: ${since.toISOString()}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Driverseat on ${host} has served this mailbox since ${since.toISOString()}.`,
    'While this message lies here, no other Driverseat starts on it by itself.',
    'A graceful stop files it in Driverseat/Done.',
    '',
  ].join('\r\n');
}

/** The record that a header (names in lower case) holds, or null where it holds none. */
export function readOwnerRecord(header: ReadonlyMap<string, string>): OwnerRecord | null {
  if (header.get('x-driverseat-record') !== 'owner') return null;
  const instance = header.get('x-driverseat-instance') ?? '';
  const sinceMs = Date.parse(header.get('x-driverseat-since') ?? '');
  if (instance === '' || Number.isNaN(sinceMs)) return null;
  return { instance, host: header.get('x-driverseat-host') ?? '', sinceMs };
}

function oneLine(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, HOST_LIMIT);
}
