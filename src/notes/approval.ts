/**
 * The note that shows a text which would answer clients by itself, and asks for her yes.
 */
import type { NoteSetting, NoteText } from './judged-mail.js';
import { type Sample, sampleLines } from './welcome.js';
import { noteWords } from './words.js';

/** Writes the note about the texts, at least one. */
export function approvalNote(samples: readonly Sample[], { language }: NoteSetting): NoteText {
  const words = noteWords(language);
  const lines = [...sampleLines(samples, language).slice(1), '', words.footer];
  return { subject: words.welcome.approvalSubject, text: `${lines.join('\n')}\n` };
}
