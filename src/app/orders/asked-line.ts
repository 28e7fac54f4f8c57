/**
 * A line that was asked about, as its receipt offers it, and what a reply to that receipt makes of it (UX.md, "Error replies").
 *
 * What is needed to read the line once more stands in the offer: a reply means the same days later, after a restart too.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteRecord } from '../../ledger/ledger.js';
import { type Amendment, type Asked, proposalOf } from '../../orders/amendment.js';
import { NOT_ANSWERED, partsOfAnswer } from '../../orders/answered.js';
import { asksForValue, bareAnswer, type Completion, completeLine } from '../../orders/complete-line.js';
import type { Desk } from '../../orders/desk.js';
import type { Doubt } from '../../orders/doubt.js';
import type { Parts } from '../../orders/parts.js';
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
    answers: asked.answers.map((one) => ({ ...one, writtenAt: one.writtenAt.toString() })),
    agreed: [...asked.agreed],
    proposes: proposalOf(asked, desk),
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
      answers: answers.map((one) => ({ ...one, writtenAt: Temporal.Instant.from(one.writtenAt) })),
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

/** "2 the logo file", "2. the logo file". */
const NUMBER_IN_FRONT = /^\s*\d{1,3}[.):]?\s+(?=\S)/;
/** The only question of a note has no number, and "1 yes" means it all the same. */
const ONLY_LINE = 1;

/**
 * An answer without the number of the note's line that it names. A figure that is no such number may stand in a value
 * ("3 photos"), or in a span of days.
 */
type Numbered = { text: string; line: number | null; figure: number | null };

function numbered({ offers }: NoteRecord, text: string, parts: Parts): Numbered {
  const { numbers, bullet, hasDash } = parts;
  const figure = bullet ?? numbers[0] ?? null;
  const [front = ''] = NUMBER_IN_FRONT.exec(text) ?? [];
  const isInFront = Number.parseInt(front, 10) === figure && offers.some(({ line }) => line === figure);
  if (isInFront) return { text: text.slice(front.length), line: figure, figure };
  if (bareAnswer(parts) !== null) return { text, line: figure, figure };
  return { text, line: null, figure: hasDash ? null : figure };
}

/** Whether the answer may be about that question. */
function isAbout({ line, figure }: Numbered, offered: number | null, { asked, desk }: AskedLine): boolean {
  const isOfLine = (number: number | null): boolean => number === null || number === (offered ?? ONLY_LINE);
  return isOfLine(line) && (isOfLine(figure) || (line === null && asksForValue(asked, desk)));
}

/** What the line `text` of a reply to `note` makes of the lines that the note asked about; null where nothing. */
export function completeAsked(
  bot: Bot,
  { note, desk }: { note: NoteRecord | null; desk: Desk },
  text: string,
): Completed | null {
  if (note === null) return null;
  const { writtenAt } = desk;
  const parts = partsOfAnswer({ text, writtenAt }, desk);
  const answer = numbered(note, text, parts);
  const found = offersOf(note, 'asked', null).flatMap((offer): Exclude<Completed, { comes: 'several' }>[] => {
    const line = askedLine(bot, offer);
    if (!isAbout(answer, offer.line, line)) return [];
    const proposal = offer.proposes as Amendment | null | undefined;
    const completion = completeLine(line.asked, { text: answer.text, writtenAt }, line.desk, proposal);
    if (completion === null) return [];
    return [completion.comes === 'nothing' ? completion : { ...line, ...completion }];
  });
  const [first, ...others] = found;
  if (first === undefined) return null;
  // NO without a number leaves all of them as they were.
  return others.length > 0 && first.comes !== 'nothing' ? { comes: 'several' } : first;
}
