/**
 * Whether a figure in the answer is one that the freelancer named: said again, or above hers, it haggles with nothing.
 */
import type { Range, Reading } from '../../text/reading.js';

/** Figures below this are pages, days and rounds. */
const LEAST_SUM = 20;

const THOUSAND = /^(?:k|bin\p{L}*|grand|thousand)$/u;
/** "1,120", "1.120,50": groups of three are thousands. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Whether every figure of the range was in her mail, or lies above all that she named. */
export function isHerFigure(reading: Reading, hit: Range, prior: Reading | null): boolean {
  if (prior === null) return false;
  const hers = figuresIn(prior, { from: 0, to: prior.cut.words.length });
  const theirs = figuresIn(reading, { from: hit.from, to: hit.to + 1 });
  if (hers.length === 0 || theirs.length === 0) return false;
  const highest = Math.max(...hers);
  return theirs.every((figure) => hers.includes(figure) || figure > highest);
}

function figuresIn({ cut: { words } }: Reading, { from, to }: Range): number[] {
  return words
    .slice(from, to)
    .map((word, i) => sumOf(word) * (THOUSAND.test(words[from + i + 1] ?? '') ? 1000 : 1))
    .filter((value) => value >= LEAST_SUM);
}

function sumOf(word: string): number {
  const plain = GROUPED.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.');
  return /^\d/.test(plain) ? Number(plain) || 0 : 0;
}
