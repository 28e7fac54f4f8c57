/**
 * Which words a note is made of: one file a language, so that a third language is one file more.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteWords } from './note-words.js';
import { englishWords } from './words-en.js';
import { turkishWords } from './words-tr.js';

const WORDS: Record<NoteLanguage, NoteWords> = { en: englishWords, tr: turkishWords };

/** The words of a language. */
export function noteWords(language: NoteLanguage): NoteWords {
  return WORDS[language];
}
