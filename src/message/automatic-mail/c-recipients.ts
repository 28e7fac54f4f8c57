/**
 * Rows C1 and C2: is the mail addressed to the freelancer at all, and as the one it is for?
 *
 * AUTOREPLY.md section 1, C. The own addresses are a configured set; nothing is guessed from the headers.
 */
import type { AddressList } from '../parsed-mail.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';

function holdsOwn({ facts }: Asked, list: AddressList): boolean {
  return list.mailboxes.some(({ address }) => facts.own.has(address));
}

function notAddressed(asked: Asked): string | null {
  const { to, cc, bcc, resentTo, resentCc } = asked.message.mail;
  if ([to, cc, bcc, resentTo, resentCc].some((list) => holdsOwn(asked, list))) return null;
  const recipients = [...to.mailboxes, ...cc.mailboxes].map(({ address }) => address);
  return cutEvidence(recipients.length === 0 ? 'no recipient' : `to: ${recipients.slice(0, 5).join(', ')}`);
}

function onlyCopied(asked: Asked): string | null {
  const { to, cc, bcc, resentTo, resentCc } = asked.message.mail;
  if (holdsOwn(asked, to)) return null;
  if (holdsOwn(asked, cc)) return 'own address only in cc';
  if ([resentTo, resentCc].some((list) => holdsOwn(asked, list))) return 'own address only in resent-to';
  return holdsOwn(asked, bcc) ? 'own address only in bcc' : null;
}

/** Row C1: no own address among the recipients. */
export const notForMe: Row = {
  id: 'C1',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 3834 section 2; RFC 5230 section 4.5',
  hit: notAddressed,
};

/** Row C2: an own address only in Cc, only since somebody sent it on, or only in a blind copy, as phish to many has it. */
export const onlyCopy: Row = {
  id: 'C2',
  class: 'soft',
  barsInquiry: false,
  source: 'stricter than RFC 3834; Exim looks at To only',
  hit: onlyCopied,
};
