/**
 * What a word is without its Turkish ending: "cumaya", "ekimde", "bio'nun" are "cuma", "ekim", "bio".
 *
 * Words come folded (lower case, plain letters). No dictionary: a few stems are offered, and the caller's table says which
 * of them is a word. A last k softened before a vowel ("ocağa", "kitabı") is offered hard again.
 */

const ENDING =
  /^(?:[nys]?[iu]n?|s?[iu]n[iuae]|n[iu]n|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|ki|l[ae]r(?:[iu]n?|[ae]|d[ae]n?)?)$/;
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;

/** Endings behind an apostrophe, the last of "O'Brien's", are plain to see; the English possessive is one too. */
const AFTER_APOSTROPHE = /^(.+)'[a-z]{1,6}$/;

const HARD: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };

function hardened(stem: string): string[] {
  const hard = HARD[stem.slice(-1)];
  return hard === undefined ? [stem] : [stem, stem.slice(0, -1) + hard];
}

/** "-im", "-imiz": what is hers or theirs, and an ending behind it: "afişimiz", "bio'mun", "menümüze", "logolarımızı". */
const OF_MINE = /^(?:l[ae]r)?(?<vowel>[iu]?)m(?:[iu]z)?(?:[iu]n?|[ae]|[dt][ae]n?|l[ae])?$/;
const LONGEST_OF_MINE = 10;
const VOWEL_AT_END = /[aeiou]$/;

/**
 * What a word is without "my" or "our" and what stands behind that, longest first. Only for names: in a table of common words
 * it would find "salı" in "Salim".
 */
export function stemsOfMine(word: string): string[] {
  const stems: string[] = [];
  for (let length = 1; length <= LONGEST_OF_MINE && word.length - length >= SHORTEST_STEM; length += 1) {
    const stem = word.slice(0, -length);
    const ending = OF_MINE.exec(word.slice(-length));
    if (ending === null) continue;
    const isPlural = ending[0].startsWith('l');
    const isJoined = isPlural || VOWEL_AT_END.test(stem) === (ending.groups?.['vowel'] === '');
    if (isJoined) stems.push(...hardened(stem));
  }
  return stems;
}

/** The word itself first, then what it may be without an ending, longest first. */
export function stemsOf(word: string): string[] {
  const named = AFTER_APOSTROPHE.exec(word)?.[1];
  if (named !== undefined) return [word, ...hardened(named)];
  const stems = [word];
  for (let length = 1; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length += 1) {
    if (ENDING.test(word.slice(-length))) stems.push(...hardened(word.slice(0, -length)));
  }
  return stems;
}

/** Short names ("cum") take an ending behind an apostrophe only: "cumya" is a slip of "cumaya". */
const SHORTEST_NAME = 4;

/** What `table` has for the word or one of its stems; null where it has none. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): T | null {
  const stems = stemsOf(word).filter(
    (stem) => stem === word || stem.length >= SHORTEST_NAME || word.includes("'"),
  );
  for (const stem of stems) {
    const found = table.get(stem);
    if (found !== undefined) return found;
  }
  return null;
}
