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

/** Where the texts begin that the note shows in full, and what ends each (notes/project-mail.ts). */
const SHOWN = /^ *---(?: .* ---)? *$/;
/** Between what the note itself says and what it shows; no hash holds it. */
const BEFORE_SHOWN = '.';

/** The lines of the note's own, and those between the first and the last mark of a text that it shows. */
function parted(lines: readonly string[]): { own: string[]; shown: string[] } {
  const first = lines.findIndex((line) => SHOWN.test(line));
  const last = lines.findLastIndex((line) => SHOWN.test(line));
  const isShown = (at: number): boolean => at > first && at < last;
  return {
    own: lines.filter((_, at) => !isShown(at)),
    shown: lines.filter((_, at) => isShown(at)),
  };
}

function hashesOf(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => hashOf(line) ?? []))];
}

/** The lines of a note's text, as the journal keeps them: hashes one after another, its own before those that it shows. */
export function hashLines(text: string): string {
  const { own, shown } = parted(text.split('\n'));
  const ofNote = hashesOf(own).slice(0, MOST_LINES);
  const ofTexts = hashesOf(shown).slice(0, MOST_LINES - ofNote.length);
  return `${ofNote.join('')}${BEFORE_SHOWN}${ofTexts.join('')}`;
}

function hashesIn(text: string): Set<string> {
  return new Set(text.match(new RegExp(`.{${HASH_LENGTH}}`, 'g')) ?? []);
}

/** Tells whether a line is one of those that {@link hashLines} was given. */
export function lineTest(hashes: string): (line: string) => boolean {
  const known = new Set(hashes.split(BEFORE_SHOWN).flatMap((part) => [...hashesIn(part)]));
  return (line) => known.has(hashOf(line) ?? '');
}

/**
 * Tells whether a line is the note's own, and of none of the texts that it shows: she may edit a copy of those. Of the note of
 * an older journal, which does not part them, no line is.
 */
export function ownLineTest(hashes: string): (line: string) => boolean {
  const [own = '', shown] = hashes.split(BEFORE_SHOWN);
  const known = hashesIn(shown === undefined ? '' : own);
  const ofTexts = hashesIn(shown ?? '');
  return (line) => {
    const hash = hashOf(line) ?? '';
    return /\p{L}/u.test(line) && known.has(hash) && !ofTexts.has(hash);
  };
}
