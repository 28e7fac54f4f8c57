/**
 * Whether a line is the rest of the remark above it, broken by a mail program at its margin (format=flowed is put together
 * before): only then may it go to the client with that remark.
 */
import { slugTest } from './answered.js';
import { cutLine } from './cut-line.js';
import type { Desk } from './desk.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';

/** The narrowest margin at which mail programs break, and the widest; in columns. */
const NARROWEST_MARGIN = 72;
const WIDEST_MARGIN = 80;
/** What ends so is whole. */
const WHOLE = /[.!?:;)"”]$/;

/** What a line of its own would be about. */
const FACTS: ReadonlySet<Token['kind']> = new Set(['name', 'percent', 'date', 'sendAt']);

function columns(text: string): number {
  return [...text].length;
}

/** Whether `broken` ends where the first word of `next` had no place any more. */
export function isBrokenAtMargin(broken: string, next: string): boolean {
  const [word = ''] = next.split(' ');
  const length = columns(broken);
  const isFull = length <= WIDEST_MARGIN && length + 1 + columns(word) > NARROWEST_MARGIN;
  return isFull && !WHOLE.test(broken) && /^\p{Ll}/u.test(next);
}

/** Whether the line names nobody, no percent and no day, and has no remark of its own. */
export function saysNoFact(line: string, desk: Desk): boolean {
  if (/[/／]/.test(line)) return false;
  return tokensOf(cutLine(line, slugTest(desk)).words, desk).every(({ kind }) => !FACTS.has(kind));
}
