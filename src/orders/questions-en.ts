/** What she reads in English of a line that is asked about or refused (UX.md, "Error replies"). */
import type { Temporal } from 'temporal-polyfill';
import { atHour } from '../calendar/at-hour.js';
import type { Weekday } from '../calendar/contact-policy.js';
import type { ClosedBy } from '../calendar/day-plan.js';
import type { SaidDate } from '../calendar/said-date.js';
import { nextOpenDay } from '../calendar/working-days.js';
import { ENGLISH_DAYS } from './day-words.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import { exampleDay, exampleMove, writtenExamples } from './examples.js';
import type { Draft, OrderName } from './order.js';
import {
  clientOf,
  firstPhase,
  percentIn,
  projectList,
  type Questions,
  readerOf,
  timeText,
} from './wording.js';

const { shortDay: day, written } = ENGLISH_DAYS;
const { weekday: weekdays } = ENGLISH_DAYS;
const YES_OR_NO = 'YES, or NO.';
const BOTH_ANEW = 'YES, NO, or both days once more.';

const { day: example, movable, twoDays } = writtenExamples(ENGLISH_DAYS);

type Missing = Extract<Doubt, { kind: 'missing' }>['part'];

/** "tuesday". */
function weekday({ dayOfWeek }: Temporal.PlainDate): string {
  return weekdays(dayOfWeek as Weekday)
    .slice(0, -1)
    .toLowerCase();
}

const MISSING: Record<Missing, (desk: Desk, draft: Draft | null) => string> = {
  date: (desk, draft) => `Which day? Reply with one, such as ${movable(desk, draft)}.`,
  days: () => 'How many working days? Reply with a number, such as 3d.',
  weekday: (desk) =>
    `Which day of the week? Reply with one, such as ${weekday(exampleDay(desk))}; for a single day write: off ${example(desk)}.`,
  value: () => 'What shall it be? Reply with it; - clears it.',
  'two-days': (desk) =>
    `Which two days? Reply with the one that opens and the one that closes, such as: ${twoDays(desk)}.`,
};

/** "your no-contact day", "a public holiday (Fiesta Nacional)". */
function closedDay(by: ClosedBy): string {
  if (by.what === 'holiday') return `a public holiday (${by.name})`;
  return by.what === 'no-contact' ? 'your no-contact day' : 'a closed day';
}

/** What answers a note. */
function answerOf(order: OrderName): string {
  if (order === 'tick') return 'A number alone';
  return order === 'remind' ? 'A number of days alone' : 'That';
}

type DateDoubt = Exclude<SaidDate, { verdict: 'date' }>;

function doubtfulDate(said: string, { why, candidates }: DateDoubt, desk: Desk): string {
  const days = candidates.map((date) => day(date, desk)).join(' or ');
  const next = candidates.at(-1);
  const one = next ?? exampleDay(desk);
  const asWritten = `${written(one)} or ${one}`;
  const which = candidates.length === 1 ? YES_OR_NO : 'Reply with the date.';
  const texts: Record<DateDoubt['why'], string> = {
    'same-weekday': `"${said}" was written on that very day. ${days}? ${which}`,
    'just-past': `"${said}" is only just past. ${next === undefined ? 'Which day?' : `${day(next, desk)}? YES, or another day.`}`,
    past: `"${said}" is past. Which day? Reply with it.`,
    'other-weekday': `"${said}": the day and the weekday don't agree. ${days === '' ? 'Which day?' : `${days}?`} ${which}`,
    'next-weekday': `"${said}" can be ${days}. ${which}`,
    far: `"${said}" is ${days}, more than a year ahead. ${YES_OR_NO}`,
    'two-readings': `"${said}" can be ${days}. Write ${asWritten}.`,
    'no-such-day': `There is no "${said}". Write a day like ${asWritten}.`,
  };
  return texts[why];
}

