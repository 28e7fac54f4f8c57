/**
 * When a project's mail leaves: by itself, and on her SEND.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import { goesByItself } from '../../ledger/mail-text.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { type Expecting, expectedAt, opensTooLate } from '../../plan/expected-at.js';
import type { Asked } from '../bot.js';

type Timed = Asked<'clock' | 'rules'>;

/** The client's daytime counts for what leaves by itself; an update that she said SEND to is hers. */
function timeZoneOf({ rules, journal }: Timed, mail: MailRecord): string | null {
  const { kind, client } = mail;
  if (kind === 'scheduled' && !goesByItself(journal.ledger, mail)) return null;
  return client === null ? null : (rules.clientOfSlug(client)?.timeZone ?? null);
}

/** When anything may leave at the earliest; null where no window comes. */
export function soonest({ clock, rules }: Pick<Timed, 'clock' | 'rules'>): Temporal.Instant | null {
  return nextSendInstant(rules.policy, clock.now(), null);
}

function expecting(bot: Timed, mail: MailRecord): Expecting {
  return { policy: bot.rules.policy, now: bot.clock.now(), timeZone: timeZoneOf(bot, mail) };
}

/** Whether it does not leave by itself, since her next open hour is too late for it: it ends at its own. */
export function isTooLate(bot: Timed, mail: MailRecord): boolean {
  return opensTooLate(mail, expecting(bot, mail));
}

/** When a planned mail leaves, if nothing holds it: at its hour, or once that is past, as soon as her hours allow. */
export function leavingAt(bot: Timed, mail: MailRecord): Temporal.Instant {
  return isTooLate(bot, mail) ? Temporal.Instant.from(mail.dueAt) : expectedAt(mail, expecting(bot, mail));
}

/** A mail and when it leaves, in her zone. */
export type Leaving = { mail: MailRecord; at: Temporal.ZonedDateTime };

/** What leaves next stands first. */
export function byLeaving(bot: Timed, mails: readonly MailRecord[]): Leaving[] {
  return mails
    .map((mail) => ({ mail, at: leavingAt(bot, mail).toZonedDateTimeISO(bot.rules.timeZone) }))
    .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.at, b.at));
}

/** When it leaves on SEND: as soon as her hours allow, and not before an hour that she said; null where no window comes. */
export function leavingOnSend(bot: Timed, mail: MailRecord | null): Temporal.Instant | null {
  return mail?.isHerHour === true ? expectedAt(mail, expecting(bot, mail)) : soonest(bot);
}

/** When it leaves, by itself or, where nothing is planned, on SEND at the earliest. */
export function leavingAnyway(bot: Timed, mail: MailRecord | null): Temporal.Instant {
  return mail?.state === 'planned' ? leavingAt(bot, mail) : (leavingOnSend(bot, mail) ?? bot.clock.now());
}
