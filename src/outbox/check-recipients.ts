/**
 * To whom a mail may go, asked once more of its envelope (DESIGN.md, promise 6): a reply to whom it answers, an announcement to its
 * client, her draft to whom she addressed; a project's mail to its client and, beside that, to the project's cc.
 */
import { comparableAddress } from '../message/addresses.js';
import { DriverseatError } from '../shared/errors.js';

/** Whom the mail was planned for: all of `to`, comparable. Of `copies` nobody need be among its readers. */
export type Readers = { to: readonly string[]; copies: readonly string[] };

/**
 * Refuses an envelope that leaves out one of the mail's readers, or names anybody else.
 * @throws DriverseatError `usage`
 */
export function checkRecipients(recipients: readonly string[], { to, copies }: Readers): void {
  const named = new Set(recipients.map(comparableAddress));
  const allowed = new Set([...to, ...copies.map(comparableAddress)]);
  const isWhole = named.size > 0 && to.every((address) => named.has(address));
  if (isWhole && [...named].every((address) => allowed.has(address))) return;
  throw new DriverseatError('usage', 'a mail goes only to whom it was planned for');
}
