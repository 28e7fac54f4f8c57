/**
 * The lines of a note, short enough for the journal, and whether a line of her reply is one of them: such a line is a quote,
 * whatever its marks, and no order (UX.md, rule 6; AUTOREPLY.md 5.1, 5).
 *
 * Programs that quote without marks, above or below, would else pass what the note says for what she says. Only whole lines
 * count: what a note shows as an example inside a sentence is still an order when she writes it.
 */
import { createHash } from 'node:crypto';
import { fold } from '../message/new-text/fold.js';

/** 36 bits: a line of hers is taken for one of a note's by chance once in a hundred million notes. */
const HASH_LENGTH = 6;
/** No note has more; further lines are not known. */
const MOST_LINES = 300;

function hashOf(line: string): string | null {
  const plain = fold(line).replace(/\s+/g, ' ').trim();
  if (plain === '') return null;
  return createHash('sha256').update(plain).digest('base64url').slice(0, HASH_LENGTH);
}

/** The lines of a note's text, as the journal keeps them: hashes one after another. */
export function hashLines(text: string): string {
  const hashes = text.split('\n').flatMap((line) => hashOf(line) ?? []);
  return [...new Set(hashes)].slice(0, MOST_LINES).join('');
}

/** Tells whether a line is one of those that {@link hashLines} was given. */
export function lineTest(hashes: string): (line: string) => boolean {
  const known = new Set(hashes.match(new RegExp(`.{${HASH_LENGTH}}`, 'g')) ?? []);
  return (line) => known.has(hashOf(line) ?? '');
}
