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
import { textBelow } from '../../orders/lines-above.js';
import { lineTest } from '../../orders/parent-lines.js';
import type { LineReading } from '../../orders/read-line.js';
import { readMessage } from '../../orders/read-message.js';
import type { Bot, BotFolders } from '../bot.js';
import { threadOfMail } from '../projects/begin-project.js';
import { savedText } from '../projects/begun-projects.js';
import { answerLine, type Reading } from './answer-line.js';
import { answeredBefore, doubtOf, isAtOnce } from './doubtful-order.js';
import { orderDesk } from './order-desk.js';
import { linesOf, type OrderedMail } from './order-lines.js';
import { orderSayings } from './order-sayings.js';
import { putReceipt, tellAgain, wasObeyed } from './put-receipt.js';
import { type Answered, plainReceipt, type Receipt, receiptOf } from './receipt-text.js';

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

/** Prose in reply to a note about somebody's mail was perhaps meant for them. */
function meantFor(
  { bot, note, language }: Reading,
  receipt: Receipt,
  answered: readonly Answered[],
): Receipt {
  const [first] = answered;
  const [author] = note?.authors ?? [];
  const isProse = first?.line.verdict === 'refuse' && first.line.doubt.kind === 'unknown-word';
  if (!receipt.isError || !isProse || author === undefined) return receipt;
  const name = bot.rules.clientOf(author)?.name ?? author;
  return plainReceipt(orderSayings(language).meantFor(name), language, true);
}

/** After a lost journal many orders may be asked about: they count like errors, so that no flood of notes comes of it. */
function isOnlyAsked({ doubted }: Reading, answered: readonly Answered[]): boolean {
  const isDone = ({ line }: Answered): boolean => line.verdict === 'do' && isAtOnce(line.order.order, 'lost');
  return doubted === 'lost' && !answered.some(isDone);
}

function orderIn(line: Exclude<LineReading, { verdict: 'ignore' }>): string | null {
  return (line.verdict === 'do' ? line.order : line.draft)?.order ?? null;
}

/** Answers to what was open in a new project are told together. */
function receiptOfLines({ bot, language }: Reading, answered: readonly Answered[]): Receipt {
  const receipt = receiptOf(answered, language);
  const saved = savedText(
    bot,
    answered.map(({ obeyed }) => obeyed),
    language,
  );
  return saved === null ? receipt : { ...plainReceipt(saved, language, false), offers: receipt.offers };
}

async function readLines(reading: Reading, text: string): Promise<Receipt> {
  const lines = readMessage(text, reading.desk, lineTest(reading.note?.lines ?? ''));
  const edit = lines.find((line) => line.verdict !== 'ignore' && orderIn(line) === 'edit');
  const editedText = edit === undefined ? '' : textBelow(text, edit.text);
  const answered: Answered[] = [];
  for (const [index, line] of lines.entries()) {
    const isFirst = answered.length === 0;
    const inMail = { ...reading, editedText, isFirst };
    const { text: said, ...obeyed } = await answerLine(inMail, line, index + 1);
    if (said !== null) answered.push({ at: index + 1, line, obeyed: { ...obeyed, text: said } });
  }
  const receipt = meantFor(reading, receiptOfLines(reading, answered), answered);
  return { ...receipt, isError: receipt.isError || isOnlyAsked(reading, answered) };
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
  const read = linesOf(bot, ordered, language);
  if (read === null) {
    bot.log.info({ uid: fetched.uid }, 'no order');
    return;
  }
  await bot.journal.append(bot.clock.now(), { type: 'obeying', order: identity, what: 'mail', outcome: '' });
  // What she saved a moment before she ordered counts.
  await bot.workspace?.reload();
  const note = answeredNote(bot, fetched);
  const desk = orderDesk(bot, {
    writtenAt: Temporal.Instant.fromEpochMilliseconds(fetched.internalDateMs),
    note,
    // A tag is about the very conversation that the mail stands in.
    thread: 'isTag' in read && read.isTag ? threadOfMail(bot, fetched.mail) : null,
  });
  if (await answeredBefore(bot, session, folders, { identity, desk })) return;
  const doubted = 'hasArrived' in read ? 'arrived' : doubtOf(bot, desk);
  const place = { isFirst: true, doubted, editedText: '' };
  const { mail } = fetched;
  const reading = { bot, session, folders, desk, note, mail, identity, language, ...place };
  const receipt =
    'answer' in read
      ? { ...plainReceipt(read.answer, language, true), offers: [...(read.offers ?? [])] }
      : await readLines(reading, read.lines);
  await putReceipt(bot, identity, receipt, visibleText(mail.text, LONGEST_QUOTE));
  bot.log.info({ order: identity.slice(0, 12) }, 'order obeyed');
}
