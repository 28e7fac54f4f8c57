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
  const { words } = prior.cut;
  const items = clausesIn(prior, colonIn(prior, from, to), to)
    .map((clause) => ({ ...clause, from: words[clause.from] === 'and' ? clause.from + 1 : clause.from }))
    .filter((item) => item.from < item.to && !/^\d$/.test(words[item.from] ?? ''));
  const isList = items.length > 1 && OBJECT.test(words[items[0]?.from ?? 0] ?? '');
  return isList ? items.slice(0, MOST_ITEMS) : [];
}

function clausesIn({ cut: { before } }: Reading, from: number, to: number): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    if (i < to && (before[i] ?? 0) < CLAUSE) continue;
    clauses.push({ from: start, to: i });
    start = i;
  }
  return clauses;
}

/** The first word behind the colon; `to` where there is none. */
function colonIn({ cut: { before, text, end, at } }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    if ((before[i] ?? 0) >= CLAUSE && /^\s*:/.test(text.slice(end[i - 1], at[i]))) return i;
  }
  return to;
}
