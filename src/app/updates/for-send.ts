/**
 * Project mail that was to leave today and stays until she says SEND, since its words are others than she let pass: a line of
 * each digest, so that none of it is forgotten.
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { forSendLine, type ReadyLine } from '../../notes/update-lines.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';
import { leavingAt } from '../projects/leaving-at.js';
import { lackOf, waitsForSend } from '../projects/mail-waits.js';
import { mailInFull } from '../projects/mail-words.js';

/** Whether nothing but her SEND lets it leave; in a rehearsal it ends all the same. */
export function staysWithoutSend(bot: Bot, mail: MailRecord): boolean {
  const isRehearsed = mail.isRehearsed === true || bot.rules.settings.mode === 'rehearsal';
  return mail.state === 'planned' && !isRehearsed && waitsForSend(bot, mail);
}

/** The lines of the digest of `date`. */
export function forSend(bot: Bot, date: Temporal.PlainDate): ReadyLine[] {
  const { rules, journal } = bot;
  return [...journal.ledger.mails.values()].flatMap((mail) => {
    const { key, news, client } = mail;
    const words = journal.ledger.texts.get(key);
    const name = rules.clientOfSlug(client ?? '')?.name;
    if (news === undefined || words === undefined || name === undefined) return [];
    const isDue = dayOf(bot, leavingAt(bot, mail)).equals(date);
    if (!isDue || !staysWithoutSend(bot, mail) || lackOf(bot, mail) !== null) return [];
    const offer = { what: 'news', line: null, key, hash: words.hash } as const;
    const shown = mailInFull(bot, mail, words);
    return [forSendLine({ name, news, mail: shown, offer }, rules.noteLanguage)];
  });
}
