/**
 * What a reply to a note decides: SEND, SKIP, UNDO, YES, NO and numbers, about what that note offered (`ledger/offer.ts`).
 *
 * What was offered stands in the journal, so an answer means the same days later. Whoever answers a note that offers nothing
 * of the kind hears so.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { inItsPlace } from '../../ledger/in-its-place.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { approvedTexts } from '../../notes/approved-texts.js';
import { reasonOf } from '../../notes/mail-reasons.js';
import { answerWord } from '../../notes/numbered-lines.js';
import type { ReplyOrder } from '../../orders/order.js';
import { addOwnAddress } from '../../workspace/edit/settings-changes.js';
import { skipOf } from '../cancel-mail.js';
import { currentHashes, textOfApproval } from '../reply-template.js';
import { readerName } from '../tell-trouble.js';
import { announcementsOf, answerAnnouncement } from './answer-announcement.js';
import { answerDays } from './answer-days.js';
import { answerNews } from './answer-news.js';
import { answerPromise } from './answer-promise.js';
import { answersIn } from './answer-words.js';
import { type Answering, isBare, isForSeveral, offersOf, wordsOfLine } from './answering.js';
import { editWorkspace } from './edit-workspace.js';
import { goneText } from './gone-text.js';
import type { Obeyed } from './obeying.js';
import { newsOffers } from './offered-news.js';
import { orderSayings } from './order-sayings.js';
import { sendAgain } from './send-again.js';
import { answerLikely } from './tick-clients.js';

/** The hash of a text as it stands now must be the one that she was shown. */
async function approve({ bot, note, language }: Answering, line: number | null): Promise<string | null> {
  const offers = offersOf(note, 'approve', line);
  if (offers.length === 0) return null;
  const current = currentHashes(bot);
  const same = offers.filter(({ of, hash }) => current.get(of) === hash);
  const changed = offers.filter((offer) => !same.includes(offer));
  const entries = same.map(({ of, hash }) => ({ type: 'approved', of, hash }) as const);
  await bot.journal.append(bot.clock.now(), ...entries);
  const names = (list: typeof offers): string =>
    approvedTexts(
      list.map(({ of }) => textOfApproval(of)),
      language,
    );
  return [
    ...(same.length > 0 ? [answersIn(language).approved(names(same))] : []),
    ...(changed.length > 0 ? [answersIn(language).changed(names(changed))] : []),
  ].join(' ');
}

async function stopMail(answering: Answering, mail: MailRecord): Promise<string> {
  const { bot, language } = answering;
  const gone = goneText(answering, mail);
  if (gone !== null) return gone;
  const { journal, account, rules } = bot;
  const skips = skipOf({ journal, account, clients: rules.allClients }, mail);
  await journal.append(bot.clock.now(), { type: 'dropped', key: mail.key, why: 'skipped' }, ...skips);
  return answersIn(language).stopped(readerName(bot, mail));
}

function mailsOf({ bot, note }: Answering, line: number | null): MailRecord[] {
  return offersOf(note, 'mail', line).flatMap(({ key }) => bot.journal.ledger.mails.get(key) ?? []);
}

async function yes(answering: Answering, order: ReplyOrder): Promise<string | null> {
  const { bot, language } = answering;
  const line = order.number;
  const [also] = offersOf(answering.note, 'also', line);
  if (also !== undefined) {
    const problem = await editWorkspace(bot, 'driverseat.yaml', addOwnAddress(also.address));
    return problem ?? answersIn(language).alsoYours(also.address);
  }
  const [unknown] = mailsOf(answering, line).filter(({ state }) => state === 'unknown');
  // Texts without numbers are agreed to as a whole: a word about one line or client says nothing of them.
  if (unknown === undefined)
    return isBare({ ...order, number: null }) ? await approve(answering, line) : null;
  await bot.journal.append(bot.clock.now(), { type: 'sent', key: unknown.key, refused: [] });
  return answersIn(language).arrived(readerName(bot, unknown));
}

async function no({ bot, note, language }: Answering, line: number | null): Promise<string | null> {
  const [slips] = offersOf(note, 'slips', line);
  if (slips === undefined) return null;
  await bot.journal.append(bot.clock.now(), { type: 'silenced', client: slips.client });
  return answersIn(language).silent(bot.rules.clientOfSlug(slips.client)?.name ?? slips.client);
}

function whichLine({ language }: Answering, { order }: ReplyOrder): string {
  return orderSayings(language).whichLine(answerWord(order, language));
}

/** Answers `order`, which answers the note; `text` is what stands below EDIT. Always a text. */
export async function answerNote(
  answering: Answering,
  order: ReplyOrder & { text: string },
): Promise<Obeyed> {
  if (isBare(order) && isForSeveral(answering.note, order.order))
    return { text: whichLine(answering, order) };
  const likely = await answerLikely(answering, order);
  if (likely !== null) return { text: likely };
  const announcements = announcementsOf(answering, order);
  const told = await answerAnnouncement(answering, announcements, order);
  if (told !== null) return told;
  const said = (await answerPromise(answering, order)) ?? (await answerDays(answering, order));
  if (said !== null) return { text: said };
  const answered = await answerNews(answering, newsOffers(answering, order), order);
  if (answered !== null) return answered;
  const [mail] = order.order === 'send' ? mailsOf(answering, order.number) : [];
  const again = mail === undefined ? null : await sendAgain(answering, mail);
  return again ?? { text: await answerOther(answering, order) };
}

function whyText(mail: MailRecord | undefined, language: NoteLanguage): string {
  const reason = mail === undefined ? null : reasonOf(mail, language);
  return reason === null ? answersIn(language).noWhy : answersIn(language).why(reason);
}

/** Where the word decides nothing: what its line takes in its place, or that the note has no use for it. */
function nothingText(answering: Answering, { order, number }: ReplyOrder): string {
  const { language } = answering;
  const inCapitals = (word: ReplyOrder['order']): string =>
    answerWord(word, language).toLocaleUpperCase(language);
  const words = number === null ? [] : wordsOfLine(answering, number);
  return number === null || words.length === 0
    ? answersIn(language).nothingOffered(inCapitals(order))
    : answersIn(language).lineTakes(number, words.map(inCapitals));
}

async function answerOther(answering: Answering, order: ReplyOrder): Promise<string> {
  const { language } = answering;
  const [mail] = mailsOf(answering, order.number);
  const nothing = nothingText(answering, order);
  switch (order.order) {
    case 'yes':
      return (await yes(answering, order)) ?? nothing;
    case 'no':
      return (await no(answering, order.number)) ?? nothing;
    case 'skip':
    case 'undo':
      return mail === undefined
        ? nothing
        : await stopMail(answering, inItsPlace(answering.bot.journal.ledger.mails, mail));
    case 'why':
      return whyText(mail, language);
    default:
      return nothing;
  }
}
