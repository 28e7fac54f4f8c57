/**
 * An announcement among the others: what clients know by them, whose place it takes, and which mails end with one.
 */
import type { Announcement } from '../ledger/announcement.js';
import type { Happening } from '../ledger/entry.js';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailRecord, MailState } from '../ledger/planned-mail.js';
import type { KnownChange, RuleChange } from '../plan/new-rules.js';
import { announcementKey } from '../plan/plan-announcement.js';
import type { Bot } from './bot.js';

const LEFT: readonly MailState[] = ['sending', 'sent', 'unknown'];

function mailsOf({ account, rules, journal }: Bot, change: Announcement): MailRecord[] {
  return rules.allClients.flatMap(
    (client) => journal.ledger.mails.get(announcementKey(account, client, change)) ?? [],
  );
}

/** All announcements, as far as they got. */
export function knownChanges(bot: Bot): KnownChange[] {
  return [...bot.journal.ledger.announcements.changes.values()].map((change) => {
    const mails = mailsOf(bot, change);
    const isStopped = mails.some(({ state, why }) => state === 'dropped' && why === 'overtaken');
    return { ...change, hasLeft: !isStopped && mails.some(({ state }) => LEFT.includes(state)) };
  });
}

/** What of the announcement has not begun to leave is dropped. */
export function dropsOf(bot: Bot, change: Announcement, why: MailWhy): Happening[] {
  const planned = mailsOf(bot, change).filter(({ state }) => state === 'planned');
  return planned.map(({ key }) => ({ type: 'dropped', key, why }));
}

/** The announcement `by` takes the place of those that `change` overtakes. */
export function overtaking(bot: Bot, { overtakes }: RuleChange, by: string): Happening[] {
  const { changes } = bot.journal.ledger.announcements;
  return overtakes.flatMap((id): Happening[] => {
    const older = id === by ? undefined : changes.get(id);
    if (older === undefined) return [];
    return [{ type: 'announcement-overtaken', id, by }, ...dropsOf(bot, older, 'overtaken')];
  });
}

/** Whether the announcement took the place of another. */
export function tookPlace({ journal }: Bot, { id }: Announcement): boolean {
  return [...journal.ledger.announcements.changes.values()].some(({ overtakenBy }) => overtakenBy === id);
}
