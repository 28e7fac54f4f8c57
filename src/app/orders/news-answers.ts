/**
 * What she reads when she answered a project's mail: one text a decision, per language.
 */

import { atHour } from '../../calendar/at-hour.js';
import type { NoteLanguage } from '../../judgement/context.js';
import type { WhyPast } from '../../plan/past-proposal.js';

/** One language's answers. */
export type NewsAnswers = {
  /** "bio 75 % to Tom". */
  to(label: string, name: string): string;
  sends(name: string, when: string): string;
  /** The same, of what leaves within the minute. */
  sendsAtOnce(name: string): string;
  /** SEND while something of hers holds all mail: `why` is "paused, until you order resume". */
  sendsHeld(name: string, why: string): string;
  /** SEND to what was sent. */
  isThere(name: string): string;
  rehearsed(name: string): string;
  stopped(name: string, due: string): string;
  takenBack(project: string): string;
  /** The same of all but what a person wrote since. */
  restTakenBack: string;
  putsBack: string;
  /** Why the project's file can't follow. */
  notSent(problem: string): string;
  /** A mail whose place the stopped one had taken; `mail` says when it leaves. */
  back(mail: string): string;
  staysOut(name: string): string;
  /** Where the mails that come back are. */
  inOwnNote: string;
  /** What SEND of a correction does to the project's file. */
  fileBack(project: string): string;
  fileStays(project: string): string;
  /** A mail that she ordered does not leave, and what the order wrote stays. */
  fileKeeps(project: string): string;
  skipped(name: string): string;
  over(name: string): string;
  /** SEND to what the bot thought up, and that holds no more. */
  past: Record<WhyPast, (name: string, client: string) => string>;
  /** In the same order mail. */
  overtaken(name: string): string;
  gone: string;
  which: string;
  noText: string;
  correction(name: string): string;
  /** Of a mail about several projects. */
  corrections(name: string): string;
  /** Where these are, beside other answers. */
  inTheirNote: string;
  why: { ordered(when: string): string; scheduled(when: string): string; proposed(when: string): string };
  /** Of what she ordered, where nothing keeps it. */
  leaves: string;
  state(why: string): string;
};

