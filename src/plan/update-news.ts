/**
 * What one client would be told of all their projects: what is new at the slot, or where nothing is, what there is to say.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import type { News, ToldProject } from '../ledger/news.js';
import type { EndedProposal, Proposal } from '../ledger/proposal.js';
import type { Project } from '../projects/project.js';
import type { ClientWork } from './client-work.js';
import { factsOf, freshFacts, type Heard, heardOf } from './heard-facts.js';
import { type MoveNews, movedDates } from './moved-date.js';
import { proposalKey } from './proposal-key.js';
import { isBackwards, type Novelty, whatsNew } from './whats-new.js';

/** By which journal, for a mail that leaves on `day`; `key` is the mail that asks for itself, null for none. */
export type NewsAsked = {
  account: string;
  ledger: Pick<Ledger, 'mails' | 'proposals' | 'conversations'>;
  day: Temporal.PlainDate;
  key: string | null;
};

/** Whether the client was told that it is done: nothing goes by itself after the farewell. */
function isOver(heard: Heard | null): boolean {
  return heard?.percent === 100;
}

/** The move of what comes next; null where its day is as it was told. */
function moveOfNext(project: Project, { ledger, day, key }: NewsAsked): MoveNews | null {
  const next = factsOf(project, day).next?.what;
  const moves = movedDates(project, heardOf(ledger, project, key), day);
  return moves.find(({ phase }) => phase === next) ?? null;
}

/** How the question about the move ended; null where it did not, or was none yet. */
function moveEnded(
  { client }: ClientWork,
  moved: MoveNews,
  { account, ledger }: NewsAsked,
): EndedProposal['reason'] | null {
  const about = proposalKey(account, client, 'date-changed', JSON.stringify(moved));
  return ledger.proposals.over.get(about)?.reason ?? null;
}

/** Whether she said of the moved day of what comes next that it is not to be told. */
function isMoveSkipped(work: ClientWork, project: Project, asked: NewsAsked): boolean {
  const moved = moveOfNext(project, asked);
  return moved !== null && moveEnded(work, moved, asked) === 'skipped';
}

/** The open proposal that tells the move. */
function moveAsked({ project, phase }: MoveNews, { ledger }: NewsAsked): Proposal | undefined {
  return [...ledger.proposals.open.values()].find(
    ({ why, news }) =>
      why === 'date-changed' && news.tells === 'move' && news.project === project && news.phase === phase,
  );
}

/**
 * Whether the day of what comes next is hers to tell: it moved, and she is asked about it, said not to, or the client waits for
 * it since that day and she has not told it herself. An update would tell it as if nothing had moved. What she ordered to be
 * told, and waits for SEND, is told.
 */
function isDayHers(work: ClientWork, project: Project, asked: NewsAsked): boolean {
  const moved = moveOfNext(project, asked);
  if (moved === null) return false;
  const ended = moveEnded(work, moved, asked);
  if (ended !== null) return ended === 'skipped';
  const open = moveAsked(moved, asked);
  if (open !== undefined) return open.isHers !== true;
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(moved.from), asked.day) <= 0;
}

/** News that are told by the day of what comes next. */
const OF_NEXT: readonly Novelty[] = ['date', 'moved', 'phase'];

/** What its client is to hear of the project; nothing where the file says less than they were told, or they had the last word. */
function noveltiesOf(work: ClientWork, project: Project, asked: NewsAsked): Novelty[] {
  const heard = heardOf(asked.ledger, project, asked.key);
  if (isBackwards(project, heard) || isOver(heard)) return [];
  const news = whatsNew(project, heard, { day: asked.day, level: work.client.level });
  return isDayHers(work, project, asked) ? news.filter((novelty) => !OF_NEXT.includes(novelty)) : news;
}

function fresh(project: Project, { ledger, key, day }: NewsAsked): ToldProject {
  return freshFacts(project, heardOf(ledger, project, key), day);
}

/** The same without a day that is hers to tell. */
function freshAtSlot(work: ClientWork, project: Project, asked: NewsAsked): ToldProject {
  const told = fresh(project, asked);
  return isDayHers(work, project, asked) ? { ...told, next: null } : told;
}

/** One project that is done closes; all else is an update. Null where there is no project. */
function asNews(projects: readonly ToldProject[]): News | null {
  const [only, ...more] = projects;
  if (only === undefined) return null;
  return more.length === 0 && only.percent === 100
    ? { tells: 'done', projects: [only] }
    : { tells: 'update', projects };
}

/** All that is new to the client in one mail, null where nothing is; and whether it is no more than what is needed. */
function allNews(work: ClientWork, asked: NewsAsked): { news: News | null; isNeedAlone: boolean } {
  const all = work.projects.map((project) => ({ project, novelties: noveltiesOf(work, project, asked) }));
  const withNews = all.filter(({ novelties }) => novelties.length > 0);
  return {
    news: asNews(withNews.map(({ project }) => freshAtSlot(work, project, asked))),
    isNeedAlone: withNews.flatMap(({ novelties }) => novelties).every((novelty) => novelty === 'need'),
  };
}

/** What goes to the client by itself; null where nothing does. At `normal`, what is needed goes along with other news. */
export function newsAtSlot(work: ClientWork, asked: NewsAsked): News | null {
  const { news, isNeedAlone } = allNews(work, asked);
  return isNeedAlone && work.client.level !== 'close' ? null : news;
}

/** What is needed, where nothing else is new and so it does not go by itself: she is asked. Null where there is none. */
export function needToAsk(work: ClientWork, asked: NewsAsked): News | null {
  const { news, isNeedAlone } = allNews(work, asked);
  return isNeedAlone && work.client.level !== 'close' ? news : null;
}

/** Whether nothing is said of it: its file says less than was told, it is over, or its day is one that she said not to tell. */
function isLeftOut(work: ClientWork, project: Project, asked: NewsAsked): boolean {
  const heard = heardOf(asked.ledger, project, asked.key);
  return isBackwards(project, heard) || isOver(heard) || isMoveSkipped(work, project, asked);
}

/** What can be said without being new: a day that is ahead, or what is needed. Never "still working on it". */
export function newsToSay(work: ClientWork, asked: NewsAsked): News | null {
  const told = work.projects
    .filter((project) => !isLeftOut(work, project, asked))
    .map((project) => fresh(project, asked));
  return asNews(told.filter(({ next, needFromYou }) => next !== null || needFromYou !== null));
}
