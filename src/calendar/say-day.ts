/**
 * How a mail to a client says a day: "Friday, 9 October", "on Friday, 9 October", "today".
 *
 * English and Turkish have their words here, so that they are the same on every machine. Any other language in which
 * she writes templates gets its own day from Intl, without a preposition, which Intl doesn't know.
 */
import type { Temporal } from 'temporal-polyfill';

type DayWords = {
  day: (date: Temporal.PlainDate) => string;
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

const ENGLISH: DayWords = {
  day: ({ dayOfWeek, day, month }) => `${ENGLISH_DAYS[dayOfWeek - 1]}, ${day} ${ENGLISH_MONTHS[month - 1]}`,
  on: (day) => `on ${day}`,
  today: 'today',
};

const TURKISH: DayWords = {
  day: ({ dayOfWeek, day, month }) => `${day} ${TURKISH_MONTHS[month - 1]} ${TURKISH_DAYS[dayOfWeek - 1]}`,
  on: (day) => `${day} günü`,
  today: 'bugün',
};

function wordsOf(language: string): DayWords {
  if (language === 'en') return ENGLISH;
  if (language === 'tr') return TURKISH;
  // Without a second choice Intl would take an unknown language for the machine's.
  const locales = [language, 'en'];
  return {
    day: (date) => date.toLocaleString(locales, { weekday: 'long', day: 'numeric', month: 'long' }),
    on: (day) => day,
    today: new Intl.RelativeTimeFormat(locales, { numeric: 'auto' }).format(0, 'day'),
  };
}

/** "Friday, 9 October" · "9 Ekim Cuma"; `language` is two letters (ISO 639-1). */
export function sayDay(date: Temporal.PlainDate, language: string): string {
  return wordsOf(language).day(date);
}

/** "on Friday, 9 October", "today" · "9 Ekim Cuma günü", "bugün"; `readOn` is the day on which it is read. */
export function sayOnDay(date: Temporal.PlainDate, language: string, readOn: Temporal.PlainDate): string {
  const words = wordsOf(language);
  return date.equals(readOn) ? words.today : words.on(words.day(date));
}
