/**
 * What a scheduled update would tell if it were thought of now.
 */
import { Temporal } from 'temporal-polyfill';
import type { News } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { clientWork } from '../../plan/client-work.js';
import { newsAtSlot } from '../../plan/update-news.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';

/** The news, as of the day on which it leaves; null where nothing is new to the client any more. */
export function newsNow(
  bot: Bot,
  { key, dueAt }: Pick<MailRecord, 'key' | 'dueAt'>,
  client: Client,
): News | null {
  const { account, journal, rules, clock, brokenProjects } = bot;
  const { ledger } = journal;
  const now = clock.now();
  const due = Temporal.Instant.from(dueAt);
  const day = dayOf(bot, Temporal.Instant.compare(due, now) < 0 ? now : due);
  const { projects } = rules;
  const [work] = clientWork({ clients: [client], projects, brokenProjects, paused: [], ledger, now });
  return work === undefined ? null : newsAtSlot(work, { account, ledger, day, key });
}
