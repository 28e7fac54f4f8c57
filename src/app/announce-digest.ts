/**
 * What the digest has to tell of announcements: clients who came later, or whose text is another by now, with
 * the text that they would get, and what waits for her word (UX.md, rule 4).
 */
import { Temporal } from 'temporal-polyfill';
import type { AnnouncementOffer } from '../ledger/offer.js';
import type { LaterText, ShownChange } from '../notes/announcement.js';
import { isAgreed, MOST_ASKS, offerOf } from './announce.js';
import { type Announced, type AnnouncedText, announced } from './announce-texts.js';
import type { Bot } from './bot.js';

/** A text that waits for SEND. */
export type LaterAnnounced = LaterText & { offer: AnnouncementOffer };

function asLater(bot: Bot, { change, rules }: Announced, text: AnnouncedText): LaterAnnounced {
  const { client, wording, planned, dueAt } = text;
  return {
    isChanged: planned !== null,
    change: { rules, firstDay: Temporal.PlainDate.from(change.firstDay) },
    at: dueAt.toZonedDateTimeISO(bot.rules.timeZone),
    text: { name: client.name, subject: wording.subject, body: wording.text },
    offer: { line: null, ...offerOf(change, text) },
  };
}

/**
 * For clients who never heard of a change that others were told of, or would hear of it in other words than she agreed to; none in
 * rehearsal, where nobody hears of anything.
 */
export function laterTexts(bot: Bot): LaterAnnounced[] {
  if (bot.rules.settings.mode === 'rehearsal') return [];
  const changes = [...bot.journal.ledger.announcements.changes.values()];
  return changes.flatMap((change) => {
    const all = change.state === 'agreed' ? announced(bot, change) : null;
    if (all === null) return [];
    return all.texts
      .filter((text) => text.planned === null || !isAgreed(bot, text))
      .map((text) => asLater(bot, all, text));
  });
}

/** A change of which nobody was told, and what they would be told. */
export type WaitingAnnouncement = ShownChange & { texts: LaterAnnounced[] };

/** The changes about which she was asked so often, twice by default, and said nothing, and whose rules still stand. */
export function waitingAnnouncements(bot: Bot, leastAsks = MOST_ASKS): WaitingAnnouncement[] {
  return [...bot.journal.ledger.announcements.changes.values()].flatMap((change) => {
    const isWaiting = change.state === 'open' && change.asks.length >= leastAsks;
    const all = isWaiting ? announced(bot, change) : null;
    if (all === null || all.texts.length === 0) return [];
    const firstDay = Temporal.PlainDate.from(change.firstDay);
    return [{ rules: all.rules, firstDay, texts: all.texts.map((text) => asLater(bot, all, text)) }];
  });
}
