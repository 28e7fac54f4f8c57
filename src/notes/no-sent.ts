/**
 * The note that the mailbox has no folder for sent mail: her orders are read there, and what she answered herself is seen there.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteText } from './judged-mail.js';
import { noteWords } from './words.js';

const WORDS: Record<NoteLanguage, { subject: string; text(orders: string): string }> = {
  en: {
    subject: 'I find no folder for your sent mail',
    text: (orders) =>
      `Your mailbox has no Sent folder yet. Until there is one I read no order of yours but what you move into ${orders}, and I can't see what you answered yourself. Most mail programs make it with the first mail that you send; look whether yours keeps sent mail on the server. I look for it every minute, and say no more about it.`,
  },
  tr: {
    subject: 'Gönderilmiş klasörünüzü bulamıyorum',
    text: (orders) =>
      `Posta kutunuzda henüz bir Gönderilmiş klasörü yok. O olana dek yalnızca ${orders} içine taşıdığınız komutları okurum, neye kendiniz yanıt verdiğinizi de göremem. Çoğu posta programı onu gönderdiğiniz ilk e-postayla açar; sizinkinin gönderilenleri sunucuda sakladığına bakın. Ben her dakika yeniden ararım, bundan bir daha söz etmem.`,
  },
};

/** Writes the note; `orders` is the folder for orders that she moves. */
export function noSentNote(orders: string, language: NoteLanguage): NoteText {
  const { subject, text } = WORDS[language];
  return { subject, text: `${text(orders)} ${noteWords(language).footer}\n` };
}
