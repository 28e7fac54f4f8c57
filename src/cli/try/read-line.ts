/**
 * One line of `try --jsonl`: JSON to what is tried, or what is wrong with it.
 */
import { Temporal } from 'temporal-polyfill';
import { type LineProblem, readJsonObject } from '../json-lines.js';

/** A line's id as given; null where it has none. A null `at` is now. */
export type TryLine = { id: unknown; text: string; at: Temporal.Instant | null } | LineProblem;

/** The instant that `text` names; null where it is none. */
export function instantOf(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** Reads a line; never throws. */
export function readTryLine(line: string): TryLine {
  const read = readJsonObject(line);
  if ('problem' in read) return read;
  const { id = null, text, at = null } = read.object;
  if (typeof text !== 'string') return { id, problem: 'text is missing or no string' };
  if (at === null) return { id, text, at };
  const instant = typeof at === 'string' ? instantOf(at) : null;
  return instant === null ? { id, problem: 'at is no instant' } : { id, text, at: instant };
}
