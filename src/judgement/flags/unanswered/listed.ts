/**
 * Things asked for in a list behind a colon: "For the draft I need: the full name, the territory, the royalty rate."
 */
import { CLAUSE } from '../../text/cut-words.js';
import type { Range, Reading } from '../../text/reading.js';

/** Nobody asks for more at once. */
const MOST_ITEMS = 12;

const OBJECT = /^(?:the|your|a|an|any)$/;

/** The items of the list in which a request ends; none where it is no list of things. */
export function itemsOf(prior: Reading, { from, to }: Range): Range[] {
  const { words, before } = prior.cut;
  const items: Range[] = [];
  let start = colonIn(prior, from, to);
  for (let i = start + 1; i <= to && start < to && items.length < MOST_ITEMS; i += 1) {
    if (i < to && (before[i] ?? 0) < CLAUSE) continue;
    const first = words[start] === 'and' ? start + 1 : start;
    if (first < i && !/^\d$/.test(words[first] ?? '')) items.push({ from: first, to: i });
    start = i;
  }
  const isList = items.length > 1 && OBJECT.test(words[items[0]?.from ?? 0] ?? '');
  return isList ? items : [];
}

/** The first word behind the colon; `to` where there is none. */
function colonIn({ cut: { before, text, end, at } }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    if ((before[i] ?? 0) >= CLAUSE && /^\s*:/.test(text.slice(end[i - 1], at[i]))) return i;
  }
  return to;
}
