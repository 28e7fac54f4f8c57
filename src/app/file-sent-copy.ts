/**
 * Her Sent folder shows what left in her name: a copy is put there, unless the server files one by itself.
 *
 * The bytes are kept from before the body leaves until the copy lies there, so that a crash, or a lost connection, in between
 * leaves her one all the same.
 */
import { Temporal } from 'temporal-polyfill';
import type { LeavingMails } from '../journal/leaving-mails.js';
import { leftAt, type MailRecord } from '../ledger/planned-mail.js';
import { appendMessage } from '../mailbox/append-message.js';
import { filesSentCopies } from '../mailbox/capabilities.js';
import { isInSent } from '../mailbox/sent-lookup.js';
import type { Session } from '../mailbox/session.js';
import { isDriverseatError, systemCode } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';
import { isMailInSent } from './find-in-sent.js';

/** A copy that could not be filed for so long is given up; so is one of a mail whose fate nobody told. */
const KEPT_HOURS = 7 * 24;

/** A disk that refuses costs at most the copy. */
async function onDisk<T>(bot: Bot, otherwise: T, work: (leaving: LeavingMails) => Promise<T>): Promise<T> {
  if (bot.line === null) return otherwise;
  try {
    return await work(bot.line.leaving);
  } catch (error) {
    bot.log.warn({ code: systemCode(error) }, 'copies of mails on their way can’t be kept');
    return otherwise;
  }
}

/** Keeps the bytes of a mail that is about to leave, where it is ours to file the copy. */
export async function keepCopy(
  bot: Bot,
  session: Session,
  { sent }: BotFolders,
  { key, bytes }: { key: string; bytes: Buffer },
): Promise<void> {
  if (sent === null || filesSentCopies(session)) return;
  await onDisk(bot, undefined, (leaving) => leaving.keep(key, bytes));
}

/** It did not leave, or its copy lies in Sent. */
export async function forgetCopy(bot: Bot, key: string): Promise<void> {
  await onDisk(bot, undefined, (leaving) => leaving.forget(key));
}

async function append(session: Session, sent: string, bytes: Buffer, atMs: number | null): Promise<void> {
  const dated = atMs === null ? {} : { internalDateMs: atMs };
  await appendMessage(session, sent, bytes, { flags: ['\\Seen'], ...dated });
}

/** The mail has left, so what fails here is logged, and tried again later. */
async function filing(bot: Bot, key: string, file: () => Promise<void>): Promise<void> {
  try {
    await file();
    await forgetCopy(bot, key);
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    bot.log.warn({ code: error.code, mail: key.slice(0, 12) }, 'no copy in Sent');
  }
}

/** Files the copy of a mail that was just sent. */
export async function fileSentCopy(
  bot: Bot,
  session: Session,
  { sent }: BotFolders,
  { key, written }: { key: string; written: { bytes: Buffer; messageId: string } },
): Promise<void> {
  if (sent === null || filesSentCopies(session)) return;
  const now = bot.clock.now();
  const since = Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds - bot.clock.offsetMs).subtract({
    hours: 24,
  });
  await filing(bot, key, async () => {
    if (await isInSent(session, sent, { key, messageId: written.messageId, since })) return;
    await append(session, sent, written.bytes, bot.clock.offsetMs === 0 ? null : now.epochMilliseconds);
  });
}

/** Whether its copy is still to be filed, or may be. */
function isOwed(mail: MailRecord | undefined, now: Temporal.Instant): mail is MailRecord {
  if (mail?.state !== 'sent' && mail?.state !== 'unknown') return false;
  return Temporal.Instant.from(mail.since).until(now).total({ unit: 'hours' }) < KEPT_HOURS;
}

/** Files the copies that a crash or a lost connection left, and forgets those of mail that did not leave. */
export async function fileLeftCopies(bot: Bot, session: Session, { sent }: BotFolders): Promise<void> {
  if (sent === null) return;
  for (const key of await onDisk(bot, [], (leaving) => leaving.keys())) {
    const mail = bot.journal.ledger.mails.get(key);
    if (!isOwed(mail, bot.clock.now())) await forgetCopy(bot, key);
    else if (mail.state === 'sent')
      await filing(bot, key, async () => {
        const bytes = await onDisk(bot, null, (leaving) => leaving.read(key));
        if (bytes === null || (await isMailInSent(bot, session, sent, mail))) return;
        await append(session, sent, bytes, Date.parse(leftAt(mail)));
        bot.log.info({ mail: key.slice(0, 12) }, 'copy filed in Sent');
      });
  }
}
