/**
 * Periods of no-contact time: a Thursday, a morning, a winter break, or several rules that follow without a gap.
 *
 * One period is what a client is told of once: the key of an auto-reply names its first instant (DESIGN.md, "Keys").
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from './contact-policy.js';
import { dayPlan } from './day-plan.js';
import { localDate } from './local-time.js';
import { firstStretch } from './state-at.js';

/** `from` belongs to it, `to` no longer. `rules` are those that make it, each once, in the order in which they begin. */
export type NoContactPeriod = {
  from: Temporal.Instant;
  to: Temporal.Instant;
  rules: readonly NoContactRule[];
};

/** So many rules in a row are followed, no more: they may leave no gap for ever. */
const MOST_STEPS = 2000;

/** The rules that hang together with `atMs` in one direction, and how far they reach. */
function reach(
  policy: ContactPolicy,
  atMs: number,
  step: 'back' | 'ahead',
): { edgeMs: number; rules: NoContactRule[] } {
  const rules: NoContactRule[] = [];
  let edgeMs = step === 'ahead' ? atMs : atMs + 1;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { noContact } = dayPlan(policy, localDate(step === 'ahead' ? edgeMs : edgeMs - 1, policy.timeZone));
    const further = noContact.find(({ fromMs, toMs }) =>
      step === 'ahead' ? fromMs <= edgeMs && edgeMs < toMs : fromMs < edgeMs && edgeMs <= toMs,
    );
    if (further === undefined) break;
    edgeMs = step === 'ahead' ? further.toMs : further.fromMs;
    rules.push(further.rule);
  }
  return { edgeMs, rules };
}

/** The period that holds at `at`; null outside no-contact time. */
export function noContactPeriodAt(policy: ContactPolicy, at: Temporal.Instant): NoContactPeriod | null {
  const ahead = reach(policy, at.epochMilliseconds, 'ahead');
  if (ahead.rules.length === 0) return null;
  const back = reach(policy, at.epochMilliseconds, 'back');
  return {
    from: Temporal.Instant.fromEpochMilliseconds(back.edgeMs),
    to: Temporal.Instant.fromEpochMilliseconds(ahead.edgeMs),
    rules: [...new Set([...back.rules.toReversed(), ...ahead.rules])],
  };
}

/** The period at or after `at`; null where none begins within three years. */
export function nextNoContactPeriod(policy: ContactPolicy, at: Temporal.Instant): NoContactPeriod | null {
  const stretch = firstStretch(policy, at, ({ noContact }) => noContact);
  if (stretch === null) return null;
  return noContactPeriodAt(policy, Temporal.Instant.fromEpochMilliseconds(stretch.fromMs));
}
