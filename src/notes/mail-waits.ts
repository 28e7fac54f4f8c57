/**
 * What a planned mail waits for, in a few words: where it is listed, by a note or by a command.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { MailWhy } from '../ledger/mail-why.js';
import { firstName } from './first-name.js';
import { aloneWords } from './left-alone.js';
import { projectMailWords } from './project-mail.js';
import type { Held, LackWords } from './project-mail-words.js';
import { statusWords } from './status-words.js';

/**
 * Why there are no words for it: `template` is the file that is meant ("templates/en/done.hbs"), `missing` are names of variables
 * ("next.date"); `empty` is a subject, or a text beside greeting and sign-off, of which nothing is left.
 */
export type Lack = {
  why: 'no-template' | 'broken-template' | 'missing' | 'empty';
  template: string;
  missing: readonly string[];
};

/**
 * What it waits for: nobody knows whether it left, it is rehearsed, a project's file (`file`) or its template has to be mended,
 * her SEND, the end of what she holds all mail by, or of its client's pause; that it will be too late (`isAsked`: and she is
 * asked about it then), or that it is an automatic answer that will not leave (`ends`).
 */
export type MailWaits =
  | { what: 'unknown' | 'rehearsal' | 'send' | Held }
  | { what: 'late'; isAsked: boolean }
  | { what: 'project'; file: string }
  | ({ what: 'template' } & Lack)
  | { what: 'client'; client: string; name: string }
  | { what: 'ends'; why: MailWhy };

/** Of `words` the one for that lack. */
export function lackWord(words: LackWords, { why, template, missing }: Lack): string {
  switch (why) {
    case 'missing':
      return words.missing(template, missing.join(', '));
    case 'no-template':
      return words.noTemplate(template);
    case 'broken-template':
      return words.broken(template);
    case 'empty':
      return words.empty(template);
  }
}

/** "templates/en/done.hbs needs next.date". */
export function lackText(lack: Lack, language: NoteLanguage): string {
  return lackWord(projectMailWords(language).lacks, lack);
}

/** "ill, until you order "on"", "waits for your SEND". */
export function mailWaitsText(waits: MailWaits, language: NoteLanguage): string {
  const words = statusWords(language);
  const { held, lacks } = projectMailWords(language);
  switch (waits.what) {
    case 'unknown':
      return words.unknown;
    case 'rehearsal':
      return words.rehearsed;
    case 'send':
      return words.waitsForSend;
    case 'late':
      return words.late(waits.isAsked);
    case 'project':
      return words.waitsFor(lacks.project(waits.file));
    case 'template':
      return words.waitsFor(lackText(waits, language));
    case 'ends':
      return words.ends(aloneWords(waits.why, language) ?? waits.why);
    case 'client':
      return held.client(firstName(waits.name), waits.client);
    default:
      return held[waits.what];
  }
}