/** English. */
export const ENGLISH_QUESTIONS: Questions = {
  'unknown-word': ({ word, suggested }) =>
    `I don't know "${word}". Did you mean: ${suggested.join(' · ')}? (HELP lists them.)`,
  'bare-field': ({ word, line }) =>
    `"${word}" takes a colon and its value, in a line of its own, such as "${line}".`,
  'unknown-day': ({ word }, desk) =>
    `I don't know "${word}". Write a day like ${example(desk)} or ${exampleDay(desk)}.`,
  negated: ({ word }) =>
    `"${word}" says what is not, or not to be done, and I only take what is to be done: nothing was done.`,
  'two-orders': ({ orders }) =>
    `One order a line: ${orders.map((order) => `"${order}"`).join(' and ')} are two.`,
  'too-long': () => 'This line is too long for an order.',
  'closed-project': ({ project }) =>
    `${project} is closed; "status: active" in projects/${project}.yaml opens it again.`,
  'by-hand': ({ field, project }) =>
    `"${field}" is changed by hand, in ${project === null ? "the project's file" : `projects/${project}.yaml`}.`,
  'broken-project': ({ project }) =>
    `projects/${project}.yaml can't be read: mend it first. Until then no mail about it leaves.`,
  'percent-range': ({ percent }) => `${percent} % is no percent from 0 to 100.`,
  'percent-form': ({ written: said }) => `"${said}" is no percent: that is one whole number, such as 75%.`,
  'part-day': () =>
    'Part of a day goes into driverseat.yaml, under contact.noContact, such as: - { every: monday, between: "09:00-12:00" }.',
  'no-step': ({ project, date }, desk) =>
    `${project} has no step that ${day(date, desk)} could be for. A line names one, such as: ${project} review: ${written(nextOpenDay(desk.policy, date) ?? date)}.`,
  'day-over': ({ date, today }, desk) =>
    `You wrote it on ${day(date, desk)}, and that day is over. To open ${day(today, desk)} write "on" once more.`,
  date: ({ written: said, said: date }, desk) => doubtfulDate(said, date, desk),
  'near-miss': ({ line }) => `Did you mean "${line}"? ${YES_OR_NO}`,
  question: () => `Is that an order? ${YES_OR_NO}`,
  'odd-remark': ({ written: remark }, desk, draft) => {
    const client = readerOf(draft, desk);
    return client === null
      ? `"${remark}" stands behind the slash, and would go nowhere. Do the rest? ${YES_OR_NO}`
      : `${client ?? 'The client'} would read "${remark}" as it stands: a remark? ${YES_OR_NO}`;
  },
  'which-project': ({ candidates }, desk) =>
    candidates.length === 0
      ? 'You have no active project. Which one is meant?'
      : `Which project? Reply with one: ${projectList(candidates, desk)}.`,
  'two-projects': ({ written, candidates }, desk, draft) => {
    const percent = percentIn(draft);
    const kept = percent === null ? '' : ` Your ${percent} % is kept.`;
    if (candidates.length === 1)
      return `No project is "${written}". Reply with the one you mean, such as ${projectList(candidates, desk)}.${kept}`;
    const [count, which] = candidates.length === 2 ? ['two', 'the two'] : [candidates.length, 'them'];
    return `"${written}" is ${count} projects: ${projectList(candidates, desk)}. Reply with one of ${which}.${kept}`;
  },
  'which-client': ({ written, candidates }) =>
    `"${written}" is ${candidates.length} clients: ${candidates.join(', ')}. Reply with one of them.`,
  'no-project': ({ written }) => `"${written}" has no project. Reply with one.`,
  'paused-project': ({ project }) => `${project} is paused. Do it all the same? ${YES_OR_NO}`,
  jump: ({ project, from, to }) => `${project} was at ${from} %; ${to} % now? ${YES_OR_NO}`,
  backwards: ({ project, told, on, to }, desk) =>
    `${project} was ${told} % on ${day(on, desk)}, and ${clientOf(project, desk)} was told so; ${to} % now? YES sends a correction (shown first), NO keeps ${told}.`,
  'same-again': ({ project }, desk) =>
    `That is what ${clientOf(project, desk)} was told last of ${project}. Tell it again? ${YES_OR_NO}`,
  'retainer-percent': ({ project }) =>
    `${project} has neither phases nor a percent so far. Give it one? ${YES_OR_NO}`,
  'nothing-to-tell': ({ project }) =>
    `I know nothing new of ${project}. Reply with a percent, or with a remark behind a slash.`,
  'closed-day': ({ written, date, next, closedBy }, desk) =>
    `"${written}" is ${day(date, desk)}, ${closedDay(closedBy)}. ${next === null ? 'Which day? Reply with it.' : `${day(next, desk)}? ${YES_OR_NO}`}`,
  'closed-hour': ({ at, next }, desk) =>
    `${timeText(at, desk, ENGLISH_DAYS)} is outside your contact hours. ${next === null ? 'When? Reply with a day and a time.' : `${timeText(next, desk, ENGLISH_DAYS)}? ${YES_OR_NO}`}`,
  'no-window': () =>
    'You have no contact hours in which it could leave. See contact.hours in driverseat.yaml.',
  'past-time': ({ at }, desk) =>
    `${timeText(at, desk, ENGLISH_DAYS)} is past. When shall it leave? Reply with a day and a time.`,
  'leaves-later': ({ date, sendAt }, desk) =>
    `The earliest that it can leave is ${timeText(sendAt, desk, ENGLISH_DAYS)}, and ${day(date, desk)} is over then. Which day? Reply with it.`,
  'promised-or-sent': ({ date, sendAt, line }, desk) => {
    const sent = timeText(sendAt, desk, ENGLISH_DAYS);
    if (sendAt.toPlainDate().equals(date))
      return `It leaves ${sent}. Is it also what you promise for that day? ${YES_OR_NO} Only to send it then write: ${line}`;
    return `Promised for ${day(date, desk)}, and sent ${atHour(sent)}? ${YES_OR_NO} To send it on ${day(date, desk)} write: ${line}`;
  },
  earlier: ({ project, name, from, to }, desk) =>
    `That is earlier than planned: ${project}, ${name} ${day(from, desk)} → ${day(to, desk)}? ${YES_OR_NO}`,
  'filed-late': ({ written, date, next }, desk) =>
    next === null
      ? `You wrote "${written}", and I read it late: ${day(date, desk)} is past. Which day? Reply with it.`
      : `You wrote "${written}", and I read it late. Did you mean ${day(date, desk)} (past) or ${day(next, desk)}? YES takes the second; or reply with another day.`,
  'many-numbers': ({ numbers, order }) =>
    order === 'tick'
      ? 'Which numbers? Answer that note once more with each of them, such as "1, 2, 3".'
      : `One number a line: answer that note once more, with ${numbers.map((number) => `"${number} ${order}"`).join(', ')}, each on its own line.`,
  'two-dates': () => 'I found more than one date or time. Which one? Reply with it.',
  'from-today': ({ to }, desk) =>
    `From today to ${day(to, desk)}? YES, NO, or the first and the last day. A single day takes a line of its own: off ${written(to)}.`,
  begun: ({ written, to }, desk) =>
    `"${written}" is past. From today to ${day(to, desk)}? YES, or another first day.`,
  'days-between': ({ from, to }, desk) =>
    `From ${day(from, desk)} to ${day(to, desk)}, with all days between? ${BOTH_ANEW} Single days take a line each, such as: off ${written(from)}.`,
  'long-span': ({ from, to }, desk) => `From ${day(from, desk)} to ${day(to, desk)}? ${BOTH_ANEW}`,
  'extra-part': ({ written: extra, line }) =>
    `"${extra}" does not go with that order. Do ${line === null ? 'the rest' : `"${line}"`} without it? ${YES_OR_NO}`,
  'only-today': (_, desk) =>
    `"on" opens today only. To open another day, two days change places; write, such as: swap ${twoDays(desk)}.`,
  missing: ({ part }, desk, draft) => MISSING[part](desk, draft),
  'no-date-planned': ({ project }, desk) =>
    `${project} has no date that could move. A line gives it one, such as: ${project} ${firstPhase(project, desk, 'review')}: ${example(desk)}.`,
  'same-date': ({ project, date }, desk) =>
    `${project} is planned for ${day(date, desk)} already. Which day? Reply with it.`,
  'two-weeks': ({ open, closed }, desk) =>
    `${day(open, desk)} and ${day(closed, desk)} are not in the same week. Swap them all the same? ${YES_OR_NO}`,
  'swap-open': ({ date }, desk) =>
    `${day(date, desk)} is open anyway. Which two days? Reply with the one that opens and the one that closes, such as: ${twoDays(desk)}.`,
  'needs-thread': ({ order }) =>
    order === 'new'
      ? '"new" concerns a conversation: Bcc it on a mail in it, or reply to the note about it.'
      : "I know that order, and can't do it yet.",
  'needs-note': ({ order }) => `${answerOf(order)} answers a note of mine. Which one? Reply to that note.`,
  'no-order': ({ project }, desk) =>
    `What shall I do${project === null ? '' : ` with ${project}`}? Reply with it, such as: 75% · done · move ${written(exampleMove(desk, project))} (HELP lists them).`,
};
