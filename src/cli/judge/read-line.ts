/**
 * One line of `judge --jsonl`: JSON to what is judged, or what is wrong with it.
 */
import type { TextToJudge } from '../../judgement/judge-text.js';

/** A line's id as given; null where it has none. */
export type JudgeLine = { id: unknown; input: TextToJudge } | { id: unknown; problem: string };

function isTextOrMissing(value: unknown): value is string | undefined | null {
  return value === undefined || value === null || typeof value === 'string';
}

/** Reads a line; never throws. */
export function readJudgeLine(line: string): JudgeLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, problem: 'the line is no JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, problem: 'the line is no JSON object' };
  const { id = null, subject, text, kind, prior } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, problem: 'text is missing or no string' };
  if (!isTextOrMissing(subject)) return { id, problem: 'subject is no string' };
  if (!isTextOrMissing(prior)) return { id, problem: 'prior is no string' };
  const input: TextToJudge = { text };
  if (subject) input.subject = subject;
  if (prior) input.prior = prior;
  if (kind === 'reply') input.kind = 'reply';
  return { id, input };
}
