/**
 * A remark that reads as an order's own words, "75% fri / later": more often than not the slash is a slip, and the client would
 * read it.
 */
import { slugTest } from './answered.js';
import { type CutLine, cutWords } from './cut-line.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Drafted } from './draft-of.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';

/** What no remark says alone. */
const TOLD: ReadonlySet<Token['kind']> = new Set([
  'order',
  'percent',
  'sendAt',
  'date',
  'weekly',
  'time',
  'later',
]);
/** With these the line would be no better for the words behind its slash. */
const UNSOUND: ReadonlySet<Doubt['kind']> = new Set([
  ...(['unknown-word', 'negated', 'two-orders', 'too-long', 'two-dates', 'extra-part', 'near-miss'] as const),
  ...(['no-order', 'two-projects', 'no-project', 'missing', 'percent-form'] as const),
]);

/** Whether all of it is words of the grammar, and not only a name or a number. */
export function readsAsOrder(remark: string, desk: Desk): boolean {
  const tokens = tokensOf(cutWords(remark, slugTest(desk)), desk);
  return tokens.every(({ kind }) => kind !== 'unknown') && tokens.some(({ kind }) => TOLD.has(kind));
}

/** The line without its slash. */
export function withoutSlash(cut: CutLine, remark: string, desk: Desk): CutLine {
  return { ...cut, words: [...cut.words, ...cutWords(remark, slugTest(desk))], remark: null };
}

/** What is asked about the remark: whether `whole`, the line without its slash, is meant, or else whether it is one at all. */
export function remarkDoubt(remark: string, cut: CutLine, found: Drafted, whole: Drafted): Doubt {
  const isSending = found.draft !== null && 'sendAt' in found.draft;
  const isSame = whole.draft !== null && whole.draft.order === found.draft?.order;
  const isSound = isSending && isSame && whole.doubts.every(({ kind }) => !UNSOUND.has(kind));
  const line = `${cut.words.join(' ')} ${remark}`;
  return isSound
    ? { kind: 'near-miss', understood: line, isWhole: true, line }
    : { kind: 'odd-remark', written: remark };
}
