/**
 * Which of her rules of no-contact time are news to her clients (UX.md T9)?
 *
 * What they were told counts as time, not as words: a break within it is no news, and one that hangs together with others is
 * told with them, as one break, in the place of what was to be told of those. What was taken away is no news: it gives her
 * clients time back. A rule that closes nothing which the others leave open is none either.
 */
import { Temporal } from 'temporal-polyfill';
import { closesContact, daysClosedBy } from '../calendar/closes-contact.js';
import type { ContactPolicy, NoContactRule } from '../calendar/contact-policy.js';
import { firstDayOf } from '../calendar/first-day.js';
import { type Days, hangTogether } from '../calendar/hang-together.js';
import { breakOfText } from '../calendar/rule-text.js';
import { type Announcement, hasEnded, type KnownRule } from '../ledger/announcement.js';
import { isAhead, isSameRule, isToldToClients, knownRule, rulesOf } from './known-rules.js';

/** Rules that are told together, and the first day on which one of them holds. */
export type RuleChange = {
  rules: readonly NoContactRule[];
  firstDay: Temporal.PlainDate;
  /** Ids of what is told, or to be told, of breaks that hang together with these. */
  overtakes: readonly string[];
};

/** An announcement, and whether one of its mails left, or may have, and none was stopped for another announcement. */
export type KnownChange = Pick<Announcement, 'id' | 'rules' | 'state'> & { hasLeft: boolean };

/** What clients know of her rules, or are about to. */
export type KnownTime = { rules: readonly KnownRule[]; changes: readonly KnownChange[] };

/** What is new, and the rules that are known from then on. */
export type RuleNews = { changes: RuleChange[]; known: KnownRule[] };

type Break = NoContactRule & { kind: 'dates' };

/** What is known, weighed against the rules as they stand. */
type Weighed = {
  today: Temporal.PlainDate;
  /** Breaks of which clients were told, or always knew. */
  told: Days[];
  /** Rules that can be told and are not known. */
  candidates: NoContactRule[];
  /** The policy without the candidates; and without the rules, too, that are only about to be told. */
  before: ContactPolicy;
  bare: ContactPolicy;
};

function holdsRule({ rules }: KnownChange, rule: KnownRule, today: Temporal.PlainDate): boolean {
  return rules.some((other) => isSameRule(other, rule, today));
}

/** Whether its mails have not left, and still can. */
function isWaiting(change: KnownChange, policy: ContactPolicy, today: Temporal.PlainDate): boolean {
  return !change.hasLeft && !hasEnded(change) && rulesOf(change, policy, today) !== null;
}

/** Whether clients heard of it. */
function wasTold({ state, hasLeft }: KnownChange): boolean {
  return hasLeft && state !== 'undone';
}

/** Known are the rules that always were, and those of announcements that came to something, or that she took back. */
function isKnown(
  { rules, changes }: KnownTime,
  rule: NoContactRule,
  policy: ContactPolicy,
  today: Temporal.PlainDate,
): boolean {
  const asKnown = knownRule(rule);
  if (!rules.some((old) => isSameRule(old, asKnown, today))) return false;
  const about = changes.filter((change) => holdsRule(change, asKnown, today));
  if (about.length === 0) return true;
  const stands = (change: KnownChange): boolean => rulesOf(change, policy, today) !== null;
  return about.some((change) => wasTold(change) || (change.state !== 'overtaken' && stands(change)));
}

function toldBreaks({ rules, changes }: KnownTime, today: Temporal.PlainDate): Days[] {
  const always = rules.filter((rule) => !changes.some((change) => holdsRule(change, rule, today)));
  const told = changes.filter(wasTold).flatMap((change) => change.rules);
  return [...always, ...told].flatMap(({ rule }) => breakOfText(rule) ?? []);
}

