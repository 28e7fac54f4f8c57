/**
 * One line of `calendar --jsonl`: a policy and an instant, or what is wrong with it.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, Holidays } from '../../calendar/contact-policy.js';
import { readContactConfig } from '../../workspace/read-contact-config.js';

/** Gives the holidays of a country around a year. */
export type HolidaysOf = (country: string | null, year: number) => Promise<Holidays>;

/** A line's id as given; null where it has none. */
export type CalendarLine =
  | { id: unknown; policy: ContactPolicy; at: Temporal.Instant }
  | { id: unknown; problem: string };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An instant with its offset; without one the local time in the zone, the first where it exists twice. Null: neither. */
export function readInstantIn(text: string, zone: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** Reads a line; never throws on its content. */
export async function readCalendarLine(text: string, holidaysOf: HolidaysOf): Promise<CalendarLine> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return { id: null, problem: 'the line is no JSON object' };
  const id = 'id' in value ? value.id : null;
  const config = readContactConfig('config' in value ? value.config : undefined);
  if ('problem' in config) return { id, problem: `config.${config.problem}` };
  const written = 'at' in value ? value.at : undefined;
  const at = typeof written === 'string' ? readInstantIn(written, config.timeZone) : null;
  if (at === null) return { id, problem: `at: ${JSON.stringify(written)} is no instant` };
  const holidays = await holidaysOf(config.country, at.toZonedDateTimeISO(config.timeZone).year);
  const { hours, noContact, openOn } = config.contact;
  return { id, policy: { timeZone: config.timeZone, holidays, hours, noContact, openOn }, at };
}
