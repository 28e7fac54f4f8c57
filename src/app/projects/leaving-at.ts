/**
 * When a project's mail leaves: by itself, and on her SEND.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { expectedAt } from '../../plan/expected-at.js';
import type { Bot } from '../bot.js';

type Timed = Pick<Bot, 'clock' | 'rules'>;

/** When anything may leave at the earliest; null where no window comes. */
export function soonest({ clock, rules }: Timed): Temporal.Instant | null {
  return nextSendInstant(rules.policy, clock.now(), null);
}

/** When a planned mail leaves, if nothing holds it: at its hour, or once that is past, as soon as her hours allow. */
export function leavingAt({ clock, rules }: Timed, mail: MailRecord): Temporal.Instant {
  const client = mail.client === null ? null : rules.clientOfSlug(mail.client);
  return expectedAt(mail, { policy: rules.policy, now: clock.now(), timeZone: client?.timeZone ?? null });
}

/** The same, in her zone: what leaves next stands first. */
export function byLeaving(
  bot: Timed,
  mails: readonly MailRecord[],
): { mail: MailRecord; at: Temporal.ZonedDateTime }[] {
  return mails
    .map((mail) => ({ mail, at: leavingAt(bot, mail).toZonedDateTimeISO(bot.rules.timeZone) }))
    .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.at, b.at));
}

/** When it leaves on SEND: as soon as her hours allow, and not before an hour that she said; null where no window comes. */
export function leavingOnSend(bot: Timed, mail: MailRecord | null): Temporal.Instant | null {
  return mail?.isHerHour === true ? leavingAt(bot, mail) : soonest(bot);
}

/** When it leaves, by itself or, where nothing is planned, on SEND at the earliest. */
export function leavingAnyway(bot: Timed, mail: MailRecord | null): Temporal.Instant {
  return mail?.state === 'planned' ? leavingAt(bot, mail) : (leavingOnSend(bot, mail) ?? bot.clock.now());
}
