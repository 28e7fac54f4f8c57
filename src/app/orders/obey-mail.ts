/**
 * Reads one order mail and obeys it, line by line; what came of it is one receipt (UX.md, rules 1, 4 and 7).
 *
 * `obeying` is journaled before anything is done, `obeyed` once the receipt lies in INBOX. Every effect is by its outcome, so
 * that a mail begun before a crash is simply obeyed once more.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { Offer } from '../../ledger/offer.js';
import type { FetchedMessage } from '../../mailbox/fetch-messages.js';
import type { Session } from '../../mailbox/session.js';
import { identityOf } from '../../message/identity.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { noteWords } from '../../notes/words.js';
import type { Desk } from '../../orders/desk.js';
import { textBelow } from '../../orders/lines-above.js';
import type { Order } from '../../orders/order.js';
import { type LineReading, readLine } from '../../orders/read-line.js';
import { readMessage } from '../../orders/read-message.js';
import { replyText } from '../../orders/reply-text.js';
import type { Bot, BotFolders } from '../bot.js';
import { threadOfMail } from '../projects/begin-project.js';
import { savedText } from '../projects/begun-projects.js';
import { answerNote, tickClients } from './answer-note.js';
import { type OfferOf, offersOf } from './answering.js';
import { begunOutcome } from './begun-line.js';
import { obeyOrder } from './obey-order.js';
import { carryOut } from './obey-project.js';
import type { Obeyed, Obeying } from './obeying.js';
import { orderDesk } from './order-desk.js';
import { linesOf } from './order-lines.js';
import { orderSayings } from './order-sayings.js';

/** An order mail as it lies in Sent or in Driverseat/Do. */
export type OrderedMail = { fetched: FetchedMessage; source: 'sent' | 'do' };

type Reading = {
  bot: Bot;
  session: Session;
  folders: BotFolders;
  desk: Desk;
  note: NoteRecord | null;
  mail: ParsedMail;
  identity: string;
  /** What stands below EDIT; '' where nothing does. */
  editedText: string;
};

/** Older ones are asked about; what only stops is obeyed at any age. */
const FRESH_HOURS = 24;
const STOPPING: ReadonlySet<Order['order']> = new Set([
  'stop',
  'pause',
  'ill',
  'skip',
  'undo',
  'status',
  'help',
]);

const REPLY_ORDERS: ReadonlySet<string> = new Set(['send', 'edit', 'skip', 'undo', 'yes', 'no', 'why']);

function isReplyOrder(
  order: Order,
): order is Order & { order: 'send' | 'edit' | 'skip' | 'undo' | 'yes' | 'no' | 'why' } {
  return REPLY_ORDERS.has(order.order);
}

/** The note that the mail answers; null where it answers none. */
function answeredNote(bot: Bot, { mail }: FetchedMessage): NoteRecord | null {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()];
  for (const id of ids) {
    const note = bot.journal.ledger.notes.get(id);
    if (note !== undefined) return note;
  }
  return null;
}

const saying = (text: string | null): Obeyed => ({ text });

function obeyingOf(reading: Reading, at: number, language: NoteLanguage): Obeying {
  const { bot, session, folders, desk, mail, note, identity } = reading;
  return { bot, session, folders, desk, mail, note, language, id: `${identity}#${at}` };
}

async function obeyLine(reading: Reading, order: Order, at: number, language: NoteLanguage): Promise<Obeyed> {
  const { bot, desk, note } = reading;
  const isOld = desk.writtenAt.until(desk.readAt).total({ unit: 'hours' }) > FRESH_HOURS;
  if (isOld && !STOPPING.has(order.order)) return saying(orderSayings(language).tooOld);
  if (isReplyOrder(order) || order.order === 'tick') {
    if (note === null) return saying(orderSayings(language).noNote);
    const asked = order.order === 'yes' ? offersOf(note, 'asked', order.number)[0] : undefined;
    if (asked !== undefined) return await obeyUnderstood(reading, asked, at, language);
    const answering = { bot, note, language };
    return order.order === 'tick'
      ? saying(await tickClients(answering, order))
      : await answerNote(answering, { ...order, text: reading.editedText });
  }
  return await obeyOrder(obeyingOf(reading, at, language), order);
}

/** A line with a slip, after her YES: as it was understood, and as if it had been written so. */
async function obeyUnderstood(
  reading: Reading,
  { text, writtenAt }: OfferOf<'asked'>,
  at: number,
  language: NoteLanguage,
): Promise<Obeyed> {
  const desk = orderDesk(reading.bot, { writtenAt: Temporal.Instant.from(writtenAt), note: null });
  return await answerLine({ ...reading, desk, note: null }, readLine(text, true, desk), at, language);
}

/** What YES to an asked line would obey; null where it takes more than that word. */
function askedOffer(line: LineReading, at: number | null, { writtenAt }: Desk): Offer | null {
  if (line.verdict !== 'ask' || line.doubt.kind !== 'near-miss') return null;
  return { what: 'asked', line: at, text: line.doubt.understood, writtenAt: writtenAt.toString() };
}

