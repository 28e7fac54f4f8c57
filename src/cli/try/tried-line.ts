/**
 * One line of an order as `driverseat try` prints it: only the fields that apply, days and instants as text.
 */
import { Temporal } from 'temporal-polyfill';
import { weekdayName } from '../../calendar/weekdays.js';
import type { Lack } from '../../notes/mail-waits.js';
import type { Desk } from '../../orders/desk.js';
import type { Doubt } from '../../orders/doubt.js';
import type { Draft, Order } from '../../orders/order.js';
import type { LineReading } from '../../orders/read-line.js';
import { type ReplyLanguage, replyText } from '../../orders/reply-text.js';
import type { TriedMail } from './mail-after.js';

/**
 * A line for programs: `reply` is what she would read, `mail` what the client would, `noMail` why it can't be written. Its
 * fields beside these are those of the order (src/orders/order.ts).
 */
export type TriedLine = {
  text: string;
  verdict: LineReading['verdict'];
  reply?: string;
  mail?: TriedMail;
  noMail?: Lack;
} & Record<string, unknown>;

/** "2026-10-06T16:15+02:00". */
function instantText(at: Temporal.ZonedDateTime): string {
  return at.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

function printed(name: string, value: unknown): unknown {
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (value instanceof Temporal.ZonedDateTime) return instantText(value);
  return name === 'weekday' ? weekdayName(value as Parameters<typeof weekdayName>[0]) : value;
}

/** What is for the program's own use, or tells no more than `number` does. */
const UNPRINTED = new Set(['moves', 'numbers', 'isHerHour', 'day']);

/** The fields of an order that apply. */
function fieldsOf(draft: Order | Draft): Record<string, unknown> {
  if (draft.order === 'tick') return draft.numbers?.length === 1 ? { number: draft.numbers[0] } : {};
  const said = Object.entries(draft).filter(([name, value]) => value !== null && !UNPRINTED.has(name));
  return Object.fromEntries(said.map(([name, value]) => [name, printed(name, value)]));
}

/** What does not leave has no time of sending, such as an asked mail before YES. */
function withoutTime({ sendAt: _, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return fields;
}

/** Of a line that names no order, the project that it names. */
function projectAsked(doubt: Doubt): Record<string, unknown> {
  return doubt.kind === 'no-order' && doubt.project !== null ? { project: doubt.project } : {};
}

/** The line with what was understood and what she would read; `isFirst`: nothing above it was answered. */
export function triedLine(
  reading: LineReading,
  desk: Desk,
  language: ReplyLanguage,
  isFirst = true,
): TriedLine {
  const { text, verdict } = reading;
  const reply = replyText(reading, desk, language, isFirst);
  const answer = reply === null ? {} : { reply };
  if (reading.verdict === 'ignore') return { text, verdict, ...answer };
  if (reading.verdict === 'do') return { text, verdict, ...fieldsOf(reading.order), ...answer };
  const fields = reading.draft === null ? projectAsked(reading.doubt) : withoutTime(fieldsOf(reading.draft));
  return { text, verdict, ...fields, ...answer };
}

/** The line with what its order comes to; a mail that can't be written, or is held, has no time of sending. */
export function toldLine(line: TriedLine, told: Partial<TriedLine>, isHeld: boolean): TriedLine {
  const whole = { ...line, ...told };
  return isHeld || told.noMail !== undefined ? (withoutTime(whole) as TriedLine) : whole;
}
