/**
 * One line of `try --jsonl`: JSON to what is tried, or what is wrong with it.
 */
import type { Temporal } from 'temporal-polyfill';
import { shown } from '../../workspace/schema/reading.js';
import { type LineProblem, readJsonObject } from '../json-lines.js';
import { INSTANT_FORMS, readInstantIn } from '../read-instant.js';

/** A line's id as given; null where it has none. A null `at` is now. */
export type TryLine = { id: unknown; text: string; at: Temporal.Instant | null } | LineProblem;

/** Reads a line written in `zone`; never throws. */
export function readTryLine(line: string, zone: string): TryLine {
  const read = readJsonObject(line);
  if ('problem' in read) return read;
  const { id = null, text, at = null } = read.object;
  if (typeof text !== 'string')
    return {
      id,
      problem: `text: it is ${text === undefined ? 'missing' : 'no string'} → Write {"text":"bio 75% fri"}`,
    };
  if (at === null) return { id, text, at };
  const instant = typeof at === 'string' ? readInstantIn(at, zone) : null;
  if (instant !== null) return { id, text, at: instant };
  return {
    id,
    problem: `at: ${shown(typeof at === 'string' ? at : JSON.stringify(at))} is no instant → ${INSTANT_FORMS.replace(/\.$/, '')}`,
  };
}
