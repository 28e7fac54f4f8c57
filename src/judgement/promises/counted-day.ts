/**
 * The day that a count means: "in two days", "within 48 hours", "three working days", "a week on Friday", "on beş gün sonra".
 *
 * Hours count only as whole days. Working days are Monday to Friday: of holidays nothing is known here.
 */
import type { Temporal } from 'temporal-polyfill';
import { DAY_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import { lookUp } from '../../calendar/turkish-ending.js';

/** A day and how many words say it. */
export type DayFound = { date: Temporal.PlainDate; length: number };

type Words = readonly string[];
type Today = Temporal.PlainDate;

const SUNDAY = 7;
const FRIDAY = 5;
const WEEK = 7;
const HOURS_OF_DAY = 24;

/** "one", "bir" are 1; their place in the list is the number. */
const NUMBERS = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'bir iki uc dort bes alti yedi sekiz dokuz on',
  ]
    .flatMap((list) => list.split(' ').map((word, index) => [word, index + 1] as const))
    .concat([
      ['a', 1],
      ['yirmi', 20],
    ]),
);
const TENS = new Set(['on', 'yirmi']);

type Unit = 'day' | 'week' | 'fortnight' | 'hour' | 'working day';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...['day', 'days', 'gun', 'gune'].map((word) => [word, 'day'] as const),
  ...['week', 'weeks', 'hafta', 'haftaya'].map((word) => [word, 'week'] as const),
  ['fortnight', 'fortnight'],
  ...['hour', 'hours', 'saat'].map((word) => [word, 'hour'] as const),
  ...['working day', 'working days', 'business day', 'business days', 'is gunu', 'is gunune'].map(
    (words) => [words, 'working day'] as const,
  ),
]);
const BEFORE_COUNT = new Set(['in', 'within']);
const BETWEEN = /^(?:the |about )?next $/;
const BEHIND_COUNT = new Set(['icinde', 'icerisinde', 'sonra', 'kadar']);

/** A number of one word, or of two: "on beş". */
function numberAt(words: Words, at: number): { count: number; length: number } | null {
  const word = words[at] ?? '';
  const count = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word);
  if (count === undefined) return null;
  const ones = TENS.has(word) ? (NUMBERS.get(words[at + 1] ?? '') ?? 0) : 0;
  return ones > 0 && ones < 10 ? { count: count + ones, length: 2 } : { count, length: 1 };
}

function unitAt(words: Words, at: number): { unit: Unit; length: number } | null {
  const two = UNITS.get(`${words[at]} ${words[at + 1]}`);
  if (two !== undefined) return { unit: two, length: 2 };
  const one = UNITS.get(words[at] ?? '');
  return one === undefined ? null : { unit: one, length: 1 };
}

function addWorkingDays(today: Today, count: number): Today {
  let date = today;
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= FRIDAY) left -= 1;
  }
  return date;
}

function counted(today: Today, count: number, unit: Unit): Today | null {
  switch (unit) {
    case 'day':
      return today.add({ days: count });
    case 'week':
      return today.add({ days: count * WEEK });
    case 'fortnight':
      return today.add({ days: count * 2 * WEEK });
    case 'working day':
      return addWorkingDays(today, count);
    case 'hour':
      return count % HOURS_OF_DAY === 0 ? today.add({ days: count / HOURS_OF_DAY }) : null;
  }
}

/** "two days", "a fortnight", "48 hours". */
function amountAt(words: Words, at: number, today: Today): DayFound | null {
  const number = numberAt(words, at);
  const unit = number === null ? null : unitAt(words, at + number.length);
  if (number === null || unit === null) return null;
  const date = counted(today, number.count, unit.unit);
  return date === null ? null : { date, length: number.length + unit.length };
}

/** "in", "within", "within the next": how many words stand before the count. */
function leadAt(words: Words, at: number): number {
  if (!BEFORE_COUNT.has(words[at] ?? '')) return 0;
  const gap = [2, 1].find((length) => BETWEEN.test(`${words.slice(at + 1, at + 1 + length).join(' ')} `));
  return 1 + (gap ?? 0);
}

/** "in two days", "within a week", "3 gün içinde", "iki haftaya kadar". */
export function countedDay(words: Words, at: number, today: Today): DayFound | null {
  const lead = leadAt(words, at);
  const amount = amountAt(words, at + lead, today);
  if (amount === null) return null;
  if (lead > 0) return { date: amount.date, length: lead + amount.length };
  return BEHIND_COUNT.has(words[at + amount.length] ?? '')
    ? { date: amount.date, length: amount.length + 1 }
    : null;
}

/** The next day of that name after today, or what "today" and "tomorrow" are. */
function namedDay(word: string, today: Today): Today | null {
  const relative = lookUp(RELATIVE_DAYS, word);
  if (relative !== null) return today.add({ days: relative });
  const weekday = lookUp(DAY_NAMES, word);
  return weekday === null
    ? null
    : today.add({ days: ((weekday - today.dayOfWeek + SUNDAY - 1) % SUNDAY) + 1 });
}

/** "Friday week", "today fortnight": that many days behind the day named. */
function weekBehind(words: Words, at: number, today: Today): DayFound | null {
  const day = namedDay(words[at] ?? '', today);
  if (day === null || !/^(?:week|fortnight)$/.test(words[at + 1] ?? '')) return null;
  return { date: day.add({ days: words[at + 1] === 'week' ? WEEK : 2 * WEEK }), length: 2 };
}

/** "a week on Monday", "two weeks from today", "a week tomorrow". */
function weeksBefore(words: Words, at: number, today: Today): DayFound | null {
  const number = numberAt(words, at);
  const unit = number === null ? null : unitAt(words, at + number.length);
  if (number === null || unit?.unit !== 'week') return null;
  const behind = at + number.length + unit.length;
  const gap = /^(?:on|from)$/.test(words[behind] ?? '') ? 1 : 0;
  const day = words[behind + gap] === 'now' ? today : namedDay(words[behind + gap] ?? '', today);
  if (day === null) return null;
  return { date: day.add({ days: number.count * WEEK }), length: behind + gap + 1 - at };
}

/** "haftaya bugün". */
function nextWeekToday(words: Words, at: number, today: Today): DayFound | null {
  if (words[at] !== 'haftaya' || words[at + 1] !== 'bugun') return null;
  return { date: today.add({ days: WEEK }), length: 2 };
}

/** A day that is so many weeks behind another. */
export function weeksFromDay(words: Words, at: number, today: Today): DayFound | null {
  return weekBehind(words, at, today) ?? weeksBefore(words, at, today) ?? nextWeekToday(words, at, today);
}
