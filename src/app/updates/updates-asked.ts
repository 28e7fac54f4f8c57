/**
 * Gathers what the morning's plan of updates asks (`plan/plan-updates.ts`): the work under way, and when each client last
 * heard from her.
 */
import { Temporal } from 'temporal-polyfill';
import { projectsOf } from '../../ledger/news.js';
import { clientWork } from '../../plan/client-work.js';
import type { UpdatesAsked } from '../../plan/thought-up.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { addressesOf } from '../make-rules.js';
import { heldBy } from '../projects/shown-mail.js';
import { unansweredLetter } from './unanswered-letter.js';

/** When she last wrote to the client herself, at any of their addresses; null where never. */
export function wroteAt({ sent }: Pick<Bot, 'sent'>, client: Client): Temporal.Instant | null {
  const times = addressesOf(client).flatMap((address) => sent.lastWrittenMs(address) ?? []);
  return times.length === 0 ? null : Temporal.Instant.fromEpochMilliseconds(Math.max(...times));
}

/** Everything, as it is now. */
export function updatesAsked(bot: Bot): UpdatesAsked {
  const { account, rules, clock, journal, brokenProjects } = bot;
  const { allClients: clients, projects, settings, policy } = rules;
  const { ledger } = journal;
  const now = clock.now();
  return {
    ...{ account, now, policy, ledger, brokenProjects, updates: settings.updates, paused: settings.paused },
    work: clientWork({ clients, projects, brokenProjects, paused: settings.paused, ledger, now }),
    isHeld: (client, news) =>
      heldBy(bot) !== null || unansweredLetter(bot, client, projectsOf(news)) !== null,
    wroteAt: (client) => wroteAt(bot, client),
  };
}
