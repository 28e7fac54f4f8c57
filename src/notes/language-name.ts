/** A language as a note calls it: "Turkish", "İngilizce". */
import type { NoteLanguage } from '../judgement/context.js';

/** The name of the language with this code ("tr") in the language of notes; the code itself where it has none. */
export function languageName(code: string, language: NoteLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
