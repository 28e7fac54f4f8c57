/**
 * An announcement as it would leave: who hears of the change, at which hour, in which words, and who does not.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import type { Announcement } from '../ledger/announcement.js';
import type { MailText } from '../ledger/mail-text.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { comparableAddress } from '../message/addresses.js';
import { announcementSlots, leavesFrom } from '../plan/announcement-time.js';
import { isAhead, rulesOf } from '../plan/known-rules.js';
import { type AnnouncementMail, announcementKey } from '../plan/plan-announcement.js';
import { hasBounced } from '../plan/reply-limits.js';
import { isNewsTo, toldTime } from '../plan/told-time.js';
import type { Client } from '../projects/client.js';
import type { WrittenMail } from '../templates/render.js';
import { textHash } from '../templates/text-hash.js';
import { mailTo } from './announce-mails.js';
import { knownTime } from './announce-overtaken.js';
import { announcementTemplate, announcementText } from './announce-text.js';
import type { Bot } from './bot.js';

/** What one client would be told, and when; `planned` is the mail where she agreed once already. */
export type AnnouncedText = AnnouncementMail & {
  client: Client;
  wording: MailText;
  planned: MailRecord | null;
};

/** Who hears nothing of it, and why. */
export type LeftOut = { client: Client; why: 'paused' | 'bounced' | 'no-text' };

/** All of an announcement. `isAtOnce`: it leaves as soon as she agrees, in the send window. */
export type Announced = {
  change: Announcement;
  rules: readonly NoContactRule[];
  isAtOnce: boolean;
  texts: AnnouncedText[];
  leftOut: LeftOut[];
};

/** The local day in her zone. */
export function dayOf(bot: Pick<Bot, 'rules'>, at: Temporal.Instant): Temporal.PlainDate {
  return localDate(at.epochMilliseconds, bot.rules.timeZone);
}

/** The template's words, or hers where she edited these very ones. */
function wordingOf(bot: Bot, key: string, written: WrittenMail): MailText {
  const hash = textHash(written);
  const known = bot.journal.ledger.texts.get(key);
  if (known?.basis === hash) return known;
  return { key, subject: written.subject, text: written.body, hash, basis: hash };
}

function leftOutWhy(bot: Bot, client: Client): LeftOut['why'] | null {
  const { paused } = bot.rules.settings;
  if (paused.some((pause) => pause.what === 'client' && pause.client === client.slug)) return 'paused';
  const address = comparableAddress(client.address);
  if (hasBounced(bot.journal.ledger, address, bot.clock.now())) return 'bounced';
  return announcementTemplate(bot, client) === null ? 'no-text' : null;
}

/** A client whom the change still concerns. */
type ClientAhead = { client: Client; planned: MailRecord | null };

/** Those who are neither skipped nor told already, by this announcement or another. */
function clientsAhead(bot: Bot, change: Announcement, rules: readonly NoContactRule[]): ClientAhead[] {
  const { policy, allClients } = bot.rules;
  const before = { ...policy, noContact: policy.noContact.filter((rule) => !rules.includes(rule)) };
  const today = dayOf(bot, bot.clock.now());
  const known = knownTime(bot);
  const isNews = ({ slug }: Client): boolean =>
    rules.some((rule) => isNewsTo(toldTime(known, slug, today), rule, before, today));
  return allClients.flatMap((client): ClientAhead[] => {
    const mail = mailTo(bot, change, client);
    if (change.skipped.has(client.slug) || mail?.insteadOf !== undefined) return [];
    if (mail?.state === 'planned') return [{ client, planned: mail }];
    const isOpen = mail === null || mail.state === 'dropped';
    return isOpen && isNews(client) ? [{ client, planned: null }] : [];
  });
}

function textFor(
  bot: Bot,
  { change, rules }: Pick<Announced, 'change' | 'rules'>,
  { client, planned }: ClientAhead,
  dueAt: Temporal.Instant,
): AnnouncedText | null {
  const text = announcementText(bot, change, { client, rules, day: dayOf(bot, dueAt) });
  if (text === null) return null;
  const key = announcementKey(bot.account, client, change);
  const notAfter = text.from.toZonedDateTime(bot.rules.timeZone).toInstant();
  return { client, key, dueAt, notAfter, wording: wordingOf(bot, key, text.written), planned };
}

/** When announcements leave that are planned, but for those of `except`. */
export function takenHours({ journal }: Bot, except: readonly string[]): Temporal.Instant[] {
  return [...journal.ledger.mails.values()]
    .filter(({ kind, state, key }) => kind === 'announcement' && state === 'planned' && !except.includes(key))
    .map(({ dueAt }) => Temporal.Instant.from(dueAt));
}

/** The announcement as things are now; null where its rules don't stand any more, or it is too late for all. */
export function announced(bot: Bot, change: Announcement): Announced | null {
  const { policy, settings } = bot.rules;
  const now = bot.clock.now();
  const today = dayOf(bot, now);
  const rules = rulesOf(change, policy, today);
  if (rules === null || !rules.every((rule) => isAhead(rule, today))) return null;
  const firstDay = Temporal.PlainDate.from(change.firstDay);
  const ahead = clientsAhead(bot, change, rules).map((one) => ({ ...one, why: leftOutWhy(bot, one.client) }));
  const waiting = ahead.filter(({ why, planned }) => why === null && planned === null);
  const clients = waiting.map(({ client }) => client);
  const reach = { now, announce: settings.contact.announce, clients, taken: takenHours(bot, []) };
  const from = leavesFrom(policy, { rules, firstDay }, reach);
  const slots = announcementSlots(policy, from, reach);
  const all: Announced = { change, rules, isAtOnce: from.equals(now), texts: [], leftOut: [] };
  for (const { client, planned, why } of ahead) {
    const dueAt = planned === null ? slots.get(client.slug) : Temporal.Instant.from(planned.dueAt);
    const text = why !== null || dueAt === undefined ? null : textFor(bot, all, { client, planned }, dueAt);
    if (text === null) all.leftOut.push({ client, why: why ?? 'no-text' });
    else all.texts.push(text);
  }
  return all;
}
