/**
 * `week`: what goes out in the next seven days, numbered, each with its text in full where it is known already.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import type { Offer } from '../../ledger/offer.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { answerByNumber } from '../../notes/numbered-lines.js';
import type { Bot } from '../bot.js';
import { byLeaving, type Leaving } from '../projects/leaving-at.js';
import { readerName } from '../tell-trouble.js';
import { mailEntry } from './mail-entry.js';
import type { Obeyed } from './obeying.js';

const DAYS = 7;

const WORDS: Record<NoteLanguage, { nothing: string; planned(mails: number): string }> = {
  en: {
    nothing: 'Nothing is planned for the next seven days.',
    planned: (mails) =>
      `Planned for the next seven days: ${mails}. If you do nothing: ${mails === 1 ? 'it leaves at its time, unless its line says' : 'they leave at their times, unless their lines say'} otherwise.`,
  },
  tr: {
    nothing: 'Önümüzdeki yedi gün için planlanan bir şey yok.',
    planned: (mails) =>
      `Önümüzdeki yedi gün için planlanan: ${mails}. Bir şey yapmazsanız, satırında başka bir şey yazmayan zamanında gider.`,
  },
};

function plannedMails(bot: Bot): Leaving[] {
  const end = bot.clock.now().add({ hours: 24 * DAYS });
  const ahead = [...bot.journal.ledger.mails.values()].filter(
    ({ state }) => state === 'planned' || state === 'claimed',
  );
  return byLeaving(bot, ahead).filter(({ at }) => Temporal.Instant.compare(at.toInstant(), end) <= 0);
}

function numberedEntry(bot: Bot, leaving: Leaving, number: number): string[] {
  return mailEntry(bot, leaving, `${String(number).padStart(2)}  ${readerName(bot, leaving.mail)}, `);
}

/** Project mail is answered as where it was first shown; of other mail, SKIP and UNDO stop it. */
function offerOf(bot: Bot, { key, news }: MailRecord, number: number): Offer {
  const hash = bot.journal.ledger.texts.get(key)?.hash;
  return news === undefined || hash === undefined
    ? { what: 'mail', line: number, key }
    : { what: 'news', line: number, key, hash };
}

/** The week's mails, and what a reply to each number decides about. */
export function weekText(bot: Bot): Obeyed {
  const mails = plannedMails(bot);
  const { noteLanguage: language } = bot.rules;
  const words = WORDS[language];
  if (mails.length === 0) return { text: words.nothing };
  const lines = mails.flatMap((leaving, index) => numberedEntry(bot, leaving, index + 1));
  return {
    text: [words.planned(mails.length), ...lines].join('\n'),
    offers: mails.map(({ mail }, index) => offerOf(bot, mail, index + 1)),
    how: answerByNumber('skip', 1, language),
  };
}
