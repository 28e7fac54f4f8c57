/**
 * A reply that is due: looked at, written, and handed to the one path that sends.
 */
import { noContactPeriodAt } from '../calendar/no-contact-period.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { addKeyword } from '../mailbox/add-keyword.js';
import type { Session } from '../mailbox/session.js';
import type { Message } from '../message/message.js';
import type { MailAddress } from '../message/parsed-mail.js';
import { isToBot } from '../orders/order-mail.js';
import { composeClientMail } from '../outbox/compose-client-mail.js';
import { flowText } from '../outbox/flowed-text.js';
import { messageIdOf } from '../plan/mail-key.js';
import { valuesOfPeriod } from '../templates/closed-values.js';
import { render } from '../templates/render.js';
import type { Bot, BotFolders } from './bot.js';
import { checkClock } from './check-clock.js';
import { fileSentCopy } from './file-sent-copy.js';
import { greetingOfWriter } from './learn-greetings.js';
import { lookAgain } from './look-again.js';
import { lookAtReply, type ReplyLook } from './reply-now.js';
import { obeyRecheck, sendMail, type WrittenMail } from './send-mail.js';

/** The bot's own keyword on a message that it answered. */
export const REPLIED_KEYWORD = '$DriverseatReplied';

/** The own address that the mail came to, but the bot's: the answer comes from there (RFC 3834 section 3.1.1). */
function answeringAddress(bot: Bot, { mail }: Message): string {
  const { own, me } = bot.rules;
  const named = [...mail.to.mailboxes, ...mail.cc.mailboxes].find(
    ({ address }) => own.has(address) && !isToBot(address, me.address),
  );
  return named?.address ?? me.address;
}

/** Where the answer goes: the Return-Path, which row C7 says is the From; with `allow: [C6]` or `[C7]` the From itself. */
function readerOf({ mail }: Message): MailAddress | null {
  return mail.from.mailboxes[0] ?? null;
}

/** The text to `reader`; null where it can't be written whole. */
function textOf(bot: Bot, { client, template }: ReplyLook, reader: MailAddress): string | null {
  const { rules } = bot;
  const now = bot.clock.now();
  const period = noContactPeriodAt(rules.policy, now);
  if (template === null || period === null) return null;
  const { language } = template;
  const word = rules.settings.contact.urgent.words[language]?.[0] ?? null;
  const written = render(
    template,
    {
      greeting: client === null ? null : greetingOfWriter(bot, client, reader.address),
      me: { signOff: rules.settings.me.signOff },
      ...valuesOfPeriod(rules.policy, period, language),
      urgent: word === null ? null : { word },
    },
    { renderedFor: now.toZonedDateTimeISO(rules.timeZone).toPlainDate() },
  );
  return written.ok ? written.body : null;
}

async function write(bot: Bot, mail: MailRecord, look: ReplyLook): Promise<WrittenMail | null> {
  const { message } = look;
  const to = message === null ? null : readerOf(message);
  if (message === null || to === null || look.template === null) return null;
  const text = textOf(bot, look, to);
  if (text === null) return null;
  const from = { name: bot.rules.me.name, address: answeringAddress(bot, message) };
  const bytes = await composeClientMail({
    kind: 'auto-reply',
    key: mail.key,
    from,
    to,
    parent: {
      messageId: message.mail.messageId,
      references: message.mail.references,
      inReplyTo: message.mail.inReplyTo,
    },
    originalSubject: message.mail.subject,
    language: look.template.language,
    text: flowText(text),
    date: bot.clock.now(),
  });
  return {
    bytes,
    messageId: messageIdOf(mail.key, from.address),
    envelope: { from: bot.rules.me.address, to: [to.address] },
    notifyNever: true,
  };
}

/** What follows once the server has it: nothing of it decides anything any more, so a failure is only logged. */
async function afterwards(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { written, look, key }: { written: WrittenMail; look: ReplyLook; key: string },
): Promise<void> {
  await fileSentCopy(bot, session, folders, { key, written });
  const { located } = look;
  if (located !== null) await addKeyword(session, located.view, located.fetched.uid, REPLIED_KEYWORD);
}

/**
 * Looks at a reply whose time has come, and sends it if it is still right.
 * @throws DriverseatError of the connection or the journal
 */
export async function sendReply(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<void> {
  await checkClock(bot, session, folders);
  const look = await lookAtReply(bot, session, folders, mail);
  if (look.recheck.verdict !== 'send') return await obeyRecheck(bot, mail, look.recheck);
  const written = await write(bot, mail, look);
  if (written === null) return await obeyRecheck(bot, mail, { verdict: 'drop', why: 'no-text' });
  await sendMail(bot, session, folders, {
    mail,
    written,
    lookAgain: () =>
      lookAgain(bot, session, folders, async () => (await lookAtReply(bot, session, folders, mail)).recheck),
    afterwards: () => afterwards(bot, session, folders, { written, look, key: mail.key }),
  });
}
