/**
 * What each answer of hers tells the client: was she to be reached then, and how long did the client wait?
 *
 * By the policy as it is now. A second answer to the same mail on the same day (the forgotten attachment) adds nothing;
 * on a later day it is one more contact, but nobody waited for it.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import { type InstantState, stateAt } from '../calendar/state-at.js';
import type { Answer } from './match-answers.js';

/** An answer that came within so many minutes sets a pace. */
export const QUICK_MINUTES = 10;

/** An answer as the policy sees it. */
export type WeighedAnswer = Answer &
  InstantState & {
    /** The day of the answer in the freelancer's zone: "2026-10-08". */
    day: string;
    /** Whole minutes from the client's mail to her first answer; null for a later answer, and where it isn't known. */
    waitMinutes: number | null;
    /** Within {@link QUICK_MINUTES}. */
    isQuick: boolean;
  };

function waitOf({ arrivedAt, at }: Answer): Temporal.Duration | null {
  if (arrivedAt === null) return null;
  const wait = arrivedAt.until(at);
  // Two clocks may disagree: an answer before the question tells nothing.
  return wait.sign < 0 ? null : wait;
}

function weigh(
  answer: Answer,
  { day, wait }: { day: string; wait: Temporal.Duration | null },
  policy: ContactPolicy,
): WeighedAnswer {
  return {
    ...answer,
    ...stateAt(policy, answer.at),
    day,
    waitMinutes: wait === null ? null : Math.floor(wait.total('minutes')),
    isQuick: wait !== null && wait.total('minutes') <= QUICK_MINUTES,
  };
}

/** Weighs the answers; in order of time, at most one for each answered mail and local day. */
export function weighAnswers(answers: readonly Answer[], policy: ContactPolicy): WeighedAnswer[] {
  const lastDays = new Map<string, string>();
  const weighed: WeighedAnswer[] = [];
  for (const answer of answers.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) {
    const mail = JSON.stringify([answer.client, answer.answered]);
    const day = localDate(answer.at.epochMilliseconds, policy.timeZone).toString();
    const wait = lastDays.has(mail) ? null : waitOf(answer);
    if (lastDays.get(mail) !== day) weighed.push(weigh(answer, { day, wait }, policy));
    lastDays.set(mail, day);
  }
  return weighed;
}