const ANSWERS: Record<NoteLanguage, NewsAnswers> = {
  en: {
    to: (label, name) => `${label} to ${name}`,
    sends: (name, when) => `It goes: ${name}, ${atHour(when)}. UNDO stops it until then.`,
    sendsAtOnce: (name) => `It goes: ${name}, at once.`,
    sendsHeld: (name, why) =>
      `Agreed: ${name}. It waits (${why}), and goes then. If that is more than a day from now, I ask first.`,
    isThere: (name) => `It is in your Sent: ${name} has left. Nothing is sent again.`,
    rehearsed: (name) => `A rehearsal: ${name} reaches nobody. Order "live" first, and then order it anew.`,
    stopped: (name, due) => `Stopped: ${name}, due ${due}. It had not left.`,
    takenBack: (project) => `projects/${project}.yaml is as it was before.`,
    restTakenBack: 'The rest of the order is taken back.',
    putsBack: 'SEND puts it back.',
    notSent: (problem) => `Nothing is sent: ${problem}`,
    back: (mail) => `${mail}. The one that you stopped had taken its place.`,
    staysOut: (name) => `${name}, whose place it had taken, does not come back by itself: order it anew.`,
    inOwnNote: 'A note of its own says what comes back for it.',
    fileBack: (project) =>
      `SEND also takes projects/${project}.yaml back to what it said before that order; until then it stays.`,
    fileStays: (project) => `projects/${project}.yaml stays as it is.`,
    fileKeeps: (project) => `projects/${project}.yaml keeps what you ordered, so a later update tells it.`,
    skipped: (name) => `Left out: ${name}.`,
    over: (name) => `${name} is over already; nothing was changed.`,
    past: {
      heard: (name, client) =>
        `${name} is over: another mail about it went to ${client} since, or is on its way. Nothing was sent.`,
      changed: (name) =>
        `${name} is over: the project stands otherwise by now, and there is nothing new to tell. Nothing was sent.`,
    },
    overtaken: (name) => `${name} does not go: a later order has taken its place.`,
    gone: 'That mail is over: what it was about is gone, or it was dealt with. Nothing was changed.',
    which: 'That note shows several mails. Which one? Reply with its number, such as "1 send".',
    noText: 'There was no text below EDIT. Put EDIT at the top and the new text under it.',
    correction: (name) => `Reply YES for a short correction to ${name}, shown to you first.`,
    corrections: (name) => `A correction to ${name} for each project of that mail.`,
    inTheirNote: 'They stand in a note of their own.',
    why: {
      ordered: (when) => `you ordered it (${when}).`,
      scheduled: (when) =>
        `your rhythm (updates.every) is due, and there is something that the client has not heard yet. Planned ${when}.`,
      proposed: (when) => `I thought of it (${when}); it goes only by your SEND.`,
    },
    leaves: 'It leaves in your contact hours, after the time for UNDO (updates.undo).',
    state: (why) => `Where it stands: ${why}.`,
  },
  tr: {
    to: (label, name) => `${label} → ${name}`,
    sends: (name, when) => `Gidecek: ${name}. Gidiş: ${when}. GERİ AL o zamana kadar durdurur.`,
    sendsAtOnce: (name) => `Gidecek: ${name}. Hemen gidiyor.`,
    sendsHeld: (name, why) =>
      `Tamam: ${name}. Bekliyor (${why}), sonra gider. O zamana kadar bir günden fazla geçerse önce sorarım.`,
    isThere: (name) => `Gönderilmiş klasörünüzde: ${name} gitti. Yeniden hiçbir şey gönderilmez.`,
    rehearsed: (name) => `Prova: ${name} kimseye ulaşmaz. Önce "canlı" yazın, sonra komutu yeniden verin.`,
    stopped: (name, due) => `Durduruldu: ${name}, gidiş: ${due}. Gitmemişti.`,
    takenBack: (project) => `projects/${project}.yaml önceki hâlinde.`,
    restTakenBack: 'Komutun geri kalanı geri alındı.',
    putsBack: 'GÖNDER yeniden gönderime koyar.',
    notSent: (problem) => `Hiçbir şey gönderilmez: ${problem}`,
    back: (mail) => `${mail}. Durdurduğunuz e-posta bunun yerini almıştı.`,
    staysOut: (name) =>
      `${name}: durdurduğunuz e-posta bunun yerini almıştı, bu da gitmez; isterseniz komutu yeniden verin.`,
    inOwnNote: 'Yerine neyin geri geldiği ayrı bir notta.',
    fileBack: (project) =>
      `GÖNDER, projects/${project}.yaml dosyasını da o komuttan önceki hâline getirir; o zamana dek dosya böyle kalır.`,
    fileStays: (project) => `projects/${project}.yaml olduğu gibi kalır.`,
    fileKeeps: (project) =>
      `projects/${project}.yaml istediğiniz gibi kalır; sonraki bir güncelleme onu anlatır.`,
    skipped: (name) => `Dışarıda bırakıldı: ${name}.`,
    over: (name) => `${name} zaten kapandı; hiçbir şey değişmedi.`,
    past: {
      heard: (name, client) =>
        `${name} kapandı: ${client} için bu konuda o günden sonra başka bir e-posta gitti ya da yolda. Hiçbir şey gönderilmedi.`,
      changed: (name) =>
        `${name} kapandı: proje artık başka durumda ve söylenecek yeni bir şey yok. Hiçbir şey gönderilmedi.`,
    },
    overtaken: (name) => `${name} gitmez: sonraki bir komut yerini aldı.`,
    gone: 'O e-posta kapandı: konusu artık yok ya da çoktan halledildi. Hiçbir şey değişmedi.',
    which: 'O notta birkaç e-posta var. Hangisi? Numarasıyla yanıtlayın, örneğin "1 gönder".',
    noText: 'DÜZELT sözünün altında metin yoktu. En üste DÜZELT yazın, altına da yeni metni.',
    correction: (name) => `${name} için kısa bir düzeltme isterseniz EVET deyin; önce size gösteririm.`,
    corrections: (name) => `${name} için, o e-postadaki her projeye bir düzeltme.`,
    inTheirNote: 'Hepsi ayrı bir notta.',
    why: {
      ordered: (when) => `siz istediniz (${when}).`,
      scheduled: (when) =>
        `düzenli haber günü geldi (updates.every) ve müşterinin henüz duymadığı bir şey var. Planlandı: ${when}.`,
      proposed: (when) => `bunu ben önerdim (${when}); yalnızca GÖNDER derseniz gider.`,
    },
    leaves: 'GERİ AL süresinden sonra, iletişim saatlerinizde gider (updates.undo).',
    state: (why) => `Durumu: ${why}.`,
  },
};

/** The answers of a language. */
export function newsAnswers(language: NoteLanguage): NewsAnswers {
  return ANSWERS[language];
}
