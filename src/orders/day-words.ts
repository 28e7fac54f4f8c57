/**
 * How each language writes days and hours in answers to orders.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';
import { sayHour } from '../calendar/say-hour.js';
import { type Desk, readOn } from './desk.js';

/** How a language writes days and hours. */
export type DayWords = {
  /** "Fri 9 Oct 2026". */
  day(date: Temporal.PlainDate): string;
  /** "Fri 9 Oct", with its year where that isn't this one. */
  shortDay(date: Temporal.PlainDate, desk: Desk): string;
  weekday(weekday: Weekday): string;
  /** "9:00". */
  hour(at: Temporal.ZonedDateTime): string;
  /** "12 oct": as she may write it herself. */
  written(date: Temporal.PlainDate): string;
};

const ENGLISH_SHORT_DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const ENGLISH_SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const ENGLISH_WEEKDAYS = 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'.split(' ');

function englishDay(date: Temporal.PlainDate): string {
  return `${ENGLISH_SHORT_DAYS[date.dayOfWeek - 1]} ${date.day} ${ENGLISH_SHORT_MONTHS[date.month - 1]} ${date.year}`;
}

/** Days in English. */
export const ENGLISH_DAYS: DayWords = {
  day: englishDay,
  shortDay: (date, desk) =>
    date.year === readOn(desk).year
      ? `${ENGLISH_SHORT_DAYS[date.dayOfWeek - 1]} ${date.day} ${ENGLISH_SHORT_MONTHS[date.month - 1]}`
      : englishDay(date),
  weekday: (weekday) => ENGLISH_WEEKDAYS[weekday - 1] ?? '',
  hour: (at) => sayHour(at, 'en'),
  written: (date) => `${date.day} ${ENGLISH_SHORT_MONTHS[date.month - 1]?.toLowerCase()}`,
};

const TURKISH_SHORT_DAYS = 'Pzt Sal Çar Per Cum Cmt Paz'.split(' ');
const TURKISH_SHORT_MONTHS = 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'.split(' ');
const TURKISH_MONTHS = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(
  ' ',
);
const TURKISH_WEEKDAYS = 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' ');

function turkishDay(date: Temporal.PlainDate): string {
  return `${date.day} ${TURKISH_SHORT_MONTHS[date.month - 1]} ${date.year} ${TURKISH_SHORT_DAYS[date.dayOfWeek - 1]}`;
}

/** Days in Turkish. */
export const TURKISH_DAYS: DayWords = {
  day: turkishDay,
  shortDay: (date, desk) =>
    date.year === readOn(desk).year
      ? `${date.day} ${TURKISH_SHORT_MONTHS[date.month - 1]} ${TURKISH_SHORT_DAYS[date.dayOfWeek - 1]}`
      : turkishDay(date),
  weekday: (weekday) => `${TURKISH_WEEKDAYS[weekday - 1]} günleri`,
  hour: (at) => sayHour(at, 'tr'),
  written: (date) => `${date.day} ${TURKISH_MONTHS[date.month - 1]}`,
};
