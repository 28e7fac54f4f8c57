/**
 * Turns a list of wordings, as people can read and lengthen it, into a piece of a regular expression.
 *
 * Wordings stand apart by white space; a space inside one is written "_". Everything is folded (fold.ts): lower case,
 * without accents and Turkish letters. The usual signs of regular expressions work: "mudur(?:u)?", "e-?mail".
 */

/** The wordings of `lists` as one group of alternatives; lines that begin with "#" are for the reader only. */
export function oneOf(...lists: string[]): string {
  const wordings = lists.flatMap((list) =>
    list
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .flatMap((line) => line.split(/\s+/)),
  );
  return `(?:${wordings
    .filter((wording) => wording !== '')
    .join('|')
    .replaceAll('_', ' ')})`;
}
