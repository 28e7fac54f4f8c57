/**
 * One receipt an order mail, but at most three a day that tell of nothing but a failure: more of them are a line of the
 * digest (UX.md, "Error replies").
 */
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../calendar/local-time.js';
import type { Bot } from '../bot.js';
import { pastHour } from '../past-hour.js';
import { orderSayings } from './order-sayings.js';
import { plainReceipt, type Receipt } from './receipt-text.js';

const MOST_ERRORS_A_DAY = 3;
/** What the journal says of an order mail whose failure waits for the digest. */
const UNREAD = 'unread';

/** Whether the mail was obeyed, and she has its receipt; one that was left to the digest may be moved into Do. */
export function wasObeyed({ journal }: Bot, identity: string, source: 'sent' | 'do'): boolean {
  const order = journal.ledger.orders.get(identity);
  return order?.isDone === true && (source === 'sent' || order.what !== UNREAD);
}

function put(bot: Bot, identity: string, about: string, { isError, offers, subject, text }: Receipt): void {
  bot.pending.push({
    subject: isError ? 'order-error' : 'receipt',
    about,
    note: { subject, text },
    ...(offers.length > 0 ? { offers } : {}),
    records: { type: 'obeyed', order: identity },
  });
}

function errorsToday({ journal, pending, clock, rules }: Bot): number {
  const dayOf = (instant: Temporal.Instant) => localDate(instant.epochMilliseconds, rules.timeZone);
  const today = dayOf(clock.now());
  const told = [...journal.ledger.notes.values()].filter(
    ({ subject, at }) => subject === 'order-error' && dayOf(Temporal.Instant.from(at)).equals(today),
  );
  return told.length + pending.filter(({ subject }) => subject === 'order-error').length;
}

/**
 * Puts the receipt among the pending notes, or leaves it to the digest; `firstLine` is what she wrote.
 * @throws DriverseatError of the journal
 */
export async function putReceipt(
  bot: Bot,
  identity: string,
  receipt: Receipt,
  firstLine: string,
): Promise<void> {
  if (!receipt.isError || errorsToday(bot) < MOST_ERRORS_A_DAY) {
    put(bot, identity, `order ${identity}`, receipt);
    return;
  }
  await bot.journal.append(
    bot.clock.now(),
    { type: 'obeying', order: identity, what: UNREAD, outcome: firstLine },
    { type: 'obeyed', order: identity },
  );
}

/** What waits for the digest since `after`: what she wrote, oldest first. */
export function unreadOrders({ journal }: Bot, after: Temporal.Instant): string[] {
  return [...journal.ledger.orders.values()]
    .filter(
      ({ what, at }) => what === UNREAD && Temporal.Instant.compare(Temporal.Instant.from(at), after) > 0,
    )
    .map(({ outcome }) => outcome);
}

/** She gave the very same mail once more: she hears when it was done. */
export function tellAgain(bot: Bot, identity: string): void {
  const order = bot.journal.ledger.orders.get(identity);
  const about = `order ${identity} again`;
  if (order === undefined || bot.pending.some((pending) => pending.about === about)) return;
  const { noteLanguage } = bot.rules;
  const text = orderSayings(noteLanguage).again(pastHour(bot, order.at));
  put(bot, identity, about, plainReceipt(text, noteLanguage, false));
}
