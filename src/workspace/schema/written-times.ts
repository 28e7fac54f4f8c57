/**
 * Times as people write them into the workspace: "09:00-13:00", "mon-thu", "friday 10:00", "90m", "5 working days".
 *
 * Only what has one reading is taken. Numbers keep their unit: "7" alone is nobody's week.
 */
import { Temporal } from 'temporal-polyfill';
import type { DaySpan, Weekday, WeeklySlot } from '../../calendar/contact-policy.js';
import { WEEKDAYS } from '../../calendar/weekdays.js';
import { nearestName } from '../../shared/errors.js';
import { type Reading, shown } from './reading.js';

const MINUTES_A_DAY = 1440;

/** "thursday" or "thu". */
export function readWeekday(text: string): Reading<Weekday> {
  const word = text.toLowerCase();
  const index = WEEKDAYS.findIndex((name) => word === name || word === name.slice(0, 3));
  if (index >= 0) return { value: (index + 1) as Weekday };
  const near = nearestName(word, WEEKDAYS);
  const fix = near === null ? 'Write monday to sunday, or mon to sun.' : `Did you mean "${near}"?`;
  return { what: `${shown(text)} is no day of the week`, fix };
}

/** "mon-thu", "sun-thu", "mon,wed", "mon-wed,fri": each day once, in the order written. */
export function readWeekdays(text: string): Reading<Weekday[]> {
  const days: Weekday[] = [];
  for (const part of text.split(',')) {
    const ends = part.split(/[-–]/).map((name) => readWeekday(name.trim()));
    const wrong = ends.find((end) => !('value' in end));
    if (wrong !== undefined) return wrong as Reading<never>;
    const [first, last = first] = ends.flatMap((end) => ('value' in end ? [end.value] : []));
    if (first === undefined || last === undefined || ends.length > 2)
      return { what: `${shown(text)} is no range of days`, fix: 'Write mon-thu, or mon,wed.' };
    const count = ((last - first + 7) % 7) + 1;
    for (let step = 0; step < count; step += 1) days.push((((first - 1 + step) % 7) + 1) as Weekday);
  }
  const twice = days.find((day, index) => days.indexOf(day) !== index);
  if (twice === undefined) return { value: days };
  return { what: `${WEEKDAYS[twice - 1]} stands twice in ${shown(text)}`, fix: 'Name each day once.' };
}

function readMinute(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || minutes > 59 || hours * 60 + minutes > MINUTES_A_DAY) return null;
  return hours * 60 + minutes;
}

/** "09:00-13:00"; it may end at 24:00, and not go over midnight. */
export function readSpan(text: string): Reading<DaySpan> {
  const [from, to, ...more] = text.split(/[-–]/).map(readMinute);
  if (from === undefined || to === undefined || from === null || to === null || more.length > 0)
    return { what: `${shown(text)} is no time of day from–to`, fix: 'Write it like "09:00-13:00".' };
  if (from < to) return { value: { fromMinute: from, toMinute: to } };
  const fix = 'A day ends at 24:00; write what comes after midnight under the next day.';
  return { what: `${shown(text)} ends before it begins`, fix };
}

/** "friday 10:00". */
export function readSlot(text: string): Reading<WeeklySlot> {
  const [day = '', time = '', ...more] = text.split(/\s+/);
  const minute = readMinute(time);
  const fix = 'Write a day and a time, like "friday 10:00".';
  if (minute === null || minute === MINUTES_A_DAY || more.length > 0)
    return { what: `${shown(text)} is no time in the week`, fix };
  const weekday = readWeekday(day);
  if (!('value' in weekday)) return weekday;
  return {
    value: {
      weekday: weekday.value,
      time: new Temporal.PlainTime(Math.floor(minute / 60), minute % 60),
    },
  };
}

/** "2026-10-15". */
export function readDate(text: string): Reading<Temporal.PlainDate> {
  const fix = 'Write the year, the month and the day, like 2026-10-15.';
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return { what: `${shown(text)} is no date`, fix };
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  try {
    return { value: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { what: `there is no ${text}`, fix };
  }
}

/** "90m", "2h", "1h 30m", "10 minutes"; at least `atLeast` minutes, at most a day. */
export function readShortWhile(atLeast: number): (text: string) => Reading<Temporal.Duration> {
  return (text) => {
    const match = /^(?:(\d{1,4})\s*(?:h|hours?))?\s*(?:(\d{1,4})\s*(?:m|min|minutes?))?$/i.exec(text);
    const minutes = Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0);
    if (match === null || text === '')
      return { what: `${shown(text)} is no number of minutes or hours`, fix: 'Write it like 90m or 2h.' };
    if (minutes < atLeast) return { what: `${shown(text)} is too short`, fix: `At least ${atLeast}m.` };
    if (minutes > MINUTES_A_DAY) return { what: `${shown(text)} is too long`, fix: 'At most 24h.' };
    return { value: Temporal.Duration.from({ minutes }) };
  };
}

const MOST_DAYS = 366;

/** "7 days", "4 weeks", "7d", "4w": in days, at most a year. */
export function readDays(text: string): Reading<Temporal.Duration> {
  const match = /^(\d{1,4})\s*(?:(d|days?)|w|weeks?)$/i.exec(text);
  if (match === null)
    return {
      what: `${shown(text)} is no number of days or weeks`,
      fix: 'Write it like "7 days" or "4 weeks".',
    };
  const days = Number(match[1]) * (match[2] === undefined ? 7 : 1);
  if (days > MOST_DAYS) return { what: `${shown(text)} is too long`, fix: `At most ${MOST_DAYS} days.` };
  return { value: Temporal.Duration.from({ days }) };
}

/** "5 working days". */
export function readWorkingDays(text: string): Reading<{ workingDays: number }> {
  const count = Number(/^(\d{1,3})\s+working\s+days?$/i.exec(text)?.[1] ?? 0);
  if (count > 0) return { value: { workingDays: count } };
  return { what: `${shown(text)} is no number of working days`, fix: 'Write it like "5 working days".' };
}
