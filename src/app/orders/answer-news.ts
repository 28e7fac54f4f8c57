/**
 * SEND, EDIT, SKIP, UNDO, WHY, and YES and NO, to a project's mail that she was shown (UX.md T2 to T4).
 *
 * SEND binds to the very text that she was shown; where it reads otherwise by now, it is shown anew and nothing leaves.
 */
import { Temporal } from 'temporal-polyfill';
import { isOpen } from '../../ledger/planned-mail.js';
import { reasonOf } from '../../notes/mail-reasons.js';
import { leavingHour, newsLabel } from '../../notes/project-mail.js';
import type { ReplyOrder } from '../../orders/order.js';
import { textHash } from '../../templates/text-hash.js';
import { noteSetting } from '../note-setting.js';
import { leavingAnyway } from '../projects/leaving-at.js';
import { mailWords } from '../projects/mail-words.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import type { Answering, OfferOf } from './answering.js';
import { correct } from './correct-by-word.js';
import { mailFate } from './mail-fate.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, type Offered, offered, show, toldBy, tooLate } from './offered-news.js';
import { send } from './send-by-word.js';
import { stop } from './stop-by-word.js';

async function edit(one: Offered, text: string): Promise<Obeyed> {
  const { answering, offer } = one;
  const { bot, language } = answering;
  const late = tooLate(one);
  if (late !== null) return { text: late };
  if (text.trim() === '') return { text: newsAnswers(language).noText };
  const at = leavingAnyway(bot, one.mail);
  const now = mailWords(bot, toldBy(one), dayAt(bot, at));
  if (!now.ok) return { text: whyUnwritten(now, language) };
  const hash = textHash({ subject: now.subject, body: text });
  await bot.journal.append(bot.clock.now(), {
    type: 'worded',
    key: offer.key,
    subject: now.subject,
    text,
    hash,
    basis: now.hash,
    isAnswerOwed: now.isAnswerOwed,
  });
  return show(one, at, 'edited');
}

/** Where the mail stands, as a sentence: gone, kept from leaving, or on its way; '' where there is nothing to say. */
function standsText(one: Offered): string {
  const { answering, mail } = one;
  if (mail === null) return '';
  const { bot, language } = answering;
  const said = newsAnswers(language);
  const gone = tooLate(one);
  if (gone !== null) return gone;
  const fate = isOpen(mail) ? mailFate(bot, mail) : null;
  const leaves = isOpen(mail) && fate === null && mail.kind === 'ordered' ? said.leaves : '';
  const stands = fate ?? reasonOf(mail, language);
  return [leaves, stands === null ? '' : said.state(stands)].filter(Boolean).join(' ');
}

function why(one: Offered): Obeyed {
  const { answering, mail, proposal, news } = one;
  const { bot, language } = answering;
  const said = newsAnswers(language);
  const at = mail?.plannedAt ?? proposal?.at ?? null;
  const when =
    at === null
      ? ''
      : leavingHour(
          Temporal.Instant.from(at).toZonedDateTimeISO(bot.rules.timeZone),
          bot.rules.timeZone,
          noteSetting(bot),
        );
  const kind = mail?.kind ?? 'proposed';
  const reason = said.why[kind === 'ordered' || kind === 'scheduled' ? kind : 'proposed'](when);
  return { text: [`${newsLabel(news, language)}: ${reason}`, standsText(one)].filter(Boolean).join(' ') };
}

/** Answers; null where the word decides nothing about these offers. */
export async function answerNews(
  answering: Answering,
  offers: readonly OfferOf<'news'>[],
  { order, text }: ReplyOrder & { text: string },
): Promise<Obeyed | null> {
  const found = offers.flatMap((offer) => offered(answering, offer) ?? []);
  const [one, ...others] = found;
  if (one === undefined) return offers.length > 0 ? { text: newsAnswers(answering.language).gone } : null;
  if (others.length > 0) return { text: newsAnswers(answering.language).which };
  switch (order) {
    case 'send':
      return await send(one);
    case 'skip':
    case 'undo':
      return await stop(one, order);
    case 'edit':
      return await edit(one, text);
    case 'yes':
      return await correct(one);
    case 'no':
      return one.mail === null ? await stop(one, 'skip') : null;
    case 'why':
      return why(one);
  }
}
