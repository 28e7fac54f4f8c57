/**
 * What a scheduled update would tell if it were thought of now: its words are judged by that, and not by what was planned, since
 * it is planned anew where that has changed (renew-scheduled.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { approvedText, isEdited } from '../../ledger/mail-text.js';
import type { News } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { clientWork } from '../../plan/client-work.js';
import { newsAtSlot } from '../../plan/update-news.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Asked } from '../bot.js';
import { leavingAt } from '../projects/leaving-at.js';
import { isRightStill } from '../projects/mail-words.js';

type NewsBot = Asked<'account' | 'rules' | 'clock' | 'brokenProjects'>;

/** The local day on which it leaves: today at the earliest, also for one that a crash left claimed. */
function leavingDay(bot: NewsBot, mail: MailRecord): Temporal.PlainDate {
  const [at, now] = [leavingAt(bot, mail), bot.clock.now()];
  return dayOf(bot, Temporal.Instant.compare(at, now) < 0 ? now : at);
}

/** The news, as of the day on which it leaves; null where nothing is new to the client any more. */
export function newsNow(bot: NewsBot, mail: MailRecord, client: Client): News | null {
  const { account, journal, rules, clock, brokenProjects } = bot;
  const { ledger } = journal;
  const { projects } = rules;
  const asked = { clients: [client], projects, brokenProjects, paused: [], ledger, now: clock.now() };
  const [work] = clientWork(asked);
  if (work === undefined) return null;
  return newsAtSlot(work, { account, ledger, day: leavingDay(bot, mail), key: mail.key });
}

/** Whether she wrote its words, or agreed to them and they are right still: then it is never planned anew. */
export function isHers(bot: NewsBot & Asked<'brokenTemplates'>, mail: MailRecord, client: Client): boolean {
  const { ledger } = bot.journal;
  const { key, news } = mail;
  const words = ledger.texts.get(key);
  if (words !== undefined && isEdited(words)) return true;
  const agreed = approvedText(ledger, key);
  if (agreed === null || news === undefined) return false;
  return isRightStill(bot, { client, news }, leavingDay(bot, mail), agreed);
}
