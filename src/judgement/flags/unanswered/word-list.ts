/**
 * How the word classes of these rules are written: words with spaces between them, "~" for any ending.
 */

/** Whether a folded word is one of the list. */
export function anyOf(text: string): RegExp {
  const ways = text.trim().replaceAll('~', '[^ ]*').split(/\s+/);
  return new RegExp(`^(?:${ways.join('|')})$`);
}
