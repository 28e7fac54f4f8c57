/**
 * Gathers what the second look at a scheduled update asks (plan/recheck-scheduled.ts): the client, the projects and the
 * words as they are now, and what happened since the digest showed it.
 */
import { approvedText } from '../../ledger/mail-text.js';
import type { News } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Session } from '../../mailbox/session.js';
import { recheckScheduled, type ScheduledNow } from '../../plan/recheck-scheduled.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Bot, BotFolders } from '../bot.js';
import { clientOfMail, copiesTo } from '../projects/look-at-news.js';
import { mailThread, mailWords } from '../projects/mail-words.js';
import { isAnyBroken, projectsInNews } from '../projects/shown-mail.js';
import type { PlannedLook } from '../send-planned.js';
import { sendStateNow } from '../send-state.js';
import { newsNow } from './news-now.js';
import { isShown } from './plan-todays-updates.js';
import { unansweredLetter } from './unanswered-letter.js';
import { wroteAt } from './updates-asked.js';

type About = { mail: MailRecord; news: News; client: Client; isAgreed: boolean };

/** Whether the words are those that she let pass; what she edited goes on SEND alone (UX.md, rule 5). */
function wordsNow(bot: Bot, { mail: { key }, news, client, isAgreed }: About): ScheduledNow['words'] {
  const words = mailWords(bot, { client, news }, dayOf(bot, bot.clock.now()));
  if (!words.ok) return 'none';
  const known = bot.journal.ledger.texts.get(key);
  const isLetPass = isAgreed || (known?.hash === known?.basis && isShown(bot, key));
  return known?.basis === words.hash && isLetPass ? 'shown' : 'changed';
}

async function recheck(bot: Bot, session: Session, folders: BotFolders, about: About) {
  const { mail, news, client, isAgreed } = about;
  if (isAnyBroken(bot, news)) return { verdict: 'wait', why: 'project-broken', until: null } as const;
  const { slugs, projects } = projectsInNews(bot, news);
  return recheckScheduled(mail, {
    now: bot.clock.now(),
    policy: bot.rules.policy,
    state: await sendStateNow(bot, session, folders),
    client,
    projects,
    count: slugs.length,
    newsNow: newsNow(bot, mail, client),
    words: wordsNow(bot, about),
    wroteAt: wroteAt(bot, client),
    hasUnanswered: unansweredLetter(bot, client, slugs) !== null,
    isAgreed,
    ledger: bot.journal.ledger,
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
  const { news } = mail;
  const client = clientOfMail(bot, mail);
  if (news === undefined || client === null) {
    const nobody = { to: null, cc: [], parent: null, origin: 'scheduled' } as const;
    return { recheck: { verdict: 'drop', why: 'client-gone' }, ...nobody };
  }
  const isAgreed = approvedText(bot.journal.ledger, mail.key) !== null;
  return {
    recheck: await recheck(bot, session, folders, { mail, news, client, isAgreed }),
    to: client,
    cc: copiesTo(bot, news, client),
    parent: mailThread(bot, news)?.parent ?? null,
    origin: isAgreed ? 'approved' : 'scheduled',
  };
}
