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

const ORDER: Record<NoteLanguage, { subject: string; text(folder: string): string }> = {
  en: {
    subject: 'An order of yours that I cannot read',
    text: (folder) =>
      `Your mail server does not give me one of your mails to me in ${folder}: each time that I ask for it, it refuses or hangs up. If you have no receipt of it, nothing was done: please write the order again.`,
  },
  tr: {
    subject: 'Okuyamadığım bir komutunuz var',
    text: (folder) =>
      `Posta sunucunuz ${folder} klasöründe bana yazdığınız bir e-postayı vermiyor: her isteyişimde ya geri çeviriyor ya da bağlantıyı kesiyor. Alındı notu gelmediyse hiçbir şey yapılmadı: lütfen komutu yeniden yazın.`,
  },
};

/** Writes the note about an order mail in the folder at `folder` that can't be read. */
export function unreadableOrderNote(folder: string, language: NoteLanguage): NoteText {
  const { subject, text } = ORDER[language];
  return { subject, text: `${text(folder)} ${noteWords(language).footer}\n` };
}
