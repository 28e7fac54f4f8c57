/**
 * `driverseat calendar [DIR]`: a month as it is kept, or what one instant is, by which rule, and when it opens next.
 *
 * It needs no server and no password. With `--jsonl` each line brings its own policy, and no workspace is read.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { policyOf } from '../plan/policy-of.js';
import { createClock } from '../shared/clock.js';
import { DriverseatError } from '../shared/errors.js';
import { loadHolidays, unknownHolidays, yearsAround } from '../workspace/holidays.js';
import { answerInstant, answerText, answerWithReason } from './calendar/instant-answer.js';
import { monthDays, monthText } from './calendar/month-text.js';
import { type HolidaysOf, readCalendarLine } from './calendar/read-line.js';
import { numberedLines, problemLine } from './json-lines.js';
import { loadDesk } from './load-for-reading.js';
import { instantFlag } from './read-instant.js';
import { printProblems, type Terminal } from './terminal.js';

/** The month or the instant that is asked about; `json` and `jsonl` are for programs. */
export type CalendarFlags = { month?: string; at?: string; json?: boolean; jsonl?: boolean };

/** Each country's list is read once a year asked about. */
function rememberedHolidays(language: string): HolidaysOf {
  const known = new Map<string, ReturnType<HolidaysOf>>();
  return (country, year) => {
    const key = `${country} ${year}`;
    const found = known.get(key) ?? loadHolidays(country, yearsAround(year), language);
    known.set(key, found);
    return found;
  };
}

async function answerLines(terminal: Terminal): Promise<number> {
  const holidaysOf = rememberedHolidays('en');
  for await (const { text, number } of numberedLines(process.stdin)) {
    const read = await readCalendarLine(text, holidaysOf);
    terminal.out(
      'problem' in read
        ? problemLine(read, number)
        : JSON.stringify({ id: read.id, ...answerInstant(read.policy, read.at) }),
    );
  }
  return 0;
}

function readMonth(text: string): Temporal.PlainYearMonth {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return Temporal.PlainYearMonth.from(text);
  const fix = 'Write the year and the month (YYYY-MM), like 2026-10.';
  throw new DriverseatError('usage', `--month ${text} is no month`, { fix });
}

function showInstant(policy: ContactPolicy, at: Temporal.Instant, flags: CalendarFlags): string {
  const answer = answerWithReason(policy, at);
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

/** A flag that would be passed over is refused. */
function askOneThing({ month, at, jsonl }: CalendarFlags): void {
  const asked = Object.entries({ month, at, jsonl }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`],
  );
  if (asked.length < 2) return;
  const fix = 'Ask for one of them at a time.';
  throw new DriverseatError('usage', `${asked.join(' and ')} don’t go together`, { fix });
}

/**
 * Answers; gives 0: a line of `--jsonl` that can't be read has its problem for an answer.
 * @throws DriverseatError `usage`, or the workspace's first problem
 */
export async function calendar(dir: string, flags: CalendarFlags, terminal: Terminal): Promise<number> {
  askOneThing(flags);
  if (flags.jsonl === true) return await answerLines(terminal);
  const { settings } = await loadDesk(dir);
  const { timeZone, country, languages } = settings.me;
  const today = createClock().now().toZonedDateTimeISO(timeZone);
  const month = flags.month === undefined ? today.toPlainDate().toPlainYearMonth() : readMonth(flags.month);
  const at = flags.at === undefined ? null : instantFlag(flags.at, timeZone);
  const { year } = at?.toZonedDateTimeISO(timeZone) ?? month;
  const policy = policyOf(settings, await rememberedHolidays(languages[0])(country, year));
  printProblems(terminal, await unknownHolidays(country));
  terminal.out(at === null ? showMonth(policy, month, flags) : showInstant(policy, at, flags));
  return 0;
}
