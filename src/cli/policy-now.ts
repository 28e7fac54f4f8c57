/**
 * Her calendar and its holidays as they are now, for a command that looks ahead.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, Holidays } from '../calendar/contact-policy.js';
import { policyOf } from '../plan/policy-of.js';
import { loadHolidays, yearsAround } from '../workspace/holidays.js';
import type { Workspace } from '../workspace/workspace.js';

/** The holidays of the years around `now`. */
export async function holidaysNow(
  { settings }: Pick<Workspace, 'settings'>,
  now: Temporal.Instant,
): Promise<Holidays> {
  const { country, languages, timeZone } = settings.me;
  const { year } = now.toZonedDateTimeISO(timeZone);
  return await loadHolidays(country, yearsAround(year), languages[0]);
}

/** With these holidays. */
export async function policyNow(
  { settings }: Pick<Workspace, 'settings'>,
  now: Temporal.Instant,
): Promise<ContactPolicy> {
  return policyOf(settings, await holidaysNow({ settings }, now));
}
