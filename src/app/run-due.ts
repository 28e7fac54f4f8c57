/**
 * What is due is done: each planned mail whose time has come is looked at, one after another, on the connection of the loop.
 */
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../ledger/planned-mail.js';
import { removeClaim } from '../mailbox/claim.js';
import type { Session } from '../mailbox/session.js';
import { isAccountLimitReached } from '../plan/reply-limits.js';
import { isDriverseatError } from '../shared/errors.js';
import { lookAtAnnouncement } from './announce-look.js';
import type { Bot, BotFolders } from './bot.js';
import { hasUnreadOrders } from './look-again.js';
import { lookAtNews } from './projects/look-at-news.js';
import { putIntoQueue } from './put-into-queue.js';
import { sendDraft } from './send-draft.js';
import { sendPlanned } from './send-planned.js';
import { sendReply } from './send-reply.js';
import { lookAtScheduled } from './updates/look-at-scheduled.js';

/** Too many replies in an hour or a day: no more until she says resume. */
async function watchLimits(bot: Bot): Promise<void> {
  const { ledger } = bot.journal;
  const now = bot.clock.now();
  if (ledger.breaker !== null || !isAccountLimitReached(ledger, now)) return;
  await bot.journal.append(now, { type: 'breaker', isOpen: true, why: 'account-limit' });
  bot.log.error('too many replies: they stop until resume');
}

/** A mail that was claimed before a crash and is not sent after all leaves no record behind. */
async function tidyClaim(bot: Bot, session: Session, folders: BotFolders, key: string): Promise<void> {
  const mail = bot.journal.ledger.mails.get(key);
  if (mail?.claimId == null || (mail.state !== 'dropped' && mail.state !== 'failed')) return;
  await removeClaim(session, folders, mail.claimId);
}

async function sendOne(bot: Bot, session: Session, folders: BotFolders, mail: MailRecord): Promise<void> {
  switch (mail.kind) {
    case 'auto-reply':
    case 'inquiry-reply':
      await watchLimits(bot);
      return await sendReply(bot, session, folders, mail);
    case 'draft':
      return await sendDraft(bot, session, folders, mail);
    case 'announcement':
      return await sendPlanned(bot, session, folders, mail, lookAtAnnouncement);
    case 'scheduled':
      return await sendPlanned(bot, session, folders, mail, lookAtScheduled);
    case 'ordered':
    case 'proposed':
      return await sendPlanned(bot, session, folders, mail, lookAtNews);
    default:
      bot.log.error({ kind: mail.kind }, 'no way to send this kind of mail');
  }
}

/** What is wrong with the mail itself is told of it, and keeps no other from leaving. */
async function runOne(bot: Bot, session: Session, folders: BotFolders, mail: MailRecord): Promise<void> {
  const { key } = mail;
  try {
    await sendOne(bot, session, folders, mail);
  } catch (error) {
    if (!isDriverseatError(error, 'address-invalid', 'usage')) throw error;
    bot.log.error({ err: error, mail: key.slice(0, 12) }, 'mail can’t be handed in');
    await bot.journal.append(bot.clock.now(), { type: 'failed', key, why: `${error.code} at connect` });
  }
  await tidyClaim(bot, session, folders, key);
}

/**
 * Looks at every key that the queue called due. INBOX and Sent must have been synced just before.
 * @throws DriverseatError of the connection or the journal; what was not looked at stays due
 */
export async function runDue(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  if (bot.line === null || bot.line.due.size === 0) return;
  // What she saved a moment ago counts: a setting, a template, a project.
  await bot.workspace?.reload();
  for (const key of [...bot.line.due]) {
    // What she ordered meanwhile is read first: it may stop this very mail, which stays due.
    if (hasUnreadOrders(bot) || bot.stopping.aborted) return;
    const mail = bot.journal.ledger.mails.get(key);
    const isWaiting = mail !== undefined && (mail.state === 'planned' || mail.state === 'claimed');
    const isDue =
      isWaiting && Temporal.Instant.compare(Temporal.Instant.from(mail.dueAt), bot.clock.now()) <= 0;
    if (isDue) await runOne(bot, session, folders, mail);
    else if (isWaiting) await putIntoQueue(bot, key, mail.dueAt);
    if (!hasUnreadOrders(bot)) bot.line.due.delete(key);
  }
}
