/**
 * The part of driverseat.yaml that the calendar asks, on its own: a zone, a country, the section `contact`.
 */
import { z } from 'zod';
import type { Settings } from '../plan/settings.js';
import { withoutNulls } from './read-yaml.js';
import { contactSchema } from './schema/contact-schema.js';
import { readCountry } from './schema/country.js';
import { textSetting } from './schema/reading.js';
import { readTimeZone } from './schema/time-zone.js';
import { settingOf, type Validated, validateValues } from './schema/validate.js';

/** A zone, a country (null: no holidays) and the rules. */
export type ContactConfig = { timeZone: string; country: string | null; contact: Settings['contact'] };

const configSchema = z.strictObject({
  timeZone: textSetting(readTimeZone).meta({ written: ['Europe/Madrid'] }),
  country: textSetting(readCountry).nullable().default(null),
  contact: contactSchema.prefault({}),
}) satisfies z.ZodType<ContactConfig>;

/** Reads the values, as driverseat.yaml's are read; problems name their settings inside `parent`. */
export function readContactConfig(values: unknown, parent: string): Validated<ContactConfig> {
  return validateValues(configSchema, withoutNulls(values), (path) => ({
    setting: settingOf([parent, ...path]),
  }));
}
