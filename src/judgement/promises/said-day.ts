/**
 * The day that words mean in a promise: the calendar's dates, and what people say besides ("the 12th", "end of the week").
 *
 * Where a date has two readings, the one that a promise can mean is taken; what stays unclear is no date. "Next week" alone
 * is none.
 */
import { Temporal } from 'temporal-polyfill';
import { DAY_NAMES, MONTH_NAMES, WEEKLY_NAMES } from '../../calendar/date-words.js';
import { readDate } from '../../calendar/read-date.js';
import { type SaidDate, saidByDay } from '../../calendar/said-date.js';
import { lookUp } from '../../calendar/turkish-ending.js';
import { countedDay, type DayFound, weeksFromDay } from './counted-day.js';

type Words = readonly string[];
type Today = Temporal.PlainDate;

const FRIDAY = 5;
const SUNDAY = 7;
/** Further ahead nobody promises, in days. */
const MOST_DAYS_AHEAD = 400;

/** The coming day of the week, today included. */
function comingDay(today: Today, weekday: number): Today {
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
}

function lastOfMonth(today: Today): Today {
  return today.with({ day: today.daysInMonth });
}

/** What is said without a name or a number; the longer first where one begins another. */
const SPOKEN: readonly (readonly [said: string, day: (today: Today) => Today])[] = [
  ['day after tomorrow', (today) => today.add({ days: 2 })],
  ...['tmrw', 'tmr', 'tmw'].map((said) => [said, (today: Today) => today.add({ days: 1 })] as const),
  ['obur gun', (today) => today.add({ days: 2 })],
  ['obur gune', (today) => today.add({ days: 2 })],
  ...[
    ...['tonight', 'this morning', 'this afternoon', 'this evening', 'end of day', 'end of the day', 'eod'],
    ...['end of business', 'close of business', 'cob', 'bu aksam', 'bu aksama', 'aksama', 'bu gece'],
    ...['gun sonuna', 'gun sonunda', 'gun icinde', 'bu ogleden sonra'],
  ].map((said) => [said, (today: Today) => today] as const),
  ...['end of next week', 'gelecek hafta sonuna', 'onumuzdeki hafta sonuna', 'haftaya sonuna'].map(
    (said) => [said, (today: Today) => comingDay(nextMonday(today), FRIDAY)] as const,
  ),
  ...[
    ...['end of the week', 'end of this week', 'end of week', 'eow', 'later this week', 'this week'],
    ...['bu hafta sonuna', 'hafta sonuna', 'bu hafta icinde', 'bu hafta icerisinde', 'hafta bitmeden'],
  ].map((said) => [said, (today: Today) => comingDay(today, FRIDAY)] as const),
  ...['the weekend', 'this weekend', 'bu hafta sonu', 'hafta sonu', 'hafta sonunda'].map(
    (said) => [said, (today: Today) => comingDay(today, SUNDAY)] as const,
  ),
  ...[
    ...['end of the month', 'end of this month', 'end of month', 'month end'],
    ...['ay sonuna', 'ay sonunda', 'bu ay sonuna', 'ayin sonuna', 'ayin sonunda'],
  ].map((said) => [said, lastOfMonth] as const),
  ...['end of next month', 'gelecek ay sonuna', 'gelecek ay sonunda', 'gelecek ayin sonuna'].map(
    (said) => [said, (today: Today) => lastOfMonth(today.with({ day: 1 }).add({ months: 1 }))] as const,
  ),
];

const SPOKEN_WORDS = SPOKEN.map(([said, day]) => ({ words: said.split(' '), day }));

function startsWith(words: Words, at: number, said: Words): boolean {
  return said.every((word, index) => words[at + index] === word);
}

/** "End of day" is today's, and Friday's in "end of day Friday". */
function spokenDay(words: Words, at: number, today: Today): DayFound | null {
  const found = SPOKEN_WORDS.find((spoken) => startsWith(words, at, spoken.words));
  if (found === undefined) return null;
  const { length } = found.words;
  const date = found.day(today);
  const gap = words[at + length] === 'on' ? 1 : 0;
  const further = date.equals(today) ? calendarDay(words, at + length + gap, today) : null;
  return further === null ? { date, length } : { date: further.date, length: length + gap + further.length };
}

/** "first", "second": how a day of a month is said in words. */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The first day of the month that comes next with that number, this one included. */
function comingMonth(today: Today, month: number): Today {
  const first = today.with({ month, day: 1 });
  return month < today.month ? first.add({ years: 1 }) : first;
}

function monthAt(words: Words, at: number): number | null {
  return lookUp(MONTH_NAMES, words[at] ?? '');
}

/** "end of November", "kasım sonuna"; "the first of November". */
function dayOfNamedMonth(words: Words, at: number, today: Today): DayFound | null {
  const named = monthAt(words, at);
  if (named !== null && /^sonun(?:a|da)$/.test(words[at + 1] ?? ''))
    return { date: lastOfMonth(comingMonth(today, named)), length: 2 };
  const month = words[at + 1] === 'of' ? monthAt(words, at + 2) : null;
  if (month === null) return null;
  const first = comingMonth(today, month);
  if (words[at] === 'end') return { date: lastOfMonth(first), length: 3 };
  const day = ORDINALS.indexOf(words[at] ?? '');
  const date = first.add({ days: day });
  return day < 0 || date.since(today).sign < 0 ? null : { date, length: 3 };
}

