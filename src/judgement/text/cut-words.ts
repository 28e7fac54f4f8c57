/**
 * Cuts a text into the words that phrases are compared with, once, and says where sentences and clauses end.
 *
 * Words are folded (lower case, no accents, no Turkish letters) and lose their apostrophes, so that "don't" and "dont",
 * "Cuma'ya" and "cumaya" are one. A hyphen parts words; a currency sign is a word; an emoji ends a sentence like a full stop.
 */
import { fold } from '../../message/new-text/fold.js';
import { COMBINING, CURRENCY, DIGIT, EMOJI, LETTER, SPACE, signOf } from './kind-of-sign.js';

/** What stands before a word: nothing but space. */
export const JOINED = 0;
/** The end of a clause. */
export const CLAUSE = 1;
/** The end of a sentence. */
export const SENTENCE = 2;

/** A text's words in parallel arrays, cheap to make for every mail. */
export type CutText = {
  text: string;
  /** Folded, without apostrophes. */
  words: string[];
  /** UTF-16 offsets into the text. */
  at: number[];
  end: number[];
  /** {@link JOINED}, {@link CLAUSE} or {@link SENTENCE}: what parts a word from the one before. */
  before: number[];
};

/** Whoever writes more words without a stop is read as if there were one: what is asked of a sentence costs its length. */
const LONGEST_SENTENCE = 200;

/** Cuts a text. */
export function cutWords(text: string): CutText {
  const folded = fold(text);
  const cut: CutText = { text, words: [], at: [], end: [], before: [] };
  let from = 0;
  let i = 0;
  let sentence = 0;
  while (i < folded.length) {
    const sign = signOf(folded, i);
    if (sign !== LETTER && sign !== DIGIT && sign !== CURRENCY) {
      i += 1;
      continue;
    }
    const end = sign === CURRENCY ? i + 1 : wordEnd(folded, i, sign);
    const before = i === 0 ? SENTENCE : breakBetween(folded, from, i, cut.words.at(-1));
    sentence = before === SENTENCE ? 1 : sentence + 1;
    if (sentence > LONGEST_SENTENCE) sentence = 1;
    cut.before.push(sentence === 1 ? SENTENCE : before);
    cut.words.push(plain(folded, i, end));
    cut.at.push(i);
    cut.end.push(end);
    from = end;
    i = end;
  }
  if (cut.before.length > 0) cut.before[0] = SENTENCE;
  return cut;
}

/**
 * A number ends where its letters begin ("2min" is two words), unless the word begins with a letter ("a5" is one).
 * An apostrophe stays inside a word, a point or comma inside a number.
 */
function wordEnd(folded: string, at: number, first: number): number {
  let i = at + 1;
  for (; i < folded.length; i += 1) {
    const sign = signOf(folded, i);
    if (sign === COMBINING || sign === DIGIT || (sign === LETTER && first === LETTER)) continue;
    const next = i + 1 < folded.length ? signOf(folded, i + 1) : SPACE;
    const unit = folded[i];
    if (first === LETTER ? unit === "'" && next === LETTER : (unit === '.' || unit === ',') && next === DIGIT)
      continue;
    break;
  }
  return i;
}

function plain(folded: string, from: number, to: number): string {
  const word = folded.slice(from, to);
  return /^[a-z0-9]*$/.test(word) ? word : word.replace(/'|\p{M}/gu, '');
}

/** Words that end in a full stop without ending a sentence. */
const SHORTENED = new Set(
  'mr mrs ms dr prof st no nr vs eg ie approx ca etc incl max min hr hrs vb vd hk dk av tel tl sn sa'.split(
    ' ',
  ),
);

function breakBetween(folded: string, from: number, to: number, last: string | undefined): number {
  if (to - from === 1) {
    const unit = folded.charCodeAt(from);
    if (unit === 0x20 || unit === 0x2d || unit === 0x27) return JOINED;
  }
  let level = JOINED;
  for (let i = from; i < to && level < SENTENCE; i += 1) {
    level = Math.max(level, breakAt(folded, i, to, last));
  }
  return level;
}

function breakAt(folded: string, i: number, to: number, last: string | undefined): number {
  const sign = folded[i] ?? '';
  const byNeighbours = NEIGHBOURS[sign];
  if (byNeighbours !== undefined) return byNeighbours(folded, i);
  if (sign === '.') return isFullStop(folded[i + 1] ?? '', i + 1 >= to, last) ? SENTENCE : JOINED;
  return BREAKS.get(sign) ?? (signOf(folded, i) === EMOJI ? SENTENCE : JOINED);
}

/** Signs that separate or join by what stands beside them: a smiley ends a sentence, a hyphen joins words. */
const NEIGHBOURS: Record<string, (folded: string, i: number) => number> = {
  '\n': (folded, i) => (isWrap(folded, i) ? JOINED : SENTENCE),
  '>': (folded, i) => (folded[i - 1] === '\n' ? SENTENCE : JOINED),
  ':': (folded, i) => {
    if (/\d/.test(folded[i - 1] ?? '') && /\d/.test(folded[i + 1] ?? '')) return JOINED;
    return /[)dp]/.test(folded[i + 1] ?? '') ? SENTENCE : CLAUSE;
  },
  '-': (folded, i) => (folded[i - 1] === ' ' || /[ -]/.test(folded[i + 1] ?? '') ? CLAUSE : JOINED),
};

const BREAKS = new Map([
  ...[...'!?…*•'].map((sign) => [sign, SENTENCE] as const),
  ...[...',;()[]'].map((sign) => [sign, CLAUSE] as const),
]);

/** "approx. 40", "e.g. blue" and "example.com" go on; everything else has ended. */
function isFullStop(next: string, isLast: boolean, word: string | undefined): boolean {
  if (isLast && next !== '') return false;
  return word === undefined || !(SHORTENED.has(word) || /^[a-z]$/.test(word));
}

/** Lines of about the width at which mail programs wrap; shorter ones were ended by hand, longer ones are paragraphs. */
const WRAPPED = { least: 50, most: 90 };

function isWrap(folded: string, at: number): boolean {
  const next = folded[at + 1] ?? '\n';
  if (/[\n*>•-]/.test(next)) return false;
  const length = at - (folded.lastIndexOf('\n', at - 1) + 1);
  return length >= WRAPPED.least && length <= WRAPPED.most;
}
