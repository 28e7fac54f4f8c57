/**
 * An order that changes what later lines of its mail are read against: it is journaled before it is obeyed, so that after a
 * crash it is obeyed as it was read then, and not read once more against what it has changed itself. Once it is obeyed, the
 * journal has what was said of it, too: what she does by hand between that and a restart is the newer word, and stays.
 */
import { Temporal } from 'temporal-polyfill';
import type { Order, OrderName } from '../../orders/order.js';
import type { Asked, Bot } from '../bot.js';
import type { Obeyed } from './obeying.js';

const CHANGES: ReadonlySet<OrderName> = new Set([
  ...(['pause', 'resume', 'close', 'off', 'dayOff', 'on', 'swap', 'ill', 'live', 'rehearsal'] as const),
]);

const WHAT = 'line';

const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'day']);

/** The order as it was read: its days are days again. */
function revived(order: Record<string, unknown>): Order {
  const days = Object.entries(order).flatMap(([name, value]) =>
    DAYS.has(name) && typeof value === 'string' ? [[name, Temporal.PlainDate.from(value)]] : [],
  );
  return { ...order, ...Object.fromEntries(days) } as Order;
}

type Said = Obeyed & { text: string };

async function putDown(bot: Bot, id: string, outcome: [order: Order, said?: Said]): Promise<void> {
  if (!CHANGES.has(outcome[0].order)) return;
  const entry = { type: 'obeying', order: id, what: WHAT, outcome: JSON.stringify(outcome) } as const;
  await bot.journal.append(bot.clock.now(), entry);
}

function standsAs(bot: Bot, id: string): [order: Order, said?: Said] | [] {
  const begun = bot.journal.ledger.orders.get(id);
  if (begun?.what !== WHAT) return [];
  const [order, said] = JSON.parse(begun.outcome) as [order: Record<string, unknown>, said?: Said];
  return said === undefined ? [revived(order)] : [revived(order), said];
}

/**
 * Journals the order, where it is one of those.
 * @throws DriverseatError of the journal
 */
export async function beginOrder(bot: Bot, id: string, order: Order): Promise<void> {
  await putDown(bot, id, [order]);
}

/**
 * Journals what was said of the order, where it is one of those: it is obeyed.
 * @throws DriverseatError of the journal
 */
export async function endOrder(bot: Bot, id: string, order: Order, said: Said): Promise<void> {
  await putDown(bot, id, [order, said]);
}

/** Whether one of those is being obeyed: what changes in the settings meanwhile, she has ordered. */
export function isObeyingLine({ journal }: Asked): boolean {
  return [...journal.ledger.orders.values()].some(({ what, isDone }) => what === WHAT && !isDone);
}

/** The order that the line was begun as; null where it was not, or is no such order. */
export function begunOrder(bot: Bot, id: string): Order | null {
  return standsAs(bot, id)[0] ?? null;
}

/** What was said of the line's order when it was obeyed; null where it was not, or is no such order. */
export function saidOfOrder(bot: Bot, id: string): Said | null {
  return standsAs(bot, id)[1] ?? null;
}
