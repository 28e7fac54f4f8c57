/**
 * SEND, SKIP, UNDO and EDIT to the texts of an announcement (UX.md T9).
 */
import { noteWords } from '../../notes/words.js';
import type { ReplyOrder, ReplyWord } from '../../orders/order.js';
import {
  approveAnnouncement,
  editAnnouncement,
  skipAnnouncement,
  stopAnnouncement,
  undoAnnouncement,
} from '../announce-answer.js';
import { areRulesGone, undoRules } from './answer-days.js';
import { answersIn } from './answer-words.js';
import { type Answering, isBare, type OfferOf, offersOf } from './answering.js';
import { goneText } from './gone-text.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';

/** The announcements that the note offers, those of a line or a client where one is named; none is of a project. */
export function announcementsOf(
  { note }: Answering,
  { number, client, project }: ReplyOrder,
): OfferOf<'announcement'>[] {
  if (project !== null) return [];
  return offersOf(note, 'announcement', number).filter((offer) => client === null || offer.client === client);
}

function nameOf({ bot }: Answering, client: string): string {
  return bot.rules.clientOfSlug(client)?.name ?? client;
}

/** The receipt is about all of these. */
function together(offers: readonly OfferOf<'announcement'>[]): OfferOf<'announcement'>[] {
  return offers.map((offer) => ({ ...offer, line: null }));
}

async function agreeTo(answering: Answering, offers: readonly OfferOf<'announcement'>[]): Promise<Obeyed> {
  const { bot, language } = answering;
  const said = answersIn(language);
  const agreement = await approveAnnouncement(bot, offers);
  if (agreement.result !== 'agreed')
    return { text: agreement.result === 'over' ? said.over : said.shownAnew };
  const { timeZone } = bot.rules;
  const now = bot.clock.now().toZonedDateTimeISO(timeZone);
  const mails = agreement.mails.map(({ client, dueAt }) => {
    const at = noteWords(language).when(dueAt.toZonedDateTimeISO(timeZone), now);
    return `${nameOf(answering, client)} ${at}`;
  });
  const isIn = ({ client }: OfferOf<'announcement'>): boolean =>
    agreement.mails.some((mail) => mail.client === client);
  const agreed = bot.rules.settings.mode === 'rehearsal' ? said.agreedRehearsed : said.agreed;
  return { text: agreed(mails), offers: together(offers.filter(isIn)) };
}

/** Whose mail has left, or may have, can't be left out any more. */
async function leaveOut(answering: Answering, offers: readonly OfferOf<'announcement'>[]): Promise<Obeyed> {
  const { bot, language } = answering;
  const names: string[] = [];
  const gone: string[] = [];
  for (const offer of offers) {
    const mail = bot.journal.ledger.mails.get(offer.key);
    const late = mail === undefined ? null : goneText(answering, mail);
    if (late !== null) {
      gone.push(late);
      continue;
    }
    await skipAnnouncement(bot, offer);
    names.push(nameOf(answering, offer.client));
  }
  return { text: [...(names.length > 0 ? [answersIn(language).skipped(names)] : []), ...gone].join(' ') };
}

/** UNDO to what she agreed to: it does not go, and SEND puts it back. */
async function stopAgreed(answering: Answering, offers: readonly OfferOf<'announcement'>[]): Promise<Obeyed> {
  const { bot, language } = answering;
  const said = answersIn(language);
  const { mails } = bot.journal.ledger;
  const gone = offers.flatMap(({ key }) => {
    const mail = mails.get(key);
    return (mail === undefined ? null : goneText(answering, mail)) ?? [];
  });
  const keys = (await stopAnnouncement(bot, offers)).map(({ key }) => key);
  const stopped = offers.filter(({ key }) => keys.includes(key));
  const names = stopped.map(({ client }) => nameOf(answering, client));
  const text = [...(names.length > 0 ? [said.stoppedAgreed(names)] : []), ...gone].join(' ');
  return text === '' ? { text: said.stoppedBefore } : { text, offers: together(stopped) };
}

async function edit(answering: Answering, offer: OfferOf<'announcement'>, text: string): Promise<Obeyed> {
  const { bot, language } = answering;
  if (text.trim() === '') return { text: newsAnswers(language).noText };
  const subject = bot.journal.ledger.texts.get(offer.key)?.subject ?? '';
  const hash = await editAnnouncement(bot, offer, { subject, text });
  const said = answersIn(language);
  return hash === null ? { text: said.over } : { text: said.edited, offers: together([{ ...offer, hash }]) };
}

/** Nobody hears of it any more; a rule that an order made goes as well. */
async function undo(answering: Answering, { id }: OfferOf<'announcement'>): Promise<string> {
  const said = answersIn(answering.language);
  await undoAnnouncement(answering.bot, { id });
  if (areRulesGone(answering, id)) return said.over;
  return `${said.nobodyTold} ${(await undoRules(answering, id)) ?? said.ruleStays}`;
}

/** Another announcement tells of that time by now. */
function isOvertaken({ bot }: Answering, { id }: OfferOf<'announcement'>): boolean {
  return bot.journal.ledger.announcements.changes.get(id)?.state === 'overtaken';
}

/** What decides about an announcement. */
const DECIDING: ReadonlySet<ReplyWord> = new Set(['send', 'skip', 'undo', 'edit']);

/** Answers; null where the word decides nothing about these offers. */
export async function answerAnnouncement(
  answering: Answering,
  offers: readonly OfferOf<'announcement'>[],
  order: ReplyOrder & { text: string },
): Promise<Obeyed | null> {
  const { note, language } = answering;
  const [first, ...others] = offers;
  if (first === undefined) return null;
  if (isOvertaken(answering, first) && DECIDING.has(order.order)) return { text: answersIn(language).over };
  switch (order.order) {
    case 'send':
      return await agreeTo(answering, offers);
    case 'skip':
      // Without a name there is no telling whom she means, unless there is one alone.
      return isBare(order) && others.length > 0 ? null : await leaveOut(answering, offers);
    case 'undo':
      if (note.subject === 'receipt' && isBare(order)) return await stopAgreed(answering, offers);
      // The note is about all; a line of it is one.
      if (note.subject !== 'announcement' || !isBare(order)) return await leaveOut(answering, offers);
      return { text: await undo(answering, first) };
    case 'edit':
      return others.length > 0 ? null : await edit(answering, first, order.text);
    default:
      return null;
  }
}
