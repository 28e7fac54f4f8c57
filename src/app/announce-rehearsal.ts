/**
 * In rehearsal an announcement that she agreed to ends when it is due: she reads, once, whom it would have reached
 * (DESIGN.md, "Modes").
 */
import { Temporal } from 'temporal-polyfill';
import type { Announcement } from '../ledger/announcement.js';
import { wouldHaveGoneNote } from '../notes/announcement.js';
import { rulesOf } from '../plan/known-rules.js';
import { announcementKey } from '../plan/plan-announcement.js';
import { dayOf } from './announce-texts.js';
import type { Bot } from './bot.js';
import { isTold } from './is-told.js';
import { noteSetting } from './note-setting.js';

/** Puts the note among the pending ones when the first of the mails was dropped for the rehearsal. */
export function tellRehearsal(bot: Bot, change: Announcement): void {
  const about = `${change.id} rehearsal`;
  const mailOf = (client: { address: string }) =>
    bot.journal.ledger.mails.get(announcementKey(bot.account, client, change));
  const dropped = bot.rules.allClients.filter((client) => mailOf(client)?.why === 'rehearsal');
  const rules = rulesOf(change, bot.rules.policy, dayOf(bot, bot.clock.now()));
  if (dropped.length === 0 || rules === null || isTold(bot, about)) return;
  const meant = bot.rules.allClients.filter(
    (client) => mailOf(client)?.why === 'rehearsal' || mailOf(client)?.state === 'planned',
  );
  const shown = { rules, firstDay: Temporal.PlainDate.from(change.firstDay) };
  const names = meant.map(({ name }) => name);
  bot.pending.push({
    subject: 'announcement',
    about,
    note: wouldHaveGoneNote(shown, names, noteSetting(bot)),
  });
}
