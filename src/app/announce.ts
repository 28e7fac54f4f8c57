/**
 * Clients hear of new rules once, and she sees every text before (UX.md T9). Here the change is noticed, at each sync, and
 * she is asked: at once, once more after two working days, and whenever a text is not what she agreed to any more.
 */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Announcement } from '../ledger/announcement.js';
import type { Happening } from '../ledger/entry.js';
import { approvedText } from '../ledger/mail-text.js';
import type { AnnouncementOffer, Offer } from '../ledger/offer.js';
import { announcementNote, type ShownAnnouncement, type ShownMail } from '../notes/announcement.js';
import type { AskedWhy } from '../notes/announcement-words.js';
import { askAgainAt } from '../plan/announcement-time.js';
import { standingRules } from '../plan/known-rules.js';
import { newRules, type RuleChange, type RuleNews } from '../plan/new-rules.js';
import { announcing } from '../plan/plan-announcement.js';
import { tellGone } from './announce-gone.js';
import { mailTo } from './announce-mails.js';
import { knownTime, overtaking, tookPlace } from './announce-overtaken.js';
import { redateAnnouncement } from './announce-redate.js';
import { tellRehearsal } from './announce-rehearsal.js';
import { type Announced, type AnnouncedText, announced, dayOf } from './announce-texts.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';

/** Asked so often, it stays on the waiting line. */
export const MOST_ASKS = 2;

/** A change as it is taken down; a continued one needs no word of hers, for nobody is told of it now. */
function happeningsOf(bot: Bot, change: RuleChange, isContinued: boolean): Happening[] {
  const announced = announcing(bot.account, change);
  const agreed: Happening = { type: 'announcement-agreed', id: announced.id };
  return [announced, ...(isContinued ? [agreed] : []), ...overtaking(bot, change, announced.id)];
}

/** Takes down what is new of the rules, and that from now on they are known. */
async function notice(bot: Bot): Promise<void> {
  const { policy } = bot.rules;
  const { known } = bot.journal.ledger.announcements;
  const standing = standingRules(policy);
  if (JSON.stringify(standing) === JSON.stringify(known)) return;
  const now = bot.clock.now();
  // At first contact nobody is told of what always was.
  const news: RuleNews =
    known === null
      ? { changes: [], continued: [], known: standing }
      : newRules(knownTime(bot), policy, dayOf(bot, now));
  const { changes, continued, known: rules } = news;
  const happenings = [
    ...changes.flatMap((change) => happeningsOf(bot, change, false)),
    ...continued.flatMap((change) => happeningsOf(bot, change, true)),
  ];
  if (happenings.length === 0 && JSON.stringify(rules) === JSON.stringify(known)) return;
  await bot.journal.append(now, ...happenings, { type: 'rules-known', rules });
  bot.log.info({ rules: rules.length, changes: changes.length }, 'rules known');
}

/** Whether she agreed to exactly this text. */
export function isAgreed(bot: Bot, { key, wording }: AnnouncedText): boolean {
  return approvedText(bot.journal.ledger, key)?.hash === wording.hash;
}

/** The offer that goes with a text. */
export function offerOf({ id }: Announcement, { client, key, wording }: AnnouncedText): AnnouncementOffer {
  return { what: 'announcement', id, client: client.slug, key, hash: wording.hash };
}

/** One hash for all that is shown. */
function hashOfAll(texts: readonly AnnouncedText[]): string {
  return createHash('sha256')
    .update(texts.map(({ key, wording }) => `${key} ${wording.hash}`).join('\n'))
    .digest('hex');
}

function shownMail(bot: Bot, { client, dueAt, wording }: AnnouncedText): ShownMail {
  const { subject, text } = wording;
  return { client, at: dueAt.toZonedDateTimeISO(bot.rules.timeZone), subject, text };
}

/** Public holidays after today, up to the first day of a weekly rule: they are closed anyway. */
function holidaysUntil(bot: Bot, { change, rules }: Announced) {
  if (rules.some(({ kind }) => kind === 'dates')) return [];
  const today = dayOf(bot, bot.clock.now()).toString();
  return [...bot.rules.policy.holidays]
    .filter(([date]) => date > today && date <= change.firstDay)
    .map(([date, name]) => ({ date: Temporal.PlainDate.from(date), name }));
}

