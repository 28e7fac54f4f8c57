/** Answers for the tests of precedents, written short. */
import { Temporal } from 'temporal-polyfill';
import type { Answer } from '../../../src/plan/match-answers.js';
import { type WeighedAnswer, weighAnswers } from '../../../src/plan/weigh-answers.js';
import { every, officePolicy } from '../calendar/policies.js';

/** Mon to Fri 9 to 13 and 14 to 18 in Madrid, Thursdays kept free, a holiday on 12 October. */
export const policy = officePolicy({
  noContact: [every(4)],
  holidays: new Map([['2026-10-12', 'Fiesta']]),
});

let count = 0;

/** An answer at a local time of Madrid, `waited` minutes after the mail; null: the mail was not found. */
export function answer(client: string, local: string, waited: number | null, answered?: string): Answer {
  count += 1;
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(policy.timeZone).toInstant();
  const arrivedAt = waited === null ? null : at.subtract({ seconds: Math.round(waited * 60) });
  return { client, answered: answered ?? `mail-${count}`, arrivedAt, at };
}

/** The same, weighed. */
export function weighed(...answers: Answer[]): WeighedAnswer[] {
  return weighAnswers(answers, policy);
}
