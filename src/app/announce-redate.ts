/**
 * An announcement whose hour is closed by now, by a day off that came after she agreed: it gets another one, in time where that
 * can be, and she reads which.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../calendar/send-window.js';
import type { Announcement } from '../ledger/announcement.js';
import type { Happening } from '../ledger/entry.js';
import { announcementMovedNote } from '../notes/announcement.js';
import { announcementSlots, leavesFrom } from '../plan/announcement-time.js';
import { rulesOf } from '../plan/known-rules.js';
import type { Client } from '../projects/client.js';
import { mailTo } from './announce-mails.js';
import { dayOf, takenHours } from './announce-texts.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';
import { putIntoQueue } from './put-into-queue.js';

type Waiting = { client: Client; key: string; dueAt: Temporal.Instant };

/** What is planned for an hour ahead that is closed by now. */
function closedOnes(bot: Bot, change: Announcement): Waiting[] {
  const { policy, allClients } = bot.rules;
  const now = bot.clock.now();
  return allClients.flatMap((client) => {
    const mail = mailTo(bot, change, client);
    if (mail?.state !== 'planned') return [];
    const dueAt = Temporal.Instant.from(mail.dueAt);
    const isAhead = Temporal.Instant.compare(dueAt, now) > 0;
    const isOpen = nextSendInstant(policy, dueAt, client.timeZone)?.equals(dueAt) === true;
    return isAhead && !isOpen ? [{ client, key: mail.key, dueAt }] : [];
  });
}

/** Their new hours by slug: as if she agreed now, with the time for UNDO. */
function newHours(
  bot: Bot,
  change: Announcement,
  waiting: readonly Waiting[],
): Map<string, Temporal.Instant> {
  const { policy, settings } = bot.rules;
  const now = bot.clock.now();
  const rules = rulesOf(change, policy, dayOf(bot, now));
  if (rules === null) return new Map();
  const reach = {
    now: now.add(settings.updates.undo),
    announce: settings.contact.announce,
    clients: waiting.map(({ client }) => client),
    taken: takenHours(
      bot,
      waiting.map(({ key }) => key),
    ),
  };
  const firstDay = Temporal.PlainDate.from(change.firstDay);
  return announcementSlots(policy, leavesFrom(policy, { rules, firstDay }, reach), reach);
}

/**
 * Gives what can't leave at its hour another one, and puts the note about it among the pending ones.
 * @throws DriverseatError of the journal
 */
export async function redateAnnouncement(bot: Bot, change: Announcement): Promise<void> {
  const waiting = closedOnes(bot, change);
  const hours = newHours(bot, change, waiting);
  const moved = waiting.flatMap((one) => {
    const at = hours.get(one.client.slug);
    return at === undefined ? [] : [{ ...one, at }];
  });
  if (moved.length === 0) return;
  const happenings = moved.map(
    ({ key, at }): Happening => ({ type: 'postponed', key, dueAt: at.toString() }),
  );
  await bot.journal.append(bot.clock.now(), ...happenings);
  for (const { key, at } of moved) await putIntoQueue(bot, key, at.toString());
  const { timeZone } = bot.rules;
  const shown = moved.map(({ client, dueAt, at }) => ({
    name: client.name,
    from: dueAt.toZonedDateTimeISO(timeZone),
    at: at.toZonedDateTimeISO(timeZone),
  }));
  bot.pending.push({
    subject: 'announcement',
    about: `${change.id} moved ${moved.map(({ key, at }) => `${key} ${at}`).join(' ')}`,
    note: announcementMovedNote(shown, noteSetting(bot)),
  });
}
