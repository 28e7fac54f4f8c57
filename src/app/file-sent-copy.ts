/**
 * Her Sent folder shows what left in her name: a copy is put there, unless the server files one by itself.
 */
import { Temporal } from 'temporal-polyfill';
import { appendMessage } from '../mailbox/append-message.js';
import { filesSentCopies } from '../mailbox/capabilities.js';
import { isInSent } from '../mailbox/sent-lookup.js';
import type { Session } from '../mailbox/session.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';
import type { WrittenMail } from './send-mail.js';

/** Files the copy; the mail has left, so what fails here is logged and changes nothing. */
export async function fileSentCopy(
  bot: Bot,
  session: Session,
  { sent }: BotFolders,
  { key, written }: { key: string; written: WrittenMail },
): Promise<void> {
  if (sent === null || filesSentCopies(session)) return;
  const now = bot.clock.now();
  const since = Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds - bot.clock.offsetMs).subtract({
    hours: 24,
  });
  try {
    if (await isInSent(session, sent, { key, messageId: written.messageId, since })) return;
    const dated = bot.clock.offsetMs === 0 ? {} : { internalDateMs: now.epochMilliseconds };
    await appendMessage(session, sent, written.bytes, { flags: ['\\Seen'], ...dated });
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    bot.log.warn({ code: error.code, mail: key.slice(0, 12) }, 'no copy in Sent');
  }
}
