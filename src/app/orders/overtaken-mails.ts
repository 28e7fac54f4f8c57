/**
 * Which waiting mails an order overtakes: what they say of the project holds no more.
 */
import { type News, projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Proposal } from '../../ledger/proposal.js';
import { isByHerWord } from '../../plan/proposals.js';
import type { Bot } from '../bot.js';
import type { LineOutcome } from './begun-line.js';

/** Whether a mail with these news is about the project alone, and says what holds no more. */
function isOvertaken(waiting: News, { project, news }: LineOutcome): boolean {
  const [about, ...others] = projectsOf(waiting);
  if (about !== project || others.length > 0 || news === null) return false;
  const isSameKind = waiting.tells === news.tells || news.tells === 'correction' || news.tells === 'done';
  const isCorrected = waiting.tells === 'correction' && news.tells === 'update';
  return isSameKind || isCorrected || (news.tells === 'move' && namesDate(waiting, news.from));
}

/** Mails that have not begun to leave. */
export function overtaken({ journal }: Bot, outcome: LineOutcome, key: string): MailRecord[] {
  return [...journal.ledger.mails.values()].filter(
    ({ key: other, state, news }) =>
      other !== key && state === 'planned' && news !== undefined && isOvertaken(news, outcome),
  );
}

/** What she ordered or said YES to, and was shown first: it ends by a later order alone. */
export function overtakenProposals({ journal }: Bot, outcome: LineOutcome, key: string): Proposal[] {
  return [...journal.ledger.proposals.open.values()].filter(
    (open) => open.key !== key && isByHerWord(open) && isOvertaken(open.news, outcome),
  );
}

function namesDate(news: News, date: string): boolean {
  if (news.tells === 'who-writes') return false;
  return news.tells === 'move' ? news.to === date : news.projects.some(({ next }) => next?.date === date);
}
