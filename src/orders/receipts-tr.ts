/** What she reads in Turkish of an order that is obeyed. No suffix touches a name. */
import { TURKISH_DAYS } from './day-words.js';
import { type Desk, firstWeekly, heldBy, isHeld } from './desk.js';
import { helpText } from './help.js';
import type { PauseOrder, ReplyOrder, ReplyWord } from './order.js';
import { fieldWord } from './vocabulary.js';
import { clientOf, type Receipts, timeText } from './wording.js';

const { day, weekday } = TURKISH_DAYS;

const WORDS: Record<ReplyWord, string> = {
  send: 'GÖNDER',
  edit: 'DÜZELT',
  skip: 'ATLA',
  undo: 'GERİ AL',
  yes: 'EVET',
  no: 'HAYIR',
  why: 'NEDEN',
};

const HELD = {
  stopped: 'durduruldu, siz "devam" diyene kadar',
  ill: 'hastasınız, siz "açık" diyene kadar',
  paused: 'duraklatıldı, siz "devam" diyene kadar',
};

function leaves(at: Parameters<typeof timeText>[0], desk: Desk): string {
  const held = heldBy(desk);
  if (held !== null) return `Bir şey yapmazsanız: bekler (${HELD[held]}). GERİ AL · DÜZELT · NEDEN`;
  const time = timeText(at, desk, TURKISH_DAYS);
  return `Bir şey yapmazsanız: gidiş ${time}. GERİ AL · DÜZELT · GÖNDER (hemen) · NEDEN`;
}

function sentence(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

function quoted(remark: string | null): string | null {
  return remark === null ? null : `"${remark}"`;
}

function notYet(what: string): string {
  return `Anlaşılan: ${what}. Bunu henüz yapamıyorum; hiçbir şey değişmedi.`;
}

function paused({ project, client }: PauseOrder): string {
  return project ?? client ?? 'her şey';
}

function notPaused({ project, client }: PauseOrder): string {
  const name = project ?? client;
  return name === null ? 'Durdurulmuş ya da duraklatılmış bir şey yoktu.' : `Duraklatılmış değildi: ${name}.`;
}

function answered({ order, number }: ReplyOrder): string {
  return number === null ? `${WORDS[order]}.` : `${WORDS[order]}, ${number}. satır.`;
}

/** Turkish. */
export const TURKISH_RECEIPTS: Receipts = {
  update: ({ project, percent, date, remark, sendAt }, desk) => {
    const percentText = percent === null ? null : `%${percent}`;
    const read = sentence([`proje ${project}`, percentText, date && day(date), quoted(remark)]);
    return `Anlaşılan: ${read}. Kime: ${clientOf(project, desk)}. ${leaves(sendAt, desk)}`;
  },
  done: ({ project, remark, sendAt }, desk) =>
    `Anlaşılan: ${sentence([`proje ${project}`, 'bitti, %100', quoted(remark)])}. ${leaves(sendAt, desk)}`,
  move: ({ project, moves, remark, sendAt }, desk) => {
    const dates = moves
      .map(({ name, from, to }) => `${fieldWord(name, 'tr')} ${day(from)} → ${day(to)}`)
      .join('; ');
    const read = sentence([`${project}: ${dates}`, quoted(remark)]);
    return `Anlaşılan: ${read}. Haber verilecek: ${clientOf(project, desk)}. ${leaves(sendAt, desk)}`;
  },
  close: ({ project }) => `Kapatıldı: ${project}. Kimseye haber verilmez.`,
  field: ({ project, field, value }) =>
    value === '-'
      ? `Silindi: ${project}, ${fieldWord(field, 'tr')}.`
      : `Kaydedildi: ${project}, ${fieldWord(field, 'tr')}: "${value}".`,
  revision: ({ project }) => notYet(`${project}: revizyon turu başlıyor`),
  recap: ({ project }) => notYet(`${project}: özet`),
  remind: ({ project, client, days }) =>
    notYet(`${client ?? project ?? 'bu konuda'}: ${days} iş günü sonra hatırlatma`),
  new: () => 'Anlaşılan: bu yazışmadan yeni proje.',
  ask: () => notYet('soruları taslak olarak yaz'),
  decline: () => notYet('nazik bir ret taslağı'),
  off: ({ from, to }) =>
    from.equals(to)
      ? `Anlaşılan: ${day(from)} kapalı. Tek bir gün kimseye duyurulmaz.`
      : `Anlaşılan: ${day(from)} – ${day(to)} kapalı, ikisi de dahil.`,
  dayOff: ({ weekday: of }, desk) =>
    `Anlaşılan: ${weekday(of)} kapalı; ilk gün ${day(firstWeekly(of, desk))}. GÖNDER derseniz müşterileriniz haber alır.`,
  on: ({ day: open }, { holds }) =>
    `Anlaşılan: ${day(open)} açık${holds.isIll ? '; "hastayım" sona erdi' : ''}.`,
  swap: ({ from, to }) => `Anlaşılan: ${day(from)} açık, ${day(to)} kapalı.`,
  ill: () => 'Anlaşılan: hastasınız. "açık" diyene kadar hiçbir şey gitmez, otomatik yanıtlar da.',
  week: () => 'Anlaşılan: haftanın metinleri.',
  status: ({ project }) => `Anlaşılan: durum, ${project ?? 'hepsi'}.`,
  show: ({ project }) => `Anlaşılan: göster, ${project ?? 'planlananlar'}.`,
  help: (_, desk) => helpText('tr', TURKISH_DAYS, desk),
  live: () => 'Anlaşılan: canlı. Bundan sonra komutlarınız müşterilerinize gider.',
  rehearsal: () => 'Anlaşılan: prova. Sizden başka kimseye bir şey gitmez.',
  pause: (order) => `Duraklatıldı: ${paused(order)}. Otomatik olanlar bekler; e-postalar gelmeye devam eder.`,
  resume: (order, desk) =>
    isHeld(desk, order) ? `Devam ediyor: ${paused(order)}. Gecikenleri sorarım.` : notPaused(order),
  stop: () => 'Durduruldu. "devam" diyene kadar hiçbir şey gitmez.',
  send: answered,
  edit: answered,
  skip: answered,
  undo: answered,
  yes: answered,
  no: answered,
  why: answered,
  tick: ({ numbers }) => `İşaretlendi: ${numbers.join(', ')}.`,
};
