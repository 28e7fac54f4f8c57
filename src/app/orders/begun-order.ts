/**
 * An order that changes what later lines of its mail are read against: it is journaled before it is obeyed, so that after a
 * crash it is obeyed as it was read then, and not read once more against what it has changed itself.
 */
import { Temporal } from 'temporal-polyfill';
import type { Order, OrderName } from '../../orders/order.js';
import type { Bot } from '../bot.js';

/** Each is done by its outcome: once more changes nothing. */
const CHANGES: ReadonlySet<OrderName> = new Set([
  ...(['pause', 'resume', 'close', 'off', 'dayOff', 'on', 'swap', 'ill', 'live', 'rehearsal'] as const),
]);

const WHAT = 'line';

const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'day']);

function revived(name: string, value: unknown): unknown {
  return DAYS.has(name) && typeof value === 'string' ? Temporal.PlainDate.from(value) : value;
}

/**
 * Journals the order, where it is one of those.
 * @throws DriverseatError of the journal
 */
export async function beginOrder(bot: Bot, id: string, order: Order): Promise<void> {
  if (!CHANGES.has(order.order)) return;
  const outcome = JSON.stringify([order]);
  await bot.journal.append(bot.clock.now(), { type: 'obeying', order: id, what: WHAT, outcome });
}

/** The order that the line was begun as; null where it was not, or is no such order. */
export function begunOrder({ journal }: Bot, id: string): Order | null {
  const begun = journal.ledger.orders.get(id);
  if (begun?.what !== WHAT) return null;
  const [order] = JSON.parse(begun.outcome, revived) as [Order];
  return order;
}
