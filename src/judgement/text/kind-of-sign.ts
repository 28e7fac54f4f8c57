/**
 * What kind of sign stands at a place of a folded text: the one table that cutting words asks, unit by unit.
 */

/** A blank or a line's end. */
export const SPACE = 0;
/** Of any script. */
export const LETTER = 1;
/** A figure of any script. */
export const DIGIT = 2;
/** A currency sign, or "%". */
export const CURRENCY = 3;
/** A sign on the letter before it. */
export const COMBINING = 4;
/** Pictures: emoji, dingbats, arrows. */
export const EMOJI = 5;
/** Punctuation and all else. */
const MARK = 6;
const UNKNOWN = 255;

const KINDS = new Uint8Array(65_536).fill(UNKNOWN);

/** The kind of the UTF-16 unit at `at`; half of a pair counts as a picture. */
export function signOf(folded: string, at: number): number {
  const unit = folded.charCodeAt(at);
  const known = KINDS[unit] ?? MARK;
  if (known !== UNKNOWN) return known;
  const kind = kindOf(unit);
  KINDS[unit] = kind;
  return kind;
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return EMOJI;
  const sign = String.fromCharCode(unit);
  if (/\s/.test(sign)) return SPACE;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return DIGIT;
  if (/\p{M}/u.test(sign)) return unit === 0xfe0f ? EMOJI : COMBINING;
  if (/[\p{Sc}%]/u.test(sign)) return CURRENCY;
  return /[\p{So}]/u.test(sign) ? EMOJI : MARK;
}
