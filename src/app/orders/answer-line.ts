/**
 * One line of an order mail, and what she reads of it: obeyed, asked about, refused, or the answer to a line asked before.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { Offer } from '../../ledger/offer.js';
import type { Session } from '../../mailbox/session.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { answerWord } from '../../notes/numbered-lines.js';
import { visibleText } from '../../notes/visible-text.js';
import { isCompletable } from '../../orders/complete-line.js';
import type { Desk } from '../../orders/desk.js';
import type { Doubt } from '../../orders/doubt.js';
import { isDashAlone } from '../../orders/draft-field.js';
import { type Order, REPLY_WORDS, type ReplyOrder } from '../../orders/order.js';
import type { LineReading } from '../../orders/read-line.js';
import { orderOf } from '../../orders/read-message.js';
import { receiptText, replyText } from '../../orders/reply-text.js';
import type { Bot, BotFolders } from '../bot.js';
import { findInSent } from '../find-in-sent.js';
import { pastHour } from '../past-hour.js';
import { othersIn } from '../projects/mail-to-begin.js';
import { answerNote } from './answer-note.js';
import { offersOf } from './answering.js';
import { type AskedLine, askedOffer, type Completed, completeAsked, firstAsked } from './asked-line.js';
import { begunOutcome } from './begun-line.js';
import { beginOrder, begunOrder, endOrder, saidOfOrder } from './begun-order.js';
import { isAtOnce, type MailDoubt } from './doubtful-order.js';
import { obeyBegun } from './obey-begun.js';
import { obeyOrder } from './obey-order.js';
import type { Obeyed, Obeying } from './obeying.js';
import { orderSayings } from './order-sayings.js';
import { tickClients } from './tick-clients.js';

/** Of a line that is asked about, in code points. */
const MOST_IN_SUBJECT = 50;

/** The mail that the line stands in. */
export type Reading = {
  bot: Bot;
  session: Session;
  folders: BotFolders;
  desk: Desk;
  note: NoteRecord | null;
  mail: ParsedMail;
  identity: string;
  language: NoteLanguage;
  /** Why it is asked about before anything is done; null where it isn't. */
  doubted: MailDoubt | null;
  /** No line above was answered. */
  isFirst: boolean;
  /** What stands below EDIT; '' where nothing does. */
  editedText: string;
};

/** A line to be answered: as it reads, under the identity that its effects have, and why it had been asked about. */
type Lined = { reading: LineReading; id: string; asked: AskedLine; because: Doubt['kind'] | null };

/** What came of a line; `reading` is that of the line which it completed, where it answered a question. */
export type LineAnswer = Obeyed & { reading?: LineReading };

const saying = (text: string | null): Obeyed => ({ text });

function isReply(order: Order): order is ReplyOrder {
  return REPLY_WORDS.some((word) => word === order.order);
}

/** Why this order is asked about first; null where it is obeyed. */
function doubtAbout({ doubted }: Reading, { order }: Order): MailDoubt | null {
  return doubted !== null && isAtOnce(order, doubted) ? null : doubted;
}

function obeyingOf({ bot, session, folders, desk, mail, note, language }: Reading, id: string): Obeying {
  return { bot, session, folders, desk, mail, note, language, id };
}

/** What may have left is sent again by her word alone, and not where it turned up in Sent. */
async function lookInSentFirst({ bot, session, folders }: Reading, { offers }: NoteRecord): Promise<void> {
  const keys = new Set(offers.map((offer) => ('key' in offer ? offer.key : '')));
  await findInSent(bot, session, folders, ({ key }) => keys.has(key));
}

async function obeyLine(reading: Reading, order: Order, { id, because }: Lined): Promise<Obeyed> {
  const { bot, note, language } = reading;
  const answering = note === null ? null : { bot, note, language };
  if (order.order === 'tick' || isReply(order)) {
    if (answering === null) return saying(orderSayings(language).noNote);
    if (order.order === 'tick') return saying(await tickClients(answering, order.numbers));
    if (order.order === 'send') await lookInSentFirst(reading, answering.note);
    return await answerNote(answering, { ...order, text: reading.editedText });
  }
  const obeying = obeyingOf(reading, id);
  return await obeyOrder(because === null ? obeying : { ...obeying, because }, order);
}

