/**
 * SEND to what the bot thought up some days ago: does it still hold, and if not, what would be told in its place?
 *
 * Her own mail to the client meanwhile ends nothing here: she knows what she wrote, and says SEND.
 */
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/local-time.js';
import type { Ledger } from '../ledger/ledger.js';
import { type News, projectsOf, tellsStep } from '../ledger/news.js';
import { isOpen } from '../ledger/planned-mail.js';
import type { Proposal } from '../ledger/proposal.js';
import { aboutProject } from './plan-updates.js';
import { isByHerWord, isTrue } from './proposals.js';
import { type ThoughtUp, thought, type UpdatesAsked } from './thought-up.js';
import { newsAtSlot, newsToSay } from './update-news.js';

/** What of a proposal is asked. */
export type Past = Pick<Proposal, 'key' | 'client' | 'why' | 'news' | 'at' | 'isHers'>;

/** `heard`: other mail told the client of all of it since, or is about to. `changed`: of some, or a project stands otherwise. */
export type WhyPast = 'heard' | 'changed';

/** What is known; `work` has the client's projects, paused or not. */
export type PastAsked = UpdatesAsked;

function isAfter(at: string, since: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(since)) > 0;
}

/** Whether other news tell what these would of the project; a moved day alone says nothing of how far it is. */
function tellsTheSame(other: News, news: News, project: string): boolean {
  if (news.tells !== 'move') return other.tells !== 'move' && projectsOf(other).includes(project);
  const step = { project, what: news.phase, date: news.to };
  return tellsStep(other, step) || (other.tells === 'move' && other.project === project);
}

/** Those of its projects of which another mail told since, or is on its way to tell. */
function toldOtherwise({ mails }: Pick<Ledger, 'mails'>, { key, news, at }: Past): string[] {
  const others = [...mails.values()].filter(
    (mail) =>
      mail.key !== key &&
      (mail.state === 'sent' ? isAfter(mail.since, at) : isOpen(mail) && isAfter(mail.plannedAt, at)),
  );
  return projectsOf(news).filter((project) =>
    others.some((other) => other.news !== undefined && tellsTheSame(other.news, news, project)),
  );
}

function dayOf({ policy, now }: PastAsked): Temporal.PlainDate {
  return localDate(now.epochMilliseconds, policy.timeZone);
}

function workOf(client: string, { work }: PastAsked): PastAsked['work'][number] | null {
  return work.find((one) => one.client.slug === client) ?? null;
}

/** Why it holds no more; null where it does. */
export function whyPast(past: Past, asked: PastAsked): WhyPast | null {
  if (isByHerWord(past)) return null;
  const { ledger } = asked;
  const told = toldOtherwise(ledger, past);
  if (told.length > 0) return told.length === projectsOf(past.news).length ? 'heard' : 'changed';
  const work = workOf(past.client, asked);
  return isTrue(past.news, { ledger, day: dayOf(asked), work, heardAt: null }) ? null : 'changed';
}

/** What would be proposed in its place, without what was told otherwise; null where there is nothing to tell. */
export function insteadOf(past: Past, asked: PastAsked): ThoughtUp | null {
  const { news } = past;
  const all = workOf(past.client, asked);
  if (all === null) return null;
  const told = toldOtherwise(asked.ledger, past);
  const work = { ...all, projects: all.projects.filter(({ slug }) => !told.includes(slug)) };
  if (news.tells === 'move' || news.tells === 'correction') {
    const about = work.projects.filter(({ slug }) => projectsOf(news).includes(slug));
    return about.flatMap((project) => aboutProject(work, project, asked))[0] ?? null;
  }
  const { account, ledger } = asked;
  const at = { account, ledger, day: dayOf(asked), key: null };
  const now = newsAtSlot(work, at) ?? newsToSay(work, at);
  return now === null ? null : thought(asked, work.client, 'always-ask', JSON.stringify(now), now);
}
