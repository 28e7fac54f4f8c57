/**
 * The part of driverseat.yaml that the calendar asks, on its own: a zone, a country, the section `contact`.
 */
import { z } from 'zod';
import type { Settings } from '../plan/settings.js';
import { readCountry } from './schema/common.js';
import { contactSchema } from './schema/contact-schema.js';
import { textSetting } from './schema/reading.js';
import { readTimeZone } from './schema/time-zone.js';

const configSchema = z.object({
  timeZone: textSetting(readTimeZone),
  country: textSetting(readCountry).nullish(),
  contact: contactSchema.prefault({}),
});

/** A zone, a country (null: no holidays) and the rules. */
export type ContactConfig = { timeZone: string; country: string | null; contact: Settings['contact'] };

/** Reads the values; `problem` says which setting is wrong, and what. */
export function readContactConfig(values: unknown): ContactConfig | { problem: string } {
  const read = configSchema.safeParse(values);
  if (read.success) return { ...read.data, country: read.data.country ?? null };
  const [issue] = read.error.issues;
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it can’t be read'}` };
}
