/**
 * Decides whether a line can be nothing but a name, as it stands under a letter.
 */
import type { Line } from './lines.js';

const LONGEST_NAME = 40;

/** Whether the line is a name as written under a letter: two to four words, each with a capital. */
export function isFullName(line: Line): boolean {
  const name = line.text.trim();
  return (
    name.length <= LONGEST_NAME &&
    /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|von|van|der|di|el|bin)){1,3}$/u.test(name)
  );
}

/** Whether the line can be a bare name: one to four words without figures. */
export function isName(line: Line): boolean {
  const name = line.text
    .trim()
    .replace(/^[-–—/~*]{1,2} ?/, '')
    .replace(/[*,.]{1,2}$/, '');
  return (
    name.length <= LONGEST_NAME && /^(?:\p{L}[\p{L}.'’-]*)(?: \(?\p{L}[\p{L}.'’-]*\)?){0,3}$/u.test(name)
  );
}
