/**
 * Reads one order mail and obeys it, line by line; what came of it is one receipt (UX.md, rules 1, 4 and 7).
 *
 * `obeying` is journaled before anything is done, `obeyed` once the receipt lies in INBOX. Every effect is by its outcome, so
 * that a mail begun before a crash is simply obeyed once more.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { FetchedMessage } from '../../mailbox/fetch-messages.js';
import type { Session } from '../../mailbox/session.js';
import { identityOf } from '../../message/identity.js';
import { visibleText } from '../../notes/visible-text.js';
import type { Desk } from '../../orders/desk.js';
import { textBelow } from '../../orders/lines-above.js';
import { lineTest, ownLineTest } from '../../orders/parent-lines.js';
import type { LineReading } from '../../orders/read-line.js';
import { messageLines, orderOf, readNext } from '../../orders/read-message.js';
import type { Bot, BotFolders } from '../bot.js';
import { threadOfMail } from '../projects/begin-project.js';
import { savedText } from '../projects/begun-projects.js';
import { answerLine, lineId, type Reading } from './answer-line.js';
import { begunOutcome } from './begun-line.js';
import { begunOrder } from './begun-order.js';
import { answeredBefore, doubtOf, isAtOnce } from './doubtful-order.js';
import { learnSentFields } from './learn-sent-fields.js';
import { overtakenText, tellAnew } from './obey-project.js';
import { orderDesk } from './order-desk.js';
import { linesOf, type OrderedMail } from './order-lines.js';
import { orderSayings } from './order-sayings.js';
import { putApart, putReceipt, tellAgain, wasObeyed } from './put-receipt.js';
import { type Answered, partedOf, plainReceipt, type Receipt, receiptOf } from './receipt-text.js';

/** So much of a mail that can't be read stands in the digest; in UTF-16 units. */
const LONGEST_QUOTE = 60;

/** The note that the mail answers; null where it answers none. */
function answeredNote(bot: Bot, { mail }: FetchedMessage): NoteRecord | null {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()];
  for (const id of ids) {
    const note = bot.journal.ledger.notes.get(id);
    if (note !== undefined) return note;
  }
  return null;
}

/** The mail, and the desk as it is when a line of it is read. */
type MailReading = Omit<Reading, 'desk' | 'isFirst' | 'editedText'> & { deskNow(): Desk };

/** Prose in reply to a note about somebody's mail was perhaps meant for them. */
function meantFor(
  { bot, note, language }: MailReading,
  receipt: Receipt,
  answered: readonly Answered[],
): Receipt {
  const [first] = answered;
  const [author] = note?.authors ?? [];
  const why = first?.line.verdict === 'refuse' ? first.line.doubt.kind : null;
  const isProse = why === 'unknown-word' || why === 'unknown-day';
  if (!receipt.isError || !isProse || author === undefined) return receipt;
  const name = bot.rules.clientOf(author)?.name ?? author;
  return plainReceipt(orderSayings(language).meantFor(name), language, true);
}

/** After a lost journal many orders may be asked about: they count like errors, so that no flood of notes comes of it. */
function isOnlyAsked({ doubted }: MailReading, answered: readonly Answered[]): boolean {
  const isDone = ({ line }: Answered): boolean => line.verdict === 'do' && isAtOnce(line.order.order, 'lost');
  return doubted === 'lost' && !answered.some(isDone);
}

/** Answers to what was open in a new project are told together. */
function receiptOfLines({ bot, language }: MailReading, answered: readonly Answered[]): Receipt {
  const receipt = receiptOf(answered, language);
  const saved = savedText(
    bot,
    answered.map(({ obeyed }) => obeyed),
    language,
  );
  return saved === null ? receipt : { ...plainReceipt(saved, language, false), offers: receipt.offers };
}

/**
 * What a line below set is in the mail that she reads of first, and what it overtook leaves no more. Of a mail that was begun
 * before a crash a receipt may lie in INBOX: what reads otherwise by now is shown anew, and waits.
 */
