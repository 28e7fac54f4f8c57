/**
 * The queue for a reader: a mail on two lines, its key's first digits in front.
 */
import type { MailState } from '../../ledger/planned-mail.js';
import { mailReason } from '../../notes/mail-reasons.js';
import { mailWaitsText } from '../../notes/mail-waits.js';
import { visibleText } from '../../notes/visible-text.js';
import { type Holds, hindranceLines, modeLine, pausedLines } from '../status/holds.js';
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
  const { why, orderedBy, tells, subject, state, waits, lastTrouble } = mail;
  const ordered =
    orderedBy === null ? '' : `: “${orderedBy.order}”, ${bothTimes(orderedBy.at, timeZone, null)}`;
  return [
    ...(tells === null ? [] : [tells]),
    `${why}${ordered}`,
    ...(subject === null ? [] : [`“${visibleText(subject, 80)}”`]),
    ...(waits === null || STATES[state] !== undefined ? [] : [mailWaitsText(waits, 'en')]),
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

/** All of it, what holds everything first. */
export function queueText(mails: readonly QueuedMail[], holds: Holds, timeZone: string): string {
  const rows = mails.map((mail) => queuedMailText(mail, timeZone));
  return [
    ...(holds.mode === 'live' ? [] : [modeLine(holds)]),
    ...pausedLines(holds),
    ...hindranceLines(holds, timeZone),
    ...(rows.length === 0 ? ['Nothing is planned.'] : rows),
  ].join('\n');
}
