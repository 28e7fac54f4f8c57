/**
 * What an order overtakes: waiting mails that say what holds no more, and promises for days that move.
 */
import type { Happening } from '../../ledger/entry.js';
import { projectsOf, type ValueEdit } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { promisesMoved } from '../../plan/promise-moves.js';
import type { Bot } from '../bot.js';
import type { LineOutcome } from './begun-line.js';

/** What tells the client of the project, in the mail of that key. */
type Overtaking = Pick<LineOutcome, 'project' | 'news'> & { key: string };

/** Mails about this project alone that have not begun to leave, and say what holds no more. */
function overtaken({ journal }: Bot, { project, news, key }: Overtaking): MailRecord[] {
  const isAbout = (mail: MailRecord): boolean => {
    const about = mail.news === undefined ? [] : projectsOf(mail.news);
    return about.length === 1 && about[0] === project;
  };
  return [...journal.ledger.mails.values()].filter((mail) => {
    const isWaiting = mail.key !== key && mail.state === 'planned' && isAbout(mail);
    const isSameKind =
      mail.news?.tells === news?.tells || news?.tells === 'correction' || news?.tells === 'done';
    return isWaiting && (isSameKind || (news?.tells === 'move' && namesDate(mail, news.from)));
  });
}

function namesDate({ news }: MailRecord, date: string): boolean {
  if (news === undefined || news.tells === 'who-writes') return false;
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
  const moving = news?.tells === 'move' ? new Map(days.map(({ from, to }) => [from, to])) : [];
  const moved = [...moving].flatMap(([from, to]) =>
    promisesMoved(bot.journal.ledger, { client, from, to, by }),
  );
  return [...dropped, ...moved];
}
