/**
 * Why a planned mail waits, was given back, or ended: the journal's codes, for programs. What she reads is in
 * notes/mail-reasons.ts, which has words for each, or does not compile.
 *
 * A journal on disk may hold codes of other versions; so a mail's record has them as any text.
 */
import type { ErrorCode } from '../shared/errors.js';

/** Codes that are a word of their own. */
export type PlainWhy =
  | 'not-owner'
  | 'stopped'
  | 'config-broken'
  | 'ill'
  | 'paused'
  | 'client-paused'
  | 'clock'
  | 'rehearsal'
  | 'late'
  | 'bounced'
  | 'client-gone'
  | 'client-changed'
  | 'project-gone'
  | 'project-closed'
  | 'project-paused'
  | 'project-broken'
  | 'nothing-new'
  | 'she-wrote'
  | 'undone'
  | 'overtaken'
  | 'rule-gone'
  | 'replaced'
  | 'in-sent'
  | 'no-text'
  | 'no-template'
  | 'not-approved'
  | 'unanswered'
  | 'unknown-before'
  | 'enough'
  | 'orders-unread'
  | 'closed'
  | 'not-now'
  | 'first-arrived'
  | 'sent-again'
  | 'skipped'
  | 'cancelled'
  | 'settled'
  | 'gone'
  | 'setting-off'
  | 'hours-changed'
  | 'domain-limit'
  | 'breaker'
  | 'shutdown'
  | 'line-lost';

/** A row of AUTOREPLY.md; message/automatic-mail/row.ts names them one by one. */
type RowWhy = `${'A' | 'B' | 'C' | 'D' | 'E'}${number}` | 'E1b' | 'E1c';

/** How far a mail got on its way to the server (outbox/send-outcome.ts). */
export type WayStage = 'connect' | 'login' | 'envelope' | 'go' | 'dot';

/** What the server said, or what broke, and how far the mail was. */
export type WayWhy = `smtp ${number} at ${WayStage}` | `${ErrorCode} at ${WayStage}`;

/** Any of them. */
export type MailWhy = PlainWhy | RowWhy | WayWhy;

const ON_ITS_WAY = / at (?:connect|login|envelope|go|dot)$/;

/** Whether the server or the line kept it from leaving. */
export function isWayWhy(why: string): boolean {
  return ON_ITS_WAY.test(why);
}
