/**
 * One line of `calendar --jsonl`: a policy and an instant, or what is wrong with it.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ContactPolicy, Holidays } from '../../calendar/contact-policy.js';
import { readCountry } from '../../workspace/schema/common.js';
import { contactSchema } from '../../workspace/schema/contact-schema.js';
import { textSetting } from '../../workspace/schema/reading.js';
import { readTimeZone } from '../../workspace/schema/time-zone.js';

/** Gives the holidays of a country around a year. */
export type HolidaysOf = (country: string | null, year: number) => Promise<Holidays>;

/** A line's id as given; null where it has none. */
export type CalendarLine =
  | { id: unknown; policy: ContactPolicy; at: Temporal.Instant }
  | { id: unknown; problem: string };

const line = z.object({
  config: z.object({
    timeZone: textSetting(readTimeZone),
    country: textSetting(readCountry).nullish(),
    contact: contactSchema.prefault({}),
  }),
  at: z.string(),
});

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
  const read = line.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { id, problem: `${issue?.path.join('.') ?? 'line'}: ${issue?.message ?? 'can’t be read'}` };
  }
  const { config } = read.data;
  const at = readInstantIn(read.data.at, config.timeZone);
  if (at === null) return { id, problem: `at: "${read.data.at}" is no instant` };
  const { hours, noContact, openOn } = config.contact;
  const holidays = await holidaysOf(config.country ?? null, at.toZonedDateTimeISO(config.timeZone).year);
  return { id, policy: { timeZone: config.timeZone, holidays, hours, noContact, openOn }, at };
}
