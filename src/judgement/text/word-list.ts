/**
 * How classes of words are written: words with spaces between them, "~" for any ending.
 */

/** Matches a folded word that is one of the list. */
export function anyOf(text: string): RegExp {
  const ways = text.trim().replaceAll('$', '\\$').replaceAll('~', '[^ ]*').split(/\s+/);
  return new RegExp(`^(?:${ways.join('|')})$`);
}
