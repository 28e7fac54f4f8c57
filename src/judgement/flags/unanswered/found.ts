/**
 * What is known while the questions are compared with a text.
 */
import type { Range } from '../../text/reading.js';
import type { Question } from './questions.js';

/** The words that were spent on an answer, and where each answered question is answered. */
export type Found = { spent: Set<number>; at: Map<Question, Range> };

/** Nothing found yet. */
export function nothingFound(): Found {
  return { spent: new Set(), at: new Map() };
}

/** The questions that have no answer yet. */
export function openOf(questions: readonly Question[], { at }: Found): Question[] {
  return questions.filter((question) => !at.has(question));
}

/** A question is answered there. */
export function note(question: Question, { from, to }: Range, { at }: Found): void {
  at.set(question, { from, to });
}
