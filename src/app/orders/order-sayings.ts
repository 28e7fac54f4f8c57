/**
 * What is said to an order mail beside the grammar's own answers (UX.md, "Error replies").
 */
import type { NoteLanguage } from '../../judgement/context.js';

/** One language's sayings. */
export type OrderSayings = {
  receipt: string;
  line(at: number, text: string): string;
  nothing: string;
  tooOld: string;
  noNote: string;
  seenByOthers(addresses: string): string;
  unknownSender(address: string): string;
};

const SAYINGS: Record<NoteLanguage, OrderSayings> = {
  en: {
    receipt: 'Receipt',
    line: (at, text) => `Line ${at}: ${text}`,
    nothing: 'There was no text above the quote. Put the word at the top: SEND, EDIT, SKIP.',
    tooOld:
      'I read this more than a day after you wrote it, and did nothing. Send it again if you still want it.',
    noNote: 'I don’t know which note this answers. Reply to the note itself, with the word at the top.',
    seenByOthers: (addresses) =>
      `You wrote an order in a mail that ${addresses} got too. I did nothing. They have seen that line.`,
    unknownSender: (address) =>
      `"${address}" sent an order from your Sent folder. Add it to me.also in driverseat.yaml if it is yours; I did nothing.`,
  },
  tr: {
    receipt: 'Makbuz',
    line: (at, text) => `Satır ${at}: ${text}`,
    nothing: 'Alıntının üstünde bir metin yoktu. Sözcüğü en üste yazın: GÖNDER, DÜZELT, ATLA.',
    tooOld:
      'Bunu yazmanızdan bir günden uzun süre sonra okudum ve bir şey yapmadım. Hâlâ istiyorsanız yeniden gönderin.',
    noNote:
      'Bunun hangi nota yanıt olduğunu bilmiyorum. Notun kendisini, sözcük en üstte olacak şekilde yanıtlayın.',
    seenByOthers: (addresses) =>
      `${addresses} adresine de giden bir e-postaya emir yazdınız. Bir şey yapmadım. O satırı gördüler.`,
    unknownSender: (address) =>
      `Gönderilmiş klasörünüzden "${address}" adresiyle bir emir geldi. Sizinse driverseat.yaml içinde me.also altına ekleyin; bir şey yapmadım.`,
  },
};

/** The sayings of a language. */
export function orderSayings(language: NoteLanguage): OrderSayings {
  return SAYINGS[language];
}
