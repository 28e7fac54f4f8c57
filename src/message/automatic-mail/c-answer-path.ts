/**
 * Rows C6 to C9: does the way back lead to the author? An answer goes to the Return-Path, and only where that is
 * the one From address. AUTOREPLY.md section 1, C, and finding 1.
 */
import { isSameMailbox } from '../addresses.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';

function unclearReturnPath({ message: { mail } }: Asked): string | null {
  const [first, ...others] = mail.returnPaths;
  if (first === undefined) return 'no return-path';
  const other = others.find((path) => path !== first && !isSameMailbox(path, first));
  return other === undefined ? null : cutEvidence(`return-path: ${first}, and ${other}`);
}

function foreignReturnPath({ message: { mail }, from }: Asked): string | null {
  const path = mail.returnPaths.find(
    (address) => address !== '' && !isSameMailbox(address, from?.address ?? ''),
  );
  return path === undefined ? null : cutEvidence(`return-path: ${path}`);
}

function foreignReplyTo({ message: { mail }, facts, from }: Asked): string | null {
  const { mailboxes } = mail.replyTo;
  if (mailboxes.length > 1) return `${mailboxes.length} reply-to addresses`;
  const author = from?.address ?? '';
  const other = mailboxes.find(
    ({ address }) => !isSameMailbox(address, author) && !facts.isSameClient(address, author),
  );
  return other === undefined ? null : cutEvidence(`reply-to: ${other.address}`);
}

function onBehalf({ message: { mail }, from }: Asked): string | null {
  if (mail.resentFrom.instances > 0) return 'resent-from';
  const other = mail.sender.mailboxes.find(({ address }) => !isSameMailbox(address, from?.address ?? ''));
  return other === undefined ? null : cutEvidence(`sender: ${other.address}`);
}

/** Row C6: no Return-Path, or several that differ. */
export const noReturnPath: Row = {
  id: 'C6',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 3834 section 4; RFC 8098 section 2.1',
  hit: unclearReturnPath,
};

/** Row C7: a Return-Path that is not the author's address; SRS and forwarders' paths are such, BATV is taken off. */
export const otherReturnPath: Row = {
  id: 'C7',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 8098 section 2.1',
  hit: foreignReturnPath,
};

/** Row C8: answers are wanted elsewhere. At a machine's address row A9 makes it HARD. */
export const otherReplyTo: Row = {
  id: 'C8',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 3834 section 4',
  hit: foreignReplyTo,
};

/** Row C9: sent on behalf of the author, or sent on. */
export const otherSender: Row = {
  id: 'C9',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 5322 sections 3.6.2 and 3.6.6',
  hit: onBehalf,
};
