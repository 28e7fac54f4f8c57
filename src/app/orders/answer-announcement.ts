/**
 * SEND, SKIP, UNDO and EDIT to the texts of an announcement (UX.md T9).
 */
import { noteWords } from '../../notes/words.js';
import type { ReplyOrder } from '../../orders/order.js';
import {
  approveAnnouncement,
  editAnnouncement,
  skipAnnouncement,
  undoAnnouncement,
} from '../announce-answer.js';
import { answersIn } from './answer-words.js';
import { type Answering, type OfferOf, offersOf } from './answering.js';
import { newsAnswers } from './news-answers.js';

/** The announcements that the note offers, those of a line or a client where one is named. */
export function announcementsOf(
  { note }: Answering,
  { number, client }: ReplyOrder,
): OfferOf<'announcement'>[] {
  return offersOf(note, 'announcement', number).filter((offer) => client === null || offer.client === client);
}

function nameOf({ bot }: Answering, client: string): string {
  return bot.rules.clientOfSlug(client)?.name ?? client;
}

async function agreeTo(
  { bot, language, note }: Answering,
  offers: readonly OfferOf<'announcement'>[],
): Promise<string> {
  const said = answersIn(language);
  const agreement = await approveAnnouncement(bot, offers);
  if (agreement.result !== 'agreed') return agreement.result === 'over' ? said.over : said.shownAnew;
  const { timeZone } = bot.rules;
  const now = bot.clock.now().toZonedDateTimeISO(timeZone);
  const mails = agreement.mails.map(({ client, dueAt }) => {
    const at = noteWords(language).when(dueAt.toZonedDateTimeISO(timeZone), now);
    return `${nameOf({ bot, language, note }, client)} ${at}`;
  });
  return bot.rules.settings.mode === 'rehearsal' ? said.agreedRehearsed(mails) : said.agreed(mails);
}

/** Answers; null where the word decides nothing about these offers. */
export async function answerAnnouncement(
  answering: Answering,
  offers: readonly OfferOf<'announcement'>[],
  { order, number, client, text }: ReplyOrder & { text: string },
): Promise<string | null> {
  const { bot, language } = answering;
  const [first] = offers;
  const said = answersIn(language);
  if (first === undefined) return null;
  switch (order) {
    case 'send':
      return await agreeTo(answering, offers);
    case 'skip':
      // Without a name there is no telling whom she means, unless there is one alone.
      if (number === null && client === null && offers.length > 1) return null;
      for (const offer of offers) await skipAnnouncement(bot, offer);
      return said.skipped(offers.map((offer) => nameOf(answering, offer.client)));
    case 'undo':
      await undoAnnouncement(bot, first);
      return said.nobodyTold;
    case 'edit': {
      if (offers.length > 1) return null;
      if (text.trim() === '') return newsAnswers(language).noText;
      const subject = bot.journal.ledger.texts.get(first.key)?.subject ?? '';
      await editAnnouncement(bot, first, { subject, text });
      return said.edited;
    }
    default:
      return null;
  }
}
