/**
 * What she reads when she answered a note: one text a decision, per language.
 */
import { atHour } from '../../calendar/at-hour.js';
import type { NoteLanguage } from '../../judgement/context.js';

/** One language's answers. */
export type Answers = {
  approved(texts: string): string;
  changed(texts: string): string;
  /** They are shown in the status. */
  unapproved(texts: string): string;
  ticked(names: string): string;
  noLine(number: number): string;
  /** `word` in capitals, as the language has it. */
  nothingOffered(word: string): string;
  /** The line takes other words: `words`, in capitals, as the language has them. */
  lineTakes(line: number, words: readonly string[]): string;
  stopped(name: string): string;
  gone(name: string, at: string): string;
  mayHaveLeft(name: string): string;
  arrived(name: string): string;
  silent(name: string): string;
  alsoYours(address: string): string;
  why(reason: string): string;
  noWhy: string;
  agreed(mails: readonly string[]): string;
  /** The same in rehearsal. */
  agreedRehearsed(mails: readonly string[]): string;
  shownAnew: string;
  over: string;
  skipped(names: readonly string[]): string;
  /** An announcement that she had agreed to. */
  stoppedAgreed(names: readonly string[]): string;
  stoppedBefore: string;
  nobodyTold: string;
  /** She wrote it into the file herself. */
  ruleStays: string;
  edited: string;
};

const ANSWERS: Record<NoteLanguage, Answers> = {
  en: {
    approved: (texts) => `Approved: ${texts}. From now on what is approved goes by itself, in live mode.`,
    changed: (texts) => `Not approved, as it has changed since you were shown it: ${texts}.`,
    unapproved: (texts) => `Still waits for your YES: ${texts}; "status" shows it.`,
    ticked: (names) => `Clients now, in clients.yaml: ${names}.`,
    noLine: (number) => `There is no ${number} in that list.`,
    nothingOffered: (word) => `${word} answers nothing in that note. Nothing was changed.`,
    lineTakes: (line, words) => `Line ${line} takes ${words.join(' or ')}. Nothing was changed.`,
    stopped: (name) => `Stopped: the mail to ${name}. It had not left.`,
    gone: (name, at) => `The mail to ${name} left ${atHour(at)}; mail can't be recalled.`,
    mayHaveLeft: (name) => `The mail to ${name} may have left already; I can't stop it any more.`,
    arrived: (name) => `Noted: the mail to ${name} arrived.`,
    alsoYours: (address) =>
      `${address} is one of yours now (me.also in driverseat.yaml). Send the order again.`,
    silent: (name) => `I say no more about your answers to ${name}.`,
    why: (reason) => `Why: ${reason}.`,
    noWhy: 'There is nothing more that I know about it.',
    agreed: (mails) => `Agreed. It leaves: ${mails.join('; ')}. UNDO stops what has not left.`,
    agreedRehearsed: (mails) =>
      `Agreed. This is a rehearsal, and reaches nobody. If you order "live" before, it leaves: ${mails.join('; ')}.`,
    shownAnew: 'The text has changed since you saw it: I show it anew, and nothing is agreed yet.',
    over: 'That is over: the rule is gone, a newer note took its place, or there is nobody left to be told.',
    skipped: (names) => `Left out: ${names.join(', ')}.`,
    stoppedAgreed: (names) =>
      `Stopped: the announcement to ${names.join(', ')}. It had not left. SEND puts it back.`,
    stoppedBefore: 'That is stopped already. Nothing was changed.',
    nobodyTold: 'Nobody hears of it any more.',
    ruleStays: 'The rule itself stays as it is written.',
    edited: 'I show it to you as it would leave. It goes as it stands there on SEND.',
  },
  tr: {
    approved: (texts) => `Onaylandı: ${texts}. Onaylanan, canlı modda artık kendiliğinden gider.`,
    changed: (texts) => `Size gösterildikten sonra değişti, bu yüzden onaylanmadı: ${texts}.`,
    unapproved: (texts) => `Hâlâ EVET demenizi bekliyor: ${texts}; "durum" gösterir.`,
    ticked: (names) => `Artık müşteri, clients.yaml içinde: ${names}.`,
    noLine: (number) => `O listede ${number} yok.`,
    nothingOffered: (word) => `O notta ${word} denecek bir şey yok. Hiçbir şey değişmedi.`,
    lineTakes: (line, words) =>
      `${line} numaralı satıra denecek: ${words.join(' ya da ')}. Hiçbir şey değişmedi.`,
    stopped: (name) => `Durduruldu: ${name} için olan e-posta. Gitmemişti.`,
    gone: (name, at) => `${name} için olan e-posta gitti (${at}); geri alınamaz.`,
    mayHaveLeft: (name) => `${name} için olan e-posta gitmiş olabilir; artık durduramam.`,
    arrived: (name) => `Not edildi: ${name} için olan e-posta ulaştı.`,
    alsoYours: (address) =>
      `${address} artık sizin adresiniz (driverseat.yaml içinde me.also). Komutu yeniden gönderin.`,
    silent: (name) => `${name} için yanıt saatlerinizden artık söz etmem.`,
    why: (reason) => `Nedeni: ${reason}.`,
    noWhy: 'Bu konuda bildiğim başka bir şey yok.',
    agreed: (mails) => `Anlaşıldı. Gidecekler: ${mails.join('; ')}. GERİ AL, gitmemiş olanı durdurur.`,
    agreedRehearsed: (mails) =>
      `Anlaşıldı. Prova: kimseye ulaşmaz. Daha önce "canlı" yazarsanız gidecekler: ${mails.join('; ')}.`,
    shownAnew: 'Metin gördüğünüzden beri değişti: yeniden gösteriyorum, henüz hiçbir şey onaylanmadı.',
    over: 'Bu kapandı: kural artık yok, yerini yeni bir not aldı ya da haber verilecek kimse kalmadı.',
    skipped: (names) => `Dışarıda bırakıldı: ${names.join(', ')}.`,
    stoppedAgreed: (names) =>
      `Durduruldu: ${names.join(', ')} için olan duyuru. Gitmemişti. GÖNDER geri koyar.`,
    stoppedBefore: 'Bu zaten durdurulmuş. Hiçbir şey değişmedi.',
    nobodyTold: 'Artık kimseye haber verilmez.',
    ruleStays: 'Kuralın kendisi yazıldığı gibi kalır.',
    edited: 'Gideceği gibi size gösteriyorum. GÖNDER deyince orada durduğu gibi gider.',
  },
};

/** The answers of a language. */
export function answersIn(language: NoteLanguage): Answers {
  return ANSWERS[language];
}
