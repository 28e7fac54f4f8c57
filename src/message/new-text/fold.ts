/**
 * Folds text for comparing with word tables: lower case, accents and Turkish letters off, typographic signs plain.
 *
 * One UTF-16 unit in, one out, so that a place found in folded text is the same place in the mail. That Turkish is
 * often typed without its letters costs nothing this way: "şunu yazdı" and "sunu yazdi" fold alike.
 */

const SIGNS: Record<string, string> = {
  d: 'đð',
  i: 'ıİ',
  l: 'ł',
  o: 'ø',
  s: 'ß',
  "'": '’‘‛´`ʼ′',
  '"': '“”„‟«»',
  '-': '‐‑‒–—―−─━',
  ':': '：',
  '>': '＞',
  ' ': '\t\u00a0\u1680\u180e\u205f\u2060\u3000\ufeff\u00ad',
};

const PLAIN = new Map(Object.entries(SIGNS).flatMap(([plain, signs]) => [...signs].map((s) => [s, plain])));

/** Invisible on paper: the spaces, joiners and direction marks that Apple Mail and others put around names. */
function isInvisible(unit: string): boolean {
  return (
    (unit >= '\u2000' && unit <= '\u200f') ||
    (unit >= '\u2028' && unit <= '\u202f') ||
    (unit >= '\u2061' && unit <= '\u206f')
  );
}

function withoutAccent(unit: string): string {
  const lower = unit.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  if (base >= 'a' && base <= 'z') return base;
  return PLAIN.get(lower) ?? (lower.length === 1 ? lower : unit);
}

/** What a unit folds to, filled as units are met: at most 65,536 entries. */
const FOLDED = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const folded = isInvisible(unit) ? ' ' : (PLAIN.get(unit) ?? withoutAccent(unit));
  FOLDED.set(unit, folded);
  return folded;
}

/** `text` folded, unit by unit: of the same length, with the same line breaks. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text.replace(/[^\n\r -@[-~]/g, foldUnit);
  return lower.replace(/[^\n\r -~]/g, foldUnit);
}
