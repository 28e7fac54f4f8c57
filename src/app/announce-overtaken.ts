/**
 * An announcement among the others: what clients know by them, whose place it takes, and which mails end with one.
 */
import type { NoContactRule } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import { ruleText } from '../calendar/rule-text.js';
import type { Announcement } from '../ledger/announcement.js';
import type { Happening } from '../ledger/entry.js';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailState } from '../ledger/planned-mail.js';
import type { RuleChange } from '../plan/new-rules.js';
import { isNewsTo, type KnownTime, toldTime } from '../plan/told-time.js';
import type { Client } from '../projects/client.js';
import { mailTo } from './announce-mails.js';
import type { Asked } from './bot.js';

const LEFT: ReadonlySet<MailState> = new Set(['sending', 'sent', 'unknown']);

/** The clients whom the announcement told, or may have. */
export function toldOf(bot: Asked<'account' | 'rules'>, change: Announcement): Client[] {
  return bot.rules.allClients.filter((client) => LEFT.has(mailTo(bot, change, client)?.state ?? 'planned'));
}

/** What her clients know of her time without contact, by what left. */
export function knownTime(bot: Asked<'account' | 'rules'>): KnownTime {
  const { known, changes } = bot.journal.ledger.announcements;
  return {
    rules: known ?? [],
    clients: bot.rules.allClients.map(({ slug }) => slug),
    changes: [...changes.values()].map((change) => {
      return { ...change, toldTo: new Set(toldOf(bot, change).map(({ slug }) => slug)) };
    }),
  };
}

/** Whether every client was told before of all that the rule closes. */
export function isToldToAll(bot: Asked<'account' | 'rules' | 'clock'>, rule: NoContactRule): boolean {
  const { policy, allClients } = bot.rules;
  const today = localDate(bot.clock.now().epochMilliseconds, policy.timeZone);
  const words = ruleText(rule);
  const before = { ...policy, noContact: policy.noContact.filter((other) => ruleText(other) !== words) };
  const known = knownTime(bot);
  return (
    allClients.length > 0 &&
    allClients.every(({ slug }) => !isNewsTo(toldTime(known, slug, today), rule, before, today))
  );
}

/** What of the announcement has not begun to leave is dropped. */
export function dropsOf(bot: Asked<'account' | 'rules'>, change: Announcement, why: MailWhy): Happening[] {
  return bot.rules.allClients
    .flatMap((client) => mailTo(bot, change, client) ?? [])
    .filter(({ state }) => state === 'planned')
    .map(({ key }) => ({ type: 'dropped', key, why }));
}

/** The announcement `by` takes the place of those that `change` overtakes. */
export function overtaking(
  bot: Asked<'account' | 'rules'>,
  { overtakes }: RuleChange,
  by: string,
): Happening[] {
  const { changes } = bot.journal.ledger.announcements;
  return overtakes.flatMap((id): Happening[] => {
    const older = id === by ? undefined : changes.get(id);
    if (older === undefined) return [];
    return [{ type: 'announcement-overtaken', id, by }, ...dropsOf(bot, older, 'overtaken')];
  });
}

/** Whether the announcement took the place of another. */
export function tookPlace({ journal }: Asked, { id }: Announcement): boolean {
  return [...journal.ledger.announcements.changes.values()].some(({ overtakenBy }) => overtakenBy === id);
}
