/**
 * What leaves goes on with its project's thread: her own mail as Sent shows it, and project mail of the bot's, under whatever
 * Message-ID the server gave it.
 */
import { Temporal } from 'temporal-polyfill';
import type { ConversationHappening } from '../../ledger/conversation.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { SentRow } from '../../mailbox/sent-row.js';
import { messageIdOf } from '../../plan/mail-key.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import {
  MAX_ID,
  projectOfMail,
  type Talk,
  type ThreadMail,
  threadEntry,
  threadWith,
} from './thread-of-project.js';

/** The one client to whom she wrote; null where it is none, or where it could be about either of two. */
function onlyClient({ rules }: Bot, { recipients }: SentRow): Client | null {
  const clients = new Set(recipients.flatMap((address) => rules.clientOf(address) ?? []));
  const [client = null] = clients;
  return clients.size === 1 ? client : null;
}

/** Her mail answers what was newest so far, whatever else her program names: its own References are not read. */
function referencesOf(bot: Bot, talk: Talk, { inReplyTo }: SentRow): string[] {
  const thread = threadWith(bot, talk);
  const before = thread === undefined ? [] : [...thread.references, thread.messageId];
  return [...new Set([...before, ...inReplyTo])];
}

function sentEntries(bot: Bot, row: SentRow): ConversationHappening[] {
  const client = row.key === null && row.notPersonal === null ? onlyClient(bot, row) : null;
  if (client === null) return [];
  const mail = { messageId: row.messageId, references: row.inReplyTo, subject: row.subject };
  const project = projectOfMail(bot, client.slug, mail);
  if (project === null) return [];
  const talk = { project, client: client.slug };
  const references = referencesOf(bot, talk, row);
  const hersAt = Temporal.Instant.fromEpochMilliseconds(row.internalDateMs).toString();
  return threadEntry(bot, talk, { ...mail, references }, hersAt);
}

/**
 * A new mail of hers in Sent: the thread of the project that it is about goes on with it.
 * @throws DriverseatError of the journal
 */
export async function followHerMail(bot: Bot, row: SentRow): Promise<void> {
  const entries = sentEntries(bot, row);
  if (entries.length > 0) await bot.journal.append(bot.clock.now(), ...entries);
}

/**
 * A project's mail has left: its thread goes on with it, or begins. One about several projects belongs to no thread.
 * @throws DriverseatError of the journal
 */
export async function followSentMail(
  bot: Bot,
  { client, news }: Pick<MailRecord, 'client' | 'news'>,
  mail: ThreadMail,
): Promise<void> {
  const [project, ...others] = news === undefined ? [] : projectsOf(news);
  if (project === undefined || others.length > 0) return;
  const entries = threadEntry(bot, { project, client }, mail);
  if (entries.length > 0) await bot.journal.append(bot.clock.now(), ...entries);
}

/** A thread that ends with the mail under our id goes on under the server's; where a client wrote since, theirs is the newest. */
function threadUnder(bot: Bot, messageId: string, ours: string): ConversationHappening[] {
  const { conversations } = bot.journal.ledger;
  for (const [project, { client, messageId: newest, references, subject }] of conversations.threads)
    if (newest === ours) return threadEntry(bot, { project, client }, { messageId, references, subject });
  return [];
}

/**
 * A mail of the bot's in Sent that the server gave a Message-ID of its own: clients answer under that one.
 * @throws DriverseatError of the journal
 */
export async function followReplacedId(bot: Bot, { key, messageId }: SentRow): Promise<void> {
  const { mails, replacedIds } = bot.journal.ledger;
  if (key === null || messageId === null || !mails.has(key) || replacedIds.has(messageId)) return;
  const ours = messageIdOf(key, bot.rules.me.address);
  if (messageId === ours || messageId.length > MAX_ID) return;
  await bot.journal.append(
    bot.clock.now(),
    { type: 'id-replaced', key, messageId },
    ...threadUnder(bot, messageId, ours),
  );
}
