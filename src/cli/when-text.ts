/**
 * How commands say when: the day with its weekday, hers first, and beside it the hour where the client lives.
 */
import { Temporal } from 'temporal-polyfill';
import { cityName } from '../notes/city-name.js';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Fri 2026-10-09". */
export function dayText(day: Temporal.PlainDate): string {
  return `${WEEKDAYS[day.dayOfWeek - 1]} ${day}`;
}

/** "Fri 2026-10-09 16:15", in the zone of `at`. */
export function timeText(at: Temporal.ZonedDateTime): string {
  return `${dayText(at.toPlainDate())} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** "Fri 2026-10-09 16:15 (15:15 in London)"; `theirs` is null where nobody knows it. */
export function bothTimes(at: string, hers: string, theirs: string | null): string {
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(hers);
  const there = theirs === null ? here : here.withTimeZone(theirs);
  if (there.toPlainDateTime().equals(here.toPlainDateTime())) return timeText(here);
  const isSameDay = there.toPlainDate().equals(here.toPlainDate());
  const hour = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${timeText(here)} (${isSameDay ? hour : timeText(there)} in ${cityName(there.timeZoneId, 'en')})`;
}
