/**
 * What leaves once a pause, or a stop, ends: its hour came while it waited, and it is not too late for it.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { mailLabel } from '../../notes/mail-kinds.js';
import { leavingHour } from '../../notes/project-mail.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { byLeaving } from '../projects/leaving-at.js';
import { whyHeld } from '../projects/why-held.js';
import { readerName } from '../tell-trouble.js';
import { mailFate } from './mail-fate.js';

const WORDS: Record<NoteLanguage, (mails: string) => string> = {
  en: (mails) => `What waited leaves: ${mails}.`,
  tr: (mails) => `Bekleyenler gidiyor: ${mails}.`,
};

/** What is held of the mail to the client (a slug); null: of all mail. */
export function heldOf(bot: Bot, client: string | null): MailRecord[] {
  return [...bot.journal.ledger.mails.values()].filter(
    (mail) =>
      (client === null || mail.client === client) && mail.state === 'planned' && whyHeld(bot, mail) !== null,
  );
}

/** "What waited leaves: announcement → Tom Hale (9:05)."; null where none of `held`, which was held until now, does. */
export function resumedText(bot: Bot, held: readonly MailRecord[], language: NoteLanguage): string | null {
  const now = bot.clock.now();
  const isNow = (mail: MailRecord): boolean =>
    Temporal.Instant.compare(Temporal.Instant.from(mail.dueAt), now) <= 0 &&
    Temporal.Instant.compare(Temporal.Instant.from(mail.notAfter), now) > 0 &&
    mailFate(bot, mail) === null;
  const hour = (at: Temporal.ZonedDateTime): string => leavingHour(at, bot.rules.timeZone, noteSetting(bot));
  const leaving = byLeaving(bot, held.filter(isNow)).map(
    ({ mail, at }) => `${mailLabel(mail, language)} → ${readerName(bot, mail)} (${hour(at)})`,
  );
  return leaving.length === 0 ? null : WORDS[language](leaving.join(' · '));
}
