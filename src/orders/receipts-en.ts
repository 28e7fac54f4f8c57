/** What she reads in English of an order that is obeyed (UX.md, T2 to T15). */
import { atHour } from '../calendar/at-hour.js';
import { ENGLISH_DAYS } from './day-words.js';
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
import type { DayOffOrder, OffOrder, PauseOrder, RemindOrder, ReplyOrder } from './order.js';
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

const { day, weekday } = ENGLISH_DAYS;

const HELD = {
  stopped: 'stopped, until you order "resume"',
  ill: 'ill, until you order "on"',
  paused: 'paused, until you order "resume"',
};

function ifNothing(order: SendingOrder, desk: Desk): string {
  const fate = fateOf(order, desk);
  const at = atHour(timeText(order.sendAt, desk, ENGLISH_DAYS));
  switch (fate) {
    case 'now':
      return `If you do nothing: it leaves ${at}. UNDO · EDIT · SEND (now) · WHY`;
    case 'leaves':
      return `If you do nothing: it leaves ${at}. UNDO · EDIT · WHY`;
    case 'waits':
      return 'If you do nothing: it is not sent. SEND · EDIT · SKIP · WHY';
    default:
      return `If you do nothing: it waits (${HELD[fate]}). UNDO · EDIT · WHY`;
  }
}

/** What the grammar knows already and the program doesn't do yet. */
function notYet(what: string): string {
  return `Read: ${what}. I can't do that yet; nothing was changed.`;
}

function reminder(order: RemindOrder, desk: Desk): string {
  const whom = whomOf(order, desk);
  const about = order.project === null ? '' : ` about ${order.project}`;
  return `a reminder${whom === null ? '' : ` to ${whom}`}${about} in ${order.days} working ${order.days === 1 ? 'day' : 'days'}`;
}

/** What the end of a pause of everything leaves as it is. */
function stillHeld(desk: Desk): string[] {
  const ill = desk.holds.isIll ? ['You are still ill, and nothing leaves: "on" ends that.'] : [];
  return [
    ...ill,
    ...pausedAlone(desk).map(({ name, slug }) => `${name} is still paused: "resume ${slug}" ends that.`),
  ];
}

function resumed(order: PauseOrder, desk: Desk): string {
  const name = pausedName(order, desk);
  const wasHeld = isHeld(desk, order);
  if (name !== null) {
    const all = heldBy(desk);
    const still = all === null ? '' : ` Everything is held all the same (${HELD[all]}).`;
    return wasHeld
      ? `Resumed: ${name}. I ask about mails that are late.${still}`
      : `${name} was not paused${all === null ? '' : ' alone'}.${still}`;
  }
  const still = stillHeld(desk);
  if (wasHeld) return ['Resumed. I ask about mails that are late.', ...still].join(' ');
  return still.join(' ') || 'Nothing was stopped or paused.';
}

/** SEND to the receipt itself decides nothing. */
const ANNOUNCED =
  'The texts for your clients come in a note of their own: they hear of it once you reply SEND to that one.';

const CLOSED_ANYWAY = 'That time is closed already: clients hear nothing of this.';

const KNOWN =
  'Your clients were told of that time before: nobody is told again. If you wrote to them otherwise since, write once more.';

/** What clients hear of a time off. */
function toldOf(order: OffOrder | DayOffOrder, desk: Desk): string {
  if (isClosedAnyway(order, desk)) return CLOSED_ANYWAY;
  return isKnownTime(order, desk) ? KNOWN : ANNOUNCED;
}

function offDay(order: OffOrder, desk: Desk): string {
  if (isKeptDay(order.from, desk)) return 'That is so already: nothing changes.';
  return `${isClosedAnyway(order, desk) ? 'It is closed anyway. ' : ''}Nobody is told of a single day.`;
}

/** A break that begins today can't be announced any more. */
function offReceipt(order: OffOrder, desk: Desk): string {
  const { from, to } = order;
  if (from.equals(to)) return `Read: no contact on ${day(from)}. ${offDay(order, desk)}`;
  const read = `Read: no contact from ${day(from)} to ${day(to)}, both included.`;
  return from.since(readOn(desk)).sign > 0
    ? `${read} ${toldOf(order, desk)}`
    : `${read} It begins today, so nobody is told.`;
}