/** When the first of them leaves, in her zone. */
function firstHour(bot: Bot, texts: readonly AnnouncedText[]): Temporal.ZonedDateTime | null {
  const [first] = texts.map(({ dueAt }) => dueAt).toSorted(Temporal.Instant.compare);
  return first?.toZonedDateTimeISO(bot.rules.timeZone) ?? null;
}

function shownOf(
  bot: Bot,
  all: Announced,
  texts: readonly AnnouncedText[],
  why: AskedWhy,
): ShownAnnouncement {
  return {
    change: { rules: all.rules, firstDay: Temporal.PlainDate.from(all.change.firstDay) },
    why,
    isInPlace: tookPlace(bot, all.change),
    from: all.isAtOnce ? null : firstHour(bot, texts),
    holidays: holidaysUntil(bot, all),
    mails: texts.map((text) => shownMail(bot, text)),
    leftOut: all.leftOut.map(({ client, why: reason }) => ({ name: client.name, why: reason })),
    isRehearsal: bot.rules.settings.mode === 'rehearsal',
  };
}

/** What she is shown stands in the journal before she is: her answer is about that text. */
async function putDown(bot: Bot, texts: readonly AnnouncedText[]): Promise<void> {
  const known = bot.journal.ledger.texts;
  const changed = texts.filter(({ key, wording }) => known.get(key)?.hash !== wording.hash);
  const worded = changed.map(({ wording }) => ({ type: 'worded' as const, ...wording }));
  if (worded.length > 0) await bot.journal.append(bot.clock.now(), ...worded);
}

/** Puts the note with these texts among the pending ones, unless it is there. */
export async function showTexts(
  bot: Bot,
  all: Announced,
  texts: readonly AnnouncedText[],
  why: AskedWhy,
): Promise<void> {
  const { change } = all;
  const hash = hashOfAll(texts);
  const about = `${change.id} ${change.asks.length} ${hash}`;
  if (bot.pending.some((pending) => pending.about === about)) return;
  await putDown(bot, texts);
  bot.pending.push({
    subject: 'announcement',
    about,
    note: announcementNote(shownOf(bot, all, texts, why), noteSetting(bot)),
    offers: texts.map((text, index): Offer => ({ line: index + 1, ...offerOf(change, text) })),
    records: { type: 'announcement-asked', id: change.id, texts: hash },
  });
}

/** Why she is to be asked about an open change now; null where she isn't. */
function askedWhy(bot: Bot, { asks }: Announcement): AskedWhy | null {
  const [first] = asks;
  if (first === undefined) return 'new';
  if (asks.length >= MOST_ASKS) return null;
  const again = askAgainAt(bot.rules.policy, Temporal.Instant.from(first.at));
  return again !== null && Temporal.Instant.compare(again, bot.clock.now()) <= 0 ? 'again' : null;
}

async function askAboutOpen(bot: Bot, change: Announcement): Promise<void> {
  const why = askedWhy(bot, change);
  const all = why === null ? null : announced(bot, change);
  if (why === null || all === null) return;
  // That nobody can be told is told her as well, once.
  const isForNobody = all.texts.length === 0 && (all.leftOut.length === 0 || why !== 'new');
  if (isForNobody) return;
  await showTexts(bot, all, all.texts, why);
}

function isAnyPlanned(bot: Bot, change: Announcement): boolean {
  return bot.rules.allClients.some((client) => mailTo(bot, change, client)?.state === 'planned');
}

/** What was agreed and reads otherwise by now is shown anew, once. */
async function askAboutChanged(bot: Bot, change: Announcement): Promise<void> {
  const all = isAnyPlanned(bot, change) ? announced(bot, change) : null;
  const changed = all?.texts.filter((text) => text.planned !== null && !isAgreed(bot, text)) ?? [];
  if (all === null || changed.length === 0) return;
  if (change.asks.at(-1)?.texts !== hashOfAll(changed)) await showTexts(bot, all, changed, 'changed');
}

/** Notices changed rules, and asks her about what is open. Journals before it tells. */
export async function announceChanges(bot: Bot): Promise<void> {
  if (bot.isConfigBroken) return;
  await notice(bot);
  await tellGone(bot);
  for (const change of bot.journal.ledger.announcements.changes.values()) {
    if (change.state === 'open') await askAboutOpen(bot, change);
    if (change.state !== 'agreed') continue;
    // Only other rules, clients or templates make another text of it.
    if (bot.comparedBy !== bot.rules) {
      await redateAnnouncement(bot, change);
      await askAboutChanged(bot, change);
    }
    tellRehearsal(bot, change);
  }
  bot.comparedBy = bot.rules;
}
