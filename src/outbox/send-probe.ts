/**
 * Hands in a probe: a mail from the freelancer to herself, and to nobody else (`driverseat check --probe`).
 *
 * Not the way that mail to clients takes: no claim, no gate. So it takes no recipient but her own address, with
 * or without a +tag.
 */
import { comparableAddress } from '../message/addresses.js';
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError } from '../shared/errors.js';
import { type ServerAccount, serverName } from '../shared/server-account.js';
import { smtpError, smtpTransport } from './smtp-transport.js';

const LIMIT_MS = 60_000;

/**
 * Sends `bytes` from `address` to `recipient`, which must be `address` itself or a +tag of it.
 * @throws DriverseatError `usage` for any other recipient; `smtp-unreachable`, `smtp-auth-failed`, `tls-untrusted`,
 * `deadline-passed`
 */
export async function sendProbe(
  account: ServerAccount,
  { address, recipient, bytes }: { address: string; recipient: string; bytes: Buffer },
): Promise<void> {
  const own = comparableAddress(address);
  if (own === '' || comparableAddress(recipient) !== own) {
    throw new DriverseatError('usage', 'a probe goes only to the own address');
  }
  const transport = await smtpTransport(account, LIMIT_MS);
  try {
    const sending = transport.sendMail({ envelope: { from: address, to: [recipient] }, raw: bytes });
    await withDeadline(sending, LIMIT_MS, `sending a probe through ${serverName(account)}`);
  } catch (error) {
    throw smtpError(error, account);
  } finally {
    transport.close();
  }
}
