/**
 * Does a client wait for her answer? What the bot would send by itself waits until she gives it (UX.md, rule 11).
 */
import { Temporal } from 'temporal-polyfill';
import type { Letter } from '../../ledger/conversation.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { waitingLetter } from '../conversation/waiting-letter.js';

/** The newest letter of the client in one of these projects, or in none at all, that she has not answered; null without one. */
export function unansweredLetter(
  bot: Bot,
  { slug: client }: Pick<Client, 'slug'>,
  projects: readonly string[],
): Letter | null {
  const waiting = projects.flatMap((project) => waitingLetter(bot, { client, project }) ?? []);
  const byTime = waiting.toSorted((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(a.receivedAt), Temporal.Instant.from(b.receivedAt)),
  );
  return byTime.at(-1) ?? null;
}
