/**
 * Is a mail that just came in to be answered by itself, and when? The planning half; `recheck-reply.ts` decides again when
 * it is due.
 *
 * A mail outside no-contact time is none of its business. For one inside it there is a planned reply, or a refusal with the
 * rows that say why (AUTOREPLY.md): both are journaled, and the digest counts them.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { type NoContactPeriod, noContactPeriodAt } from '../calendar/no-contact-period.js';
import { nextDaytime } from '../calendar/send-window.js';
import type { ReplyRefused } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { AnsweredMail, Planned } from '../ledger/planned-mail.js';
import type { RowHit, RowId } from '../message/automatic-mail/row.js';
import type { Client } from '../projects/client.js';
import { mailKey } from './mail-key.js';
import { limitRows } from './reply-limits.js';
import { replyVerdict } from './reply-verdict.js';
import type { Settings } from './settings.js';

/** A mail that came in, with what decides whether it is answered. */
export type ReplyAsked = {
  account: string;
  now: Temporal.Instant;
  policy: ContactPolicy;
  autoReply: Settings['autoReply'];
  /** The client whose mail it is; null for anyone else's. */
  client: Client | null;
  isInquiry: boolean;
  /** Rows A to E that the mail tells by itself. */
  hits: readonly RowHit[];
  mail: Omit<AnsweredMail, 'periodFrom'>;
  receivedAt: Temporal.Instant;
  /** The Date header; null where there is none. */
  writtenAt: Temporal.Instant | null;
  /** First seen long after it came, while connected: rescued from Junk, say (DESIGN.md, "Inbound"). */
  isMovedIn: boolean;
  /** The subject or the sender says that it can't wait: she hears at once, and a reply that promises later would be wrong. */
  isUrgent: boolean;
  /** Whether Authentication-Results of the own server are believed at all (mailbox.authservId): row D4 can speak. */
  isAuthenticated: boolean;
  ledger: Ledger;
};

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/** A reply this much later than planned is no reply any more; in hours. */
const GRACE_HOURS = 6;

/** Who may be answered at all, by the settings; null is nobody. */
function kindOf({ client, isInquiry, autoReply }: ReplyAsked): Planned['kind'] | null {
  if (autoReply.to === 'nobody') return null;
  if (client !== null) return client.autoReply ? 'auto-reply' : null;
  return isInquiry && autoReply.to === 'clients-and-inquirers' ? 'inquiry-reply' : null;
}

function keyOf(asked: ReplyAsked, period: NoContactPeriod): string {
  const { account, client, mail, policy } = asked;
  if (client === null) return mailKey(account, 'inquiry-reply', mail.author);
  const start = period.from.toZonedDateTimeISO(policy.timeZone).toPlainDateTime().toString();
  return mailKey(account, 'auto-reply', client.address.toLowerCase(), start);
}

/** Row E1, what of it is known when the mail comes: too old, moved in, or from before the baseline. */
export function isTooOld(
  receivedAt: Temporal.Instant,
  now: Temporal.Instant,
  after: Temporal.Duration,
): boolean {
  const afterHours = after.total({ unit: 'hours' });
  const ageHours = (now.epochMilliseconds - receivedAt.epochMilliseconds) / HOUR_MS;
  return ageHours > Math.max(DAY_HOURS, afterHours + GRACE_HOURS);
}

function isBeforeBaseline({ ledger, receivedAt }: ReplyAsked): boolean {
  const { baseline } = ledger;
  return baseline === null || Temporal.Instant.compare(receivedAt, Temporal.Instant.from(baseline.at)) < 0;
}

/** Row E2: a Date far from when the mail came. */
export function hasOddDate(writtenAt: Temporal.Instant | null, receivedAt: Temporal.Instant): boolean {
  if (writtenAt === null) return false;
  const aheadHours = (writtenAt.epochMilliseconds - receivedAt.epochMilliseconds) / HOUR_MS;
  return aheadHours > DAY_HOURS || aheadHours < -7 * DAY_HOURS;
}

/** The hits that count: an inquirer is no client by definition (C10), and then needs proof of who wrote (D4). */
function countedHits({ hits, client, isAuthenticated }: ReplyAsked): readonly RowHit[] {
  if (client !== null) return hits;
  const proof: RowHit[] = isAuthenticated
    ? []
    : [{ id: 'D4', class: 'soft', evidence: 'mailbox.authservId is not set', barsInquiry: false }];
  return [...hits.filter(({ id }) => id !== 'C10'), ...proof];
}

/** What was decided: a reply at its time, a refusal, or null where the mail asks for neither. */
export type ReplyDecision = Planned | ReplyRefused | null;

/** Decides for one mail. */
export function planReply(asked: ReplyAsked): ReplyDecision {
  const kind = kindOf(asked);
  const period = noContactPeriodAt(asked.policy, asked.receivedAt);
  if (kind === null || period === null) return null;
  const { mail, client, now, receivedAt, autoReply, ledger } = asked;
  const answers: AnsweredMail = { ...mail, periodFrom: period.from.toString() };
  const key = keyOf(asked, period);
  const { atMostEvery } = autoReply;
  const soft = replyVerdict(countedHits(asked), client?.allow);
  const rows: string[] = [
    ...timeRows(asked),
    ...limitRows(ledger, { key, client: client?.slug ?? null, answers, receivedAt, atMostEvery }, now),
    ...(ledger.mails.has(key) ? ['E7'] : []),
  ];
  const dueAt = nextDaytime(receivedAt.add(autoReply.after), client?.timeZone ?? asked.policy.timeZone);
  if (Temporal.Instant.compare(dueAt, period.to) >= 0) rows.push('E1b');
  const isHeld = soft.verdict === 'hold' || hasOddDate(asked.writtenAt, receivedAt);
  if (soft.verdict === 'never' || rows.length > 0) return refusal(asked, 'never', [...soft.rules, ...rows]);
  if (isHeld) {
    const odd: RowId[] = hasOddDate(asked.writtenAt, receivedAt) ? ['E2'] : [];
    return refusal(asked, 'hold', [...soft.rules, ...odd]);
  }
  return {
    type: 'planned',
    key,
    kind,
    client: client?.slug ?? null,
    to: [mail.author],
    dueAt: dueAt.toString(),
    notAfter: period.to.toString(),
    answers,
  };
}

/** `urgent` is no row of the table: she is told of that mail at once, so a promise of later would be wrong. */
function timeRows(asked: ReplyAsked): string[] {
  const { receivedAt, now, autoReply, isMovedIn, isUrgent } = asked;
  const isLate = isTooOld(receivedAt, now, autoReply.after) || isMovedIn || isBeforeBaseline(asked);
  return [...(isLate ? ['E1'] : []), ...(isUrgent ? ['urgent'] : [])];
}

function refusal(
  { mail, client }: ReplyAsked,
  verdict: ReplyRefused['verdict'],
  rules: readonly string[],
): ReplyRefused {
  const { identity } = mail;
  return {
    type: 'reply-refused',
    identity,
    client: client?.slug ?? null,
    verdict,
    rules: [...new Set(rules)],
  };
}
