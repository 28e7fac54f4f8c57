/**
 * How the vocabularies of the rules are written: phrases of the little language, parted by commas.
 */

/** The phrases of a comma-parted list. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
