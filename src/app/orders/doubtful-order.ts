/**
 * Is a whole order mail asked about before anything is done? After a day, where it came by mail or looks so, and where the journal
 * that would know of it was lost (AUTOREPLY.md 5.1; DESIGN.md, "Lost journal").
 */
import { Temporal } from 'temporal-polyfill';
import { findMessageIds } from '../../mailbox/find-message-ids.js';
import type { Session } from '../../mailbox/session.js';
import type { Desk } from '../../orders/desk.js';
import type { OrderName } from '../../orders/order.js';
import { mailKey, messageIdOf } from '../../plan/mail-key.js';
import type { Bot, BotFolders } from '../bot.js';
import { noteIdOf } from '../note-intent.js';

/** Why it is asked about. */
export type MailDoubt = 'old' | 'arrived' | 'traced' | 'lost';

const FRESH_HOURS = 24;
/** A stop stands alone in its mail, below a greeting at the most. */
const STOP_LINES = [1, 2, 3];
const LOST_DAYS = 8;

/** What is obeyed whatever the doubt: it only stops. */
const STOPS: ReadonlySet<OrderName> = new Set(['stop', 'pause', 'ill']);
/** So is this, as long as the journal knows what it is about: it takes back, or looks. */
const KNOWN: ReadonlySet<OrderName> = new Set(['skip', 'undo', 'status', 'help']);

/** Whether the order is obeyed in spite of the doubt. */
export function isAtOnce(order: OrderName, doubt: MailDoubt): boolean {
  return STOPS.has(order) || (doubt !== 'lost' && KNOWN.has(order));
}

type Written = Pick<Desk, 'writtenAt' | 'readAt'>;

/** The instant at which the journal was begun anew after it was lost; null where this order came later, or none was lost. */
function lostBefore({ journal }: Bot, { writtenAt }: Written): Temporal.Instant | null {
  const { baseline } = journal.ledger;
  if (baseline?.why !== 'journal-lost') return null;
  const at = Temporal.Instant.from(baseline.at);
  // INTERNALDATE tells whole seconds: one of that very second came later.
  return Temporal.Instant.compare(writtenAt.add({ seconds: 1 }), at) <= 0 ? at : null;
}

/** Why the mail is asked about; null where it isn't. */
export function doubtOf(bot: Bot, written: Written): MailDoubt | null {
  if (lostBefore(bot, written) !== null) return 'lost';
  return written.writtenAt.until(written.readAt).total({ unit: 'hours' }) > FRESH_HOURS ? 'old' : null;
}

/** The Message-IDs that a receipt of this order has. */
function receiptIds(bot: Bot, identity: string): string[] {
  const about = [`order ${identity}`];
  const note = { about, owed: [], write: async () => ({ subject: '', text: '' }) };
  return (['receipt', 'order-error'] as const).map((subject) => noteIdOf(bot, { ...note, subject }));
}

/**
 * Whether a journal that was lost meanwhile had the order answered: its receipt lies in INBOX, or what stopped the bot lies
 * in Stop or, since she ordered resume, in Done. Then it counts as obeyed.
 * @throws DriverseatError of the connection or the journal
 */
export async function answeredBefore(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { identity, desk }: { identity: string; desk: Written },
): Promise<boolean> {
  const lostAt = lostBefore(bot, desk);
  if (lostAt === null) return false;
  const stops = STOP_LINES.map((at) =>
    messageIdOf(mailKey(bot.account, 'stop', `${identity}#${at}`), bot.rules.me.address),
  );
  const sinceMs =
    lostAt.subtract({ hours: LOST_DAYS * 24 }).epochMilliseconds - Math.max(0, bot.clock.offsetMs);
  const inInbox = await findMessageIds(session, folders.inbox, receiptIds(bot, identity), sinceMs);
  const inStop = await findMessageIds(session, folders.stop, stops, sinceMs);
  const inDone = await findMessageIds(session, folders.done, stops, sinceMs);
  if (inInbox.size + inStop.size + inDone.size === 0) return false;
  await bot.journal.append(bot.clock.now(), { type: 'obeyed', order: identity });
  return true;
}
