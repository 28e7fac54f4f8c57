/**
 * What a client's mail means for the conversation, when it is judged for the first time: its project's thread goes on, it
 * waits for her answer, and it may ask who writes (UX.md, rule 11).
 */
import { Temporal } from 'temporal-polyfill';
import { asksWhoWrites } from '../../judgement/who-asks/asks-who-writes.js';
import type { ConversationHappening } from '../../ledger/conversation.js';
import type { FetchedMessage } from '../../mailbox/fetch-messages.js';
import { rowsOf } from '../../message/automatic-mail/match-rows.js';
import type { Message } from '../../message/message.js';
import { isSettled } from '../../message/settled.js';
import { writerOf } from '../../message/writer.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { mailFacts, threadHash } from '../judge-mail.js';
import { projectOfMail, type ThreadMail, threadEntry } from './thread-of-project.js';

const MOST_SUBJECT = 80;

function threadMail({ mail, thread }: Message): ThreadMail {
  return { messageId: mail.messageId, references: thread.ancestors, subject: mail.subject };
}

/** The client who wrote it; null for everybody else, and for what a machine sent in a client's name. */
function writingClient({ rules, journal }: Bot, fetched: FetchedMessage, message: Message): Client | null {
  const { flags, internalDateMs: receivedMs } = fetched;
  const facts = mailFacts({ receivedMs, flags, folder: 'inbox' }, { rules, ledger: journal.ledger });
  const client = rules.clientOf(writerOf(fetched.mail, facts)?.address ?? '');
  return client === null || rowsOf(message, facts).ofMachine().length > 0 ? null : client;
}

function letterEntry(
  message: Message,
  { client, project, receivedAt }: { client: string; project: string | null; receivedAt: string },
): ConversationHappening {
  const { identity, mail } = message;
  return {
    ...{ type: 'client-wrote', identity, client, project, receivedAt },
    ...{ messageId: mail.messageId, thread: threadHash(message) },
    subject: [...mail.subject.slice(0, 2 * MOST_SUBJECT)].slice(0, MOST_SUBJECT).join(''),
  };
}

/** What was written before the bot came speaks of something else. */
function isAskedOfUs({ journal }: Bot, receivedMs: number): boolean {
  const { baseline } = journal.ledger;
  return baseline !== null && receivedMs >= Date.parse(baseline.at);
}

/** The journal's entries beside the judgement; a mail of nobody's in clients.yaml has none. */
export function conversationEntries(
  bot: Bot,
  fetched: FetchedMessage,
  message: Message,
): ConversationHappening[] {
  const client = writingClient(bot, fetched, message);
  if (client === null) return [];
  const { internalDateMs } = fetched;
  const project = projectOfMail(bot, client.slug, threadMail(message));
  const talk = project === null ? null : { project, client: client.slug };
  const thread = talk === null ? [] : threadEntry(bot, talk, threadMail(message));
  if (isSettled(message)) return thread;
  const receivedAt = Temporal.Instant.fromEpochMilliseconds(internalDateMs).toString();
  const isAsked = isAskedOfUs(bot, internalDateMs) && asksWhoWrites(message.newText.text);
  return [
    ...thread,
    letterEntry(message, { client: client.slug, project, receivedAt }),
    ...(isAsked ? [{ type: 'who-asked', identity: message.identity, client: client.slug } as const] : []),
  ];
}
