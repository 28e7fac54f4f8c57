/**
 * In rehearsal an announcement that she agreed to ends when it is due: she reads, once, whom it would have reached
 * (DESIGN.md, "Modes").
 */
import { Temporal } from 'temporal-polyfill';
import type { Announcement } from '../ledger/announcement.js';
import { wouldHaveGoneNote } from '../notes/announcement.js';
import { rulesOf } from '../plan/known-rules.js';
import type { Client } from '../projects/client.js';
import { mailTo } from './announce-mails.js';
import { dayOf } from './announce-texts.js';
import type { Bot } from './bot.js';
import { isTold } from './is-told.js';
import { noteSetting } from './note-setting.js';

/** Puts the note among the pending ones when the first of the mails was dropped for the rehearsal. */
export function tellRehearsal(bot: Bot, change: Announcement): void {
  const about = `${change.id} rehearsal`;
  const { allClients } = bot.rules;
  const isDropped = (client: Client): boolean => mailTo(bot, change, client)?.why === 'rehearsal';
  const isPlanned = (client: Client): boolean => mailTo(bot, change, client)?.state === 'planned';
  const rules = rulesOf(change, bot.rules.policy, dayOf(bot, bot.clock.now()));
  if (!allClients.some(isDropped) || rules === null || isTold(bot, about)) return;
  const meant = allClients.filter((client) => isDropped(client) || isPlanned(client));
  const shown = { rules, firstDay: Temporal.PlainDate.from(change.firstDay) };
  const names = meant.map(({ name }) => name);
  bot.pending.push({
    subject: 'announcement',
    about,
    note: wouldHaveGoneNote(shown, names, noteSetting(bot)),
  });
}
