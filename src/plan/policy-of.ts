/**
 * From the settings to what the calendar is asked about.
 */
import type { ContactPolicy, Holidays } from '../calendar/contact-policy.js';
import type { Settings } from './settings.js';

/** The policy of driverseat.yaml; `holidays` are those of `me.country`. */
export function policyOf(settings: Pick<Settings, 'me' | 'contact'>, holidays: Holidays): ContactPolicy {
  const { hours, noContact, openOn } = settings.contact;
  return { timeZone: settings.me.timeZone, holidays, hours, noContact, openOn };
}