async function answerLine(
  reading: Reading,
  line: LineReading,
  at: number,
  language: NoteLanguage,
): Promise<Obeyed> {
  const obeying = obeyingOf(reading, at, language);
  const begun = begunOutcome(obeying.bot, obeying.id);
  if (begun !== null) return await carryOut(obeying, begun);
  if (line.verdict !== 'do') return saying(replyText(line, reading.desk, language));
  const done = await obeyLine(reading, line.order, at, language);
  return { ...done, text: done.text ?? replyText(line, reading.desk, language) };
}

/** The lines' answers as the receipt's text: one alone as it is, several with their numbers. */
function receiptText(answers: readonly { at: number; text: string }[], language: NoteLanguage): string {
  const { footer } = noteWords(language);
  const [only, ...more] = answers;
  const lines =
    only !== undefined && more.length === 0
      ? [only.text]
      : answers.map(({ at, text }) => orderSayings(language).line(at, text));
  return `${[...lines, '', footer].join('\n')}\n`;
}

function subjectOf(text: string, language: NoteLanguage): string {
  const [first = ''] = text.split(/(?<=[.!?])\s|\n/);
  return first.length > 70
    ? `${orderSayings(language).receipt}: ${first.slice(0, 50).trimEnd()}…`
    : first.replace(/\.$/, '');
}

function orderIn(line: Exclude<LineReading, { verdict: 'ignore' }>): string | null {
  return (line.verdict === 'do' ? line.order : line.draft)?.order ?? null;
}

type Receipt = { subject: string; text: string; offers: Offer[] };

function putReceipt(bot: Bot, identity: string, { offers, ...note }: Receipt): void {
  bot.pending.push({
    subject: 'receipt',
    about: `order ${identity}`,
    note,
    ...(offers.length > 0 ? { offers } : {}),
    records: { type: 'obeyed', order: identity },
  });
}

async function readLines(reading: Reading, text: string, language: NoteLanguage): Promise<Receipt> {
  const answers: (Obeyed & { at: number; text: string })[] = [];
  const lines = readMessage(text, reading.desk);
  const edit = lines.find((line) => line.verdict !== 'ignore' && orderIn(line) === 'edit');
  const editedText = edit === undefined ? '' : textBelow(text, edit.text);
  for (const [index, line] of lines.entries()) {
    const { text: said, ...done } = await answerLine({ ...reading, editedText }, line, index + 1, language);
    if (said !== null) answers.push({ at: index + 1, text: said, ...done });
  }
  const [first] = answers;
  if (first === undefined) return plainReceipt(orderSayings(language).nothing, language);
  const numbered = (index: number): number | null => (answers.length > 1 ? index : null);
  const asked = lines.flatMap((line, index) => askedOffer(line, numbered(index + 1), reading.desk) ?? []);
  const made = answers.flatMap(({ at, offers = [] }) =>
    offers.map((offer): Offer => ({ ...offer, line: numbered(at) })),
  );
  const offers = [...asked, ...made];
  const saved = savedText(reading.bot, answers, language);
  if (saved !== null) return { ...plainReceipt(saved, language), offers };
  const subject = (answers.length === 1 ? first.subject : undefined) ?? subjectOf(first.text, language);
  return { subject, text: receiptText(answers, language), offers };
}

/** One sentence, about the mail as a whole. */
function plainReceipt(text: string, language: NoteLanguage): Receipt {
  return { subject: subjectOf(text, language), text: receiptText([{ at: 1, text }], language), offers: [] };
}

/**
 * Obeys the mail, unless it was obeyed before; its receipt is among the pending notes then.
 * @throws DriverseatError of the connection or the journal: it is obeyed once more then
 */
export async function obeyMail(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { fetched }: OrderedMail,
): Promise<void> {
  const identity = identityOf(fetched.mail);
  if (bot.journal.ledger.orders.get(identity)?.isDone === true) return;
  if (bot.pending.some(({ about }) => about === `order ${identity}`)) return;
  const language = bot.rules.noteLanguage;
  const read = linesOf(bot, fetched, language);
  if (read === null) {
    bot.log.info({ uid: fetched.uid }, 'no order');
    return;
  }
  await bot.journal.append(bot.clock.now(), { type: 'obeying', order: identity, what: 'mail', outcome: '' });
  const note = answeredNote(bot, fetched);
  const writtenAt = Temporal.Instant.fromEpochMilliseconds(fetched.internalDateMs);
  const reading: Reading = {
    bot,
    session,
    folders,
    note,
    identity,
    mail: fetched.mail,
    editedText: '',
    // A tag is about the very conversation that the mail stands in.
    desk: orderDesk(bot, {
      writtenAt,
      note,
      thread: 'isTag' in read && read.isTag ? threadOfMail(bot, fetched.mail) : null,
    }),
  };
  const receipt =
    'answer' in read ? plainReceipt(read.answer, language) : await readLines(reading, read.lines, language);
  putReceipt(bot, identity, receipt);
  bot.log.info({ order: identity.slice(0, 12) }, 'order obeyed');
}
