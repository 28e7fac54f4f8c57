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
    .replace(/^(?:\p{L}{1,5}\. ){1,5}/u, '')
    .replace(/[*,.]{1,2}$/, '');
  return (
    name.length <= LONGEST_NAME && /^(?:\p{L}[\p{L}.'’-]*)(?: \(?\p{L}[\p{L}.'’-]*\)?){0,3}$/u.test(name)
  );
}

const MOST_BRAND_WORDS = 12;

/** Whether the line begins as a company or slogan does below a name: with two capitals, and parted or capitals on. */
export function isBrand(line: Line): boolean {
  const words = line.text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_BRAND_WORDS || !/^\p{Lu}\S* \p{Lu}/u.test(line.text.trim()))
    return false;
  if (/[|–—•·®™]| - /.test(line.text) || !/\p{Ll}/u.test(line.text)) return true;
  return 2 * words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length && !isFullName(line);
}