/** Asked about; what belongs to the conversation of its own mail is better given anew, unless that would be asked about too. */
function askFirst(reading: Reading, why: MailDoubt, line: LineReading, asked: AskedLine): Obeyed {
  const { askFirst: said } = orderSayings(reading.language);
  const quoted = visibleText(line.text);
  const because = `"${quoted}": ${said.because[why]}`;
  const begin = beginOffer(reading, line);
  if (orderOf(line) === 'new' && (why !== 'traced' || begin.length === 0))
    return {
      text: `${because} ${said.giveAnew}`,
      subject: said.notDone(visibleText(quoted, MOST_IN_SUBJECT)),
    };
  return {
    text: `${because} ${said.yesOrNo}`,
    subject: said.subject(visibleText(quoted, MOST_IN_SUBJECT)),
    offers: [askedOffer(asked), ...begin],
  };
}

/** A misspelt or doubted `new` in Bcc is about the very mail that it stands in: her answer comes in another one. */
function beginOffer({ bot, mail }: Reading, line: LineReading): Offer[] {
  const isNew = orderOf(line) === 'new';
  const { messageId } = mail;
  const isTag = isNew && messageId !== null && othersIn(bot, mail).length > 0;
  return isTag ? [{ what: 'begin', line: null, messageId }] : [];
}

async function obeyAs(reading: Reading, order: Order, lined: Lined): Promise<Obeyed> {
  const done = await obeyLine(reading, order, lined);
  const said = { ...done, text: done.text ?? receiptText(order, reading.desk, reading.language) };
  await endOrder(reading.bot, lined.id, order, said);
  return said;
}

async function answerLined(reading: Reading, lined: Lined): Promise<Obeyed> {
  const { bot, desk, language } = reading;
  const { reading: line, id, asked } = lined;
  const order = begunOrder(bot, id);
  if (order !== null) return saidOfOrder(bot, id) ?? (await obeyAs(reading, order, lined));
  const begun = begunOutcome(bot, id);
  if (begun !== null) return await obeyBegun(obeyingOf(reading, id), begun);
  if (line.verdict !== 'do') {
    const offers = isCompletable(line) ? [askedOffer(asked), ...beginOffer(reading, line)] : [];
    return { text: replyText(line, desk, language, reading.isFirst), offers };
  }
  const doubted = doubtAbout(reading, line.order);
  if (doubted !== null) return askFirst(reading, doubted, line, asked);
  await beginOrder(bot, id, line.order);
  return await obeyAs(reading, line.order, lined);
}

/**
 * An order that was asked about is obeyed once, however often she says yes; after a crash the same line of the same reply, `by`,
 * finds it begun.
 */
async function completedAt({ bot }: Reading, order: string, by: string): Promise<string | null> {
  const key = `asked ${order}`;
  const before = bot.journal.ledger.orders.get(key);
  if (before !== undefined) return before.outcome === by ? null : before.at;
  await bot.journal.append(bot.clock.now(), { type: 'obeying', order: key, what: 'asked', outcome: by });
  return null;
}

/** The receipt that holds which mail is meant; null where it holds none. */
function noteToBegin({ note }: Reading): NoteRecord | null {
  return note !== null && offersOf(note, 'begin', null).length > 0 ? note : null;
}

async function answerCompleted(reading: Reading, completed: Completed, by: string): Promise<LineAnswer> {
  const said = orderSayings(reading.language);
  if (completed.comes === 'nothing') return saying(said.left);
  if (completed.comes === 'several') return saying(said.whichLine(answerWord('yes', reading.language)));
  const { reading: line, desk, order: id, because } = completed;
  const note = completed.note ?? noteToBegin(reading);
  const isDone = line.verdict === 'do' || begunOrder(reading.bot, id) !== null;
  const doneAt = isDone ? await completedAt(reading, id, by) : null;
  if (doneAt !== null) return saying(said.again(pastHour(reading.bot, doneAt)));
  // The reply is of today, whatever the age of the line.
  const obeyed = await answerLined(
    { ...reading, desk, note, doubted: null },
    { reading: line, id, asked: completed, because },
  );
  return { ...obeyed, reading: line };
}

/** The identity of line `at` of a mail. */
export function lineId(mail: string, at: number): string {
  return `${mail}#${at}`;
}

/** Whether it may answer what was asked: beside what is read as an order, a dash, which clears a field. */
function mayAnswer(line: LineReading): boolean {
  return line.verdict !== 'ignore' || (line.as === 'courtesy' && isDashAlone(line.text));
}

/** Answers line `at` of the mail. */
export async function answerLine(reading: Reading, line: LineReading, at: number): Promise<LineAnswer> {
  const { bot, desk, note } = reading;
  const completed = mayAnswer(line) ? completeAsked(bot, reading, line.text) : null;
  const id = lineId(reading.identity, at);
  if (completed !== null) return await answerCompleted(reading, completed, id);
  const asked = { asked: firstAsked(line.text), desk, note, order: id };
  return await answerLined(reading, { reading: line, id, asked, because: null });
}
