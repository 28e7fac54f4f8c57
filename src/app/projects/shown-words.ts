/**
 * Was she shown the words that a mail has now? A note that was only begun showed her nothing: a crash may have come before it
 * lay in INBOX, and then they are shown once more.
 */
import type { Offer } from '../../ledger/offer.js';
import type { Bot } from '../bot.js';

function isOfWords(offer: Offer, key: string, hash: string | undefined): boolean {
  return offer.what === 'news' && offer.key === key && offer.hash === hash;
}

/** Whether a note showed her the mail's words as they are. */
export function isShown({ journal }: Pick<Bot, 'journal'>, key: string): boolean {
  const hash = journal.ledger.texts.get(key)?.hash;
  return [...journal.ledger.notes.values()].some(
    ({ isDone, offers }) => isDone && offers.some((offer) => isOfWords(offer, key, hash)),
  );
}

/** Whether no note showed her the mail's words as they are, and none among the pending ones will. */
export function isNeverShown(bot: Pick<Bot, 'journal' | 'pending'>, key: string): boolean {
  const hash = bot.journal.ledger.texts.get(key)?.hash;
  const isPending = bot.pending.some(({ offers = [] }) =>
    offers.some((offer) => isOfWords(offer, key, hash)),
  );
  return !isPending && !isShown(bot, key);
}
