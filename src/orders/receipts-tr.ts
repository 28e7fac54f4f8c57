/** What she reads in Turkish of an order that is obeyed. No suffix touches a name. */
import { TURKISH_DAYS } from './day-words.js';
import {
  type Desk,
  firstWeekly,
  heldBy,
  isClosedAnyway,
  isHeld,
  isKeptDay,
  isKeptWeekly,
  isKnownTime,
  pausedAlone,
  readOn,
} from './desk.js';
import { helpText } from './help.js';
import type { DayOffOrder, OffOrder, PauseOrder, RemindOrder, ReplyOrder, ReplyWord } from './order.js';
import type { SendingOrder } from './shown-first.js';
import { fieldWord } from './vocabulary.js';
import {
  clientOf,
  fateOf,
  inQuotes,
  isReadByClient,
  listed,
  pausedName,
  type Receipts,
  stepOn,
  timeText,
  whomOf,
} from './wording.js';

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

function ifNothing(order: SendingOrder, desk: Desk): string {
  const fate = fateOf(order, desk);
  const time = timeText(order.sendAt, desk, TURKISH_DAYS);
  switch (fate) {
    case 'now':
      return `Bir şey yapmazsanız: gidiş ${time}. GERİ AL · DÜZELT · GÖNDER (hemen) · NEDEN`;
    case 'leaves':
      return `Bir şey yapmazsanız: gidiş ${time}. GERİ AL · DÜZELT · NEDEN`;
    case 'waits':
      return 'Bir şey yapmazsanız: gönderilmez. GÖNDER · DÜZELT · ATLA · NEDEN';
    default:
      return `Bir şey yapmazsanız: bekler (${HELD[fate]}). GERİ AL · DÜZELT · NEDEN`;
  }
}

function notYet(what: string): string {
  return `Anlaşılan: ${what}. Bunu henüz yapamıyorum; hiçbir şey değişmedi.`;
}

function reminder(order: RemindOrder, desk: Desk): string {
  const about = [whomOf(order, desk), order.project].filter(Boolean).join(', ');
  return `${about || 'bu konuda'}: ${order.days} iş günü sonra hatırlatma`;
}

/** What the end of a pause of everything leaves as it is. */
function stillHeld(desk: Desk): string[] {
  const ill = desk.holds.isIll ? ['Hâlâ hastasınız, hiçbir şey gitmez: "açık" bunu bitirir.'] : [];
  return [
    ...ill,
    ...pausedAlone(desk).map(({ name, slug }) => `${name} hâlâ duraklatılmış: "devam ${slug}" bunu bitirir.`),
  ];
}

function resumed(order: PauseOrder, desk: Desk): string {
  const name = pausedName(order, desk);
  const wasHeld = isHeld(desk, order);
  if (name !== null) {
    const all = heldBy(desk);
    const still = all === null ? '' : ` Yine de her şey bekliyor (${HELD[all]}).`;
    return wasHeld
      ? `Devam ediyor: ${name}. Gecikenleri sorarım.${still}`
      : `${all === null ? 'Duraklatılmış' : 'Tek başına duraklatılmış'} değildi: ${name}.${still}`;
  }
  const still = stillHeld(desk);
  if (wasHeld) return ['Devam ediyor. Gecikenleri sorarım.', ...still].join(' ');
  return still.join(' ') || 'Durdurulmuş ya da duraklatılmış bir şey yoktu.';
}

/** SEND to the receipt itself decides nothing. */
const ANNOUNCED =
  'Müşterilerinize gidecek metinler ayrı bir notta gelir: o nota GÖNDER derseniz haber alırlar.';

const CLOSED_ANYWAY = 'O zaman zaten kapalı: bu, kimseye duyurulmaz.';

const KNOWN =
  'Müşterileriniz bunu daha önce öğrendi: kimseye yeniden haber verilmez. Sonradan başka türlü yazdıysanız siz yeniden yazın.';

/** What clients hear of a time off. */
function toldOf(order: OffOrder | DayOffOrder, desk: Desk): string {
  if (isClosedAnyway(order, desk)) return CLOSED_ANYWAY;
  return isKnownTime(order, desk) ? KNOWN : ANNOUNCED;
}

function offDay(order: OffOrder, desk: Desk): string {
  if (isKeptDay(order.from, desk)) return 'Zaten öyle: hiçbir şey değişmez.';
  return `${isClosedAnyway(order, desk) ? 'O gün zaten kapalı. ' : ''}Tek bir gün kimseye duyurulmaz.`;
}

