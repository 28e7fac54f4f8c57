/**
 * Reads messages: from UIDs to parsed mails, a bounded batch at a time, and changing nothing.
 *
 * One FETCH gives the first 64 KB of each message and its structure; text that lies further back is fetched on
 * its own (FACTS.md, "Reading a mailbox fast"). Everything is asked with PEEK, so nothing becomes \Seen.
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

/** 64 KB each: at most 3.2 MB of mail in memory at once. Larger batches are no faster (measured: 25 to 200). */
const BATCH = 50;
const PREFIX_BYTES = 65_536;
const FURTHER_BYTES = 262_144;

/**
 * Reads the messages `uids` of `view`, in batches ascending by UID. What vanished, or what the server
 * can't give, is simply not among them, and nothing is where the folder was renumbered. The connection is free for others between two batches.
 * @throws DriverseatError, while it is read: `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function* fetchMessages(
  session: Session,
  view: FolderView,
  uids: readonly number[],
): AsyncGenerator<FetchedMessage[]> {
  for (const batch of batchesOf(uids, BATCH)) {
    const raw = (await withView(session, view, () => fetchReadable(session, batch))) ?? [];
    const messages: FetchedMessage[] = [];
    for (const message of raw) messages.push(await toMessage(message));
    yield messages;
  }
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
  const rows = await drain(session, uids, {
    source: { start: 0, maxLength: PREFIX_BYTES },
    bodyStructure: true,
    flags: true,
    internalDate: true,
    size: true,
  });
  const messages: RawMessage[] = [];
  // A server that can't open the message says NIL in place of its bytes.
  for (const row of rows.filter(({ source }) => Buffer.isBuffer(source)))
    messages.push({ row, furtherText: await fetchFurther(session, row) });
  return messages;
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
