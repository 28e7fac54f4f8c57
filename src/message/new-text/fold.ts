/**
 * Folds a line for comparing with word tables: lower case, Turkish and other accents off, typographic signs made plain.
 *
 * One UTF-16 unit in, one out, so that a place found in the folded line is the same place in the mail. That Turkish
 * is often typed without its letters costs nothing this way: "şunu yazdı" and "sunu yazdi" fold alike.
 */

const FOLDED: Record<string, string> = {
  a: 'àáâãäåāăą',
  c: 'çćč',
  d: 'ďđ',
  e: 'èéêëēęě',
  g: 'ğ',
  i: 'ìíîïīıİ',
  l: 'ł',
  n: 'ñńňŉ',
  o: 'òóôõöøōő',
  r: 'ř',
  s: 'śşšșß',
  t: 'ťţț',
  u: 'ùúûüūůű',
  y: 'ýÿ',
  z: 'źżž',
  "'": '’‘‛´`ʼ′',
  '"': '“”„‟«»',
  '-': '‐‑‒–—―−',
  '.': '·',
  ':': '：',
  '>': '›＞',
  ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff\u00ad',
};

const PLAIN = new Map(Object.entries(FOLDED).flatMap(([plain, signs]) => [...signs].map((s) => [s, plain])));

const UNIT_LOWER = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = PLAIN.get(unit) ?? UNIT_LOWER.get(unit);
  if (known !== undefined) return known;
  const lower = unit.toLowerCase();
  const folded = PLAIN.get(lower) ?? (lower.length === 1 ? lower : unit);
  UNIT_LOWER.set(unit, folded);
  return folded;
}

/** `text` folded, unit by unit: of the same length, with the same line breaks. */
export function fold(text: string): string {
  return text.replace(/[^\n -@[-~]/g, foldUnit);
}
