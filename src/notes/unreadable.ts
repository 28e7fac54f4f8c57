/**
 * The note about a message that the server can't give: it refuses, or hangs up, each time that it is asked for.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteText } from './judged-mail.js';
import { noteWords } from './words.js';

/** Writes the note about the message with this UID in INBOX. */
export function unreadableNote(uid: number, language: NoteLanguage): NoteText {
  const { unreadable, footer } = noteWords(language);
  return { subject: unreadable.subject, text: `${unreadable.text(uid)} ${footer}\n` };
}
