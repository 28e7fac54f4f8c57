/**
 * Gathers what the second look at a scheduled update asks (plan/recheck-scheduled.ts): the client, the projects and the
 * words as they are now, and what happened since the digest showed it.
 */
import { approvedText, isEdited } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Session } from '../../mailbox/session.js';
import { recheckScheduled, type ScheduledNow } from '../../plan/recheck-scheduled.js';
import { dayOf } from '../announce-texts.js';
import type { Bot, BotFolders } from '../bot.js';
import { type AboutMail, factsNow, lookAtProjectMail } from '../projects/look-at-news.js';
import { isRightStill, mailWords } from '../projects/mail-words.js';
import { isAnyBroken } from '../projects/shown-mail.js';
import { isShown } from '../projects/shown-words.js';
import type { PlannedLook } from '../send-planned.js';
import { newsNow } from './news-now.js';
import { unansweredLetter } from './unanswered-letter.js';
import { wroteAt } from './updates-asked.js';

type About = AboutMail & { isAgreed: boolean };

/** Whether its facts are others by now: then it is planned anew in a few minutes (renew-scheduled.ts). */
function isOvertaken({ news, isAgreed }: About, fresh: ScheduledNow['newsNow']): boolean {
  return !isAgreed && fresh !== null && JSON.stringify(fresh) !== JSON.stringify(news);
}

/** Whether the words are those that she let pass; what she edited goes on SEND alone (UX.md, rule 5). */
function wordsNow(bot: Bot, about: About, fresh: ScheduledNow['newsNow']): ScheduledNow['words'] {
  const { mail, news, client, isAgreed } = about;
  const { key } = mail;
  if (isAnyBroken(bot, news)) return 'broken';
  if (isOvertaken(about, fresh)) return 'changed';
  const day = dayOf(bot, bot.clock.now());
  if (!mailWords(bot, { client, news }, day).ok) return 'none';
  const known = bot.journal.ledger.texts.get(key);
  if (known === undefined || !isRightStill(bot, { client, news }, day, known)) return 'changed';
  return isAgreed || (!isEdited(known) && isShown(bot, key)) ? 'shown' : 'changed';
}

async function recheck(bot: Bot, session: Session, folders: BotFolders, about: About) {
  const { mail, news, client, isAgreed } = about;
  // What a broken file says that is new is not known: it is what it was.
  const fresh = isAnyBroken(bot, news) ? news : newsNow(bot, mail, client);
  return recheckScheduled(mail, {
    ...(await factsNow(bot, session, folders, about)),
    newsNow: fresh,
    words: wordsNow(bot, about, fresh),
    wroteAt: wroteAt(bot, client),
    hasUnanswered: unansweredLetter(bot, client, projectsOf(news)) !== null,
    isAgreed,
  });
}

/**
 * Looks at a scheduled update as things are now.
 * @throws DriverseatError of the connection
 */
export async function lookAtScheduled(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<PlannedLook> {
  const isAgreed = approvedText(bot.journal.ledger, mail.key) !== null;
  return await lookAtProjectMail(bot, mail, isAgreed ? 'approved' : 'scheduled', (about) =>
    recheck(bot, session, folders, { ...about, isAgreed }),
  );
}