/** A break that begins today can't be announced any more. */
function offReceipt(order: OffOrder, desk: Desk): string {
  const { from, to } = order;
  if (from.equals(to)) return `Anlaşılan: ${day(from)} kapalı. ${offDay(order, desk)}`;
  const read = `Anlaşılan: ${day(from)} – ${day(to)} kapalı, ikisi de dahil.`;
  return from.since(readOn(desk)).sign > 0
    ? `${read} ${toldOf(order, desk)}`
    : `${read} Bugün başladığı için kimseye duyurulmaz.`;
}

function answered({ order, number }: ReplyOrder): string {
  return number === null ? `${WORDS[order]}.` : `${WORDS[order]}, ${number}. satır.`;
}

/** Turkish. */
export const TURKISH_RECEIPTS: Receipts = {
  update: (order, desk) => {
    const { project, percent, date, remark } = order;
    const percentText = percent === null ? null : `%${percent}`;
    const step = date && stepOn(project, date, desk);
    const promised = date && [step && fieldWord(step, 'tr'), day(date)].filter(Boolean).join(' ');
    const read = listed([`proje ${project}`, percentText, promised, inQuotes(remark)]);
    return `Anlaşılan: ${read}. Kime: ${clientOf(project, desk)}. ${ifNothing(order, desk)}`;
  },
  done: (order, desk) => {
    const read = listed([`proje ${order.project}`, 'bitti, %100', inQuotes(order.remark)]);
    return `Anlaşılan: ${read}. ${ifNothing(order, desk)}`;
  },
  move: (order, desk) => {
    const { project, moves, remark } = order;
    const dates = moves
      .map(({ name, from, to }) => `${fieldWord(name, 'tr')} ${day(from)} → ${day(to)}`)
      .join('; ');
    const read = listed([`${project}: ${dates}`, inQuotes(remark)]);
    return `Anlaşılan: ${read}. Haber verilecek: ${clientOf(project, desk)}. ${ifNothing(order, desk)}`;
  },
  close: ({ project }) => `Kapatıldı: ${project}. Kimseye haber verilmez.`,
  field: (order, desk) => {
    const { project, field, value, date } = order;
    if (value === '-') return `Silindi: ${project}, ${fieldWord(field, 'tr')}.`;
    const saved = `Kaydedildi: ${project}, ${fieldWord(field, 'tr')}: ${date === null ? `"${value}"` : day(date)}.`;
    return isReadByClient(order)
      ? `${saved} Sonraki e-postada bunu okur: ${clientOf(project, desk)}.`
      : saved;
  },
  revision: ({ project }) => notYet(`${project}: revizyon turu başlıyor`),
  recap: ({ project }) => notYet(`${project}: özet`),
  remind: (order, desk) => notYet(reminder(order, desk)),
  new: () => 'Anlaşılan: bu yazışmadan yeni proje.',
  ask: () => notYet('soruları taslak olarak yaz'),
  decline: () => notYet('nazik bir ret taslağı'),
  off: offReceipt,
  dayOff: (order, desk) => {
    const { weekday: of } = order;
    if (isKeptWeekly(of, desk))
      return `Anlaşılan: ${weekday(of)} kapalı. Bu kural zaten var: hiçbir şey değişmez.`;
    return `Anlaşılan: ${weekday(of)} kapalı; ilk gün ${day(firstWeekly(of, desk))}. ${toldOf(order, desk)}`;
  },
  on: ({ day: open }, { holds }) =>
    `Anlaşılan: ${day(open)} açık${holds.isIll ? '; "hastayım" sona erdi' : ''}.`,
  swap: ({ from, to }) => `Anlaşılan: ${day(from)} açık, ${day(to)} kapalı.`,
  ill: () => 'Anlaşılan: hastasınız. "açık" diyene kadar hiçbir şey gitmez, otomatik yanıtlar da.',
  week: () => 'Anlaşılan: haftanın metinleri.',
  status: ({ project }) => `Anlaşılan: durum, ${project ?? 'hepsi'}.`,
  show: ({ project }) => `Anlaşılan: göster, ${project ?? 'planlananlar'}.`,
  help: (_, desk) => helpText('tr', TURKISH_DAYS, desk),
  live: () => 'Anlaşılan: canlı. Bundan sonra gönderilmesini istedikleriniz müşterilerinize gider.',
  rehearsal: () => 'Anlaşılan: prova. Sizden başka kimseye bir şey gitmez.',
  pause: (order, desk) =>
    `Duraklatıldı: ${pausedName(order, desk) ?? 'her şey'}. Otomatik olanlar bekler; e-postalar gelmeye devam eder.`,
  resume: resumed,
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
