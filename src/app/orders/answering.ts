/**
 * A reply to a note, and what of the note's offers it is about.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { Offer } from '../../ledger/offer.js';
import type { ReplyOrder } from '../../orders/order.js';
import type { Bot } from '../bot.js';

/** Offers of one kind. */
export type OfferOf<What extends Offer['what']> = Offer & { what: What };

/** A reply and the note that it answers. */
export type Answering = { bot: Bot; note: NoteRecord; language: NoteLanguage };

/** The note's offers of that kind, those of line `line` where it is named. */
export function offersOf<What extends Offer['what']>(
  { offers }: NoteRecord,
  what: What,
  line: number | null,
): OfferOf<What>[] {
  return offers.filter(
    (offer): offer is OfferOf<What> => offer.what === what && (line === null || offer.line === line),
  );
}

/** Whether the word stands alone, and names no line, client or project. */
export function isBare({ number, client, project }: ReplyOrder): boolean {
  return number === null && client === null && project === null;
}

type Word = ReplyOrder['order'];

/** The words that decide something about an offer. */
const TAKES: Partial<Record<Offer['what'], readonly Word[]>> = {
  announcement: ['send', 'skip', 'edit', 'undo'],
  news: ['send', 'skip', 'edit', 'undo', 'yes', 'no', 'why'],
  mail: ['yes', 'skip', 'undo', 'why'],
  approve: ['yes'],
  promise: ['yes', 'skip'],
  days: ['undo'],
  slips: ['no'],
  also: ['yes'],
};

/** The words that a line of a list takes, as the list names them. */
const NAMED: Partial<Record<Offer['what'], readonly Word[]>> = {
  ...TAKES,
  announcement: ['send', 'edit', 'skip'],
  news: ['send', 'edit', 'skip'],
};

function namedFor({ bot }: Answering, offer: Offer): readonly Word[] {
  if (offer.what !== 'mail') return NAMED[offer.what] ?? [];
  return bot.journal.ledger.mails.get(offer.key)?.state === 'unknown' ? ['yes', 'send'] : ['skip'];
}

/** The words that line `line` of the note takes; empty where it takes none. */
export function wordsOfLine(answering: Answering, line: number): readonly Word[] {
  const offers = answering.note.offers.filter((offer) => offer.line === line);
  return [...new Set(offers.flatMap((offer) => namedFor(answering, offer)))];
}

/** What is said to the texts of an announcement together. */
const TO_ALL_TEXTS: ReadonlySet<Word> = new Set(['send', 'undo']);

/** Whether a bare word could be about several lines of the note, and decides about one. */
export function isForSeveral({ subject, offers }: NoteRecord, word: Word): boolean {
  if (subject === 'announcement' && TO_ALL_TEXTS.has(word)) return false;
  const lines = offers.flatMap(({ what, line }) =>
    TAKES[what]?.includes(word) && line !== null ? [line] : [],
  );
  return new Set(lines).size > 1;
}
