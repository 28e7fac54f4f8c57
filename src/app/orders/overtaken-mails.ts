/**
 * What an order overtakes: waiting mails that say what holds no more, and promises for days that move.
 */
import type { Happening } from '../../ledger/entry.js';
import { type News, projectsOf, type ValueEdit } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Proposal } from '../../ledger/proposal.js';
import { promisesMoved } from '../../plan/promise-moves.js';
import { isByHerWord } from '../../plan/proposals.js';
import type { Bot } from '../bot.js';
import type { LineOutcome } from './begun-line.js';

/** Each of these takes the place of the other. */
const SAYS_HOW_FAR: ReadonlySet<News['tells']> = new Set(['update', 'correction', 'done']);

/** What tells the client of the project, in the mail of that key. */
type Overtaking = Pick<LineOutcome, 'project' | 'news'> & { key: string };

/**
 * Whether a mail with these news is about the project alone, and says what holds no more. A day that moves is told by another
 * move or the closing update: a correction takes back what was told, and gives no reason for the day.
 */
function isOvertaken(waiting: News, { project, news }: Overtaking): boolean {
  const [about, ...others] = projectsOf(waiting);
  if (about !== project || others.length > 0 || news === null) return false;
  const isSameKind = waiting.tells === news.tells || news.tells === 'done';
  const isHowFar = SAYS_HOW_FAR.has(waiting.tells) && SAYS_HOW_FAR.has(news.tells);
  return isSameKind || isHowFar || (news.tells === 'move' && namesDate(waiting, news.from));
}

/** Mails that have not begun to leave. */
function overtaken({ journal }: Bot, overtaking: Overtaking): MailRecord[] {
  return [...journal.ledger.mails.values()].filter(
    ({ key, state, news }) =>
      key !== overtaking.key && state === 'planned' && news !== undefined && isOvertaken(news, overtaking),
  );
}

/** What she ordered or said YES to, and was shown first: it ends by a later order alone. */
function overtakenProposals({ journal }: Bot, overtaking: Overtaking): Proposal[] {
  return [...journal.ledger.proposals.open.values()].filter(
    (open) => open.key !== overtaking.key && isByHerWord(open) && isOvertaken(open.news, overtaking),
  );
}

function namesDate(news: News, date: string): boolean {
  if (news.tells === 'who-writes') return false;
  return news.tells === 'move' ? news.to === date : news.projects.some(({ next }) => next?.date === date);
}

/** The days that an order's edits move: a phase's, or that of the next step. */
export function movedDays(edits: readonly ValueEdit[]): { from: string; to: string }[] {
  return edits.flatMap(({ path, before, after }) => {
    const isDay = path.at(-1) === 'due' || path.at(-1) === 'date';
    return isDay && typeof before === 'string' && typeof after === 'string'
      ? [{ from: before, to: after }]
      : [];
  });
}

/** What happens to mails and promises as the order is obeyed, or put back by her word. */
export function overtakingEntries(
  bot: Bot,
  overtaking: Overtaking & { client: string },
  days: readonly { from: string; to: string }[],
): Happening[] {
  const { client, key: by, news } = overtaking;
  const dropped = overtaken(bot, overtaking).map(
    ({ key }): Happening => ({ type: 'dropped', key, why: 'overtaken', by }),
  );
  const over = overtakenProposals(bot, overtaking).map(
    ({ key }): Happening => ({ type: 'proposal-over', key, reason: 'stale' }),
  );
  const moving = news?.tells === 'move' ? new Map(days.map(({ from, to }) => [from, to])) : [];
  const moved = [...moving].flatMap(([from, to]) =>
    promisesMoved(bot.journal.ledger, { client, from, to, by }),
  );
  return [...dropped, ...over, ...moved];
}
