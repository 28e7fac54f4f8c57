/**
 * Gathers what the second look at a reply asks (`plan/recheck-reply.ts`): the message as it lies now, what she wrote
 * meanwhile, the template and its approval.
 */
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { Session } from '../mailbox/session.js';
import { matchRows } from '../message/automatic-mail/match-rows.js';
import { asWritten } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { understand } from '../message/understand.js';
import { writerOf } from '../message/writer.js';
import { type Recheck, recheckReply } from '../plan/recheck-reply.js';
import type { Client } from '../projects/client.js';
import type { Template } from '../templates/template-name.js';
import type { Bot, BotFolders } from './bot.js';
import { findAnswered, type Located } from './find-answered.js';
import { mailFacts } from './judge-mail.js';
import { addressesOf } from './make-rules.js';
import { hashesOf, replyTemplate } from './reply-template.js';
import { sendStateNow } from './send-state.js';

/** A reply looked at: what is decided, and what it is written from. */
export type ReplyLook = {
  recheck: Recheck;
  located: Located | null;
  message: Message | null;
  client: Client | null;
  template: Template | null;
};

function languageOf(bot: Bot, client: Client | null, message: Message | null): string {
  return client?.language ?? message?.language ?? bot.rules.settings.me.languages[0];
}

/** When she wrote to the client since the mail came, or answered that mail; null where she didn't. */
function answeredAt(
  bot: Bot,
  mail: MailRecord,
  client: Client | null,
  located: Located,
): Temporal.Instant | null {
  const { mail: parsed, internalDateMs, flags } = located.fetched;
  const addresses = client === null ? [mail.answers?.author ?? ''] : addressesOf(client);
  const lastMs = Math.max(...addresses.map((address) => bot.sent.lastWrittenMs(address) ?? 0));
  const isAnswered =
    flags.includes('\\Answered') || (parsed.messageId !== null && bot.sent.isAnswered(parsed.messageId));
  if (lastMs <= internalDateMs && !isAnswered) return null;
  return Temporal.Instant.fromEpochMilliseconds(Math.max(lastMs, internalDateMs));
}

/**
 * Looks at a planned reply as things are now. INBOX and Sent must have been synced just before.
 * @throws DriverseatError of the connection
 */
export async function lookAtReply(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<ReplyLook> {
  const { rules, journal } = bot;
  const client = mail.client === null ? null : rules.clientOfSlug(mail.client);
  const located = mail.answers === null ? null : await findAnswered(session, folders, mail.answers);
  const message = located === null ? null : asWritten(understand(located.fetched.mail), rules.forms);
  const template = replyTemplate(bot, mail, { client, language: languageOf(bot, client, message) });
  const state = await sendStateNow(bot, session, folders);
  const answered =
    located === null || message === null
      ? null
      : {
          hits: matchRows(
            message,
            mailFacts(
              {
                receivedMs: located.fetched.internalDateMs,
                flags: located.fetched.flags,
                folder: located.folder,
              },
              { rules, ledger: journal.ledger },
            ),
          ),
          receivedAt: Temporal.Instant.fromEpochMilliseconds(located.fetched.internalDateMs),
        };
  // Whoever is taken out of clients.yaml meanwhile, or moved to another client, gets nothing.
  const writer = message === null ? null : writerOf(message.mail, rules);
  const isStillHis = writer === null || rules.clientOf(writer.address)?.slug === mail.client;
  const recheck = recheckReply(mail, {
    now: bot.clock.now(),
    policy: rules.policy,
    autoReply: rules.settings.autoReply,
    state,
    client: mail.client === null || isStillHis ? client : null,
    answered,
    answeredAt: located === null ? null : answeredAt(bot, mail, client, located),
    ...hashesOf(bot, template),
    isAuthenticated: rules.authservId !== null,
    ledger: journal.ledger,
  });
  return { recheck, located, message, client, template };
}