function dayOf(month: Today, day: number): Today | null {
  return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : null;
}

/** "gelecek ayın 3'ünde", "the 3rd of next month". */
function dayOfNextMonth(words: Words, at: number, today: Today): DayFound | null {
  const isBefore = /^(?:gelecek|onumuzdeki) ayin$/.test(`${words[at]} ${words[at + 1]}`);
  const day = /^(\d{1,2})th$/.exec(words[at + (isBefore ? 2 : 0)] ?? '')?.[1];
  const isBehind = startsWith(words, at + 1, ['of', 'next', 'month']);
  if (day === undefined || !(isBefore || isBehind)) return null;
  const date = dayOf(today.with({ day: 1 }).add({ months: 1 }), Number(day));
  return date === null ? null : { date, length: isBefore ? 3 : 4 };
}

/** "the 12th", "ayın 12'sinde". */
function dayOfMonth(words: Words, at: number, today: Today): DayFound | null {
  const day = /^(\d{1,2})th$/.exec(words[at] ?? '')?.[1];
  if (day === undefined) return null;
  const said = saidByDay(today, Number(day));
  return said.verdict === 'date' ? { date: said.date, length: 1 } : null;
}

function nextMonday(today: Today): Today {
  return today.add({ days: 8 - today.dayOfWeek });
}

/** How many words at `at` say "next week". */
function nextWeekAt(words: Words, at: number): number {
  if (words[at] === 'of') return nextWeekAt(words, at + 1) === 2 ? 3 : 0;
  const [first = '', second = ''] = [words[at], words[at + 1]];
  if (first === 'next' && second === 'week') return 2;
  return /^(?:gelecek|onumuzdeki)$/.test(first) && second === 'hafta' ? 2 : 0;
}

function weekdayAt(words: Words, at: number): number | null {
  return lookUp(DAY_NAMES, words[at] ?? '');
}

/** "Monday next week", "next week on Monday", "haftaya cuma", "gelecek hafta salı". */
function dayOfNextWeek(words: Words, at: number, today: Today): DayFound | null {
  const behind = weekdayAt(words, at) === null ? 0 : nextWeekAt(words, at + 1);
  if (behind > 0)
    return { date: comingDay(nextMonday(today), weekdayAt(words, at) ?? 1), length: 1 + behind };
  const before = words[at] === 'haftaya' ? 1 : nextWeekAt(words, at);
  const gap = words[at + before] === 'on' ? 1 : 0;
  const weekday = before === 0 ? null : weekdayAt(words, at + before + gap);
  return weekday === null ? null : { date: comingDay(nextMonday(today), weekday), length: before + gap + 1 };
}

/** The day meant where the calendar would ask: a promise looks forward. */
function meantDay(said: SaidDate, today: Today, word: string): Temporal.PlainDate | null {
  if (said.verdict === 'date') return said.date;
  if (said.verdict === 'refuse') return null;
  const [first, second] = said.candidates;
  switch (said.why) {
    case 'same-weekday':
      return second ?? null;
    case 'next-weekday':
      return word === 'onumuzdeki' || (first && first.since(nextMonday(today)).sign >= 0)
        ? (first ?? null)
        : (second ?? null);
    case 'other-weekday':
      return said.candidates.toSorted(Temporal.PlainDate.compare)[0] ?? null;
    default:
      return null;
  }
}

function calendarDay(words: Words, at: number, today: Today): DayFound | null {
  const found = readDate(words, at, today);
  const date = found === null ? null : meantDay(found.said, today, words[at] ?? '');
  return found === null || date === null ? null : { date, length: found.length };
}

/** "Friday the 16th". */
function weekdayAndDay(words: Words, at: number, today: Today): DayFound | null {
  if (weekdayAt(words, at) === null || words[at + 1] !== 'the') return null;
  const found = calendarDay(words, at + 2, today) ?? dayOfMonth(words, at + 2, today);
  return found === null ? null : { date: found.date, length: found.length + 2 };
}

/** The day that the words at `at` say, read on the day `today`; null where they say none. */
export function saidDay(words: Words, at: number, today: Today): DayFound | null {
  if (WEEKLY_NAMES.has(words[at] ?? '')) return null;
  const found =
    spokenDay(words, at, today) ??
    weeksFromDay(words, at, today) ??
    dayOfNextMonth(words, at, today) ??
    dayOfNamedMonth(words, at, today) ??
    countedDay(words, at, today) ??
    dayOfNextWeek(words, at, today) ??
    weekdayAndDay(words, at, today) ??
    calendarDay(words, at, today) ??
    dayOfMonth(words, at, today);
  return found !== null && today.until(found.date).days <= MOST_DAYS_AHEAD ? found : null;
}
