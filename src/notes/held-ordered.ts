/**
 * The digest's line about mail that she ordered or agreed to, and holds herself: by a stop, a pause, or an illness.
 */
import type { NoteLanguage } from '../judgement/context.js';

const WORDS: Record<NoteLanguage, (mails: string, why: string) => string> = {
  en: (mails, why) => `You hold what you ordered: ${mails} (${why}).`,
  tr: (mails, why) => `İstediğiniz şu e-postaları siz bekletiyorsunuz: ${mails} (${why}).`,
};

/** "You hold what you ordered: bio 75 % → Tom Hale (paused, until you order resume)." */
export function heldOrderedLine(mails: readonly string[], why: string, language: NoteLanguage): string {
  return WORDS[language](mails.join(' · '), why);
}
