/**
 * Project mail that she ordered or agreed to and that leaves today, for the digest: by its label, with its text and what she can
 * say (UX.md T16). What waits for SEND has a line of its own (for-send.ts), and what can't be written a note.
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Digest } from '../../notes/digest.js';
import { orderedLine } from '../../notes/update-lines.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';
import { leavingAt } from '../projects/leaving-at.js';
import { isGoing } from '../projects/mail-waits.js';
import { mailInFull } from '../projects/mail-words.js';

function lineOf(bot: Bot, mail: MailRecord): Digest['updates'] {
  const { rules, journal } = bot;
  const { key, kind, news, client } = mail;
  const words = journal.ledger.texts.get(key);
  const name = rules.clientOfSlug(client ?? '')?.name;
  if (news === undefined || words === undefined || name === undefined) return [];
  const at = leavingAt(bot, mail).toZonedDateTimeISO(rules.timeZone);
  const isRehearsed = mail.isRehearsed === true || rules.settings.mode === 'rehearsal';
  const line = orderedLine(
    {
      ...{ at, name, news, isRehearsal: isRehearsed, isOrdered: kind === 'ordered' },
      isHerHour: mail.isHerHour === true,
      mail: mailInFull(bot, mail, words),
      offer: { what: 'news', line: null, key, hash: words.hash },
    },
    rules.noteLanguage,
  );
  return [{ ...line, at, isRehearsed }];
}

/** The lines for the digest of `date`. */
export function orderedToday(bot: Bot, date: Temporal.PlainDate): Digest['updates'] {
  return [...bot.journal.ledger.mails.values()]
    .filter(({ kind, state }) => kind !== 'scheduled' && (state === 'planned' || state === 'claimed'))
    .filter((mail) => dayOf(bot, leavingAt(bot, mail)).equals(date) && isGoing(bot, mail))
    .flatMap((mail) => lineOf(bot, mail));
}
