/**
 * Which ordered mail is shown first and waits for SEND, by the order alone: what its template can't say by itself.
 */
import { Temporal } from 'temporal-polyfill';
import type { DoneOrder, MoveOrder, UpdateOrder } from './order.js';

/** Orders of which the client hears. */
export type SendingOrder = UpdateOrder | DoneOrder | MoveOrder;

/**
 * A date that moves: where the old day is past when the client hears of it, the template speaks of it as ahead; and a
 * reason why it comes sooner stands where an update says what is on her desk.
 */
export function isShownFirst(order: SendingOrder): boolean {
  const [first] = order.order === 'move' ? order.moves : [];
  if (first === undefined) return false;
  const isPast = Temporal.PlainDate.compare(first.from, order.sendAt.toPlainDate()) < 0;
  const isSooner = Temporal.PlainDate.compare(first.to, first.from) < 0;
  return isPast || (isSooner && order.remark !== null);
}
