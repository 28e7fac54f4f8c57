/**
 * A mail of unknown fate is looked for in Sent, where the provider or another bot files what was sent (DESIGN.md, promise 3).
 *
 * Providers file their copies late, so nothing is said of its fate for two minutes, while each look at the mailbox looks for it.
 */
import { Temporal } from 'temporal-polyfill';
import { type MailRecord, SENT_AGAIN } from '../ledger/planned-mail.js';
import { fileClaim } from '../mailbox/claim.js';
import { isInSent } from '../mailbox/sent-lookup.js';
import type { Session } from '../mailbox/session.js';
import { messageIdOf } from '../plan/mail-key.js';
import type { Bot, BotFolders } from './bot.js';

const PATIENCE_MS = 2 * 60_000;

/** Whether it is too early to say that nobody knows. */
export function isStillSought({ state, since }: MailRecord, now: Temporal.Instant): boolean {
  const waitedMs = now.epochMilliseconds - Date.parse(since);
  return state === 'unknown' && waitedMs >= 0 && waitedMs < PATIENCE_MS;
}

/**
 * Whether a planned mail lies in Sent, by its key or its Message-ID.
 * @throws DriverseatError of the connection
 */
export async function isMailInSent(
  { clock, rules }: Bot,
  session: Session,
  sent: string,
  mail: MailRecord,
): Promise<boolean> {
  // It went after it was planned; `since` may be the start after a crash, days later.
  const since = Temporal.Instant.from(mail.plannedAt)
    .subtract({ milliseconds: Math.max(0, clock.offsetMs) })
    .subtract({ hours: 24 });
  // Her drafts carry no key, and mostly a Message-ID of their own.
  const messageId = mail.draft?.messageId ?? messageIdOf(mail.key, rules.me.address);
  return await isInSent(session, sent, { key: mail.key, messageId, since });
}

async function lookFor(bot: Bot, session: Session, folders: BotFolders, mail: MailRecord): Promise<void> {
  if (folders.sent === null || !(await isMailInSent(bot, session, folders.sent, mail))) return;
  await bot.journal.append(bot.clock.now(), { type: 'sent', key: mail.key, refused: [] });
  if (mail.claimId !== null) await fileClaim(session, folders, mail.claimId);
  bot.log.info({ mail: mail.key.slice(0, 12) }, 'found in Sent: it was sent');
}

/**
 * Looks for mails of unknown fate; those that lie in Sent were sent. `isMeant` says which are looked for.
 * @throws DriverseatError of the connection or the journal
 */
export async function findInSent(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  isMeant: (mail: MailRecord) => boolean,
): Promise<void> {
  const unknown = [...bot.journal.ledger.mails.values()].filter(({ state }) => state === 'unknown');
  for (const mail of unknown.filter(isMeant)) await lookFor(bot, session, folders, mail);
}

/**
 * Whether the mail whose place `mail` takes, by her word, turned up in Sent after all: then it was sent.
 * @throws DriverseatError of the connection or the journal
 */
export async function hasFirstArrived(
  bot: Bot,
  session: Session,
  { sent }: BotFolders,
  { insteadOf = '' }: MailRecord,
): Promise<boolean> {
  const first = bot.journal.ledger.mails.get(insteadOf);
  if (first === undefined || sent === null) return false;
  if (first.why === SENT_AGAIN && (await isMailInSent(bot, session, sent, first)))
    await bot.journal.append(bot.clock.now(), { type: 'sent', key: first.key, refused: [] });
  return first.state === 'sent';
}
