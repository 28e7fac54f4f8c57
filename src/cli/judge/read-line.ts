/**
 * One line of `judge --jsonl`: JSON to what is judged, or what is wrong with it.
 */
import type { TextToJudge } from '../../judgement/judge-text.js';
import { type LineProblem, readJsonObject } from '../json-lines.js';

/** A line's id as given; null where it has none. */
export type JudgeLine = { id: unknown; input: TextToJudge } | LineProblem;

function isTextOrMissing(value: unknown): value is string | undefined | null {
  return value === undefined || value === null || typeof value === 'string';
}

/** Reads a line; never throws. */
export function readJudgeLine(line: string): JudgeLine {
  const read = readJsonObject(line);
  if ('problem' in read) return read;
  const { id = null, subject, text, kind, prior } = read.object;
  if (typeof text !== 'string') return { id, problem: 'text is missing or no string' };
  if (!isTextOrMissing(subject)) return { id, problem: 'subject is no string' };
  if (!isTextOrMissing(prior)) return { id, problem: 'prior is no string' };
  const input: TextToJudge = { text };
  if (subject) input.subject = subject;
  if (prior) input.prior = prior;
  if (kind === 'reply') input.kind = 'reply';
  return { id, input };
}
