/**
 * Something came along with the text: all that was to be sent, unless it is said what came.
 */
import type { Reading } from '../../text/reading.js';
import { type Found, note } from './found.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';

const POINTING = /\bsee\b|\bekte\b|filled|attached$/;

/** Notes the questions that what came along answers. */
export function findEnclosed(
  open: readonly Question[],
  reading: Reading,
  statements: readonly Statement[],
  found: Found,
): void {
  const sent = statements.filter(
    (statement) => statement.says !== 'dodge' && reading.has('enclosed', statement),
  );
  const [first] = sent;
  if (first === undefined) return;
  const things = open.filter(({ want }) => want === 'thing' || want === 'size');
  const isNaming = sent.every(({ topics }) => topics.length > 1);
  const answered = saysNoMore(sent, statements) ? open : isNaming && things.length > 1 ? [] : things;
  for (const question of answered) note(question, first, found);
}

/** "See attached.", and nothing else. */
function saysNoMore(sent: readonly Statement[], statements: readonly Statement[]): boolean {
  const sentences = new Set(sent.map(({ sentence }) => sentence));
  return (
    sent.some(({ topics, words }) => topics.length <= 1 && POINTING.test(words.join(' '))) &&
    statements.every(({ says, sentence }) => says !== 'something' || sentences.has(sentence))
  );
}
