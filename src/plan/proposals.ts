/**
 * Which open proposals are still true, which are asked about once more, and how many more may be made this week.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import type { News, ToldProject } from '../ledger/news.js';
import type { Proposal } from '../ledger/proposal.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import type { ClientWork } from './client-work.js';
import { SHE_WROTE } from './gave-way.js';
import { factsOf, freshFacts, heardOf, surelyHeard } from './heard-facts.js';
import { movedDates } from './moved-date.js';

/** Asked in so many digests, it only waits. */
const MOST_ASKS = 2;
const WEEK_HOURS = 7 * 24;

/** What is asked of an open proposal; `work` is its client's, null where there is none any more. */
export type ProposalAsked = {
  ledger: Pick<Ledger, 'mails' | 'conversations'>;
  day: Temporal.PlainDate;
  work: ClientWork | null;
  heardAt: Temporal.Instant | null;
};

/** The proposal's day must still be the one that moved, or its projects' facts the ones it tells. */
export function isTrue(news: News, { ledger, day, work }: ProposalAsked): boolean {
  const projectOf = (slug: string) => work?.projects.find((project) => project.slug === slug);
  if (news.tells === 'who-writes') return true;
  if (news.tells === 'move') {
    const project = projectOf(news.project);
    const moves = project === undefined ? [] : movedDates(project, surelyHeard(ledger, project), day);
    return moves.some((move) => JSON.stringify(move) === JSON.stringify(news));
  }
  // A correction says what happened, and not what is on her desk.
  const now = (project: Project, { remark }: ToldProject): ToldProject =>
    news.tells === 'correction'
      ? { ...factsOf(project, day), remark }
      : freshFacts(project, heardOf(ledger, project), day);
  const isSame = (project: Project, told: ToldProject): boolean => {
    const facts = now(project, told);
    // A moved day that is hers to tell was left out.
    const isLeftOut =
      told.next === null &&
      movedDates(project, surelyHeard(ledger, project), day).some(({ phase }) => phase === facts.next?.what);
    return JSON.stringify(isLeftOut ? { ...facts, next: null } : facts) === JSON.stringify(told);
  };
  return news.projects.every((told) => {
    const project = projectOf(told.project);
    return project !== undefined && isSame(project, told);
  });
}

/** Whether it came from her order or YES, or from a client who asked: it does not end by itself. */
export function isByHerWord({ why, isHers }: Pick<Proposal, 'why' | 'isHers'>): boolean {
  return why === 'who-asked' || why === 'bounced' || isHers === true;
}

/**
 * Whether it is no longer true: its facts are others, or the client has heard since. What gave way to her own mail is not over
 * by one more.
 */
export function isStale(proposal: Proposal, asked: ProposalAsked): boolean {
  if (isByHerWord(proposal)) return false;
  const { heardAt } = asked;
  const hasHeard =
    proposal.why !== SHE_WROTE &&
    heardAt !== null &&
    Temporal.Instant.compare(heardAt, Temporal.Instant.from(proposal.at)) > 0;
  return hasHeard || !isTrue(proposal.news, asked);
}

/** Whether the same mail to the client waits for her word already, be it on the waiting line; those that are over now aside. */
export function isWaitingAlready(
  { proposals }: Pick<Ledger, 'proposals'>,
  { client, news }: { client: Pick<Client, 'slug'>; news: News },
  stale: readonly string[],
): boolean {
  return [...proposals.open.values()].some(
    (open) =>
      open.client === client.slug &&
      !stale.includes(open.key) &&
      JSON.stringify(open.news) === JSON.stringify(news),
  );
}

/** Whether it was asked about often enough, and waits now. */
export function isWaiting({ asked }: Pick<Proposal, 'asked'>): boolean {
  return asked.size >= MOST_ASKS;
}

/** How many proposals without news were made in the week before `now`, open or ended. */
export function proposedThisWeek({ proposals }: Pick<Ledger, 'proposals'>, now: Temporal.Instant): number {
  const since = now.subtract({ hours: WEEK_HOURS });
  const made = [
    ...[...proposals.open.values()].map(({ why, at }) => ({ why, at })),
    ...[...proposals.over.values()].map(({ why, proposedAt }) => ({ why, at: proposedAt })),
  ];
  return made.filter(
    ({ why, at }) => why === 'nothing-new' && Temporal.Instant.compare(Temporal.Instant.from(at), since) > 0,
  ).length;
}
