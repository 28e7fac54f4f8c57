/**
 * How a note says an hour: with its day where that is another than the one she reads it on, and beside it the hour where the
 * client lives.
 */
import type { Temporal } from 'temporal-polyfill';
import { sayHour } from '../calendar/say-hour.js';
import type { NoteLanguage } from '../judgement/context.js';
import { cityName } from './city-name.js';
import type { NoteSetting } from './judged-mail.js';
import { noteWords } from './words.js';

const THERE: Record<NoteLanguage, (when: string, city: string) => string> = {
  en: (when, city) => ` (${when} in ${city})`,
  tr: (when, city) => ` (${city}: ${when})`,
};

/** "16:15", to the second where that is asked for; "Mon 12 Oct 16:15" where it is not today. */
export function hourOrDay(
  at: Temporal.ZonedDateTime,
  { language, now }: Pick<NoteSetting, 'language' | 'now'>,
  smallestUnit: 'minute' | 'second' = 'minute',
): string {
  const isToday = at.toPlainDate().equals(now.withTimeZone(at.timeZoneId).toPlainDate());
  return isToday ? sayHour(at, language, smallestUnit) : noteWords(language).when(at, now);
}

/** " (15:15 in London)", with its day where that is another there; nothing where the clocks agree. */
export function hourThere(at: Temporal.ZonedDateTime, timeZone: string, language: NoteLanguage): string {
  const there = at.withTimeZone(timeZone);
  if (there.toPlainDateTime().equals(at.toPlainDateTime())) return '';
  const isSameDay = there.toPlainDate().equals(at.toPlainDate());
  const day = isSameDay ? '' : `${noteWords(language).day(there.toPlainDate())} `;
  return THERE[language](day + sayHour(there, language), cityName(timeZone, language));
}
