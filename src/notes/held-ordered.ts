/**
 * The digest's lines about mail that she ordered or agreed to, and holds herself (by a stop, a pause, or an illness), and about
 * what can't be written until she mends a file.
 */
import type { NoteLanguage } from '../judgement/context.js';

type Line = (mails: string, why: string) => string;

const WORDS: Record<NoteLanguage, { held: Line; unwritten: Line }> = {
  en: {
    held: (mails, why) => `You hold what you ordered: ${mails} (${why}).`,
    unwritten: (mails, why) => `Can't be written as your files stand: ${mails} (${why}).`,
  },
  tr: {
    held: (mails, why) => `İstediğiniz şu e-postaları siz bekletiyorsunuz: ${mails} (${why}).`,
    unwritten: (mails, why) => `Dosyalarınızın bu hâliyle yazılamıyor: ${mails} (${why}).`,
  },
};

/** "You hold what you ordered: bio 75 % → Tom Hale (paused, until you order resume)." */
export function heldOrderedLine(mails: readonly string[], why: string, language: NoteLanguage): string {
  return WORDS[language].held(mails.join(' · '), why);
}

/** "Can't be written as your files stand: bio 75 % → Tom Hale (waits: templates/en/done.hbs needs next.date)." */
export function unwrittenLine(mails: readonly string[], why: string, language: NoteLanguage): string {
  return WORDS[language].unwritten(mails.join(' · '), why);
}
