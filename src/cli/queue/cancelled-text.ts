/**
 * What came of `driverseat queue cancel`, in a sentence or two.
 */
import type { CancelledMail, CancelOutcome } from '../../app/cancel-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import { mailReason } from '../../notes/mail-reasons.js';
import { visibleText } from '../../notes/visible-text.js';
import type { Workspace } from '../../workspace/workspace.js';
import { bothTimes } from '../when-text.js';
import { SHOWN_DIGITS } from './queue-text.js';

type Setting = Pick<Workspace, 'clients' | 'settings'>;

function mailText({ kind, client, to }: CancelledMail, { clients }: Setting): string {
  const known = clients.find(({ slug }) => slug === client)?.name;
  return `${kindName(kind, 'en')} to ${known ?? visibleText(to.join(', '), 120)}`;
}

/** UNDO by mail takes an order back with what it wrote; this only keeps the mail from leaving. */
function keptText({ hasEdits }: CancelledMail): string {
  return hasEdits ? ' What its order wrote into the project’s file stays.' : '';
}

function overText(mail: CancelledMail, setting: Setting): string {
  const at = bothTimes(mail.since, setting.settings.me.timeZone, null);
  if (mail.state === 'sent')
    return `It left at ${at}: ${mailText(mail, setting)}. Mail that has left can’t be recalled.`;
  const why = mail.why === null ? '' : ` (${mailReason(mail.why, 'en')})`;
  return `It had ended before, at ${at}${why}: ${mailText(mail, setting)}. Nothing was changed.`;
}

/** The text; `key` is what was asked for. */
export function cancelledText(done: CancelOutcome, key: string, setting: Setting): string {
  switch (done.outcome) {
    case 'cancelled':
      return `Cancelled: ${mailText(done.mail, setting)}. It had not left, and won’t.${keptText(done.mail)}`;
    case 'may-have-left':
      return `Too late: its text may have begun to leave (${mailText(done.mail, setting)}). Look into your Sent; nothing was changed.`;
    case 'over':
      return overText(done.mail, setting);
    case 'unknown-key':
      return `No planned mail has a key that begins with ${key}.\n  → driverseat queue lists them.`;
    case 'several':
      return `Several keys begin with ${key}: ${done.keys.map((one) => one.slice(0, SHOWN_DIGITS + key.length)).join(', ')}.\n  → Give more digits.`;
  }
}
