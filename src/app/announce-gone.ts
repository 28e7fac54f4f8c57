/**
 * An announcement whose rule is out of driverseat.yaml: nobody hears of it any more, and written again it is asked about anew.
 * She reads who had heard, and who was to.
 */
import { localDate } from '../calendar/local-time.js';
import { breakOfText } from '../calendar/rule-text.js';
import { type Announcement, hasEnded } from '../ledger/announcement.js';
import type { Happening } from '../ledger/entry.js';
import { announcementGoneNote } from '../notes/announcement.js';
import { rulesOf } from '../plan/known-rules.js';
import type { Client } from '../projects/client.js';
import { mailTo } from './announce-mails.js';
import { dropsOf, toldOf } from './announce-overtaken.js';
import type { Bot } from './bot.js';
import { isTold } from './is-told.js';
import { noteSetting } from './note-setting.js';

function goneOnes({ journal, rules, clock }: Bot): Announcement[] {
  const today = localDate(clock.now().epochMilliseconds, rules.timeZone);
  return [...journal.ledger.announcements.changes.values()].filter(
    (change) => !hasEnded(change) && rulesOf(change, rules.policy, today) === null,
  );
}

/** Whether any of its time is ahead. */
function isAhead({ rules: { timeZone }, clock }: Bot, { rules }: Announcement): boolean {
  const today = localDate(clock.now().epochMilliseconds, timeZone);
  return rules.some(({ rule }) => {
    const days = breakOfText(rule);
    return days === null || today.until(days.to).sign >= 0;
  });
}

/** Clients whose mail stops; it may have been stopped before a crash. */
function stoppedFor(bot: Bot, change: Announcement): Client[] {
  return bot.rules.allClients.filter((client) => {
    const mail = mailTo(bot, change, client);
    return mail?.state === 'planned' || (mail?.state === 'dropped' && mail.why === 'rule-gone');
  });
}

function undoing({ id }: Announcement): Happening {
  return { type: 'announcement-undone', id };
}

/**
 * Ends what an order of hers took the rules of; gives the names of those who don't hear of it any more.
 * @throws DriverseatError of the journal
 */
export async function endGone(bot: Bot): Promise<string[]> {
  const gone = goneOnes(bot);
  const stopped = gone.flatMap((change) => stoppedFor(bot, change).map(({ name }) => name));
  const happenings = gone.flatMap((change) => [undoing(change), ...dropsOf(bot, change, 'rule-gone')]);
  if (happenings.length > 0) await bot.journal.append(bot.clock.now(), ...happenings);
  return stopped;
}

/**
 * Ends what she took out of the file herself, and puts the note about it among the pending ones, where somebody heard or was to.
 * @throws DriverseatError of the journal
 */
export async function tellGone(bot: Bot): Promise<void> {
  for (const change of goneOnes(bot)) {
    const about = `${change.id} gone ${change.asks.length}`;
    if (isTold(bot, about)) continue;
    const stopped = stoppedFor(bot, change);
    const told = isAhead(bot, change) ? toldOf(bot, change) : [];
    const isSilent = stopped.length + told.length === 0;
    const now = isSilent ? [undoing(change)] : dropsOf(bot, change, 'rule-gone');
    if (now.length > 0) await bot.journal.append(bot.clock.now(), ...now);
    if (isSilent) continue;
    const what = change.rules.map(({ rule }) => rule).join(', ');
    const names = { stopped: stopped.map(({ name }) => name), told: told.map(({ name }) => name) };
    const note = announcementGoneNote(what, names, noteSetting(bot));
    bot.pending.push({ subject: 'announcement', about, note, records: undoing(change) });
  }
}
