/**
 * Reads one phrase of the little language: words, not regular expressions (DESIGN.md, phrases).
 *
 * Lower-case words; `(a|b)` for either, and `(a|)` for a word that may be missing; `*` for up to three words; a trailing
 * `~` for any ending, a leading one for any beginning; `#` for a number. Nothing in it can make matching slow, whoever writes it.
 */
import { cutWords } from '../text/cut-words.js';

/** One word of a phrase: itself, or any word that begins (`stem`) or ends (`ending`) with it; `#` is any number. */
export type Atom = { text: string; as: 'word' | 'stem' | 'ending' };

/** What stands at one place of a phrase: a gap of up to three words, or one of several runs of words. */
export type Part = 'gap' | readonly (readonly Atom[])[];

/** Why a phrase can't be used: it never could match, or nobody could say what it means. */
export type PhraseFault = 'empty' | 'only-gaps' | 'upper-case' | 'punctuation' | 'bracket' | 'too-long';

/** A phrase as read: its parts, or what is wrong with it. */
export type ReadPhrase = { parts: readonly Part[] } | { fault: PhraseFault };

/** A match spans at most this many words, a gap counting three: it is what keeps matching linear. */
export const LONGEST_MATCH = 30;

/** Reads a phrase that anybody may have written. */
export function readPhrase(phrase: string): ReadPhrase {
  const fault = faultOfSigns(phrase);
  if (fault !== null) return { fault };
  const parts = readParts(phrase);
  if (parts.length === 0) return { fault: 'only-gaps' };
  if (parts.some((part) => part !== 'gap' && part.length === 0)) return { fault: 'punctuation' };
  if (parts.every((part) => part === 'gap' || part.some((run) => run.length === 0)))
    return { fault: 'empty' };
  return longest(parts) > LONGEST_MATCH ? { fault: 'too-long' } : { parts };
}

function readParts(phrase: string): Part[] {
  return withoutEdgeGaps((phrase.match(PIECE) ?? []).map(readPiece));
}

/** The parts of a phrase one by one, as far as somebody reads; without gaps at its beginning. */
export function* partsOf(phrase: string): Generator<Part> {
  let hasBegun = false;
  for (const [piece] of phrase.matchAll(PIECE)) {
    hasBegun ||= piece !== '*';
    if (hasBegun) yield readPiece(piece);
  }
}

/** The words by which a phrase may begin, told from its first pieces alone; none where it is empty. */
export function readHeads(phrase: string): Atom[] {
  const heads: Atom[] = [];
  for (const [piece] of phrase.matchAll(PIECE)) {
    if (piece === '*') continue;
    const part = readPiece(piece);
    let mayBeMissing = false;
    for (const [first] of part === 'gap' ? [] : part) {
      if (first === undefined) mayBeMissing = true;
      else heads.push(first);
    }
    if (!mayBeMissing) break;
  }
  return heads;
}

const PIECE = /\([^()]*\)~?|[^\s()]+/g;

/** Signs that no phrase may hold, or that stand where they mean nothing. */
function faultOfSigns(phrase: string): PhraseFault | null {
  if (phrase.trim() === '') return 'empty';
  if (/\p{Lu}/u.test(phrase)) return 'upper-case';
  if (/[^\p{L}\p{M}\p{N}\s'’$€£₺%()|*~#-]/u.test(phrase)) return 'punctuation';
  const flat = phrase.replace(/\([^()|]*(?:\|[^()|]*)*\)/g, ' ');
  if (/[()|]/.test(flat)) return 'bracket';
  const written = phrase.replaceAll(')~', ')').replace(/[(|)]/g, ' ').trim().split(/\s+/);
  return written.every((word) => /^(?:[*#]|~[^~*#]{2,}|[^~*#]{2,}~|[^~*#]+)$/.test(word))
    ? null
    : 'punctuation';
}

/** Pieces stand in many phrases; each is read once. */
const READ = new Map<string, Part>();

function readPiece(piece: string): Part {
  const known = READ.get(piece);
  if (known !== undefined) return known;
  const part = readUnknown(piece);
  if (READ.size < MOST_READ) READ.set(piece, part);
  return part;
}

const MOST_READ = 20_000;

function readUnknown(piece: string): Part {
  if (piece === '*') return 'gap';
  if (!piece.startsWith('(')) return [readRun(piece)];
  const ending = piece.endsWith('~') ? '~' : '';
  const inner = piece.slice(1, piece.lastIndexOf(')'));
  return inner.split('|').map((way) => readRun(way.trim() === '' ? '' : way.trim() + ending));
}

/** A run of literal words: "e-mail" is two, "don't" one; only the last of "for free~" has any ending. */
function readRun(text: string): Atom[] {
  // Most are one word without any sign: the short way, since thousands of them are read at the start.
  if (PLAIN_WORD.test(text)) return [{ text, as: 'word' }];
  return text.split(/\s+/).flatMap((written) => {
    if (written === '#') return [{ text: '#', as: 'word' as const }];
    const words = /^[a-z]+~?$/.test(written) ? [written.replace('~', '')] : cutWords(written).words;
    return words.map((word, index) => ({ text: word, as: kindOf(written, index === words.length - 1) }));
  });
}

const PLAIN_WORD = /^[a-z]+$/;

function kindOf(written: string, isLast: boolean): Atom['as'] {
  if (written.startsWith('~')) return 'ending';
  return isLast && written.endsWith('~') ? 'stem' : 'word';
}

function withoutEdgeGaps(parts: readonly Part[]): Part[] {
  const first = parts.findIndex((part) => part !== 'gap');
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex((part) => part !== 'gap') + 1);
}

function longest(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, part) => sum + (part === 'gap' ? 3 : Math.max(...part.map((run) => run.length))),
    0,
  );
}
