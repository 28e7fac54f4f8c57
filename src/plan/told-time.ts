/**
 * What each of her clients was told of her time without contact: it counts as time, not as words. A break within what they
 * know is no news to them, whoever else has still to hear of it.
 */
import type { Temporal } from 'temporal-polyfill';
import { closesContact, daysClosedBy } from '../calendar/closes-contact.js';
import type { ContactPolicy, NoContactRule } from '../calendar/contact-policy.js';
import type { Days } from '../calendar/hang-together.js';
import { breakOfText } from '../calendar/rule-text.js';
import type { Announcement, KnownRule } from '../ledger/announcement.js';
import { isSameRule, knownRule } from './known-rules.js';

/** An announcement, and the clients (slugs) whose mail left, or may have. */
export type KnownChange = Pick<Announcement, 'id' | 'rules' | 'state'> & { toldTo: ReadonlySet<string> };

/** The rules that are known, told or about to be, and all announcements so far; clients by their slugs. */
export type KnownTime = {
  rules: readonly KnownRule[];
  changes: readonly KnownChange[];
  clients: readonly string[];
};

/** What one client knows. */
export type ToldTime = { breaks: readonly Days[]; rules: readonly KnownRule[] };

/** Whether the announcement tells of the rule. */
export function isAbout({ rules }: KnownChange, rule: KnownRule, today: Temporal.PlainDate): boolean {
  return rules.some((other) => isSameRule(other, rule, today));
}

/** What the client was told, or always knew. */
export function toldTime({ rules, changes }: KnownTime, client: string, today: Temporal.PlainDate): ToldTime {
  const always = rules.filter((rule) => !changes.some((change) => isAbout(change, rule, today)));
  const told = [...always, ...changes.filter(({ toldTo }) => toldTo.has(client)).flatMap((one) => one.rules)];
  return { rules: told, breaks: told.flatMap(({ rule }) => breakOfText(rule) ?? []) };
}

function isWithin(date: Temporal.PlainDate, { from, to }: Days): boolean {
  return from.until(date).sign >= 0 && date.until(to).sign >= 0;
}

/** Whether who knows `told` has heard of any of the rule's time. */
export function isToldOf(
  { breaks, rules }: ToldTime,
  rule: NoContactRule,
  today: Temporal.PlainDate,
): boolean {
  if (rule.kind === 'weekly') return rules.some((known) => isSameRule(known, knownRule(rule), today));
  return breaks.some(({ from, to }) => rule.from.until(to).sign >= 0 && from.until(rule.to).sign >= 0);
}

/** Whether the rule closes contact time of `policy`, which lacks it, of which who knows `told` has not heard. */
export function isNewsTo(
  told: ToldTime,
  rule: NoContactRule,
  policy: ContactPolicy,
  today: Temporal.PlainDate,
): boolean {
  if (rule.kind === 'weekly')
    return (
      !told.rules.some((known) => isSameRule(known, knownRule(rule), today)) &&
      closesContact(policy, rule, today)
    );
  for (const date of daysClosedBy(policy, rule, today))
    if (!told.breaks.some((days) => isWithin(date, days))) return true;
  return false;
}
