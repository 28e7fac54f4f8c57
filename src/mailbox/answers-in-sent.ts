/**
 * Sent, read for what her mails answer: some header fields and the structure of each, never a body.
 */
import type { FetchMessageObject } from 'imapflow';
import type { MailToClient } from '../plan/match-answers.js';
import { cameMs, messagesSince, type Walk } from './messages-since.js';
import { idsIn } from './read/message-ids.js';
import { headerOf } from './read-headers.js';
import { SENT_HEADERS, sentRow } from './sent-row.js';
import type { Session } from './session.js';

const QUERY = { internalDate: true, bodyStructure: true, headers: [...SENT_HEADERS, 'references', 'date'] };

/** Whoever names more answers none. */
const MOST_ANSWERED = 10;

/** A mail answers what In-Reply-To names; without one, the nearest of its ancestors (RFC 5322 section 3.6.4). */
function answeredIds(header: ReadonlyMap<string, string>): string[] {
  const named = idsIn(header.get('in-reply-to') ?? '').slice(0, MOST_ANSWERED);
  return named.length > 0 ? named : idsIn(header.get('references') ?? '').slice(-1);
}

function mailOf(row: FetchMessageObject): MailToClient {
  const header = headerOf(row);
  const { messageId, recipients, notPersonal } = sentRow(row);
  return {
    messageId,
    answers: answeredIds(header),
    recipients,
    atMs: cameMs(row, header.get('date') ?? ''),
    isHers: notPersonal === null,
  };
}

/**
 * Reads the mails of the Sent folder at `path` since `walk.sinceMs`, in batches.
 * @throws DriverseatError, while it is read: `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function* answersInSent(
  session: Session,
  path: string,
  walk: Walk,
): AsyncGenerator<MailToClient[]> {
  for await (const rows of messagesSince(session, path, walk, QUERY))
    yield rows.map(mailOf).filter(({ atMs }) => atMs >= walk.sinceMs);
}
