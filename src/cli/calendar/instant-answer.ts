/**
 * What an instant is by a policy, as `driverseat calendar` answers: one JSON object, or two lines for a reader.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../calendar/contact-policy.js';
import { withReason } from '../../calendar/rule-text.js';
import { type ContactState, nextOpen, stateAt } from '../../calendar/state-at.js';
import { weekdayName, weekdayOf } from '../../calendar/weekdays.js';

/** `opensAt` is null while it is open, and where it opens at no time within three years. Local times with their offset. */
export type InstantAnswer = { at: string; state: ContactState; rule: string; opensAt: string | null };

/** "2026-10-08T10:00+02:00"; seconds only where there are some. */
export function instantText(at: Temporal.Instant, timeZone: string): string {
  const isWholeMinute = at.epochMilliseconds % 60_000 === 0;
  return at
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: isWholeMinute ? 'minute' : 'second' });
}

/** The answer with the reason that is written beside the rule of no-contact time; null where there is none. */
export type ReasonedAnswer = InstantAnswer & { reason: string | null };

/** The answer for one instant, with its reason. */
export function answerWithReason(policy: ContactPolicy, at: Temporal.Instant): ReasonedAnswer {
  return { ...answerInstant(policy, at), reason: stateAt(policy, at).noContact?.reason ?? null };
}

/** The answer for one instant. */
export function answerInstant(policy: ContactPolicy, at: Temporal.Instant): InstantAnswer {
  const { state, rule } = stateAt(policy, at);
  const opens = state === 'contact' ? null : nextOpen(policy, at);
  return {
    at: instantText(at, policy.timeZone),
    state,
    rule,
    opensAt: opens === null ? null : instantText(opens, policy.timeZone),
  };
}

const STATE_TEXT: Record<ContactState, string> = {
  contact: 'open',
  closed: 'closed',
  'no-contact': 'no contact',
};

/** A local time with its offset behind the day of the week: "Thu 2026-10-08T10:00+02:00". */
function withWeekday(local: string): string {
  const name = weekdayName(weekdayOf(Temporal.PlainDate.from(local)));
  return `${name.charAt(0).toUpperCase()}${name.slice(1, 3)} ${local}`;
}

/** The answer for a reader. */
export function answerText({ at, state, rule, reason, opensAt }: ReasonedAnswer): string {
  const now = `${withWeekday(at)} is ${STATE_TEXT[state]}: ${withReason(rule, reason)}.`;
  if (state === 'contact') return now;
  const opening =
    opensAt === null ? 'It does not open within three years.' : `It opens at ${withWeekday(opensAt)}.`;
  return `${now}\n${opening}`;
}
