/**
 * Puts a message into a folder: notes into INBOX, records into Outbox, Sent copies.
 *
 * APPEND is no quota of the provider's and passes no spam filter (UX.md, rule 3). It is never tried again
 * here: after a lost connection the message may be there, and whoever called looks for its Message-ID.
 */
import type { Session } from './session.js';

/** How a message is to lie in its folder. */
export type AppendOptions = {
  /** Such as `\Seen`; none by default. */
  flags?: string[];
  /** INTERNALDATE as epoch milliseconds; the server's now by default. */
  internalDateMs?: number;
};

/** Where a message came to lie; null where the server keeps its UID to itself. */
export type Appended = { uid: number; uidValidity: number } | null;

/** How long the upload of a large message may take, in milliseconds. */
const APPEND_LIMIT_MS = 120_000;

/**
 * Appends `bytes` (an RFC 5322 message with CRLF line ends) to the folder at `path`.
 * @throws DriverseatError `imap-refused` where there is no such folder or it is full; `imap-unreachable`,
 * `deadline-passed`: it may be there or not
 */
export async function appendMessage(
  session: Session,
  path: string,
  bytes: Uint8Array,
  { flags = [], internalDateMs }: AppendOptions = {},
): Promise<Appended> {
  const date = internalDateMs === undefined ? undefined : new Date(internalDateMs);
  const put = (client: Session['client']) => client.append(path, bytes, flags, date);
  const done = await session.command(`putting a message into ${path}`, put, APPEND_LIMIT_MS);
  if (done === false || done.uid === undefined || done.uidValidity === undefined) return null;
  return { uid: done.uid, uidValidity: Number(done.uidValidity) };
}
