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
import type { ReplyRefused } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { AnsweredMail } from '../ledger/mail-marks.js';
import { isPlaceFree, type Planned } from '../ledger/planned-mail.js';
import type { RowHit } from '../message/automatic-mail/row.js';
import type { Client } from '../projects/client.js';
import { mailKey } from './mail-key.js';
import { limitRows } from './reply-limits.js';
import { countedHits, replyKind } from './reply-setting.js';
import { replyTime } from './reply-time.js';
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

function keyOf({ account, client, mail, policy }: ReplyAsked, period: NoContactPeriod): string {
  if (client === null) return mailKey(account, 'inquiry-reply', mail.author);
  const start = period.from.toZonedDateTimeISO(policy.timeZone).toPlainDateTime().toString();
  return mailKey(account, 'auto-reply', client.address.toLowerCase(), start);
}

function isBeforeBaseline({ ledger, receivedAt }: ReplyAsked): boolean {
  const { baseline } = ledger;
  return baseline === null || Temporal.Instant.compare(receivedAt, Temporal.Instant.from(baseline.at)) < 0;
}

/** What was decided: a reply at its time, a refusal, or null where the mail asks for neither. */
export type ReplyDecision = Planned | ReplyRefused | null;

/** Decides for one mail. */
export function planReply(asked: ReplyAsked): ReplyDecision {
  const kind = replyKind(asked);
  const period = noContactPeriodAt(asked.policy, asked.receivedAt);
  if (kind === null || period === null) return null;
  const { mail, client, policy, autoReply, ledger } = asked;
  const answers: AnsweredMail = { ...mail, periodFrom: period.from.toString() };
  const key = keyOf(asked, period);
  // Judged once more, after a crash: what was planned for it stands.
  if (ledger.mails.get(key)?.answers?.identity === mail.identity) return null;
  const zone = client?.timeZone ?? policy.timeZone;
  const { dueAt, hits } = replyTime({ ...asked, period, after: autoReply.after, zone });
  const counted = countedHits(asked.hits, kind, asked.isAuthenticated);
  const { verdict, rules } = replyVerdict([...counted, ...hits], client?.allow);
  const others = otherReasons(asked, key, answers);
  if (others.length > 0) return refusal(asked, 'never', [...rules, ...others]);
  if (verdict !== 'reply') return refusal(asked, verdict, rules);
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

/**
 * What the ledger and the way it came say, beside the mail itself. `urgent` is no row of the table: she is told of that
 * mail at once, so a promise of later would be wrong.
 */
function otherReasons(asked: ReplyAsked, key: string, answers: AnsweredMail): string[] {
  const { ledger, client, receivedAt, autoReply, now, isMovedIn, isUrgent } = asked;
  const { atMostEvery } = autoReply;
  const before = ledger.mails.get(key);
  const meant = { key, client: client?.slug ?? null, answers, receivedAt, atMostEvery };
  return [
    ...(isMovedIn || isBeforeBaseline(asked) ? ['E1'] : []),
    ...limitRows(ledger, meant, now),
    ...(before !== undefined && !isPlaceFree(before) ? ['E7'] : []),
    ...(isUrgent ? ['urgent'] : []),
  ];
}

function refusal(
  { mail, client }: ReplyAsked,
  verdict: ReplyRefused['verdict'],
  rules: readonly string[],
): ReplyRefused {
  const { identity, author } = mail;
  return {
    type: 'reply-refused',
    identity,
    client: client?.slug ?? null,
    verdict,
    rules: [...new Set(rules)],
    ...(client === null ? { author } : {}),
  };
}
