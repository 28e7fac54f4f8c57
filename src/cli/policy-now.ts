/**
 * Her calendar as it is now, for a command that looks ahead.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { policyOf } from '../plan/policy-of.js';
import { loadHolidays, yearsAround } from '../workspace/holidays.js';
import type { Workspace } from '../workspace/workspace.js';

/** With the holidays of the years around `now`. */
export async function policyNow(
  { settings }: Pick<Workspace, 'settings'>,
  now: Temporal.Instant,
): Promise<ContactPolicy> {
  const { country, languages, timeZone } = settings.me;
  const { year } = now.toZonedDateTimeISO(timeZone);
  return policyOf(settings, await loadHolidays(country, yearsAround(year), languages[0]));
}
