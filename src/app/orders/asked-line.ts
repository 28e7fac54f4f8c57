/**
 * A line that was asked about, as its receipt offers it, and what a reply to that receipt makes of it (UX.md, "Error replies").
 *
 * What is needed to read the line once more stands in the offer: a reply means the same days later, after a restart too.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteRecord } from '../../ledger/ledger.js';
import { NOT_ANSWERED, partsOfAnswer } from '../../orders/answered.js';
import { type Asked, type Completion, completeLine } from '../../orders/complete-line.js';
import type { Desk } from '../../orders/desk.js';
import type { Doubt } from '../../orders/doubt.js';
import type { Bot } from '../bot.js';
import { type OfferOf, offersOf } from './answering.js';
import { orderDesk } from './order-desk.js';

/** A line on its way: as it was first written, where its answers stand, and what it answered itself. */
export type AskedLine = { asked: Asked; desk: Desk; note: NoteRecord | null; order: string };

/** The line as a receipt offers it. */
export function askedOffer({ asked, desk, note, order }: AskedLine): OfferOf<'asked'> {
  return {
    ...{ what: 'asked', line: null, text: asked.text, order, note: note?.messageId ?? null },
    thread: desk.thread,
    writtenAt: desk.writtenAt.toString(),
    answers: asked.answers.map(({ text, writtenAt }) => ({ text, writtenAt: writtenAt.toString() })),
    agreed: [...asked.agreed],
  };
}

/** A line that nobody was asked about yet. */
export function firstAsked(text: string): Asked {
  return { text, ...NOT_ANSWERED };
}

/** The line that a receipt offered. */
function askedLine(bot: Bot, offer: OfferOf<'asked'>): AskedLine {
  const { text, writtenAt, answers = [], agreed = [] } = offer;
  const note = bot.journal.ledger.notes.get(offer.note ?? '') ?? null;
  const desk = orderDesk(bot, { writtenAt: Temporal.Instant.from(writtenAt), note });
  return {
    asked: {
      text,
      answers: answers.map((one) => ({ text: one.text, writtenAt: Temporal.Instant.from(one.writtenAt) })),
      agreed: new Set(agreed as readonly Doubt['kind'][]),
    },
    desk: { ...desk, thread: offer.thread ?? desk.thread },
    note,
    order: offer.order ?? `${writtenAt} ${text}`,
  };
}

/** What a reply to a receipt completes. */
export type Completed =
  | { comes: 'nothing' }
  /** Several lines of the receipt could be meant. */
  | { comes: 'several' }
  | (AskedLine & Omit<Completion & { comes: 'line' }, 'asked'>);

/** The number that stands before an answer; a span such as "24-26 dec" has none. */
function numberIn({ numbers, bullet, hasDash }: ReturnType<typeof partsOfAnswer>): number | null {
  return hasDash ? null : (numbers[0] ?? bullet);
}

/** What the line `text` of a reply to `note` makes of the lines that the note asked about; null where nothing. */
export function completeAsked(
  bot: Bot,
  { note, desk }: { note: NoteRecord | null; desk: Desk },
  text: string,
): Completed | null {
  const answer = { text, writtenAt: desk.writtenAt };
  const parts = partsOfAnswer(answer, desk);
  const offers = note === null ? [] : offersOf(note, 'asked', numberIn(parts));
  const found = offers.flatMap((offer): Exclude<Completed, { comes: 'several' }>[] => {
    const line = askedLine(bot, offer);
    const completion = completeLine(line.asked, answer, line.desk);
    if (completion === null) return [];
    return [completion.comes === 'nothing' ? completion : { ...line, ...completion }];
  });
  const [first, ...others] = found;
  if (first === undefined) return null;
  // NO without a number leaves all of them as they were.
  return others.length > 0 && first.comes !== 'nothing' ? { comes: 'several' } : first;
}
