/**
 * A planned reply is due: is it still right to send it? Decided again on a fresh INBOX and Sent, and once more at SMTP's 354.
 *
 * Everything that could have changed meanwhile is asked: the mail, her own answers, the client's later mail, the policy, the
 * limits, the approval, the mode. `drop` ends it with its reason, `wait` leaves it planned.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { noContactPeriodAt } from '../calendar/no-contact-period.js';
import { isDaytime, nextDaytime } from '../calendar/send-window.js';
import type { Ledger } from '../ledger/ledger.js';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { RowHit } from '../message/automatic-mail/row.js';
import type { Client } from '../projects/client.js';
import { isAccountLimitReached, limitRows } from './reply-limits.js';
import { countedHits, replyKind } from './reply-setting.js';
import { isTooOld } from './reply-time.js';
import { replyVerdict } from './reply-verdict.js';
import { isHeldByHer, type SendState, sendObstacle } from './send-obstacle.js';
import type { Settings } from './settings.js';

/** What is known at the instant at which the reply is due. */
export type ReplyNow = {
  now: Temporal.Instant;
  policy: ContactPolicy;
  autoReply: Settings['autoReply'];
  state: SendState;
  /** The client as clients.yaml has it now; null where the reply is to an inquirer, or the client is gone. */
  client: Client | null;
  /** The mail as it lies in INBOX or Held now; null where it lies there no more. */
  answered: {
    /** Its rows, asked anew: flags and folder may have changed. */
    hits: readonly RowHit[];
    receivedAt: Temporal.Instant;
  } | null;
  /** When she last wrote to that client herself, or answered this very mail; null where not since it came. */
  answeredAt: Temporal.Instant | null;
  /** The hash of the template's source as it is now; null where there is none in the client's language. */
  templateHash: string | null;
  /** The hash that she approved; null where she never did. */
  approvedHash: string | null;
  /** Whether Authentication-Results of the own server are believed now: without them no inquirer is answered. */
  isAuthenticated: boolean;
  ledger: Ledger;
};

/** `drop` with a reason code; `wait`, until an instant where one is known. */
export type Recheck =
  | { verdict: 'send' }
  | { verdict: 'drop'; why: MailWhy }
  | { verdict: 'wait'; why: MailWhy; until: Temporal.Instant | null };

const SEND: Recheck = { verdict: 'send' };

function drop(why: MailWhy): Recheck {
  return { verdict: 'drop', why };
}

/** What is known of a reply before its mail is looked at. */
type Foreseen = Pick<ReplyNow, 'now' | 'policy' | 'autoReply' | 'client' | 'templateHash' | 'approvedHash'>;

/** What of the settings speaks against it. */
function settingReason(
  mail: MailRecord,
  { client, autoReply, templateHash, approvedHash }: Foreseen,
): MailWhy | null {
  const isInquiry = mail.kind === 'inquiry-reply';
  if (replyKind({ autoReply, client: isInquiry ? null : client, isInquiry }) !== mail.kind)
    return 'setting-off';
  if (templateHash === null) return 'no-template';
  return templateHash === approvedHash ? null : 'not-approved';
}

/** What of the calendar speaks against it: the no-contact time is over, or is not what it was. */
function calendarReason(mail: MailRecord, { policy, now }: Foreseen): MailWhy | null {
  const period = noContactPeriodAt(policy, now);
  return period !== null && period.from.toString() === mail.answers?.periodFrom ? null : 'hours-changed';
}

/** What will keep it from leaving at `asked.now`, whatever becomes of the mail until then; null where nothing does. */
export function replyBar(mail: MailRecord, asked: Foreseen): MailWhy | null {
  return settingReason(mail, asked) ?? calendarReason(mail, asked);
}

/** What of the mail, and of what she did with it, speaks against it. */
function mailReason(mail: MailRecord, asked: ReplyNow): MailWhy | null {
  const { answered, answeredAt, client, autoReply, now, isAuthenticated } = asked;
  if (answered === null) return 'gone';
  if (answeredAt !== null) return 'E3';
  if (isTooOld(answered.receivedAt, now, autoReply.after)) return 'E1';
  const kind = mail.kind === 'inquiry-reply' ? 'inquiry-reply' : 'auto-reply';
  const { verdict, rules } = replyVerdict(countedHits(answered.hits, kind, isAuthenticated), client?.allow);
  return verdict === 'reply' ? null : (rules[0] ?? 'E10');
}

/** What the ledger says against it: enough replies, to them or altogether. */
function limitReason(mail: MailRecord, { ledger, answered, autoReply, now }: ReplyNow): MailWhy | null {
  if (mail.answers === null || answered === null) return 'gone';
  const { key, client, answers } = mail;
  const { receivedAt } = answered;
  const { atMostEvery } = autoReply;
  const [row] = limitRows(ledger, { key, client, answers, receivedAt, atMostEvery }, now);
  return row ?? (isAccountLimitReached(ledger, now, key) ? 'breaker' : null);
}

/** Decides about the planned reply `mail` at `asked.now`. */
export function recheckReply(mail: MailRecord, asked: ReplyNow): Recheck {
  const { now, policy, client, state } = asked;
  // By a clock that is known to be wrong neither its time nor the no-contact time can be over.
  if (state.isClockWrong) return { verdict: 'wait', why: 'clock', until: null };
  const obstacle = sendObstacle(state, mail.client);
  // What she held until then is the reason, and not the hour at which that was found.
  if (Temporal.Instant.compare(now, Temporal.Instant.from(mail.notAfter)) >= 0)
    return drop(obstacle !== null && isHeldByHer(obstacle) ? obstacle : 'late');
  const reason = replyBar(mail, asked) ?? mailReason(mail, asked) ?? limitReason(mail, asked);
  if (reason !== null) return drop(reason);
  if (obstacle === 'rehearsal') return drop(obstacle);
  if (obstacle !== null) return { verdict: 'wait', why: obstacle, until: null };
  const zone = client?.timeZone ?? policy.timeZone;
  if (isDaytime(now, zone)) return SEND;
  const until = nextDaytime(now, zone);
  if (Temporal.Instant.compare(until, Temporal.Instant.from(mail.notAfter)) >= 0) return drop('E1b');
  return { verdict: 'wait', why: 'E1b', until };
}
