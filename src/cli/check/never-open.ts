/**
 * A calendar that never opens: every rule in it is right, and together they let nothing leave.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../calendar/contact-policy.js';
import { nextOpen } from '../../calendar/state-at.js';
import { type Problem, problem } from '../../shared/errors.js';

/** What to say where the policy has no contact hours within a year from `now`; nothing where it has. */
export function neverOpen(policy: ContactPolicy, now: Temporal.Instant): Problem[] {
  const inAYear = now.toZonedDateTimeISO(policy.timeZone).add({ years: 1 }).epochMilliseconds;
  const opening = nextOpen(policy, now);
  if (opening !== null && opening.epochMilliseconds <= inAYear) return [];
  const what = 'no contact hours are left within a year, so no mail to a client would leave';
  const fix = 'Leave some of contact.hours out of contact.noContact.';
  return [problem('setting-invalid', what, { file: 'driverseat.yaml', setting: 'contact' }, fix)];
}
