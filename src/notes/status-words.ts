/**
 * What the status says, in each language (UX.md T15).
 */
import type { NoteLanguage } from '../judgement/context.js';

/** One language's words. */
export type StatusWords = {
  mode: { live: string; rehearsal: string };
  paused(what: string): string;
  holds: { all: string; ill: string };
  stopped: string;
  broken: string;
  brokenFiles(files: string): string;
  clock: string;
  queue: string;
  breaker: string;
  projects: string;
  status: { paused: string; closed: string };
  percent(percent: number): string;
  neverTold: string;
  told(percent: number | null, day: string): string;
  next(what: string): string;
  overdue(what: string): string;
  round(used: number, included: number): string;
  need(what: string): string;
  nothing: string;
  planned: string;
  waitsForAnswer(day: string): string;
  /** An update that does not go, since she wrote to its client herself. */
  gaveWay(name: string): string;
  unknown: string;
  rehearsed: string;
  waitsForSend: string;
  waitsFor(what: string): string;
  /** `isAsked`: she is asked about it at its hour. */
  late(isAsked: boolean): string;
  ends(why: string): string;
  waiting: string;
};

const WORDS: Record<NoteLanguage, StatusWords> = {
  en: {
    mode: { live: 'Mode: live.', rehearsal: 'Rehearsal: nothing goes to anyone but you.' },
    paused: (what) => `Paused: ${what}.`,
    holds: { all: 'everything', ill: 'ill' },
    stopped: 'Stopped: nothing leaves until you order resume.',
    broken: 'driverseat.yaml or clients.yaml is broken: no mail to a client leaves.',
    brokenFiles: (files) => `Broken, so what needs them waits: ${files}.`,
    queue: 'Redis does not answer: what is timed waits.',
    clock: "My clock differs from the mail server's: what is timed waits.",
    breaker: 'Automatic answers are stopped until you order resume.',
    projects: 'Projects:',
    status: { paused: 'paused', closed: 'closed' },
    percent: (percent) => `${percent} %`,
    neverTold: 'not told anything yet',
    told: (percent, day) => (percent === null ? `told on ${day}` : `told ${percent} % on ${day}`),
    next: (what) => `next ${what}`,
    overdue: (what) => `overdue: ${what}`,
    round: (used, included) => `round ${used} of ${included}`,
    need: (what) => `needs ${what}`,
    nothing: 'Nothing is planned.',
    planned: 'Planned:',
    waitsForAnswer: (day) => `waits until you answer the mail of ${day}`,
    gaveWay: (name) => `does not leave: you wrote to ${name} since, and I ask in the next digest`,
    unknown: 'outcome unknown',
    rehearsed: 'rehearsal: it does not leave',
    waitsForSend: 'waits for your SEND',
    waitsFor: (what) => `waits: ${what}`,
    late: (isAsked) =>
      `your next open hour is too late for it: ${isAsked ? 'I ask you when its own comes' : 'it is not sent'}`,
    ends: (why) => `will not leave: ${why}`,
    waiting: 'Waiting for your word:',
  },
  tr: {
    mode: { live: 'Mod: canlı.', rehearsal: 'Prova: sizden başka kimseye bir şey gitmez.' },
    paused: (what) => `Duraklatıldı: ${what}.`,
    holds: { all: 'her şey', ill: 'hastalık' },
    stopped: 'Durduruldu: siz "devam" diyene kadar hiçbir şey gitmez.',
    broken: 'driverseat.yaml ya da clients.yaml bozuk: müşterilere hiçbir e-posta gitmez.',
    brokenFiles: (files) => `Bozuk, bunlara ihtiyacı olan bekliyor: ${files}.`,
    queue: 'Redis yanıt vermiyor: zamanı belli olan her şey bekliyor.',
    clock: 'Saatim posta sunucusununkinden farklı: zamanı belli olan her şey bekliyor.',
    breaker: 'Otomatik yanıtlar siz "devam" diyene kadar durduruldu.',
    projects: 'Projeler:',
    status: { paused: 'duraklatıldı', closed: 'kapandı' },
    percent: (percent) => `%${percent}`,
    neverTold: 'henüz haber verilmedi',
    told: (percent, day) => (percent === null ? `son haber ${day}` : `son haber ${day}: %${percent}`),
    next: (what) => `sırada ${what}`,
    overdue: (what) => `günü geçti: ${what}`,
    round: (used, included) => `tur ${used}/${included}`,
    need: (what) => `gerekli: ${what}`,
    nothing: 'Planlanan bir şey yok.',
    planned: 'Planlanan:',
    gaveWay: (name) => `gitmez: ${name} adlı müşteriye bu arada kendiniz yazdınız, sonraki özette sorarım`,
    waitsForAnswer: (day) => `${day} tarihli e-postayı yanıtlamanızı bekliyor`,
    unknown: 'sonucu belirsiz',
    rehearsed: 'prova: gitmez',
    waitsForSend: 'GÖNDER demenizi bekliyor',
    waitsFor: (what) => `bekliyor: ${what}`,
    late: (isAsked) =>
      `bir sonraki açık saatiniz bunun için çok geç: ${isAsked ? 'kendi saati gelince size sorarım' : 'gönderilmez'}`,
    ends: (why) => `gitmeyecek: ${why}`,
    waiting: 'Sözünüzü bekleyenler:',
  },
};

/** The words of a language. */
export function statusWords(language: NoteLanguage): StatusWords {
  return WORDS[language];
}
