/**
 * Periods of no-contact time: a Thursday, a morning, a winter break, or several rules that follow without a gap.
 *
 * One period is what a client is told of once: the key of an auto-reply names its first instant (DESIGN.md, "Keys").
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from './contact-policy.js';
import { dayPlan } from './day-plan.js';
import type { Interval } from './interval.js';
import { localDate } from './local-time.js';
import { firstStretch } from './state-at.js';

/** `from` belongs to it, `to` no longer. `rules` are those that hold in it, each once, day by day. */
export type NoContactPeriod = {
  from: Temporal.Instant;
  to: Temporal.Instant;
  rules: readonly NoContactRule[];
};

/** So many rules in a row are followed, no more: they may leave no gap for ever. */
const MOST_STEPS = 2000;

/** How far no-contact time hangs together with `atMs` in one direction; null where it is none. */
function edgeOf(policy: ContactPolicy, atMs: number, step: 'back' | 'ahead'): number | null {
  let edgeMs = step === 'ahead' ? atMs : atMs + 1;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { noContact } = dayPlan(policy, localDate(step === 'ahead' ? edgeMs : edgeMs - 1, policy.timeZone));
    const further = noContact.find(({ fromMs, toMs }) =>
      step === 'ahead' ? fromMs <= edgeMs && edgeMs < toMs : fromMs < edgeMs && edgeMs <= toMs,
    );
    if (further === undefined) return count === 0 ? null : edgeMs;
    edgeMs = step === 'ahead' ? further.toMs : further.fromMs;
  }
  return edgeMs;
}

/** All rules that hold somewhere in it, day by day, each once. */
function rulesIn(policy: ContactPolicy, { fromMs, toMs }: Interval): NoContactRule[] {
  const rules = new Set<NoContactRule>();
  const last = localDate(toMs - 1, policy.timeZone);
  let date = localDate(fromMs, policy.timeZone);
  for (let count = 0; count < MOST_STEPS && date.until(last).sign >= 0; count += 1) {
    for (const time of dayPlan(policy, date).noContact) {
      if (time.fromMs < toMs && time.toMs > fromMs) rules.add(time.rule);
    }
    date = date.add({ days: 1 });
  }
  return [...rules];
}

/** The period that holds at `at`; null outside no-contact time. */
export function noContactPeriodAt(policy: ContactPolicy, at: Temporal.Instant): NoContactPeriod | null {
  const toMs = edgeOf(policy, at.epochMilliseconds, 'ahead');
  const fromMs = edgeOf(policy, at.epochMilliseconds, 'back');
  if (toMs === null || fromMs === null) return null;
  return {
    from: Temporal.Instant.fromEpochMilliseconds(fromMs),
    to: Temporal.Instant.fromEpochMilliseconds(toMs),
    rules: rulesIn(policy, { fromMs, toMs }),
  };
}

/** The period at or after `at`; null where none begins within three years. */
export function nextNoContactPeriod(policy: ContactPolicy, at: Temporal.Instant): NoContactPeriod | null {
  const stretch = firstStretch(policy, at, ({ noContact }) => noContact);
  if (stretch === null) return null;
  return noContactPeriodAt(policy, Temporal.Instant.fromEpochMilliseconds(stretch.fromMs));
}
