/**
 * Whether what was found is denied in its own clause: "no rush", "acelesi yok".
 */
import type { Range, Reading } from './reading.js';

/** How many words may stand between a denial and what it denies. */
const REACH = 4;

/** Asked ("olmaz mı?") it denies nothing. In Turkish a lack of time is no lack of pressure: "vaktimiz yok". */
const LACKING = /^(?:vakt|vakit|zaman|sure|para|but[cç]e|caremiz|care|sansimiz)/;

/** Whether the range is denied: shortly before it, or shortly after it in Turkish. */
export function isNegated(reading: Reading, range: Range): boolean {
  const clause = reading.clauseOf(range);
  const before = { from: Math.max(clause.from, range.from - REACH), to: range.from };
  const after = { from: range.to, to: Math.min(clause.to, range.to + REACH) };
  return (
    reading.all('neg-before', before).some((hit) => !isNoDenial(reading, hit)) ||
    reading.all('neg-after', after).some(({ from }) => denies(reading, from))
  );
}

/** "Yes or no", "no later than", "if I don't have it": the word, but no denial. */
function isNoDenial({ cut: { words } }: Reading, { from, to }: Range): boolean {
  const isCondition = words[from - 1] === 'if' || words[from - 2] === 'if';
  return isCondition || words[from - 1] === 'or' || /^(?:later|only|problem)$/.test(words[to] ?? '');
}

function denies({ cut }: Reading, at: number): boolean {
  if (/^m[iu]/.test(cut.words[at + 1] ?? '')) return false;
  return cut.words[at] !== 'yok' || !LACKING.test(cut.words[at - 1] ?? '');
}
