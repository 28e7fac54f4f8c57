/**
 * The public holidays of a country, from the list that the date-holidays package keeps; loaded only where a country is set.
 *
 * Days on which offices are shut by law ("public"), with the days given instead ("substitute"). Bank holidays, school
 * holidays and observances stay working days: who keeps them writes them into `contact.noContact`.
 */
import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../calendar/contact-policy.js';
import { HORIZON_DAYS } from '../calendar/state-at.js';
import { type Problem, problem } from '../shared/errors.js';

const HOUR_MS = 3_600_000;

/**
 * How many days a holiday lasts. Its hours are of no use to a calendar of days: a day may have 23 of them, and lists count
 * an Islamic one from the sunset before, which makes three days of it three days and eighteen hours.
 */
function daysOf(start: Date, end: Date): number {
  const hours = (end.getTime() - start.getTime()) / HOUR_MS;
  return Math.max(1, Math.floor((hours + 2) / 24));
}

/** From the last day of a year the horizon reaches so many years ahead. */
const YEARS_AHEAD = Math.ceil(HORIZON_DAYS / 365);

/** The years whose holidays are needed by whoever asks in `year`: as far as the calendar looks ahead. */
export function yearsAround(year: number): { from: number; to: number } {
  return { from: year - 1, to: year + YEARS_AHEAD };
}

/** "GB" and "ENG" of "GB-ENG"; the region is '' where there is none: nation-wide days only. */
function partsOf(country: string): [country: string, region: string] {
  const [code = '', region = ''] = country.split('-');
  return [code, region];
}

/**
 * A country (ISO 3166-1) or a region (3166-2: "GB-ENG"), or null for none; `language` is that of the names where the list has it,
 * else the country’s own.
 */
export async function loadHolidays(
  country: string | null,
  years: { from: number; to: number },
  language: string,
): Promise<Holidays> {
  const holidays = new Map<string, string>();
  if (country === null) return holidays;
  const { default: DateHolidays } = await import('date-holidays');
  const [code, region] = partsOf(country);
  const list = new DateHolidays(code, region, {
    languages: [language, ...new DateHolidays(code, region).getLanguages()],
  });
  for (let year = years.from; year <= years.to; year += 1) {
    for (const { type, date, name, start, end } of list.getHolidays(year)) {
      if (type !== 'public') continue;
      const first = Temporal.PlainDate.from(date.slice(0, 10));
      for (let day = 0; day < daysOf(start, end); day += 1)
        holidays.set(first.add({ days: day }).toString(), name);
    }
  }
  return holidays;
}

/** What to say of `me.country` where the list doesn't know it: a setting that would silently do nothing. */
export async function unknownHolidays(country: string | null): Promise<Problem[]> {
  if (country === null) return [];
  const { default: DateHolidays } = await import('date-holidays');
  if (Object.hasOwn(new DateHolidays().getCountries(), partsOf(country)[0])) return [];
  const place = { file: 'driverseat.yaml', setting: 'me.country' };
  const fix = 'Write the days that you keep into contact.noContact.';
  return [problem('setting-invalid', `no public holidays are known for ${country}`, place, fix)];
}
