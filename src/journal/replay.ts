/**
 * The journal read from its first line to its last whole one, and folded into the ledger. Nothing is written.
 *
 * Whoever wants to write holds the lock first (journal.ts); whoever only asks may read beside a running worker: an entry is
 * written in one go, and half a line at the end is passed over.
 */
import { createReadStream } from 'node:fs';
import { applyEntry } from '../ledger/apply-entry.js';
import { type Entry, FIELDS, readEntry } from '../ledger/entry.js';
import { emptyLedger, type Ledger } from '../ledger/ledger.js';
import { DriverseatError } from '../shared/errors.js';

/** The journal's name in its state folder. */
export const JOURNAL_FILE = 'journal.jsonl';
/** The lock's name in it. */
export const LOCK_FILE = 'lock';

const NEWLINE = 10;

/** Calls `onLine` for each whole line; returns how many bytes the whole lines take. */
async function readLines(path: string, onLine: (line: string, number: number) => void): Promise<number> {
  let rest = Buffer.alloc(0);
  let wholeBytes = 0;
  let number = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const data = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = data.indexOf(NEWLINE, start); end >= 0; end = data.indexOf(NEWLINE, start)) {
      number += 1;
      onLine(data.toString('utf8', start, end), number);
      start = end + 1;
    }
    wholeBytes += start;
    rest = data.subarray(start);
  }
  return wholeBytes;
}

function parseLine(line: string): Entry | string {
  try {
    return readEntry(JSON.parse(line));
  } catch (error) {
    return `is no JSON (${(error as Error).name})`;
  }
}

const MEND = 'Mend or restore the file. Without it, move it away: start then asks for --take-over.';
const NEWER = 'A newer Driverseat wrote it: install that version, and leave the file where it is.';

/** Whether it is an entry in all but what it says: no damage makes one of those. */
function isOfNewer(line: string): boolean {
  try {
    const { v, at, type } = JSON.parse(line) as Record<string, unknown>;
    const isLater = typeof v === 'number' && v > 1;
    return typeof at === 'string' && typeof type === 'string' && (isLater || !Object.hasOwn(FIELDS, type));
  } catch {
    return false;
  }
}

/** What was read: `wholeBytes` are those of the whole lines; what follows them was torn, or is just being written. */
export type Replayed = { ledger: Ledger; lines: number; wholeBytes: number };

/**
 * Reads the journal at `path` from its beginning.
 * @throws DriverseatError `state-unusable` where a whole line can't be read
 */
export async function replay(path: string): Promise<Replayed> {
  const ledger = emptyLedger();
  let lines = 0;
  const wholeBytes = await readLines(path, (line, number) => {
    const entry = parseLine(line);
    if (typeof entry === 'string') {
      throw new DriverseatError('state-unusable', `the journal's line ${entry}`, {
        where: { file: path, line: number },
        fix: isOfNewer(line) ? NEWER : MEND,
      });
    }
    applyEntry(ledger, entry);
    lines += 1;
  });
  return { ledger, lines, wholeBytes };
}