function weigh(known: KnownTime, policy: ContactPolicy, today: Temporal.PlainDate): Weighed {
  const candidates = policy.noContact.filter(
    (rule) => isToldToClients(rule) && isAhead(rule, today) && !isKnown(known, rule, policy, today),
  );
  const waiting = known.changes
    .filter((change) => isWaiting(change, policy, today))
    .flatMap((change) => rulesOf(change, policy, today) ?? []);
  const others = policy.noContact.filter((rule) => !candidates.includes(rule));
  const before = { ...policy, noContact: others };
  const bare = { ...policy, noContact: others.filter((rule) => !waiting.includes(rule)) };
  return { today, told: toldBreaks(known, today), candidates, before, bare };
}

/** Whether the rule closes contact time of `policy` of which clients were not told. */
function isUntold(policy: ContactPolicy, rule: NoContactRule, { told, today }: Weighed): boolean {
  if (rule.kind === 'weekly') return closesContact(policy, rule, today);
  for (const date of daysClosedBy(policy, rule, today))
    if (!told.some(({ from, to }) => from.until(date).sign >= 0 && date.until(to).sign >= 0)) return true;
  return false;
}

function breaksAhead(policy: ContactPolicy, today: Temporal.PlainDate): Break[] {
  return policy.noContact.filter(
    (rule): rule is Break => rule.kind === 'dates' && isToldToClients(rule) && isAhead(rule, today),
  );
}

/** All breaks that hang together with `first`, earliest first; none that lies within another. */
function wholeBreak(policy: ContactPolicy, first: Break, all: readonly Break[]): Break[] {
  const whole = [first];
  for (const one of whole)
    whole.push(...all.filter((other) => !whole.includes(other) && hangTogether(policy, one, other)));
  return whole
    .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from) || Temporal.PlainDate.compare(b.to, a.to))
    .filter((one, index, sorted) => !sorted.slice(0, index).some(({ to }) => one.to.until(to).sign >= 0));
}

/** Weekly rules that begin on one day belong together; a break stands with those that it hangs together with. */
function inGroups(
  news: readonly NoContactRule[],
  policy: ContactPolicy,
  today: Temporal.PlainDate,
): (readonly NoContactRule[])[] {
  const groups = new Map<string, readonly NoContactRule[]>();
  const breaks = breaksAhead(policy, today);
  for (const rule of news) {
    if (rule.kind === 'weekly') {
      const name = `weekly ${knownRule(rule).from}`;
      groups.set(name, [...(groups.get(name) ?? []), rule]);
    } else {
      const whole = wholeBreak(policy, rule, breaks);
      groups.set(whole.map((one) => knownRule(one).rule).join(', '), whole);
    }
  }
  return [...groups.values()];
}

/** What is told, or to be told, of breaks that hang together with these. */
function overtaken(
  changes: readonly KnownChange[],
  policy: ContactPolicy,
  rules: readonly NoContactRule[],
): string[] {
  const breaks = rules.filter((rule): rule is Break => rule.kind === 'dates');
  const isOfThese = ({ rule }: KnownRule): boolean => {
    const days = breakOfText(rule);
    return days !== null && breaks.some((one) => hangTogether(policy, one, days));
  };
  return changes.filter((one) => !hasEnded(one) && one.rules.some(isOfThese)).map(({ id }) => id);
}

/** What is new to those who know `known`. */
export function newRules(known: KnownTime, policy: ContactPolicy, today: Temporal.PlainDate): RuleNews {
  const weighed = weigh(known, policy, today);
  const { candidates, before, bare } = weighed;
  const news = candidates.filter((rule) => isUntold(before, rule, weighed));
  const changes = inGroups(news, policy, today).flatMap((rules): RuleChange[] => {
    const [firstDay] = rules
      .flatMap((rule) => firstDayOf(policy, rule, today) ?? [])
      .toSorted(Temporal.PlainDate.compare);
    return firstDay === undefined
      ? []
      : [{ rules, firstDay, overtakes: overtaken(known.changes, policy, rules) }];
  });
  // What only a rule hides that may still come to nothing is looked at again.
  const isHidden = (rule: NoContactRule): boolean =>
    candidates.includes(rule) &&
    !changes.some(({ rules }) => rules.includes(rule)) &&
    isUntold(bare, rule, weighed);
  const standing = policy.noContact.filter((rule) => isToldToClients(rule) && !isHidden(rule));
  return { changes, known: standing.map(knownRule) };
}
