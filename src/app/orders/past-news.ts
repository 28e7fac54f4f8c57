/**
 * SEND to a mail that the bot thought up, and that is no longer true: what is true now is shown, or she reads that it is over
 * and why. Nothing leaves by that word.
 */
import { firstName } from '../../notes/first-name.js';
import { insteadOf, type Past, type PastAsked, type WhyPast, whyPast } from '../../plan/past-proposal.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { updatesAsked } from '../updates/updates-asked.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, nameOf, type Offered, offered, show } from './offered-news.js';

/** What the bot thought up of it: an open proposal, or a scheduled update that did not leave; null for what she ordered. */
function thoughtUp({ mail, proposal, client, news }: Offered): Past | null {
  if (proposal !== null) return proposal;
  const hasEnded = mail?.kind === 'scheduled' && (mail.state === 'dropped' || mail.state === 'failed');
  return hasEnded
    ? { key: mail.key, client: client.slug, why: 'always-ask', news, at: mail.plannedAt }
    : null;
}

/** The client's projects, though what is automatic may rest for them. */
function asked({ answering: { bot }, client }: Offered): PastAsked {
  const projects = bot.rules.projects.filter(
    (project) => project.client === client.slug && project.status !== 'closed',
  );
  return { ...updatesAsked(bot), work: [{ client, projects }] };
}

function over(one: Offered, why: WhyPast): Obeyed {
  const said = newsAnswers(one.answering.language).past;
  return { text: said[why](nameOf(one), firstName(one.client.name)) };
}

/** What is true now, proposed and shown; null where there is nothing to show. */
async function showInstead(one: Offered, past: Past): Promise<Obeyed | null> {
  const { answering } = one;
  const { bot } = answering;
  const now = bot.clock.now();
  const instead = insteadOf(past, asked(one));
  if (instead === null) return null;
  const { key, client, why, news } = instead;
  const words = mailWords(bot, { client, news }, dayAt(bot, now));
  if (!words.ok) return null;
  const proposed = { type: 'proposed', key, client: client.slug, why, news } as const;
  await bot.journal.append(now, proposed, { type: 'worded', ...fromTemplate(key, words) });
  const found = offered(answering, { what: 'news', line: null, key, hash: words.hash });
  return found === null ? null : show(found, now, 'changed');
}

/**
 * The answer to SEND where the mail holds no more; null where it does.
 * @throws DriverseatError of the journal
 */
export async function answerPast(one: Offered): Promise<Obeyed | null> {
  const past = thoughtUp(one);
  const why = past === null ? null : whyPast(past, asked(one));
  if (past === null || why === null) return null;
  const { journal, clock } = one.answering.bot;
  if (one.proposal !== null)
    await journal.append(clock.now(), { type: 'proposal-over', key: past.key, reason: 'stale' });
  return (why === 'changed' ? await showInstead(one, past) : null) ?? over(one, why);
}
