/**
 * Which waiting mails an order overtakes: what they say of the project holds no more.
 */
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Bot } from '../bot.js';
import type { LineOutcome } from './begun-line.js';

/** Mails about this project alone that have not begun to leave, and say what holds no more. */
export function overtaken({ journal }: Bot, { project, news }: LineOutcome, key: string): MailRecord[] {
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
