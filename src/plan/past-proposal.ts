/**
 * SEND to what the bot thought up some days ago: does it still hold, and if not, what would be told in its place?
 *
 * Her own mail to the client meanwhile ends nothing here: she knows what she wrote, and says SEND.
 */
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/local-time.js';
import type { Ledger } from '../ledger/ledger.js';
import { projectsOf } from '../ledger/news.js';
import { isOpen, type MailRecord } from '../ledger/planned-mail.js';
import type { Proposal } from '../ledger/proposal.js';
import { aboutProject } from './plan-updates.js';
import { isByHerWord, isTrue } from './proposals.js';
import { type ThoughtUp, thought, type UpdatesAsked } from './thought-up.js';
import { newsAtSlot, newsToSay } from './update-news.js';

/** What of a proposal is asked. */
export type Past = Pick<Proposal, 'key' | 'client' | 'why' | 'news' | 'at' | 'isHers'>;

/** `heard`: another mail told the client of it since, or is about to. `changed`: the project stands otherwise by now. */
export type WhyPast = 'heard' | 'changed';

/** What is known; `work` has the client's projects, paused or not. */
export type PastAsked = UpdatesAsked;

function isAfter(at: string, since: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(since)) > 0;
}

/** Whether another mail about any of its projects left since, or is on its way. */
function isToldOtherwise({ mails }: Pick<Ledger, 'mails'>, { key, news, at }: Past): boolean {
  const about = projectsOf(news);
  const isAbout = ({ key: other, news: its }: MailRecord): boolean =>
    other !== key && its !== undefined && projectsOf(its).some((project) => about.includes(project));
  return [...mails.values()].some(
    (mail) =>
      isAbout(mail) &&
      (mail.state === 'sent' ? isAfter(mail.since, at) : isOpen(mail) && isAfter(mail.plannedAt, at)),
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
  if (isToldOtherwise(ledger, past)) return 'heard';
  const work = workOf(past.client, asked);
  return isTrue(past.news, { ledger, day: dayOf(asked), work, heardAt: null }) ? null : 'changed';
}

/** What would be proposed in its place; null where there is nothing to tell. */
export function insteadOf({ client, news }: Past, asked: PastAsked): ThoughtUp | null {
  const work = workOf(client, asked);
  if (work === null) return null;
  if (news.tells === 'move' || news.tells === 'correction') {
    const about = work.projects.filter(({ slug }) => projectsOf(news).includes(slug));
    return about.flatMap((project) => aboutProject(work, project, asked))[0] ?? null;
  }
  const { account, ledger } = asked;
  const at = { account, ledger, day: dayOf(asked), key: null };
  const now = newsAtSlot(work, at) ?? newsToSay(work, at);
  return now === null ? null : thought(asked, work.client, 'always-ask', JSON.stringify(now), now);
}
