/**
 * What an answer changes in an asked line, and what YES to its question would (UX.md, "Error replies").
 *
 * What YES would is reckoned when the question is put, and kept with it: a YES of days later agrees to what she was shown then,
 * and not to what would be proposed by now.
 */
import type { Temporal } from 'temporal-polyfill';
import { type Answered, saidSoFar } from './answered.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Parts } from './parts.js';
import { type LineReading, readLine } from './read-line.js';

/** A line that was asked about, with what she answered to it so far. */
export type Asked = Answered & { text: string };

/** What is left out stays as it is; with nothing in it, the line is obeyed as it stands. */
export type Amendment = {
  /** The whole line anew. */
  line?: string;
  /** Words that take the place of what the line says of the same thing. */
  answer?: string;
  /** The words of the one of two days whose place they take. */
  instead?: string;
  /** The doubt that is put aside. */
  agrees?: Doubt['kind'];
};

/** How a line reads that is not to be obeyed as it stands. */
export type Open = Extract<LineReading, { doubt: Doubt }>;

/** A line in doubt, and all that it says with its answers. */
export type InDoubt = { asked: Asked; open: Open; said: Parts };

/** Doubts that YES puts aside: the order is done as the line says it. */
const AGREEABLE: ReadonlySet<Doubt['kind']> = new Set([
  ...(['question', 'paused-project', 'jump', 'backwards', 'same-again', 'retainer-percent'] as const),
  ...(['from-today', 'begun', 'days-between', 'long-span', 'two-weeks', 'extra-part', 'earlier'] as const),
]);

/** The one day that the doubt proposes; null where it proposes none, or several. */
function proposedDay(doubt: Doubt): Temporal.PlainDate | null {
  if (doubt.kind === 'closed-day' || doubt.kind === 'filed-late') return doubt.next;
  if (doubt.kind !== 'date' || doubt.said.verdict !== 'ask') return null;
  const { candidates, why } = doubt.said;
  // What is only just past can't be promised: the next one is left.
  return candidates.length === 1 || why === 'just-past' ? (candidates.at(-1) ?? null) : null;
}

/** The hour at which it proposes to send. */
function proposedTime(doubt: Doubt): Temporal.ZonedDateTime | null {
  if (doubt.kind === 'promised-or-sent') return doubt.sendAt;
  return doubt.kind === 'closed-hour' ? doubt.next : null;
}

/** Whether YES means something for this doubt. */
export function takesYes(doubt: Doubt): boolean {
  const { kind } = doubt;
  return (
    AGREEABLE.has(kind) || kind === 'near-miss' || proposedDay(doubt) !== null || proposedTime(doubt) !== null
  );
}

/** Whether the doubt is about when the mail leaves, and not about the day promised. */
export function isAboutSending({ open: { doubt }, said }: InDoubt): boolean {
  const { sendTimes, isLater, dates } = said;
  if (doubt.kind === 'closed-hour' || doubt.kind === 'past-time') return true;
  if (doubt.kind === 'two-dates') return sendTimes.length + Number(isLater) > 1;
  if (!('written' in doubt)) return false;
  const isThat = (day: { written: string } | null): boolean => day?.written === doubt.written;
  return sendTimes.some(({ day }) => isThat(day)) && !dates.some(isThat);
}

/** The line with `value` behind its colon. */
export function withValue({ text }: Asked, value: string): Amendment {
  return { line: `${text.slice(0, text.indexOf(':') + 1)} ${value}` };
}

/** The one of the days of a span or a swap that the doubt is about; null where there is only one, or it is about both. */
function dayAsked({ open: { doubt }, said: { dates, numbers, hasDash } }: InDoubt): string | null {
  const isOne = dates.length + (hasDash ? numbers.length : 0) < 2;
  const isOfDay = doubt.kind === 'date' || doubt.kind === 'filed-late' || doubt.kind === 'begun';
  return isOfDay && !isOne ? doubt.written : null;
}

/** These words in the place that the doubt is about. */
export function inPlace(inDoubt: InDoubt, text: string): Amendment {
  if (inDoubt.open.draft?.order === 'field') return withValue(inDoubt.asked, text);
  if (isAboutSending(inDoubt)) return { answer: `at ${text}` };
  const instead = dayAsked(inDoubt);
  return instead === null ? { answer: text } : { answer: text, instead };
}

/** That day, and one to send on: past by the time of her YES, it is the next at which the mail may leave. */
function onDay(inDoubt: InDoubt, day: Temporal.PlainDate): Amendment {
  const said = inPlace(inDoubt, day.toString());
  return isAboutSending(inDoubt) ? { ...said, agrees: 'past-time' } : said;
}

function proposed(inDoubt: InDoubt): Amendment | null {
  const { doubt } = inDoubt.open;
  if (AGREEABLE.has(doubt.kind)) return { agrees: doubt.kind };
  if (doubt.kind === 'near-miss')
    return doubt.isWhole ? { line: doubt.understood } : { answer: doubt.understood };
  const day = proposedDay(doubt);
  if (day !== null) return onDay(inDoubt, day);
  const time = proposedTime(doubt)?.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return time === undefined ? null : { answer: `at ${time.replace('T', ' ')}`, agrees: 'past-time' };
}

/** What YES makes of the line, as it reads at this desk; null where YES means nothing. */
export function proposalOf(asked: Asked, desk: Desk): Amendment | null {
  const reading = readLine(asked.text, true, desk, asked);
  if (reading.verdict === 'do') return {};
  return 'doubt' in reading ? proposed({ asked, open: reading, said: saidSoFar(asked, desk) }) : null;
}

/** The line so; the words of an answer are read from the day of `writtenAt`. */
export function amended(
  { text, answers, agreed }: Asked,
  { line = text, answer, instead, agrees }: Amendment,
  writtenAt: Temporal.Instant,
): Asked {
  return {
    text: line,
    answers:
      answer === undefined
        ? answers
        : [...answers, { text: answer, writtenAt, ...(instead === undefined ? {} : { instead }) }],
    agreed: agrees === undefined ? agreed : new Set([...agreed, agrees]),
  };
}
