/**
 * Which of her rules of no-contact time are news to her clients (UX.md T9)?
 *
 * A break that hangs together with others is told with them, as one break, in the place of what was to be told of those. What
 * was taken away is no news: it gives her clients time back. A rule that closes nothing which the others leave open is none
 * either.
 */
import { Temporal } from 'temporal-polyfill';
import { closesContact } from '../calendar/closes-contact.js';
import type { ContactPolicy, NoContactRule } from '../calendar/contact-policy.js';
import { firstDayOf } from '../calendar/first-day.js';
import { hangTogether } from '../calendar/hang-together.js';
import { breakOfText } from '../calendar/rule-text.js';
import { hasEnded, type KnownRule } from '../ledger/announcement.js';
import { isAhead, isSameRule, isToldToClients, knownRule, rulesOf } from './known-rules.js';
import { isAbout, isNewsTo, type KnownChange, type KnownTime, toldTime } from './told-time.js';

/** Rules that are told together, and the first day on which one of them holds. */
export type RuleChange = {
  rules: readonly NoContactRule[];
  firstDay: Temporal.PlainDate;
  /** Ids of what is told, or to be told, of breaks that hang together with these. */
  overtakes: readonly string[];
};

/**
 * What is new, and the rules that are known from then on. `continued` are breaks in other words than they were told in, and no
 * news to anybody: a client who is added later is still to hear of them.
 */
export type RuleNews = { changes: RuleChange[]; continued: RuleChange[]; known: KnownRule[] };

type Break = NoContactRule & { kind: 'dates' };

/** What is asked about every rule; `clients` are never empty. */
type Weighed = {
  known: KnownTime;
  policy: ContactPolicy;
  today: Temporal.PlainDate;
  /** Rules that can be told and are not known. */
  candidates: NoContactRule[];
  /** The policy without the candidates. */
  before: ContactPolicy;
};

function stands({ policy, today }: Pick<Weighed, 'policy' | 'today'>, change: KnownChange): boolean {
  return rulesOf(change, policy, today) !== null;
}

/** Known are the rules that always were, and those of an announcement that stands, or that she took back. */
function isKnown(
  rule: NoContactRule,
  { known, policy, today }: Pick<Weighed, 'known' | 'policy' | 'today'>,
): boolean {
  const asKnown = knownRule(rule);
  if (!known.rules.some((old) => isSameRule(old, asKnown, today))) return false;
  const about = known.changes.filter((change) => isAbout(change, asKnown, today));
  return (
    about.length === 0 || about.some((one) => one.state !== 'overtaken' && stands({ policy, today }, one))
  );
}

function weigh(known: KnownTime, policy: ContactPolicy, today: Temporal.PlainDate): Weighed {
  const candidates = policy.noContact.filter(
    (rule) => isToldToClients(rule) && isAhead(rule, today) && !isKnown(rule, { known, policy, today }),
  );
  const noContact = policy.noContact.filter((rule) => !candidates.includes(rule));
  return { known, policy, today, candidates, before: { ...policy, noContact } };
}

/** Whether the rule is news to the client beside those that stood before. */
function isNews(rule: NoContactRule, client: string, { known, before, today }: Weighed): boolean {
  return isNewsTo(toldTime(known, client, today), rule, before, today);
}

/** The rules that stood before, without those of which the client is only about to be told. */
function surely(client: string, weighed: Weighed): ContactPolicy {
  const { known, policy, today, before } = weighed;
  const waiting = known.changes
    .filter((change) => !change.toldTo.has(client) && !hasEnded(change))
    .flatMap((change) => rulesOf(change, policy, today) ?? []);
  return { ...before, noContact: before.noContact.filter((rule) => !waiting.includes(rule)) };
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
function inGroups(rules: readonly NoContactRule[], { policy, today }: Weighed): (readonly NoContactRule[])[] {
  const groups = new Map<string, readonly NoContactRule[]>();
  const breaks = breaksAhead(policy, today);
  for (const rule of rules) {
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

/** The announcements of breaks that hang together with these. */
function aboutThese(rules: readonly NoContactRule[], { known, policy }: Weighed): KnownChange[] {
  const breaks = rules.filter((rule): rule is Break => rule.kind === 'dates');
  const isOfThese = ({ rule }: KnownRule): boolean => {
    const days = breakOfText(rule);
    return days !== null && breaks.some((one) => hangTogether(policy, one, days));
  };
  return known.changes.filter((one) => one.rules.some(isOfThese));
}

function changesOf(rules: readonly NoContactRule[], weighed: Weighed): RuleChange[] {
  const { policy, today } = weighed;
  return inGroups(rules, weighed).flatMap((group): RuleChange[] => {
    const [firstDay] = group
      .flatMap((rule) => firstDayOf(policy, rule, today) ?? [])
      .toSorted(Temporal.PlainDate.compare);
    const overtakes = aboutThese(group, weighed).filter((one) => !hasEnded(one));
    return firstDay === undefined
      ? []
      : [{ rules: group, firstDay, overtakes: overtakes.map(({ id }) => id) }];
  });
}

/** Where there is no client yet, whoever comes first is to hear of it. */
const NOBODY_YET = [''];

/** What is new to those who know `time`. */
export function newRules(time: KnownTime, policy: ContactPolicy, today: Temporal.PlainDate): RuleNews {
  const clients = time.clients.length === 0 ? NOBODY_YET : time.clients;
  const weighed = weigh(time, policy, today);
  const { candidates } = weighed;
  const changes = changesOf(
    candidates.filter((rule) => clients.some((client) => isNews(rule, client, weighed))),
    weighed,
  );
  const rest = candidates.filter((rule) => !changes.some(({ rules }) => rules.includes(rule)));
  // What only a rule hides that may still come to nothing is looked at again.
  const isHidden = (rule: NoContactRule): boolean =>
    clients.some((client) => isNews(rule, client, { ...weighed, before: surely(client, weighed) }));
  const hidden = rest.filter(isHidden);
  const isToldOtherwise = (rule: NoContactRule): boolean =>
    !hidden.includes(rule) && closesContact(weighed.before, rule, today);
  const continued = changesOf(rest.filter(isToldOtherwise), weighed).filter(({ rules }) =>
    aboutThese(rules, weighed).some(({ toldTo }) => toldTo.size > 0),
  );
  const standing = policy.noContact.filter((rule) => isToldToClients(rule) && !hidden.includes(rule));
  return { changes, continued, known: standing.map(knownRule) };
}
