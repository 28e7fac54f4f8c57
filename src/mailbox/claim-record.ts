/**
 * The record by which a bot claims the right to send one mail, as a message in Driverseat/Outbox (DESIGN.md, "Claim").
 * Pure: fields to bytes and back.
 *
 * It says of the mail what another bot, or this one without its journal, must know: never its text. A person may open
 * it, so its own text says what it is; a bot reads nothing but its header.
 */
import { Temporal } from 'temporal-polyfill';
import { withoutBrackets } from './read-headers.js';

/** A claim; all Message-IDs go without brackets. */
export type Claim = {
  /** A random id of the claim (`newClaimId`), which is the record's own Message-ID and never the mail's. */
  claimId: string;
  /** The bot that claims: the random id beside its journal. */
  instance: string;
  /** The key of the mail. */
  key: string;
  /** What kind of mail it is, such as "auto-reply". */
  kind: string;
  /** The client's slug; null for mail to someone who is none. */
  client: string | null;
  /** When it was claimed, to the millisecond: the ages of records are told by this, not by INTERNALDATE. */
  instant: Temporal.Instant;
  /** The Message-ID of the mail. */
  messageId: string;
  /** The addresses it goes to. */
  recipients: readonly string[];
};

/** The fields of a claim record's header that {@link readClaimRecord} asks for, in lower case. */
export const CLAIM_HEADERS = [
  'message-id',
  'x-driverseat-record',
  'x-driverseat-instance',
  'x-driverseat-key',
  'x-driverseat-kind',
  'x-driverseat-client',
  'x-driverseat-at',
  'x-driverseat-mail',
  'x-driverseat-recipients',
] as const;

/** The record as a message with CRLF line ends. */
export function composeClaimRecord(claim: Claim): string {
  const at = claim.instant.toString({ fractionalSecondDigits: 3 });
  const { client } = claim;
  const what = `${encoded(claim.kind)} to ${client === null ? 'someone who is no client' : encoded(client)}`;
  return [
    'From: Driverseat <driverseat@driverseat.invalid>',
    `Subject: Driverseat's record of a mail: ${what}`,
    `Date: ${new Date(claim.instant.epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${encoded(claim.claimId)}>`,
    'X-Driverseat-Record: claim',
    `X-Driverseat-Instance: ${encoded(claim.instance)}`,
    `X-Driverseat-Key: ${encoded(claim.key)}`,
    `X-Driverseat-Kind: ${encoded(claim.kind)}`,
    ...(client === null ? [] : [`X-Driverseat-Client: ${encoded(client)}`]),
    `X-Driverseat-At: ${at}`,
    `X-Driverseat-Mail: <${encoded(claim.messageId)}>`,
    `X-Driverseat-Recipients: ${claim.recipients.map(encoded).join(',\r\n ')}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `This is no mail to anybody but a record of Driverseat's: ${what}, ${at}.`,
    'While it lies in Driverseat/Outbox, that mail is being sent; in Driverseat/Done, it was sent.',
    'Driverseat looks here so that no mail goes twice. Please leave it where it is.',
    '',
  ].join('\r\n');
}

/** The claim that a header (names in lower case) holds, or null where it holds none. */
export function readClaimRecord(header: ReadonlyMap<string, string>): Claim | null {
  if (header.get('x-driverseat-record') !== 'claim') return null;
  const field = (name: string): string => decoded(withoutBrackets(header.get(name) ?? ''));
  const [claimId, key] = [field('message-id'), field('x-driverseat-key')];
  const atMs = Date.parse(header.get('x-driverseat-at') ?? '');
  if (claimId === '' || key === '' || Number.isNaN(atMs)) return null;
  const recipients = (header.get('x-driverseat-recipients') ?? '').split(',').map((text) => text.trim());
  return {
    claimId,
    key,
    instance: field('x-driverseat-instance'),
    kind: field('x-driverseat-kind'),
    client: field('x-driverseat-client') || null,
    instant: Temporal.Instant.fromEpochMilliseconds(atMs),
    messageId: field('x-driverseat-mail'),
    recipients: recipients.filter(Boolean).map(decoded),
  };
}

/** What a header can't hold, or what separates its parts, in the percent code of RFC 3986 section 2.1. */
function encoded(text: string): string {
  return Buffer.from(text)
    .toString()
    .replaceAll(/[^\x21-\x7e]|[%,<>]/gu, (char) => encodeURIComponent(char));
}

/** As it is where it was not written by {@link encoded}. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
