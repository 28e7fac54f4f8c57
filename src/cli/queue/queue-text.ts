/**
 * The queue for a reader: a mail on two lines, its key's first digits in front.
 */
import type { MailState } from '../../ledger/planned-mail.js';
import { mailReason } from '../../notes/mail-reasons.js';
import { visibleText } from '../../notes/visible-text.js';
import { bothTimes } from '../when-text.js';
import type { QueuedMail } from './queued-mail.js';

/** Digits of a key that are shown: more than `queue cancel` needs, so that two are hardly ever alike. */
export const SHOWN_DIGITS = 8;

const STATES: Partial<Record<MailState, string>> = {
  claimed: 'about to leave',
  sending: 'leaving now, or its outcome is unknown',
  unknown: 'outcome unknown: it may have arrived',
};

function readerOf({ name, to }: QueuedMail): string {
  const addresses = to.map((address) => visibleText(address, 80)).join(', ');
  return name === null ? addresses : `${name} <${addresses}>`;
}

/** What it tells, why it goes, and how it stands; `timeZone` is hers. */
function reasonOf(mail: QueuedMail, timeZone: string): string {
  const { why, orderedBy, tells, subject, state, waitsForSend, isRehearsed, lastTrouble } = mail;
  const ordered =
    orderedBy === null ? '' : `: “${orderedBy.order}”, ${bothTimes(orderedBy.at, timeZone, null)}`;
  return [
    ...(tells === null ? [] : [tells]),
    `${why}${ordered}`,
    ...(subject === null ? [] : [`“${visibleText(subject, 80)}”`]),
    ...(waitsForSend ? ['waits for your SEND'] : []),
    ...(isRehearsed ? ['rehearsed: it will not leave'] : []),
    ...(STATES[state] === undefined ? [] : [STATES[state]]),
    ...(lastTrouble === null ? [] : [`last time: ${mailReason(lastTrouble, 'en')}`]),
  ].join(' · ');
}

/** One mail on two lines; `timeZone` is hers. */
export function queuedMailText(mail: QueuedMail, timeZone: string): string {
  const when = bothTimes(mail.at, timeZone, mail.theirTimeZone);
  const digits = mail.key.slice(0, SHOWN_DIGITS);
  return `${digits}  ${when}  ${readerOf(mail)}\n${' '.repeat(SHOWN_DIGITS + 2)}${reasonOf(mail, timeZone)}`;
}

/** All of it. */
export function queueText(mails: readonly QueuedMail[], timeZone: string): string {
  if (mails.length === 0) return 'Nothing is planned.';
  return mails.map((mail) => queuedMailText(mail, timeZone)).join('\n');
}
