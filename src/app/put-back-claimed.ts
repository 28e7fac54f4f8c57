/**
 * A mail that was claimed when the line was lost, or the machine died, has not left: `sending` stands in the journal before its
 * body does. It waits as it did before, and whatever is said to it is said in time.
 */
import type { Happening } from '../ledger/entry.js';
import type { Bot } from './bot.js';

/**
 * Done on each new connection, when nothing is being sent; the claim's record is taken up when the mail is due.
 * @throws DriverseatError of the journal
 */
export async function putBackClaimed({ journal, clock }: Pick<Bot, 'journal' | 'clock'>): Promise<void> {
  const claimed = [...journal.ledger.mails.values()].filter(({ state }) => state === 'claimed');
  const waiting = claimed.map(({ key, dueAt }): Happening => ({ type: 'postponed', key, dueAt }));
  if (waiting.length > 0) await journal.append(clock.now(), ...waiting);
}
