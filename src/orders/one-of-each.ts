/**
 * A word with its doubled letters single: "teşekkürlerrr", "stoppp" and "thankss" are typed by who holds a key too long.
 */

/** The word with one of each run of a letter. */
export function oneOfEach(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}
