/**
 * Clients' mail that comes outside contact hours: it waits in Driverseat/Held, or she is to be told of it at once.
 *
 * What is to be done is journaled together with the judgement (and after it, so that a torn last line leaves the mail where it
 * is); the move follows, and is made up for after a lost connection or a crash while that no-contact time lasts.
 */
import { Temporal } from 'temporal-polyfill';
import { noContactPeriodAt } from '../calendar/no-contact-period.js';
import { stateAt } from '../calendar/state-at.js';
import type { HeldMail } from '../ledger/client-arrivals.js';
import type { Happening } from '../ledger/entry.js';
import type { FetchedMessage } from '../mailbox/fetch-messages.js';
import { ensureFolder } from '../mailbox/folders.js';
import { moveMessage } from '../mailbox/move-message.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { comparableAddress } from '../message/addresses.js';
import { rowsOf } from '../message/automatic-mail/match-rows.js';
import type { Message } from '../message/message.js';
import { writerOf } from '../message/writer.js';
import { arrivalCare } from '../plan/arrival.js';
import { isUrgent } from '../plan/urgent.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';
import { mailFacts } from './judge-mail.js';
import { isMovedIn } from './plan-incoming.js';

/** What the journal says of a mail that is judged for the first time: it waits, it is told of, or neither. */
export function arrivalEntries(
  bot: Bot,
  { uidValidity }: FolderView,
  { uid, mail, flags, internalDateMs }: FetchedMessage,
  message: Message,
): Happening[] {
  const { rules, journal } = bot;
  const { contact } = rules.settings;
  const facts = mailFacts(
    { receivedMs: internalDateMs, flags, folder: 'inbox' },
    { rules, ledger: journal.ledger },
  );
  const writer = writerOf(mail, facts)?.address ?? '';
  const now = bot.clock.now();
  // What a machine sends in a client's name is no client mail.
  if (rules.clientOf(writer) === null || rowsOf(message, facts).ofMachine().length > 0) return [];
  const { baseline } = journal.ledger;
  const care = arrivalCare({
    now,
    policy: rules.policy,
    holdIncoming: contact.holdIncoming,
    receivedAt: Temporal.Instant.fromEpochMilliseconds(internalDateMs),
    baselineAt: baseline === null ? null : Temporal.Instant.from(baseline.at),
    isUrgent: isUrgent({ subject: mail.subject, address: writer }, contact.urgent),
    isMovedIn: isMovedIn(bot, internalDateMs, now.epochMilliseconds),
    isRead: flags.includes('\\Seen'),
  });
  if (care === null) return [];
  const { identity } = message;
  const mark = { identity, uidValidity, uid };
  return care === 'hold'
    ? [{ type: 'holding', ...mark }]
    : [{ type: 'urgent', ...mark, author: comparableAddress(writer) }];
}

/** Whether held mail waits now; else what is not told of yet is told. */
export function isHoldingTime({ rules, clock }: Bot): boolean {
  return rules.settings.contact.holdIncoming && stateAt(rules.policy, clock.now()).state !== 'contact';
}

/** What is still to be moved: of the no-contact time that holds now. Older mail has lain in INBOX too long to vanish from it. */
function unmoved({ rules, clock, journal }: Bot): [identity: string, mail: HeldMail][] {
  const waiting = [...journal.ledger.arrivals.held].filter(([, { isMoved }]) => !isMoved);
  if (waiting.length === 0 || !rules.settings.contact.holdIncoming) return [];
  const period = noContactPeriodAt(rules.policy, clock.now());
  if (period === null) return [];
  return waiting.filter(
    ([, { at }]) => Temporal.Instant.compare(Temporal.Instant.from(at), period.from) >= 0,
  );
}

/** Somebody may have renamed the folder: it is made again, once. A server that refuses all the same leaves the mail in INBOX. */
async function moveToHeld(bot: Bot, session: Session, folders: BotFolders, mail: HeldMail): Promise<void> {
  const view = { path: folders.inbox, uidValidity: mail.uidValidity };
  try {
    await moveMessage(session, view, mail.uid, folders.held);
  } catch (error) {
    if (!isDriverseatError(error, 'imap-refused')) throw error;
    await ensureFolder(session, ['Driverseat', 'Held']);
    bot.log.warn({ code: error.code }, 'the folder for held mail was made again');
    await moveMessage(session, view, mail.uid, folders.held);
  }
}

/**
 * Moves to Held what is to wait there.
 * @throws DriverseatError of the connection or the journal; what was not moved is moved at the next look
 */
export async function holdIncoming(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  for (const [identity, mail] of unmoved(bot)) {
    try {
      await moveToHeld(bot, session, folders, mail);
    } catch (error) {
      if (!isDriverseatError(error, 'imap-refused')) throw error;
      bot.log.error({ code: error.code, uid: mail.uid }, 'mail could not be held: it stays in INBOX');
    }
    await bot.journal.append(bot.clock.now(), { type: 'held', identity });
    bot.log.info({ uid: mail.uid }, 'client mail held');
  }
}
