/**
 * Is this a draft of hers? A message in `Driverseat/Send when open` leaves only if she wrote it (AUTOREPLY.md 5.1, points 2
 * and 7).
 *
 * A filter that somebody's mail can make fire may move a message there, so `From:` alone proves nothing: whatever came in
 * over a mail server bears its marks. A draft has none of them, no Received and no Return-Path either.
 */
import type { AddressSet } from '../message/addresses.js';
import { isArrivalField, isTransitField } from '../message/delivery-trace.js';
import type { ParsedMail } from '../message/parsed-mail.js';

/** Why it does not leave; reason codes of the log. */
export type DraftFault = 'not-from-me' | 'came-in' | 'automatic';

const MACHINE = /^(?:auto-submitted|x-driverseat-.*|x-loop)$/;

/** Names that stand at the end of a wire, or were put there by a program: the first fault found; null where there is none. */
export function draftFault(
  { headers, from, sender }: Pick<ParsedMail, 'headers' | 'from' | 'sender'>,
  own: AddressSet,
): DraftFault | null {
  const [author, ...others] = from.mailboxes;
  const isMine =
    author !== undefined &&
    others.length === 0 &&
    from.instances === 1 &&
    [author, ...sender.mailboxes].every(({ address }) => own.has(address));
  if (!isMine) return 'not-from-me';
  if (headers.some((field) => isArrivalField(field) || isTransitField(field))) return 'came-in';
  return headers.some(({ name }) => MACHINE.test(name)) ? 'automatic' : null;
}
