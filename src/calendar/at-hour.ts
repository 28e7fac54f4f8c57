/**
 * How English says when a mail leaves: an hour takes its "at", a day with its hour stands as it is.
 */

const HOUR = /^\d/;

/** "at 16:15", "Mon 12 Oct 10:00". */
export function atHour(when: string): string {
  return HOUR.test(when) ? `at ${when}` : when;
}
