/**
 * Gathers what the second look at a project's mail asks (plan/recheck-news.ts): client, projects and words as they are now.
 */
import { approvedText } from '../../ledger/mail-text.js';
import type { News } from '../../ledger/news.js';
import { FIRST_ARRIVED, type MailRecord } from '../../ledger/planned-mail.js';
import type { Session } from '../../mailbox/session.js';
import { comparableAddress } from '../../message/addresses.js';
import type { MailAddress } from '../../message/parsed-mail.js';
import { goneReason, type NewsNow, recheckNews, type WhyGone } from '../../plan/recheck-news.js';
import type { Recheck } from '../../plan/recheck-reply.js';
import type { Client } from '../../projects/client.js';
import type { Bot, BotFolders } from '../bot.js';
import { hasFirstArrived } from '../find-in-sent.js';
import type { PlannedLook } from '../send-planned.js';
import { sendStateNow } from '../send-state.js';
import { isRightStill, mailThread, mailWords } from './mail-words.js';
import { isAnyBroken, projectsInNews } from './shown-mail.js';

/** The client to whom the mail was planned; null where they are gone, or have another address by now. */
export function clientOfMail({ rules }: Bot, mail: Pick<MailRecord, 'client' | 'to'>): Client | null {
  const client = mail.client === null ? null : rules.clientOfSlug(mail.client);
  return client !== null && mail.to.includes(comparableAddress(client.address)) ? client : null;
}

/** How the words of now compare with those that she was shown and let pass. */
export function wordsNow(
  bot: Bot,
  { key }: Pick<MailRecord, 'key'>,
  { client, news }: { client: Client; news: News },
): NewsNow['words'] {
  if (isAnyBroken(bot, news)) return 'broken';
  const { ledger } = bot.journal;
  const day = bot.clock.now().toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  if (!mailWords(bot, { client, news }, day).ok) return 'none';
  const approved = approvedText(ledger, key);
  return approved !== null && isRightStill(bot, { client, news }, day, approved) ? 'shown' : 'changed';
}

/** Who else gets it: who is in the cc of every project that the mail is about, since nobody is to read of another's. */
export function copiesTo({ rules }: Pick<Bot, 'rules'>, news: News, client: Client): MailAddress[] {
  const [first, ...others] = projectsInNews({ rules }, news).projects.map(
    ({ cc }) => new Map(cc.map((address) => [comparableAddress(address), address])),
  );
  const shared = [...(first ?? [])].filter(([address]) => others.every((cc) => cc.has(address)));
  const hers = comparableAddress(client.address);
  return shared.flatMap(([comparable, address]) => (comparable === hers ? [] : [{ name: '', address }]));
}

/** A project's mail that is looked at. */
export type AboutMail = { mail: MailRecord; news: News; client: Client };

/**
 * Looks at a planned mail about projects: `decide` is asked where it still has its client.
 * @throws DriverseatError of the connection
 */
export async function lookAtProjectMail(
  bot: Bot,
  mail: MailRecord,
  origin: PlannedLook['origin'],
  decide: (about: AboutMail) => Promise<Recheck>,
): Promise<PlannedLook> {
  const { news } = mail;
  const client = clientOfMail(bot, mail);
  if (news === undefined || client === null) {
    const nobody = { to: null, cc: [], thread: null, origin };
    return { recheck: { verdict: 'drop', why: 'client-gone' }, ...nobody };
  }
  const recheck = await decide({ mail, news, client });
  return { recheck, to: client, cc: copiesTo(bot, news, client), thread: mailThread(bot, mail), origin };
}

/**
 * Looks at an ordered or agreed mail as things are now.
 * @throws DriverseatError of the connection
 */
export async function lookAtNews(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<PlannedLook> {
  const origin = mail.kind === 'ordered' ? 'ordered' : 'approved';
  return await lookAtProjectMail(bot, mail, origin, async (about) => {
    if (await hasFirstArrived(bot, session, folders, mail)) return { verdict: 'drop', why: FIRST_ARRIVED };
    return recheckNews(mail, {
      ...(await factsNow(bot, session, folders, about)),
      words: wordsNow(bot, mail, about),
    });
  });
}

/** The projects whose files can be read now, and how many there should be. */
function wholeProjects(
  { rules, brokenProjects }: Pick<Bot, 'rules' | 'brokenProjects'>,
  news: News,
): Pick<NewsNow, 'projects' | 'count'> {
  const { slugs, projects } = projectsInNews({ rules }, news);
  const isWhole = (slug: string): boolean => !brokenProjects.includes(slug);
  return { projects: projects.filter(({ slug }) => isWhole(slug)), count: slugs.filter(isWhole).length };
}

/** What of her files lets no SEND send it; null where nothing does. To a client's new address, SEND sends it. */
export function whyGone(bot: Bot, { client, news }: Pick<MailRecord, 'client' | 'news'>): WhyGone | null {
  if (news === undefined) return null;
  const known = bot.rules.clientOfSlug(client ?? '');
  return goneReason({ client, news }, { client: known, ...wholeProjects(bot, news) });
}

/**
 * What every look at a project's mail asks, but for its words.
 * @throws DriverseatError of the connection
 */
export async function factsNow(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { news, client }: AboutMail,
): Promise<Omit<NewsNow, 'words'>> {
  return {
    now: bot.clock.now(),
    policy: bot.rules.policy,
    state: await sendStateNow(bot, session, folders),
    client,
    ...wholeProjects(bot, news),
    ledger: bot.journal.ledger,
  };
}
