/**
 * Words that only name somebody: a greeting, a signature.
 */
import { SENTENCE } from '../../text/cut-words.js';
import type { Range, Reading } from '../../text/reading.js';

/** Speaks to somebody by name: "Hi Jess", "Songül Hanım". */
export function isGreeting({ cut: { words } }: Reading, { from, to }: Range): boolean {
  if (to - from > 5 || words.slice(from, to).some((word) => /^\d/.test(word))) return false;
  if (
    /^(?:hi|hiya|heya|hello|hey|dear|morning|evening|afternoon|mer[h]?aba.*|selam.*|sayin|slm|mrb|yo)$/.test(
      words[from] ?? '',
    )
  )
    return true;
  return from === 0 && /^(?:bey|hanim|hocam|abi|abla|merhaba.*|selam.*)$/.test(words[to - 1] ?? '');
}

/** Lines of a signature that are read. */
const MOST_NAMES = 6;

/** The few signs before a place, in which a line may begin. */
function lineBefore(text: string, at = 0): string {
  return text.slice(Math.max(0, at - 8), at);
}

/** Where the lines of names at the end begin. */
function signatureFrom(reading: Reading): number {
  const { text, at } = reading.cut;
  let from = reading.cut.words.length;
  for (const sentence of reading.sentences.slice(-MOST_NAMES).reverse()) {
    const isLine = /\n[\s-]*$/.test(lineBefore(text, at[sentence.from])) && sentence.to - sentence.from <= 5;
    if (!isLine || /\p{Ll}/u.test(text[at[sentence.from] ?? 0] ?? '')) break;
    from = sentence.from;
  }
  return from;
}

/** A name alone in the first or the last line: whom it is to, or who signed. */
export function isName(reading: Reading, { from, to }: Range): boolean {
  const { text, at, end, words, before } = reading.cut;
  const isCapital = (i: number) => /\p{Lu}/u.test(text[at[i] ?? 0] ?? '');
  const isAllCapital = words.slice(from, to).every((_, i) => isCapital(from + i));
  if (from === 0) return to <= 3 && isAllCapital && /^\s*[,\n]/.test(text.slice(end[to - 1]));
  if (to === words.length && to - from <= 2 && before[from] === SENTENCE && isAllCapital) return true;
  if (to < signatureFrom(reading) || to - from > 4 || !/\n[\s-]*$/.test(lineBefore(text, at[from])))
    return false;
  return to - from <= 2 ? isCapital(from) : isAllCapital;
}
