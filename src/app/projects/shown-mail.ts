/**
 * A project's mail made ready to be shown: its hour, what holds it, and what she should know before it leaves.
 */
import { Temporal } from 'temporal-polyfill';
import { isSkippable } from '../../calendar/send-window.js';
import type { MailText } from '../../ledger/mail-text.js';
import { type News, projectsOf } from '../../ledger/news.js';
import { leftAt, type MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import { type Fate, projectMailWords, type ShownProjectMail } from '../../notes/project-mail.js';
import type { Held, ShownAgain } from '../../notes/project-mail-words.js';
import { visibleText } from '../../notes/visible-text.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { mailInFull } from './mail-words.js';

/** What is shown: the mail's key and words, when it leaves, whether it waits for SEND. */
export type ShownParts = {
  key: string;
  client: Client;
  news: News;
  words: Pick<MailText, 'subject' | 'text'>;
  dueAt: Temporal.Instant;
  waitsForSend: boolean;
  /** Ordered in rehearsal. */
  isRehearsed: boolean;
  again: ShownAgain | null;
  moves?: ShownProjectMail['moves'];
  warnings?: readonly string[];
};

const ON_ITS_WAY: ReadonlySet<MailRecord['state']> = new Set([
  'planned',
  'claimed',
  'sending',
  'sent',
  'unknown',
]);

/** What holds all mail, also what she ordered or agreed to; null where nothing does. */
export function heldBy({
  rules,
  isStopped,
  isConfigBroken,
}: Pick<Bot, 'rules' | 'isStopped' | 'isConfigBroken'>): Held | null {
  if (isStopped) return 'stopped';
  const { paused } = rules.settings;
  if (paused.some(({ what }) => what === 'ill')) return 'ill';
  if (paused.some(({ what }) => what === 'all')) return 'paused';
  return isConfigBroken ? 'broken' : null;
}

/** What becomes of the mail, by the settings of now; ordered in rehearsal, it goes in live mode on SEND alone. */
function fateOf(bot: Bot, { waitsForSend, isRehearsed }: ShownParts): Fate {
  if (bot.rules.settings.mode === 'rehearsal') return 'rehearsed';
  if (waitsForSend) return 'waits';
  return isRehearsed ? 'rehearsed' : (heldBy(bot) ?? 'leaves');
}

/** How many other mails of the bot go to the client on the day on which this one leaves. */
function othersThatDay({ rules, journal }: Bot, { key, client, dueAt }: ShownParts): number {
  const dayOf = (at: Temporal.Instant): string =>
    at.toZonedDateTimeISO(rules.timeZone).toPlainDate().toString();
  const day = dayOf(dueAt);
  return [...journal.ledger.mails.values()].filter((mail) => {
    const at = Temporal.Instant.from(mail.state === 'sent' ? leftAt(mail) : mail.dueAt);
    const isOther = mail.key !== key && mail.client === client.slug && mail.kind !== 'draft';
    return isOther && mail.answers === null && ON_ITS_WAY.has(mail.state) && dayOf(at) === day;
  }).length;
}

/** Whether SEND lets it leave at once: it skips the ten minutes, never her hours, and never an hour that she said. */
function sendsNow({ rules, journal, clock }: Bot, { key, dueAt }: ShownParts): boolean {
  const now = clock.now();
  const isHerHour = journal.ledger.mails.get(key)?.isHerHour === true;
  return !isHerHour && isSkippable(rules.policy, { now, at: dueAt });
}

/** The mail as she is shown it. */
export function shownMail(bot: Bot, parts: ShownParts): ShownProjectMail {
  const { client, news, words, dueAt, again, moves = [], warnings = [] } = parts;
  const said = projectMailWords(bot.rules.noteLanguage);
  const others = othersThatDay(bot, parts);
  const notFirst = others > 0 ? [said.notFirst(others + 1, firstName(client.name))] : [];
  const copies = projectsInNews(bot, news).projects.flatMap(({ cc }) => cc);
  const cc = copies.length === 0 ? [] : [said.copies(visibleText([...new Set(copies)].join(', '), 200))];
  return {
    news,
    reader: client,
    at: dueAt.toZonedDateTimeISO(bot.rules.timeZone),
    fate: fateOf(bot, parts),
    sendsNow: sendsNow(bot, parts),
    ...mailInFull(bot, { client: client.slug, news }, words),
    again,
    moves,
    warnings: [...cc, ...warnings, ...notFirst],
  };
}

/** The projects of the news, as their files say. */
export function projectsInNews({ rules }: Pick<Bot, 'rules'>, news: News) {
  const slugs = projectsOf(news);
  return { slugs, projects: rules.projects.filter(({ slug }) => slugs.includes(slug)) };
}

/** Whether a project that the mail is about can't be read as its file stands: the mail waits until it can. */
export function isAnyBroken({ brokenProjects }: Pick<Bot, 'brokenProjects'>, news: News): boolean {
  return projectsOf(news).some((slug) => brokenProjects.includes(slug));
}
