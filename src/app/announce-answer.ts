/**
 * What she says to an announcement: SEND, SKIP, UNDO, EDIT. What was read from her mail is obeyed here, whoever read it.
 *
 * SEND agrees to the very texts that she was shown; where one reads otherwise by now, it is shown anew and nothing is agreed.
 */
import type { Temporal } from 'temporal-polyfill';
import { hasEnded } from '../ledger/announcement.js';
import type { Happening } from '../ledger/entry.js';
import type { AnnouncementOffer } from '../ledger/offer.js';
import { planAnnouncement } from '../plan/plan-announcement.js';
import { textHash } from '../templates/text-hash.js';
import { showTexts } from './announce.js';
import { mailTo } from './announce-mails.js';
import { dropsOf } from './announce-overtaken.js';
import { type AnnouncedText, announced } from './announce-texts.js';
import type { Bot } from './bot.js';
import { putIntoQueue } from './put-into-queue.js';

/** `over`: the rule is gone, was undone, or nobody is left to be told. */
export type Agreement =
  | { result: 'agreed'; mails: { client: string; dueAt: Temporal.Instant }[] }
  | { result: 'shown-anew' }
  | { result: 'over' };

/** Whether she was shown this text, and no other. */
function isAsShown({ key, wording }: AnnouncedText, offers: readonly AnnouncementOffer[]): boolean {
  return offers.some((offer) => offer.key === key && offer.hash === wording.hash);
}

/** A mail that is planned already keeps its hour; what was shown is put down once more, should another text stand there. */
function agreed(text: AnnouncedText): Happening[] {
  const { key, wording, planned } = text;
  return [
    { type: 'worded', ...wording },
    ...(planned === null ? [planAnnouncement(text)] : []),
    { type: 'approved', of: key, hash: wording.hash },
  ];
}

/**
 * SEND: plans the mails of these offers, which are all of one announcement.
 * @throws DriverseatError of the journal
 */
export async function approveAnnouncement(
  bot: Bot,
  offers: readonly AnnouncementOffer[],
): Promise<Agreement> {
  const [first] = offers;
  const change = bot.journal.ledger.announcements.changes.get(first?.id ?? '');
  const all = change === undefined || hasEnded(change) ? null : announced(bot, change);
  const texts = all?.texts.filter(({ key }) => offers.some((offer) => offer.key === key)) ?? [];
  if (all === null || texts.length === 0) return { result: 'over' };
  if (!texts.every((text) => isAsShown(text, offers))) {
    await showTexts(bot, all, texts, 'changed');
    return { result: 'shown-anew' };
  }
  const { id } = all.change;
  await bot.journal.append(bot.clock.now(), ...texts.flatMap(agreed), { type: 'announcement-agreed', id });
  for (const { key, dueAt } of texts) await putIntoQueue(bot, key, dueAt.toString());
  return { result: 'agreed', mails: texts.map(({ client, dueAt }) => ({ client: client.slug, dueAt })) };
}

/**
 * SKIP: this client hears nothing of it. What has left, has left.
 * @throws DriverseatError of the journal
 */
export async function skipAnnouncement(
  bot: Bot,
  { id, client, key }: Pick<AnnouncementOffer, 'id' | 'client' | 'key'>,
): Promise<void> {
  const isPlanned = bot.journal.ledger.mails.get(key)?.state === 'planned';
  const dropped: Happening[] = isPlanned ? [{ type: 'dropped', key, why: 'skipped' }] : [];
  await bot.journal.append(bot.clock.now(), { type: 'announcement-skipped', id, client }, ...dropped);
}

/**
 * UNDO of SEND: what of these offers, which are all of one announcement, has not left does not go; while nothing has, she is
 * asked about it once more. Gives the offers whose mail was stopped.
 * @throws DriverseatError of the journal
 */
export async function stopAnnouncement(
  bot: Bot,
  offers: readonly AnnouncementOffer[],
): Promise<AnnouncementOffer[]> {
  const { mails, announcements } = bot.journal.ledger;
  const stopped = offers.filter(({ key }) => mails.get(key)?.state === 'planned');
  const drops = stopped.map(({ key }): Happening => ({ type: 'dropped', key, why: 'undone' }));
  if (drops.length > 0) await bot.journal.append(bot.clock.now(), ...drops);
  const change = announcements.changes.get(offers[0]?.id ?? '');
  const isUntouched =
    change?.state === 'agreed' &&
    bot.rules.allClients.every((client) => (mailTo(bot, change, client)?.state ?? 'dropped') === 'dropped');
  if (isUntouched)
    await bot.journal.append(bot.clock.now(), { type: 'announcement-reopened', id: change.id });
  return stopped;
}

/**
 * UNDO: nobody hears of it any more.
 * @throws DriverseatError of the journal
 */
export async function undoAnnouncement(bot: Bot, { id }: Pick<AnnouncementOffer, 'id'>): Promise<void> {
  const change = bot.journal.ledger.announcements.changes.get(id);
  if (change === undefined) return;
  const undone: Happening = { type: 'announcement-undone', id };
  await bot.journal.append(bot.clock.now(), undone, ...dropsOf(bot, change, 'undone'));
}

/**
 * EDIT: this client's text is hers from here on, and is shown before it can be agreed to; its hash, or null where it is over.
 * @throws DriverseatError of the journal
 */
export async function editAnnouncement(
  bot: Bot,
  { id, key }: Pick<AnnouncementOffer, 'id' | 'key'>,
  { subject, text }: { subject: string; text: string },
): Promise<string | null> {
  const { texts, announcements } = bot.journal.ledger;
  const change = announcements.changes.get(id);
  const basis = texts.get(key)?.basis;
  if (change === undefined || hasEnded(change) || basis === undefined) return null;
  const hash = textHash({ subject, body: text });
  await bot.journal.append(bot.clock.now(), { type: 'worded', key, subject, text, hash, basis });
  const all = announced(bot, change);
  // Who came later is none of those who agreed or are asked together.
  const shown = all?.texts.filter(
    (other) => change.state === 'open' || other.planned !== null || other.key === key,
  );
  if (all === null || !shown?.some((other) => other.key === key)) return null;
  await showTexts(bot, all, shown, 'changed');
  return hash;
}
