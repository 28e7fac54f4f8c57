/**
 * Why a client's mail was left alone, in a few words for the digest (AUTOREPLY.md, section 1), and what lets the next one
 * pass: a client's `allow` may name the rows that only held it. For an inquirer there is no such setting.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { AloneWhy } from './left-alone-why.js';
import { ENGLISH_ALONE } from './left-alone-words-en.js';
import { TURKISH_ALONE } from './left-alone-words-tr.js';

const WORDS: Record<NoteLanguage, Readonly<Record<AloneWhy, string>>> = {
  en: ENGLISH_ALONE,
  tr: TURKISH_ALONE,
};

/**
 * Whose mail it was: a client's entry in clients.yaml may let a row pass, and an inquirer has no entry; `unproven` is one while
 * mailbox.authservId is not set, so that nothing proves anybody (row D4).
 */
export type LeftAloneOf = 'client' | 'inquirer' | 'unproven';

const LETS_PASS: Record<
  NoteLanguage,
  Record<'client' | 'inquirer' | 'noAuthserv', (row: string) => string>
> = {
  en: {
    client: (row) => ` (allow: [${row}] in clients.yaml lets such mail pass)`,
    noAuthserv: () =>
      ' (mailbox.authservId in driverseat.yaml names whose findings I believe; while it is not set, no inquirer is answered)',
    inquirer: () => ' (only you can answer it: no setting lets such mail of an inquirer pass)',
  },
  tr: {
    client: (row) => ` (clients.yaml içinde allow: [${row}] böyle e-postalara izin verir)`,
    noAuthserv: () =>
      ' (driverseat.yaml içindeki mailbox.authservId kimin bulgularına inandığımı söyler; o yazılmadıkça müşteri olmayan kimse yanıtlanmaz)',
    inquirer: () =>
      ' (yalnızca siz yanıtlayabilirsiniz: müşteri olmayanların böyle e-postalarına izin veren bir ayar yok)',
  },
};

/** Rows that are SOFT and nothing else; for a client's mail C10 never hits. */
const ALLOWABLE: ReadonlySet<string> = new Set([
  ...['B4', 'B6', 'B7', 'B8', 'C2', 'C6', 'C7', 'C8', 'C9', 'D4', 'D6', 'E2', 'E5'],
]);

function whatHelps(row: string, of: LeftAloneOf): 'client' | 'inquirer' | 'noAuthserv' {
  if (of !== 'unproven') return of;
  return row === 'D4' ? 'noAuthserv' : 'inquirer';
}

function isAloneWhy(why: string): why is AloneWhy {
  return Object.hasOwn(WORDS.en, why);
}

/** The words of a code; null where it has none. */
export function aloneWords(why: string, language: NoteLanguage): string | null {
  return isAloneWhy(why) ? WORDS[language][why] : null;
}

/** "Tom: its return path is another address (allow: [C7] …)"; a code without words stands for itself. */
export function aloneText(name: string, why: string, of: LeftAloneOf, language: NoteLanguage): string {
  const text = aloneWords(why, language) ?? why;
  return `${name}: ${text}${ALLOWABLE.has(why) ? LETS_PASS[language][whatHelps(why, of)](why) : ''}`;
}
