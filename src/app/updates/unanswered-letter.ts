/**
 * Does a client wait for her answer? What the bot would send by itself waits until she gives it (UX.md, rule 11).
 */
import { Temporal } from 'temporal-polyfill';
import type { Letter } from '../../ledger/conversation.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { wroteAt } from './updates-asked.js';

function isAnswered(bot: Bot, client: Client, { messageId, receivedAt }: Letter): boolean {
  if (messageId !== null && bot.sent.isAnswered(messageId)) return true;
  const wrote = wroteAt(bot, client);
  return wrote !== null && Temporal.Instant.compare(wrote, Temporal.Instant.from(receivedAt)) >= 0;
}

/** The newest letter of the client in one of these projects, or in none at all, that she has not answered; null without one. */
export function unansweredLetter(bot: Bot, client: Client, projects: readonly string[]): Letter | null {
  const open = [...bot.journal.ledger.conversations.letters.values()].filter(
    (letter) =>
      letter.client === client.slug &&
      (letter.project === null || projects.includes(letter.project)) &&
      !isAnswered(bot, client, letter),
  );
  const byTime = open.toSorted((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(a.receivedAt), Temporal.Instant.from(b.receivedAt)),
  );
  return byTime.at(-1) ?? null;
}
