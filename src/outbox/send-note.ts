/**
 * Hands in a note: from the freelancer to herself, and to nobody else (`notes.by: send`).
 *
 * Not the way that mail to clients takes: no claim, nothing that could stop it. So it takes no recipient; the note goes to the
 * mailbox whose order address it comes from (DESIGN.md, promise 6).
 */
import { comparableAddress } from '../message/addresses.js';
import { DriverseatError } from '../shared/errors.js';
import type { ServerAccount } from '../shared/server-account.js';
import type { NoteMail } from './compose-note.js';
import { gatedSend } from './gated-send.js';
import type { SendOutcome } from './send-outcome.js';

/** A note waits no longer for its server: it can be put into INBOX just as well. In milliseconds. */
const LIMIT_MS = 30_000;

/**
 * Sends `bytes`, which are those of `note`.
 * @throws DriverseatError `usage` where the order address is not a +tag of the reader's address
 */
export async function sendNote(
  account: ServerAccount,
  { to: { address }, orderAddress }: Pick<NoteMail, 'to' | 'orderAddress'>,
  bytes: Buffer,
): Promise<SendOutcome> {
  const own = comparableAddress(address);
  if (own === '' || comparableAddress(orderAddress) !== own)
    throw new DriverseatError('usage', 'a note goes only to the own address');
  const envelope = { from: address, to: [address] };
  return await gatedSend(account, { envelope, bytes, notifyNever: false }, async () => ({ go: true }), {
    limitMs: LIMIT_MS,
  });
}
