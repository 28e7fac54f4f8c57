/**
 * The words of a name, and those of a line as they are compared with them: signs tell nothing, so that "Close-up", "R&D report"
 * and "Site (new)" are found however they are written.
 */
import { fold } from '../message/new-text/fold.js';

/** A percent, an hour and "+3d" are no words of a name. */
const FIGURE = /%|^\+.|^\d{1,2}:\d{2}/;
const SIGNS = /[^\p{L}\p{N}%']+/u;
const AROUND = /^'+|'+$/g;
const SAYS = /[\p{L}\p{N}]/u;

function apart(text: string): string[] {
  return text
    .split(SIGNS)
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => SAYS.test(word));
}

/** A name's words, folded: "Site (new)" has two, "ruiz.com" as well. */
export function wordsOfName(name: string): string[] {
  return apart(fold(name));
}

/** Words of a line, which are folded, as those of a name. */
export function asWordsOfName(words: readonly string[]): string[] {
  return words.flatMap((word) => (FIGURE.test(word) ? [word] : apart(word)));
}

/** Whether the word tells something: it is no sign alone. */
export function tells(word: string | undefined): boolean {
  return SAYS.test(word ?? '');
}
