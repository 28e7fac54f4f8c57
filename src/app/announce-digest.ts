/**
 * What the digest has to tell of announcements: clients who came later, with the text that they would get, and what waits
 * for her word (UX.md, rule 4).
 */
import type { Announcement } from '../ledger/announcement.js';
import type { AnnouncementOffer } from '../ledger/offer.js';
import { MOST_ASKS, offerOf } from './announce.js';
import { type AnnouncedText, announced } from './announce-texts.js';
import type { Bot } from './bot.js';

/** A text that a client would get after the others; SEND to its line agrees to it. */
export type LaterText = { text: AnnouncedText; offer: AnnouncementOffer };

/** For clients who never heard of a change that others were told of; none in rehearsal, where nobody hears of anything. */
export function laterTexts(bot: Bot): LaterText[] {
  if (bot.rules.settings.mode === 'rehearsal') return [];
  const changes = [...bot.journal.ledger.announcements.changes.values()];
  return changes.flatMap((change) => {
    const texts = change.state === 'agreed' ? (announced(bot, change)?.texts ?? []) : [];
    return texts
      .filter(({ planned }) => planned === null)
      .map((text) => ({ text, offer: offerOf(change, text) }));
  });
}

/** The changes about which she was asked twice, and said nothing, and whose rules still stand. */
export function waitingAnnouncements(bot: Bot): Announcement[] {
  return [...bot.journal.ledger.announcements.changes.values()].filter(
    (change) =>
      change.state === 'open' &&
      change.asks.length >= MOST_ASKS &&
      (announced(bot, change)?.texts.length ?? 0) > 0,
  );
}
