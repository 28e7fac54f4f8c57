/** What she reads in English of an order that is obeyed (UX.md, T2 to T15). */
import { atHour } from '../calendar/at-hour.js';
import { ENGLISH_DAYS } from './day-words.js';
import { type Desk, firstWeekly, heldBy, isHeld } from './desk.js';
import { helpText } from './help.js';
import type { PauseOrder, ReplyOrder } from './order.js';
import { fieldWord } from './vocabulary.js';
import { clientOf, type Receipts, timeText } from './wording.js';

const { day, weekday } = ENGLISH_DAYS;

const HELD = {
  stopped: 'stopped, until you order "resume"',
  ill: 'ill, until you order "on"',
  paused: 'paused, until you order "resume"',
};

function leaves(at: Parameters<typeof timeText>[0], desk: Desk): string {
  const held = heldBy(desk);
  if (held !== null) return `If you do nothing: it waits (${HELD[held]}). UNDO · EDIT · WHY`;
  return `If you do nothing: it leaves ${atHour(timeText(at, desk, ENGLISH_DAYS))}. UNDO · EDIT · SEND (now) · WHY`;
}

function sentence(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

function quoted(remark: string | null): string | null {
  return remark === null ? null : `"${remark}"`;
}

/** What the grammar knows already and the program doesn't do yet. */
function notYet(what: string): string {
  return `Read: ${what}. I can't do that yet; nothing was changed.`;
}

function reminded(whom: string | null): string {
  return whom === null ? '' : ` to ${whom}`;
}

function paused({ project, client }: PauseOrder): string {
  return project ?? client ?? 'everything';
}

function notPaused({ project, client }: PauseOrder): string {
  const name = project ?? client;
  return name === null ? 'Nothing was stopped or paused.' : `${name} was not paused.`;
}

function answered({ order, number }: ReplyOrder): string {
  return number === null ? `${order.toUpperCase()}.` : `${order.toUpperCase()}, line ${number}.`;
}

/** English. */
export const ENGLISH_RECEIPTS: Receipts = {
  update: ({ project, percent, date, remark, sendAt }, desk) => {
    const percentText = percent === null ? null : `${percent} %`;
    const read = sentence([`project ${project}`, percentText, date && day(date), quoted(remark)]);
    return `Read: ${read}. An update to ${clientOf(project, desk)}. ${leaves(sendAt, desk)}`;
  },
  done: ({ project, remark, sendAt }, desk) =>
    `Read: ${sentence([`project ${project}`, 'done, 100 %', quoted(remark)])}. ${leaves(sendAt, desk)}`,
  move: ({ project, moves, remark, sendAt }, desk) => {
    const dates = moves.map(({ name, from, to }) => `${name} ${day(from)} → ${day(to)}`).join('; ');
    const read = sentence([`${project}: ${dates}`, quoted(remark)]);
    return `Read: ${read}. ${clientOf(project, desk)} hears of it. ${leaves(sendAt, desk)}`;
  },
  close: ({ project }) => `Closed: ${project}. Nobody is told.`,
  field: ({ project, field, value }) =>
    value === '-'
      ? `Cleared: ${fieldWord(field, 'en')} of ${project}.`
      : `Saved: ${fieldWord(field, 'en')} of ${project} is "${value}".`,
  revision: ({ project }) => notYet(`a round of revisions of ${project} begins`),
  recap: ({ project }) => notYet(`a recap of ${project}`),
  remind: ({ project, client, days }) =>
    notYet(`a reminder${reminded(client ?? project)} in ${days} working days`),
  new: () => 'Read: a new project from this conversation.',
  ask: () => notYet('draft the questions'),
  decline: () => notYet('draft a polite no'),
  off: ({ from, to }) =>
    from.equals(to)
      ? `Read: no contact on ${day(from)}. Nobody is told of a single day.`
      : `Read: no contact from ${day(from)} to ${day(to)}, both included.`,
  dayOff: ({ weekday: of }, desk) =>
    `Read: no contact on ${weekday(of)}, all day, from ${day(firstWeekly(of, desk))}. Your clients hear of it once you SEND.`,
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
  pause: (order) => `Paused: ${paused(order)}. What is automatic waits; mail arrives as ever.`,
  resume: (order, desk) =>
    isHeld(desk, order) ? `Resumed: ${paused(order)}. I ask about mails that are late.` : notPaused(order),
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
