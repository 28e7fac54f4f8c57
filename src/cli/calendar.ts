/**
 * `driverseat calendar [DIR]`: a month as it is kept, or what one instant is, by which rule, and when it opens next.
 *
 * It needs no server and no password. With `--jsonl` each line brings its own policy, and no workspace is read.
 */
import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { policyOf } from '../plan/policy-of.js';
import { createClock } from '../shared/clock.js';
import { DriverseatError } from '../shared/errors.js';
import { loadHolidays } from '../workspace/holidays.js';
import { answerInstant, answerText } from './calendar/instant-answer.js';
import { monthDays, monthText } from './calendar/month-text.js';
import { type HolidaysOf, readCalendarLine, readInstantIn } from './calendar/read-line.js';
import { loadForReading } from './load-for-reading.js';
import type { Terminal } from './terminal.js';

export type CalendarFlags = { month?: string; at?: string; json?: boolean; jsonl?: boolean };

/** Years of holidays around the one asked about: whoever asks when it opens looks ahead. */
const YEARS_AHEAD = 3;

/** Each country's list is read once a year asked about. */
function rememberedHolidays(language: string): HolidaysOf {
  const known = new Map<string, ReturnType<HolidaysOf>>();
  return (country, year) => {
    const key = `${country} ${year}`;
    const found =
      known.get(key) ?? loadHolidays(country, { from: year - 1, to: year + YEARS_AHEAD }, language);
    known.set(key, found);
    return found;
  };
}

async function answerLines(terminal: Terminal): Promise<number> {
  const holidaysOf = rememberedHolidays('en');
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    const read = await readCalendarLine(text, holidaysOf);
    const answer = 'problem' in read ? read : { id: read.id, ...answerInstant(read.policy, read.at) };
    terminal.out(JSON.stringify(answer));
  }
  return 0;
}

function readMonth(text: string): Temporal.PlainYearMonth {
  try {
    return Temporal.PlainYearMonth.from(text);
  } catch (cause) {
    throw new DriverseatError('usage', `--month ${text} is no month`, {
      cause,
      fix: 'Write it like 2026-10.',
    });
  }
}

function readAt(text: string, timeZone: string): Temporal.Instant {
  const at = readInstantIn(text, timeZone);
  if (at !== null) return at;
  const fix = 'Write it like 2026-10-08T10:00, or with its offset: 2026-10-08T10:00+02:00.';
  throw new DriverseatError('usage', `--at ${text} is no instant`, { fix });
}

function showInstant(policy: ContactPolicy, at: Temporal.Instant, flags: CalendarFlags): string {
  const answer = answerInstant(policy, at);
  return flags.json === true ? JSON.stringify(answer) : answerText(answer);
}

function showMonth(policy: ContactPolicy, month: Temporal.PlainYearMonth, flags: CalendarFlags): string {
  if (flags.json !== true) return monthText(policy, month);
  return JSON.stringify({
    month: month.toString(),
    timeZone: policy.timeZone,
    days: monthDays(policy, month),
  });
}

/** Answers; gives 0. */
export async function calendar(dir: string, flags: CalendarFlags, terminal: Terminal): Promise<number> {
  if (flags.jsonl === true) return await answerLines(terminal);
  const { settings } = await loadForReading(dir);
  const { timeZone, country, languages } = settings.me;
  const today = createClock().now().toZonedDateTimeISO(timeZone);
  const month = flags.month === undefined ? today.toPlainDate().toPlainYearMonth() : readMonth(flags.month);
  const at = flags.at === undefined ? null : readAt(flags.at, timeZone);
  const { year } = at?.toZonedDateTimeISO(timeZone) ?? month;
  const policy = policyOf(settings, await rememberedHolidays(languages[0])(country, year));
  terminal.out(at === null ? showMonth(policy, month, flags) : showInstant(policy, at, flags));
  return 0;
}
