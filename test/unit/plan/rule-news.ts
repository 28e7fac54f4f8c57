/**
 * What of her rules is news to her clients, as tests ask it. Today is Tuesday, 6 October 2026.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../../../src/calendar/contact-policy.js';
import type { KnownRule } from '../../../src/ledger/announcement.js';
import { standingRules } from '../../../src/plan/known-rules.js';
import { newRules, type RuleNews } from '../../../src/plan/new-rules.js';
import { announcing } from '../../../src/plan/plan-announcement.js';
import type { KnownTime } from '../../../src/plan/told-time.js';
import { officePolicy } from '../calendar/policies.js';

const today = Temporal.PlainDate.from('2026-10-06');

/** The rules as they are remembered. */
export function known(...rules: NoContactRule[]): KnownRule[] {
  return standingRules({ noContact: rules });
}

/** Her clients. */
export const CLIENTS = ['tom', 'lena'];

/** What is news to who knows `time`; `openOn` are days that are open all the same. */
export function newsOf(
  time: Omit<KnownTime, 'clients'>,
  noContact: NoContactRule[],
  openOn: string[] = [],
): RuleNews {
  const days = openOn.map((day) => Temporal.PlainDate.from(day));
  return newRules({ ...time, clients: CLIENTS }, officePolicy({ noContact, openOn: days }), today);
}

/** "every thursday, every monday 09:00-12:00 from 2026-10-12", a line a change. */
export function linesOf({ changes }: Pick<RuleNews, 'changes'>): string[] {
  return changes.map((change) => {
    const { rules: told, firstDay } = announcing('account', change);
    const place = change.overtakes.length === 0 ? '' : ` for ${change.overtakes.join(', ')}`;
    return `${told.map(({ rule }) => rule).join(', ')} from ${firstDay}${place}`;
  });
}
