/**
 * Reads messages: from UIDs to parsed mails, a bounded batch at a time, and changing nothing.
 *
 * One FETCH gives the first 64 KB of each message; where there is more, the structure and the text that lies further
 * back are fetched on their own (FACTS.md, "Reading a mailbox fast"). Everything is asked with PEEK, so nothing becomes \Seen.
 */
import type { FetchMessageObject } from 'imapflow';
import type { ParsedMail } from '../message/parsed-mail.js';
import { isDriverseatError } from '../shared/errors.js';
import { batchesOf, drain, internalDateMs } from './drain.js';
import { furtherTextParts } from './further-text.js';
import { readMail } from './read/read-mail.js';
import type { Session } from './session.js';
import { type FolderView, withView } from './with-mailbox.js';

/** A message as it lies in a folder. */
export type FetchedMessage = { uid: number; internalDateMs: number; flags: string[]; mail: ParsedMail };

/** 64 KB each, two batches: at most 6.4 MB of mail in memory at once. Larger ones are no faster (measured: 25 to 200). */
const BATCH = 50;
const PREFIX_BYTES = 65_536;
const FURTHER_BYTES = 262_144;

/**
 * Reads the messages `uids` of `view`, in batches ascending by UID. What vanished, or what the server
 * can't give, is simply not among them, and nothing is where the folder was renumbered. While one batch is looked at, the
 * server already sends the next; others get their turn on the connection in between.
 * @throws DriverseatError, while it is read: `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function* fetchMessages(
  session: Session,
  view: FolderView,
  uids: readonly number[],
): AsyncGenerator<FetchedMessage[]> {
  const batches = [...batchesOf(uids, BATCH)];
  const fetch = (at: number): Promise<RawMessage[]> => beginFetch(session, view, batches[at] ?? []);
  let coming = fetch(0);
  for (let at = 0; at < batches.length; at += 1) {
    const raw = await coming;
    coming = fetch(at + 1);
    const messages: FetchedMessage[] = [];
    for (const message of raw) messages.push(await toMessage(message));
    yield messages;
  }
}

/** Whoever waits for it hears of its failure; whoever has seen enough need not wait. */
function beginFetch(session: Session, view: FolderView, uids: readonly number[]): Promise<RawMessage[]> {
  if (uids.length === 0) return Promise.resolve([]);
  const fetching = withView(session, view, () => fetchReadable(session, uids)).then((raw) => raw ?? []);
  fetching.catch(() => 'told to whoever waits');
  return fetching;
}

/** A fetched row and the text parts that lie beyond its prefix, by part number. */
type RawMessage = { row: FetchMessageObject; furtherText: ReadonlyMap<string, Buffer> };

const NOTHING_FURTHER: ReadonlyMap<string, Buffer> = new Map();

/** A server that can't give one message refuses the whole batch: then each is asked for alone, and that one left out. */
async function fetchReadable(session: Session, uids: readonly number[]): Promise<RawMessage[]> {
  try {
    return await fetchRaw(session, uids);
  } catch (error) {
    if (!isDriverseatError(error, 'imap-refused')) throw error;
    if (uids.length === 1) return [];
  }
  const messages: RawMessage[] = [];
  for (const uid of uids) messages.push(...(await fetchReadable(session, [uid])));
  return messages;
}

async function fetchRaw(session: Session, uids: readonly number[]): Promise<RawMessage[]> {
  const source = { start: 0, maxLength: PREFIX_BYTES };
  const found = await drain(session, uids, { source, flags: true, internalDate: true, size: true });
  // A server that can't open the message says NIL in place of its bytes.
  const rows = found.filter((row) => Buffer.isBuffer(row.source));
  const structures = await fetchStructures(session, rows.filter(goesOn));
  const messages: RawMessage[] = [];
  for (const begun of rows) {
    const row = { ...begun, ...structures.get(begun.uid) };
    messages.push({ row, furtherText: await fetchFurther(session, row) });
  }
  return messages;
}

function goesOn({ source, size = 0 }: FetchMessageObject): boolean {
  return (source?.length ?? 0) < size;
}

/** Only for mails of which not all was fetched: telling a structure takes the server long. */
async function fetchStructures(
  session: Session,
  rows: readonly FetchMessageObject[],
): Promise<ReadonlyMap<number, FetchMessageObject>> {
  const uids = rows.map(({ uid }) => uid);
  const found = await drain(session, uids, { bodyStructure: true });
  return new Map(found.map((row) => [row.uid, row]));
}

async function fetchFurther(session: Session, row: FetchMessageObject): Promise<ReadonlyMap<string, Buffer>> {
  const { uid, size = 0, bodyStructure } = row;
  if (size <= PREFIX_BYTES || bodyStructure === undefined) return NOTHING_FURTHER;
  const parts = furtherTextParts(bodyStructure, { prefixBytes: PREFIX_BYTES, sizeBytes: size });
  if (parts.length === 0) return NOTHING_FURTHER;
  const bodyParts = parts.map((key) => ({ key, start: 0, maxLength: FURTHER_BYTES }));
  const [found] = await drain(session, [uid], { bodyParts });
  return new Map([...(found?.bodyParts ?? [])].filter(([, part]) => Buffer.isBuffer(part)));
}

async function toMessage({ row, furtherText }: RawMessage): Promise<FetchedMessage> {
  const { uid, source = Buffer.alloc(0), flags = [], size = source.length, bodyStructure } = row;
  const structure = bodyStructure === undefined ? {} : { structure: bodyStructure };
  const mail = await readMail(source, { ...structure, sizeBytes: size, furtherText });
  return { uid, internalDateMs: internalDateMs(row), flags: [...flags], mail };
}
