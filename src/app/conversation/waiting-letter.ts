/**
 * Whether she has answered a client's letter, as Sent and the journal say, and which one still waits.
 */
import type { Letter } from '../../ledger/conversation.js';
import { unansweredLetter, type Waiting } from '../../plan/unanswered.js';
import type { Bot } from '../bot.js';
import { addressesOf } from '../make-rules.js';
import { threadWith } from './thread-of-project.js';

/** Whether she wrote to one of the client's addresses herself since `sinceMs`. */
function hasWrittenSince({ rules, sent }: Bot, client: string, sinceMs: number): boolean {
  const known = rules.clientOfSlug(client);
  const addresses = known === null ? [] : addressesOf(known);
  return addresses.some((address) => (sent.lastWrittenMs(address) ?? 0) >= sinceMs);
}

/** Whether she sent the bot's honest answer to it, which stands in the client's own thread (UX.md, rule 11). */
function isAnsweredByWord({ journal }: Bot, messageId: string): boolean {
  return [...journal.ledger.mails.values()].some(
    ({ state, news }) =>
      state === 'sent' && news?.tells === 'who-writes' && news.answers?.messageId === messageId,
  );
}

/** Whether she answered that very mail, or wrote in its project's thread since; outside of one, to the client at all. */
function isAnswered(bot: Bot, { messageId, project, client, receivedAt }: Letter): boolean {
  if (messageId !== null && (bot.sent.isAnswered(messageId) || isAnsweredByWord(bot, messageId))) return true;
  const sinceMs = Date.parse(receivedAt);
  if (project === null) return hasWrittenSince(bot, client, sinceMs);
  const hersAt = threadWith(bot, { project, client })?.hersAt ?? null;
  return hersAt !== null && Date.parse(hersAt) >= sinceMs;
}

/** The client's mail that she owes an answer before the bot writes by itself; null where there is none. */
export function waitingLetter(bot: Bot, waiting: Waiting): Letter | null {
  const { conversations } = bot.journal.ledger;
  return unansweredLetter(conversations, waiting, (letter) => isAnswered(bot, letter));
}
