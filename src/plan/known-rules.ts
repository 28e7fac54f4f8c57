/**
 * Which of her rules of no-contact time are clients told of, and how is one of them remembered? Weekly rules and breaks of
 * more than a day; a single day off is never told (UX.md T9).
 *
 * A rule that comes into force as it was told stays the same rule; one that begins on another day, or says other hours, is
 * another.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from '../calendar/contact-policy.js';
import { ruleText } from '../calendar/rule-text.js';
import type { Announcement, KnownRule } from '../ledger/announcement.js';

/** Whether clients are told of such a rule at all. */
export function isToldToClients(rule: NoContactRule): boolean {
  return rule.kind === 'weekly' || !rule.from.equals(rule.to);
}

/** The rule as it is remembered. */
export function knownRule(rule: NoContactRule): KnownRule {
  const from = rule.kind === 'weekly' ? (rule.from?.toString() ?? null) : null;
  return { rule: ruleText(rule), from };
}

/** All rules of the policy that clients are told of, as they are remembered. */
export function standingRules({ noContact }: Pick<ContactPolicy, 'noContact'>): KnownRule[] {
  return noContact.filter(isToldToClients).map(knownRule);
}

/** Whether both begin on the same day, or both hold already. */
export function isSameRule(a: KnownRule, b: KnownRule, today: Temporal.PlainDate): boolean {
  const beginOf = ({ from }: KnownRule): string => (from === null || from <= today.toString() ? '' : from);
  return a.rule === b.rule && beginOf(a) === beginOf(b);
}

/** Whether it can still be announced: a break that has begun can't; a weekly rule is told from the next of its days on. */
export function isAhead(rule: NoContactRule, today: Temporal.PlainDate): boolean {
  return rule.kind === 'weekly' || today.until(rule.from).sign > 0;
}

/** The rules of an announcement as they stand now; null where one of them is gone, or has become another. */
export function rulesOf(
  { rules }: Pick<Announcement, 'rules'>,
  { noContact }: Pick<ContactPolicy, 'noContact'>,
  today: Temporal.PlainDate,
): NoContactRule[] | null {
  const standing = rules.flatMap(
    (told) =>
      noContact.find((rule) => isToldToClients(rule) && isSameRule(told, knownRule(rule), today)) ?? [],
  );
  return standing.length === rules.length ? standing : null;
}
