/**
 * The shape of a language's greetings, thanks, wishes and sign-offs; courtesy-en.ts and courtesy-tr.ts fill it.
 *
 * They are put together from parts, since nobody can list them all: each of the first words before each of the second.
 */

/** Written as people write them; courtesy.ts folds them. */
export type CourtesyWords = {
  /** What may be all of a line. */
  phrases: readonly string[];
  /** What goes along with that, and says nothing alone: "again", "şimdiden". */
  around: readonly string[];
};

/** Each of `firsts` before each of `seconds`. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
