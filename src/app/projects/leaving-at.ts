/**
 * When a project's mail leaves: by itself, and on her SEND.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Bot } from '../bot.js';

type Timed = Pick<Bot, 'clock' | 'rules'>;

/** When anything may leave at the earliest; null where no window comes. */
export function soonest({ clock, rules }: Timed): Temporal.Instant | null {
  return nextSendInstant(rules.policy, clock.now(), null);
}

/** When a planned mail leaves, if nothing holds it: at its hour, or once that is past, as soon as her hours allow. */
export function leavingAt({ clock, rules }: Timed, { dueAt }: Pick<MailRecord, 'dueAt'>): Temporal.Instant {
  const due = Temporal.Instant.from(dueAt);
  const now = clock.now();
  const at = Temporal.Instant.compare(due, now) < 0 ? now : due;
  return nextSendInstant(rules.policy, at, null) ?? at;
}

/** When it leaves on SEND: as soon as her hours allow, and not before an hour that she said; null where no window comes. */
export function leavingOnSend(bot: Timed, mail: MailRecord | null): Temporal.Instant | null {
  return mail?.isHerHour === true ? leavingAt(bot, mail) : soonest(bot);
}

/** When it leaves, by itself or, where nothing is planned, on SEND at the earliest. */
export function leavingAnyway(bot: Timed, mail: MailRecord | null): Temporal.Instant {
  return mail?.state === 'planned' ? leavingAt(bot, mail) : (leavingOnSend(bot, mail) ?? bot.clock.now());
}
