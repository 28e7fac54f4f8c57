/**
 * How a mail to a client says a day: "Friday, 9 October", "on Friday, 9 October", "today"; with its year where it is so far
 * off that a reader would think of another.
 *
 * English and Turkish have their words here, so that they are the same on every machine. Any other language in which
 * she writes templates gets its own day from Intl, without a preposition, which Intl doesn't know.
 */
import { Temporal } from 'temporal-polyfill';

type DayWords = {
  day: (date: Temporal.PlainDate) => string;
  dayOfYear: (date: Temporal.PlainDate) => string;
  /** Makes of what `day` says an answer to "when?". */
  on: (day: string) => string;
  today: string;
};

const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENGLISH_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const TURKISH_DAYS = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'];
const TURKISH_MONTHS = [
  ...['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran'],
  ...['Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
];

/** "October" · "Ekim". */
export function monthName({ month }: { month: number }, language: 'en' | 'tr'): string {
  return (language === 'en' ? ENGLISH_MONTHS : TURKISH_MONTHS)[month - 1] ?? '';
}

function englishDay({ dayOfWeek, day, month }: Temporal.PlainDate): string {
  return `${ENGLISH_DAYS[dayOfWeek - 1]}, ${day} ${ENGLISH_MONTHS[month - 1]}`;
}

const ENGLISH: DayWords = {
  day: englishDay,
  dayOfYear: (date) => `${englishDay(date)} ${date.year}`,
  on: (day) => `on ${day}`,
  today: 'today',
};

const TURKISH: DayWords = {
  day: ({ dayOfWeek, day, month }) => `${day} ${TURKISH_MONTHS[month - 1]} ${TURKISH_DAYS[dayOfWeek - 1]}`,
  dayOfYear: ({ dayOfWeek, day, month, year }) =>
    `${day} ${TURKISH_MONTHS[month - 1]} ${year} ${TURKISH_DAYS[dayOfWeek - 1]}`,
  on: (day) => `${day} günü`,
  today: 'bugün',
};

function wordsOf(language: string): DayWords {
  if (language === 'en') return ENGLISH;
  if (language === 'tr') return TURKISH;
  // Without a second choice Intl would take an unknown language for the machine's.
  const locales = [language, 'en'];
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return {
    day: (date) => date.toLocaleString(locales, day),
    dayOfYear: (date) => date.toLocaleString(locales, { ...day, year: 'numeric' }),
    on: (day) => day,
    today: new Intl.RelativeTimeFormat(locales, { numeric: 'auto' }).format(0, 'day'),
  };
}

/** A day within so many months is the one that comes to mind. */
const NEAR_MONTHS = 11;

function isFar(date: Temporal.PlainDate, readOn: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  const months = { months: NEAR_MONTHS };
  return compare(date, readOn.add(months)) > 0 || compare(date, readOn.subtract(months)) < 0;
}

function dayIn(words: DayWords, date: Temporal.PlainDate, readOn: Temporal.PlainDate): string {
  return isFar(date, readOn) ? words.dayOfYear(date) : words.day(date);
}

/**
 * "Friday, 9 October" · "9 Ekim Cuma", "Friday, 8 October 2027" more than eleven months off; `language` is two letters
 * (ISO 639-1), `readOn` the day on which it is read.
 */
export function sayDay(date: Temporal.PlainDate, language: string, readOn: Temporal.PlainDate): string {
  return dayIn(wordsOf(language), date, readOn);
}

/** "on Friday, 9 October", "today" · "9 Ekim Cuma günü", "bugün"; `readOn` is the day on which it is read. */
export function sayOnDay(date: Temporal.PlainDate, language: string, readOn: Temporal.PlainDate): string {
  const words = wordsOf(language);
  return date.equals(readOn) ? words.today : words.on(dayIn(words, date, readOn));
}