function answered({ order, number }: ReplyOrder): string {
  return number === null ? `${order.toUpperCase()}.` : `${order.toUpperCase()}, line ${number}.`;
}

/** English. */
export const ENGLISH_RECEIPTS: Receipts = {
  update: (order, desk) => {
    const { project, percent, date, remark } = order;
    const percentText = percent === null ? null : `${percent} %`;
    const promised = date && [stepOn(project, date, desk), day(date)].filter(Boolean).join(' ');
    const read = listed([`project ${project}`, percentText, promised, inQuotes(remark)]);
    return `Read: ${read}. An update to ${clientOf(project, desk)}. ${ifNothing(order, desk)}`;
  },
  done: (order, desk) => {
    const read = listed([`project ${order.project}`, 'done, 100 %', inQuotes(order.remark)]);
    return `Read: ${read}. ${ifNothing(order, desk)}`;
  },
  move: (order, desk) => {
    const { project, moves, remark } = order;
    const dates = moves.map(({ name, from, to }) => `${name} ${day(from)} → ${day(to)}`).join('; ');
    const read = listed([`${project}: ${dates}`, inQuotes(remark)]);
    return `Read: ${read}. ${clientOf(project, desk)} hears of it. ${ifNothing(order, desk)}`;
  },
  close: ({ project }) => `Closed: ${project}. Nobody is told.`,
  field: (order, desk) => {
    const { project, field, value, date } = order;
    if (value === '-') return `Cleared: ${fieldWord(field, 'en')} of ${project}.`;
    const saved = `Saved: ${fieldWord(field, 'en')} of ${project} is ${date === null ? `"${value}"` : day(date)}.`;
    return isReadByClient(order) ? `${saved} ${clientOf(project, desk)} reads it in the next mail.` : saved;
  },
  revision: ({ project }) => notYet(`a round of revisions of ${project} begins`),
  recap: ({ project }) => notYet(`a recap of ${project}`),
  remind: (order, desk) => notYet(reminder(order, desk)),
  new: () => 'Read: a new project from this conversation.',
  ask: () => notYet('draft the questions'),
  decline: () => notYet('draft a polite no'),
  off: offReceipt,
  dayOff: (order, desk) => {
    const { weekday: of } = order;
    if (isKeptWeekly(of, desk))
      return `Read: no contact on ${weekday(of)}. That is your rule already: nothing changes.`;
    return `Read: no contact on ${weekday(of)}, all day, from ${day(firstWeekly(of, desk))}. ${toldOf(order, desk)}`;
  },
  on: ({ day: open }, { holds }) =>
    `Read: ${day(open)} is open${holds.isIll ? ', and "ill" has ended' : ''}.`,
  swap: ({ from, to }) => `Read: ${day(from)} is open, ${day(to)} is closed.`,
  ill: () => 'Read: ill. Nothing leaves, auto-replies neither, until you order "on".',
  week: () => "Read: the week's texts.",
  status: ({ project }) => `Read: where ${project ?? 'everything'} stands.`,
  show: ({ project }) => `Read: show ${project ?? 'what is planned'}.`,
  help: (_, desk) => helpText('en', ENGLISH_DAYS, desk),
  live: () => 'Read: live. What you order goes to your clients from now on.',
  rehearsal: () => 'Read: rehearsal. Nothing goes to anyone but you.',
  pause: (order, desk) =>
    `Paused: ${pausedName(order, desk) ?? 'everything'}. What is automatic waits; mail arrives as ever.`,
  resume: resumed,
  stop: () => 'Stopped. Nothing leaves until you order resume.',
  send: answered,
  edit: answered,
  skip: answered,
  undo: answered,
  yes: answered,
  no: answered,
  why: answered,
  tick: ({ numbers }) => `Ticked: ${numbers.join(', ')}.`,
};
