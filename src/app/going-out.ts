/**
 * What leaves on a day beside mail about projects, for the digest.
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { Digest } from '../notes/digest.js';
import { firstName } from '../notes/first-name.js';
import type { Bot } from './bot.js';
import { byLeaving } from './projects/leaving-at.js';
import { isGoing } from './projects/mail-waits.js';
import { readerName } from './tell-trouble.js';

/** Mail that tells nothing about projects, and that nothing keeps from leaving but a rehearsal. */
export function goingOut(bot: Bot, date: Temporal.PlainDate): Digest['goingOut'] {
  const { settings } = bot.rules;
  const open = [...bot.journal.ledger.mails.values()].filter(
    ({ state, news }) => news === undefined && (state === 'planned' || state === 'claimed'),
  );
  const isRehearsal = ({ isRehearsed }: MailRecord): boolean =>
    isRehearsed === true || settings.mode === 'rehearsal';
  return byLeaving(bot, open)
    .filter(({ mail, at }) => at.toPlainDate().equals(date) && isGoing(bot, mail))
    .map(({ mail, at }) => ({
      at,
      name: readerName(bot, mail, firstName),
      kind: mail.kind,
      ...(mail.draft === undefined ? {} : { draft: mail.draft }),
      isRehearsed: isRehearsal(mail),
    }));
}
