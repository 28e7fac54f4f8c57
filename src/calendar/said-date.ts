/**
 * From what a date says of itself (a weekday, a day and a month, three figures) to the day that is meant.
 *
 * Dates look forward only. What has two readings is asked about or refused, with the days that it could be (UX.md, "Dates").
 */
import { Temporal } from 'temporal-polyfill';
import type { Weekday } from './contact-policy.js';

/**
 * The day meant, or why it isn't plain; `candidates` are the days it could be, the likelier first.
 * `same-weekday`: "fri" on a Friday. `just-past`: up to 30 days ago, without a year. `past`: it names its year.
 * `other-weekday`: "mon 12" where the 12th is no Monday. `next-weekday`: "next fri". `far`: "29 feb", years ahead.
 */
export type SaidDate =
  | { verdict: 'date'; date: Temporal.PlainDate }
  | {
      verdict: 'ask';
      why: 'same-weekday' | 'just-past' | 'past' | 'other-weekday' | 'next-weekday' | 'far';
      candidates: readonly Temporal.PlainDate[];
    }
  | {
      verdict: 'refuse';
      why: 'two-readings' | 'no-such-day';
      candidates: readonly Temporal.PlainDate[];
    };

/** Up to this many days ago, "12 oct" may be the one just past. */
const JUST_PAST_DAYS = 30;
const MOST_YEARS_AHEAD = 8;
const NO_SUCH_DAY: SaidDate = { verdict: 'refuse', why: 'no-such-day', candidates: [] };

/** The day of a year, month and day; null where there is none, such as 31 April. */
function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function isBefore(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0;
}

/** "2026-10-12", "12 oct 2026". */
export function saidInFull(today: Temporal.PlainDate, year: number, month: number, day: number): SaidDate {
  const date = dayOf(year, month, day);
  if (date === null) return NO_SUCH_DAY;
  return isBefore(date, today) ? { verdict: 'ask', why: 'past', candidates: [] } : { verdict: 'date', date };
}

/** "12 oct": the next such day, unless the last one is only just past. */
export function saidByMonth(today: Temporal.PlainDate, month: number, day: number): SaidDate {
  const inThisYear = dayOf(today.year, month, day);
  let next = inThisYear;
  for (let ahead = 1; ahead <= MOST_YEARS_AHEAD && (next === null || isBefore(next, today)); ahead += 1)
    next = dayOf(today.year + ahead, month, day);
  if (next === null || isBefore(next, today)) return NO_SUCH_DAY;
  const recent = [inThisYear, dayOf(today.year - 1, month, day)].find(
    (date) => date !== null && isBefore(date, today) && date.until(today).days <= JUST_PAST_DAYS,
  );
  if (recent) return { verdict: 'ask', why: 'just-past', candidates: [recent, next] };
  const isFar = isBefore(today.add({ years: 1 }), next);
  return isFar ? { verdict: 'ask', why: 'far', candidates: [next] } : { verdict: 'date', date: next };
}

/** The next such day of the week after `today`. */
function nextWeekday(today: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** "fri". */
export function saidByWeekday(today: Temporal.PlainDate, weekday: Weekday, isNext: boolean): SaidDate {
  const date = nextWeekday(today, weekday);
  if (isNext) return { verdict: 'ask', why: 'next-weekday', candidates: [date, date.add({ days: 7 })] };
  if (today.dayOfWeek === weekday) return { verdict: 'ask', why: 'same-weekday', candidates: [today, date] };
  return { verdict: 'date', date };
}

/** "12" behind a weekday: the next day of that number, today included. */
export function saidByDay(today: Temporal.PlainDate, day: number): SaidDate {
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const month = today.with({ day: 1 }).add({ months: ahead });
    const date = dayOf(month.year, month.month, day);
    if (date !== null && !isBefore(date, today)) return { verdict: 'date', date };
  }
  return NO_SUCH_DAY;
}

/** A date beside which a weekday was said: asked about where the two don't agree. */
export function withWeekday(today: Temporal.PlainDate, said: SaidDate, weekday: Weekday): SaidDate {
  if (said.verdict !== 'date' || said.date.dayOfWeek === weekday) return said;
  return {
    verdict: 'ask',
    why: 'other-weekday',
    candidates: [said.date, nextWeekday(said.date.subtract({ days: 4 }), weekday)].filter(
      (date) => !isBefore(date, today),
    ),
  };
}

/** Whether a date with its year is past. */
function isOver(said: SaidDate): boolean {
  return said.verdict === 'ask' && said.why === 'past';
}

/** "25/12", "25-12": the day first or the month first; refused where both make a date, and not the same one. */
export function saidWithSlash(
  today: Temporal.PlainDate,
  [first, second]: readonly [number, number],
  year: number | null,
): SaidDate {
  const read = (month: number, day: number): SaidDate =>
    year === null ? saidByMonth(today, month, day) : saidInFull(today, year, month, day);
  const [dayFirst, monthFirst] = [read(second, first), read(first, second)];
  if (dayFirst.verdict === 'refuse') return monthFirst;
  if (monthFirst.verdict === 'refuse' || first === second) return dayFirst;
  // With its year one of them may be over: dates look forward only.
  if (isOver(monthFirst)) return dayFirst;
  if (isOver(dayFirst)) return monthFirst;
  const candidates = [dayFirst, monthFirst].flatMap((said) =>
    said.verdict === 'date' ? [said.date] : said.candidates.slice(-1),
  );
  return { verdict: 'refuse', why: 'two-readings', candidates };
}
