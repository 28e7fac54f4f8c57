/**
 * Why a client's mail was left alone, in a few words for the digest (AUTOREPLY.md, section 1), and what lets the next one
 * pass: a client's `allow` may name the rows that only held it.
 */
import type { NoteLanguage } from '../judgement/context.js';
import { ENGLISH_ALONE } from './left-alone-words-en.js';
import { TURKISH_ALONE } from './left-alone-words-tr.js';

const WORDS: Record<NoteLanguage, Readonly<Record<string, string>>> = {
  en: ENGLISH_ALONE,
  tr: TURKISH_ALONE,
};

const LETS_PASS: Record<NoteLanguage, (row: string) => string> = {
  en: (row) => ` (allow: [${row}] in clients.yaml lets such mail pass)`,
  tr: (row) => ` (clients.yaml içinde allow: [${row}] böyle e-postalara izin verir)`,
};

/** Rows that are SOFT and nothing else; for a client's mail C10 never hits. */
const ALLOWABLE: ReadonlySet<string> = new Set([
  ...['B4', 'B6', 'B7', 'B8', 'C2', 'C6', 'C7', 'C8', 'C9', 'D4', 'D6', 'E2', 'E5'],
]);

/** The words of a code; null where it has none. */
export function aloneWords(why: string, language: NoteLanguage): string | null {
  return WORDS[language][why] ?? null;
}

/** "Tom: its return path is another address (allow: [C7] …)"; a code without words stands for itself. */
export function aloneText(name: string, why: string, language: NoteLanguage): string {
  const text = WORDS[language][why] ?? why;
  return `${name}: ${text}${ALLOWABLE.has(why) ? LETS_PASS[language](why) : ''}`;
}