async function tellByNow(mail: MailReading, one: Answered): Promise<Answered> {
  const { bot, session, folders, note, language, mail: orderMail } = mail;
  const id = lineId(mail.identity, one.at);
  const outcome = begunOutcome(bot, id);
  if (outcome === null) return one;
  const obeying = { bot, session, folders, note, language, mail: orderMail, desk: mail.deskNow(), id };
  const overtaken = overtakenText(obeying, outcome);
  if (overtaken !== null) return { ...one, obeyed: { text: overtaken, isOvertaken: true } };
  if (one.isBegun || outcome.moves.length > 0) return one;
  const obeyed = await tellAnew(obeying, outcome);
  return obeyed?.text == null ? one : { ...one, obeyed: { ...obeyed, text: obeyed.text } };
}

/** One line after the other: each is read when those above it are obeyed, one that was begun before a crash as it was then. */
async function readLines(mail: MailReading, text: string): Promise<Receipt> {
  const readings: LineReading[] = [];
  const answered: Answered[] = [];
  const { lines: ofNote = '' } = mail.note ?? {};
  const isOfNote = lineTest(ofNote);
  for (const [index, line] of messageLines(text, mail.deskNow()).entries()) {
    const desk = mail.deskNow();
    const at = index + 1;
    const id = lineId(mail.identity, at);
    const begun = begunOrder(mail.bot, id);
    const isBegun = begun !== null || begunOutcome(mail.bot, id) !== null;
    const reading: LineReading =
      begun === null
        ? readNext(readings, line, desk, isOfNote)
        : { text: line.text, verdict: 'do', order: begun };
    const editedText = orderOf(reading) === 'edit' ? textBelow(text, reading.text, ownLineTest(ofNote)) : '';
    const inMail = { ...mail, desk, editedText, isFirst: answered.length === 0 };
    const { text: said, reading: read = reading, ...obeyed } = await answerLine(inMail, reading, at);
    // What was begun could be read then, and keeps no line below it from being read.
    if (!isBegun || read.verdict === 'do') readings.push(read);
    if (said !== null) answered.push({ at, line: read, isBegun, obeyed: { ...obeyed, text: said } });
  }
  const told: Answered[] = [];
  for (const one of answered) told.push(await tellByNow(mail, one));
  const { together, apart } = partedOf(told);
  for (const one of apart) putApart(mail.bot, lineId(mail.identity, one.at), receiptOf([one], mail.language));
  const receipt = meantFor(mail, receiptOfLines(mail, together), together);
  return { ...receipt, isError: receipt.isError || isOnlyAsked(mail, told) };
}

/**
 * Obeys the mail, unless it was obeyed before; its receipt is among the pending notes then.
 * @throws DriverseatError of the connection or the journal: it is obeyed once more then
 */
export async function obeyMail(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  ordered: OrderedMail,
): Promise<void> {
  const { fetched, source } = ordered;
  const identity = identityOf(fetched.mail);
  if (wasObeyed(bot, identity, source)) {
    // What Sent shows once more is the ordinary sync; what she moves into Do asks for an answer.
    if (source === 'do') tellAgain(bot, identity);
    return;
  }
  if (bot.pending.some(({ about }) => about === `order ${identity}`)) return;
  const language = bot.rules.noteLanguage;
  await learnSentFields(bot, session, folders, ordered);
  const read = linesOf(bot, ordered, language);
  if (read === null) {
    bot.log.info({ uid: fetched.uid }, 'no order');
    return;
  }
  await bot.journal.append(bot.clock.now(), { type: 'obeying', order: identity, what: 'mail', outcome: '' });
  // What she saved a moment before she ordered counts.
  await bot.workspace?.reload();
  const note = answeredNote(bot, fetched);
  const deskNow = (): Desk =>
    orderDesk(bot, {
      writtenAt: Temporal.Instant.fromEpochMilliseconds(fetched.internalDateMs),
      note,
      // A tag is about the very conversation that the mail stands in.
      thread: 'isTag' in read && read.isTag ? threadOfMail(bot, fetched.mail) : null,
    });
  const desk = deskNow();
  if (await answeredBefore(bot, session, folders, { identity, desk })) return;
  const doubted = ('doubt' in read ? read.doubt : null) ?? doubtOf(bot, desk);
  const { mail } = fetched;
  const reading = { bot, session, folders, deskNow, note, mail, identity, language, doubted };
  const receipt =
    'answer' in read
      ? { ...plainReceipt(read.answer, language, true), offers: [...(read.offers ?? [])] }
      : await readLines(reading, read.lines);
  await putReceipt(bot, identity, receipt, visibleText(mail.text, LONGEST_QUOTE));
  bot.log.info({ order: identity.slice(0, 12) }, 'order obeyed');
}
