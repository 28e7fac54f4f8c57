/**
 * Gathers what the second look at a scheduled update asks (`plan/recheck-scheduled.ts`): the client, the projects and the
 * words as they are now, and what happened since the digest showed it.
 */
import { approvedText } from '../../ledger/mail-text.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Session } from '../../mailbox/session.js';
import { comparableAddress } from '../../message/addresses.js';
import { clientWork } from '../../plan/client-work.js';
import { recheckScheduled, type ScheduledNow } from '../../plan/recheck-scheduled.js';
import { newsAtSlot } from '../../plan/update-news.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Bot, BotFolders } from '../bot.js';
import { mailThread, mailWords } from '../projects/mail-words.js';
import { projectsInNews } from '../projects/shown-mail.js';
import type { PlannedLook } from '../send-planned.js';
import { sendStateNow } from '../send-state.js';
import { isShown } from './plan-todays-updates.js';
import { unansweredLetter } from './unanswered-letter.js';
import { wroteAt } from './updates-asked.js';

type NewsRecord = MailRecord & { news: NonNullable<MailRecord['news']> };

/** As clients.yaml has the client now; null where it is gone, or has another address. */
function clientOf({ rules }: Bot, { client: slug, to }: MailRecord): Client | null {
  const client = rules.clientOfSlug(slug ?? '');
  return client !== null && to.includes(comparableAddress(client.address)) ? client : null;
}

/** Whether the words are those that she was shown. Hers stand while the template gives what she edited. */
function wordsNow(bot: Bot, { key, news }: NewsRecord, client: Client): ScheduledNow['words'] {
  const words = mailWords(bot, { client, news }, dayOf(bot, bot.clock.now()));
  if (!words.ok) return 'none';
  return bot.journal.ledger.texts.get(key)?.basis === words.hash && isShown(bot, key) ? 'shown' : 'changed';
}

function newsNow(bot: Bot, { key }: NewsRecord, client: Client): ScheduledNow['newsNow'] {
  const { account, journal, rules, clock } = bot;
  const { ledger } = journal;
  const now = clock.now();
  const [work] = clientWork({ clients: [client], projects: rules.projects, paused: [], ledger, now });
  return work === undefined ? null : newsAtSlot(work, { account, ledger, day: dayOf(bot, now), key });
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
  const client = clientOf(bot, mail);
  const nobody = { to: null, cc: [], parent: null, origin: 'scheduled' } as const;
  if (news === undefined || client === null)
    return { recheck: { verdict: 'drop', why: 'client-gone' }, ...nobody };
  const record = { ...mail, news };
  const { slugs, projects } = projectsInNews(bot, news);
  const isAgreed = approvedText(bot.journal.ledger, mail.key) !== null;
  const recheck = recheckScheduled(mail, {
    now: bot.clock.now(),
    policy: bot.rules.policy,
    state: await sendStateNow(bot, session, folders),
    client,
    projects,
    count: slugs.length,
    newsNow: newsNow(bot, record, client),
    words: wordsNow(bot, record, client),
    wroteAt: wroteAt(bot, client),
    hasUnanswered: unansweredLetter(bot, client, slugs) !== null,
    isAgreed,
    ledger: bot.journal.ledger,
  });
  return {
    recheck,
    to: client,
    cc: projects.flatMap(({ cc }) => cc).map((address) => ({ name: '', address })),
    parent: mailThread(bot, news)?.parent ?? null,
    origin: isAgreed ? 'approved' : 'scheduled',
  };
}
