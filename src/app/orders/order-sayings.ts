/**
 * What is said to an order mail beside the grammar's own answers (UX.md, "Error replies").
 */
import { atHour } from '../../calendar/at-hour.js';
import type { NoteLanguage } from '../../judgement/context.js';
import type { MailDoubt } from './doubtful-order.js';

/** One language's sayings. */
export type OrderSayings = {
  receipt: string;
  line(at: number, text: string): string;
  /** A subject, where so many more lines were answered. */
  andMore(subject: string, more: number): string;
  /** A line that can't be read, beside others. */
  lineNot(at: number, line: string, text: string): string;
  /** The lines below it. */
  notRead(from: number, to: number): string;
  /** None of several lines. */
  none(lines: number, line: string, text: string): string;
  left: string;
  /** Several lines could be meant; `word` is hers. */
  whichLine(word: string): string;
  again(at: string): string;
  /** Prose in reply to a note about somebody's mail. */
  meantFor(name: string): string;
  /** Two lists of numbers in one receipt. */
  orderAlone(line: string): string;
  nothing: string;
  /** Nothing in it is text, or none that can be read. */
  noText: string;
  /** A whole mail is asked about first: why, and what her answer does; some orders need a mail of their own. */
  askFirst: {
    subject(line: string): string;
    because: Record<MailDoubt, string>;
    yesOrNo: string;
    notDone(line: string): string;
    giveAnew: string;
  };
  noNote: string;
  /** `line` is what she wrote; null where it can't be told. */
  seenByOthers(addresses: string, line: string | null): string;
  unknownSender(address: string): string;
  /** A message in Do that she did not write. */
  putBack(address: string): string;
};

const SAYINGS: Record<NoteLanguage, OrderSayings> = {
  en: {
    receipt: 'Receipt',
    line: (at, text) => `Line ${at}: ${text}`,
    andMore: (subject, more) => `${subject} (and ${more} more)`,
    lineNot: (at, line, text) => `Line ${at} not: "${line}": ${text}`,
    notRead: (from, to) =>
      from === to
        ? `Line ${from} not read (I stop at the first line I can't read).`
        : `Lines ${from} to ${to} not read (I stop at the first line I can't read).`,
    none: (lines, line, text) => `I read ${lines} lines and understood none: "${line}". ${text}`,
    left: 'Left as it was.',
    whichLine: (word) => `Which line? Put its number before the word, such as 2 ${word}.`,
    again: (at) => `I did that ${atHour(at)}. Nothing repeated.`,
    meantFor: (name) =>
      `I don't know that one; it reached only me. Was it meant for ${name}? The mail is in INBOX.`,
    orderAlone: (line) => `The numbers of "${line}" can be answered when you order it alone.`,
    nothing: 'There was no text above the quote. Put the word at the top: SEND, EDIT, SKIP.',
    noText:
      'I can read no text in this mail of yours to me, so I did nothing. Please write the order again, as plain text.',
    askFirst: {
      subject: (line) => `Shall I? "${line}"`,
      because: {
        old: 'I read this more than a day after you wrote it, and did nothing.',
        arrived: 'This came by mail and is not in your Sent, so I did nothing yet.',
        traced: 'This is in your Sent, but looks like mail that came in, so I did nothing yet.',
        lost: "My journal was lost, so I can't tell whether I did this.",
      },
      yesOrNo: 'YES does it now; NO, or no answer, leaves it.',
      notDone: (line) => `Not done: "${line}"`,
      giveAnew: 'Send it again if you still want it.',
    },
    noNote: "I don't know which note this answers. Reply to the note itself, with the word at the top.",
    seenByOthers: (addresses, line) =>
      `You wrote ${line === null ? 'an order' : `"${line}"`} in a mail that ${addresses} got too. I did nothing. They have seen that line.`,
    unknownSender: (address) =>
      `"${address}" sent an order from your Sent folder, and I don't know it as yours. I did nothing. Add it to me.also? YES, and then send the order again.`,
    putBack: (address) =>
      `The message that you moved into Driverseat/Do is from ${address}, not from you. I did nothing with it, and put it back into INBOX.`,
  },
  tr: {
    receipt: 'Alındı',
    line: (at, text) => `Satır ${at}: ${text}`,
    andMore: (subject, more) => `${subject} (ve ${more} satır daha)`,
    lineNot: (at, line, text) => `Satır ${at} yapılmadı: "${line}": ${text}`,
    notRead: (from, to) =>
      from === to
        ? `Satır ${from} okunmadı (okuyamadığım ilk satırda dururum).`
        : `Satır ${from}–${to} okunmadı (okuyamadığım ilk satırda dururum).`,
    none: (lines, line, text) => `${lines} satır okudum, hiçbirini anlamadım: "${line}". ${text}`,
    left: 'Olduğu gibi kaldı.',
    whichLine: (word) => `Hangi satır? Sözcüğün önüne numarasını yazın, örneğin 2 ${word}.`,
    again: (at) => `Bunu zaten yaptım (${at}). Bir daha yapılmadı.`,
    meantFor: (name) =>
      `Bunu anlamadım; yalnızca bana ulaştı. ${name} için miydi? Onun e-postası INBOX içinde.`,
    orderAlone: (line) =>
      `"${line}" listesinin numaraları, ancak o komutu tek başına gönderirseniz yanıtlanabilir.`,
    nothing: 'Alıntının üstünde bir metin yoktu. Sözcüğü en üste yazın: GÖNDER, DÜZELT, ATLA.',
    noText:
      'Bana yazdığınız bu e-postada okuyabildiğim bir metin yok, bu yüzden bir şey yapmadım. Lütfen komutu düz metin olarak yeniden yazın.',
    askFirst: {
      subject: (line) => `Yapayım mı? "${line}"`,
      because: {
        old: 'Bunu yazmanızdan bir günden uzun süre sonra okudum ve bir şey yapmadım.',
        arrived: 'Bu bana e-postayla geldi, Gönderilmiş klasörünüzde yok; henüz bir şey yapmadım.',
        traced:
          'Bu, Gönderilmiş klasörünüzde, ama dışarıdan gelmiş bir e-postaya benziyor; henüz bir şey yapmadım.',
        lost: 'Günlüğüm kayboldu, bunu yapıp yapmadığımı bilemiyorum.',
      },
      yesOrNo: 'EVET şimdi yapar; HAYIR derseniz ya da yanıt vermezseniz olduğu gibi kalır.',
      notDone: (line) => `Yapılmadı: "${line}"`,
      giveAnew: 'Hâlâ istiyorsanız yeniden gönderin.',
    },
    noNote:
      'Bunun hangi nota yanıt olduğunu bilmiyorum. Notun kendisini, sözcük en üstte olacak şekilde yanıtlayın.',
    seenByOthers: (addresses, line) =>
      `Şu adreslere de giden bir e-postaya ${line === null ? 'komut' : `"${line}" komutunu`} yazdınız: ${addresses}. Bir şey yapmadım. O satırı onlar da görüyor.`,
    unknownSender: (address) =>
      `Gönderilmiş klasörünüzden, sizin olarak bilmediğim "${address}" adresiyle bir komut geldi. Bir şey yapmadım. me.also altına ekleyeyim mi? EVET deyin, sonra komutu yeniden gönderin.`,
    putBack: (address) =>
      `Driverseat/Do klasörüne taşıdığınız e-posta sizden değil, ${address} adresinden. Ona dokunmadım ve INBOX klasörüne geri koydum.`,
  },
};

/** The sayings of a language. */
export function orderSayings(language: NoteLanguage): OrderSayings {
  return SAYINGS[language];
}
