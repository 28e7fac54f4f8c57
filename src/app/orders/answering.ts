/**
 * A reply to a note, and what of the note's offers it is about.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { Offer } from '../../ledger/offer.js';
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
