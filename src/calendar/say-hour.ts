/**
 * How the bot says an hour to her: "9:00" in English, "09:00" in Turkish, the same in every note (UX.md's transcripts).
 */
import type { Temporal } from 'temporal-polyfill';

/** "9:00" · "09:00", with seconds "9:00:03"; `language` is two letters (ISO 639-1), the day of a moment is left aside. */
export function sayHour(
  time: Temporal.PlainTime | Temporal.ZonedDateTime,
  language: string,
  smallestUnit: 'minute' | 'second' = 'minute',
): string {
  const clock = ('toPlainTime' in time ? time.toPlainTime() : time).toString({ smallestUnit });
  return language === 'en' ? clock.replace(/^0/, '') : clock;
}
