/**
 * A morning's thoughts about what clients are to hear: what goes out by itself today, what she is asked about, and what of
 * it all is no longer true (DESIGN.md, "Modes"; UX.md, rules 4, 5 and 12).
 *
 * Asked each time a digest is due; the same morning always gives the same keys.
 */
import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../calendar/working-days.js';
import { approvedText } from '../ledger/mail-text.js';
import { type News, projectsOf, tellsStep } from '../ledger/news.js';
import { isOpen, type MailRecord } from '../ledger/planned-mail.js';
import type { Proposal } from '../ledger/proposal.js';
import type { Project } from '../projects/project.js';
import { afterHerMail, atSlot } from './at-slot.js';
import { type ClientWork, isPaused } from './client-work.js';
import { SHE_WROTE } from './gave-way.js';
import { heardOf, surelyHeard } from './heard-facts.js';
import { movedDates } from './moved-date.js';
import { correctionNews } from './order-news.js';
import { isByHerWord, isStale, isWaiting, isWaitingAlready, proposedThisWeek } from './proposals.js';
import { heardAt, isUnderWay, type Silence, silenceOf } from './silence.js';
import {
  dayOf,
  newsAsked,
  type ScheduledUpdate,
  type Thoughts,
  type ThoughtUp,
  thought,
  type UpdatesAsked,
} from './thought-up.js';
import { newsAtSlot, newsToSay } from './update-news.js';
import { isBackwards } from './whats-new.js';

/** Keys of proposals that are over, and what is new. */
export type UpdatesPlan = { stale: string[]; scheduled: ScheduledUpdate[]; proposals: ThoughtUp[] };

const NOTHING: News = { tells: 'update', projects: [] };

/** A day that she changed in a file, or a percent that is less than was told: she is asked, once. */
export function aboutProject({ client }: ClientWork, project: Project, asked: UpdatesAsked): ThoughtUp[] {
  const today = dayOf(asked, asked.now);
  const moved = movedDates(project, surelyHeard(asked.ledger, project), today);
  if (moved.length > 0)
    return moved.map((move) => thought(asked, client, 'date-changed', JSON.stringify(move), move));
  const heard = heardOf(asked.ledger, project);
  if (!isBackwards(project, heard)) return [];
  const { percent } = project.progress;
  const news = correctionNews(project, { told: heard?.percent ?? null, remark: null }, today);
  return [thought(asked, client, 'correction', `${project.slug} ${heard?.percent} ${percent}`, news)];
}

/** The client's silence, where it is long enough to be told; null where it is not. */
function alarmingSilence(work: ClientWork, asked: UpdatesAsked): Silence | null {
  const { policy, ledger, now, updates } = asked;
  const silence = silenceOf(work, { policy, ledger, now, wroteAt: asked.wroteAt(work.client) });
  const isLong = silence !== null && silence.workingDays >= updates.silenceAlarm.workingDays;
  return isLong && isUnderWay(work) ? silence : null;
}

/** A client's silence as a proposal: with a text where there is something to say, else a question for one. */
function inSilence(work: ClientWork, asked: UpdatesAsked): ThoughtUp[] {
  const silence = alarmingSilence(work, asked);
  if (silence === null) return [];
  const today = newsAsked(asked, dayOf(asked, asked.now));
  const news = newsAtSlot(work, today) ?? newsToSay(work, today) ?? NOTHING;
  return [thought(asked, work.client, 'silence', `${silence.since} ${JSON.stringify(news)}`, news)];
}

/** What goes to the client by itself, as far as nothing holds it: what these are to tell, and what was planned before. */
function goingNews(
  { client }: ClientWork,
  scheduled: readonly ScheduledUpdate[],
  asked: UpdatesAsked,
): News[] {
  const { ledger } = asked;
  const before = [...ledger.mails.values()].flatMap((mail) => {
    const isTheirs = mail.kind === 'scheduled' && mail.client === client.slug && isOpen(mail);
    return isTheirs && mail.news !== undefined ? [{ key: mail.key, news: mail.news }] : [];
  });
  return [...scheduled, ...before]
    .filter(({ key, news }) => approvedText(ledger, key) !== null || !asked.isHeld(client, news))
    .map(({ news }) => news);
}

/** Whether one of these mails tells the moved day anyway; a later day is asked about when that has left. */
function isTold({ news }: ThoughtUp, going: readonly News[]): boolean {
  if (news.tells !== 'move') return false;
  const { project, phase: what, to: date } = news;
  return going.some((other) => tellsStep(other, { project, what, date }));
}

/** Whether her own order or YES brought the like, which waits for her SEND. */
function isWithHer({ client, news }: ThoughtUp, { ledger }: UpdatesAsked): boolean {
  return [...ledger.proposals.open.values()].some(
    (open) =>
      isByHerWord(open) &&
      open.client === client.slug &&
      open.news.tells === news.tells &&
      projectsOf(open.news).some((project) => projectsOf(news).includes(project)),
  );
}

/** Whether she is being asked about this client already. */
function isAskedAbout({ ledger }: UpdatesAsked, { client }: ClientWork, stale: readonly string[]): boolean {
  const open = [...ledger.proposals.open.values()];
  return open.some(
    (proposal) => proposal.client === client.slug && !isWaiting(proposal) && !stale.includes(proposal.key),
  );
}

/** Whether the mail may have been heard: as long as silence is none, one of unknown fate counts as if it had arrived. */
function mayBeHeard({ since }: MailRecord, asked: UpdatesAsked): boolean {
  const days = workingDaysBetween(
    asked.policy,
    dayOf(asked, Temporal.Instant.from(since)),
    dayOf(asked, asked.now),
  );
  return days < asked.updates.silenceAlarm.workingDays;
}

/** Whether mail about the work is on its way to the client. */
function isMailAhead(asked: UpdatesAsked, { client }: ClientWork): boolean {
  return [...asked.ledger.mails.values()].some(
    (mail) =>
      mail.client === client.slug &&
      mail.news !== undefined &&
      isOpen(mail) &&
      (mail.state !== 'unknown' || mayBeHeard(mail, asked)),
  );
}

/** Whether it is neither planned nor proposed yet, nor was before. */
function isNew({ key }: { key: string }, { ledger: { mails, proposals } }: UpdatesAsked): boolean {
  return !mails.has(key) && !proposals.open.has(key) && !proposals.over.has(key);
}

/** Whether it is worth her attention: not one more time what waits for her word already, unless it is the alarm's. */
function isNewThought(one: ThoughtUp, asked: UpdatesAsked, stale: readonly string[]): boolean {
  return isNew(one, asked) && (one.why === 'silence' || !isWaitingAlready(asked.ledger, one, stale));
}

function aboutClient(work: ClientWork, asked: UpdatesAsked, stale: readonly string[]): Thoughts {
  const { scheduled, proposals: slotted } = atSlot(work, asked);
  const going = goingNews(work, scheduled, asked);
  const changed = work.projects
    .flatMap((project) => aboutProject(work, project, asked))
    .filter((one) => !isTold(one, going))
    .filter((one) => !isWithHer(one, asked));
  // What she skipped, or what waits since she was asked twice, silences no alarm.
  const withNews = [...changed, ...slotted.filter(({ why }) => why !== 'nothing-new')].filter((one) =>
    isNewThought(one, asked, stale),
  );
  const isBusy = isMailAhead(asked, work) || isAskedAbout(asked, work, stale);
  if (scheduled.length + withNews.length > 0 || isBusy) return { scheduled, proposals: withNews };
  // One question a client is enough: the alarm says more than the slot.
  const silence = inSilence(work, asked);
  return { scheduled, proposals: silence.length > 0 ? silence : slotted };
}

/** Whether it says other facts than it would now; an alarm, whether the silence is none any more. */
function isOther({ why, key }: Proposal, work: ClientWork | null, asked: UpdatesAsked): boolean {
  if (work === null || (why !== 'silence' && why !== SHE_WROTE)) return false;
  const now = why === 'silence' ? inSilence(work, asked) : afterHerMail(work, asked);
  return now[0]?.key !== key;
}

/** Whether nothing is decided about it: while its client is paused, or the file of its project is broken. */
function isResting({ client, news }: Proposal, { paused, brokenProjects }: UpdatesAsked): boolean {
  return isPaused(paused, client) || projectsOf(news).some((slug) => brokenProjects.includes(slug));
}

function workOf({ client: slug }: Proposal, { work }: UpdatesAsked): ClientWork | null {
  return work.find(({ client }) => client.slug === slug) ?? null;
}

/** When its client last heard what may have been it: of a day that moved, her own mail alone; of the bot's, its days tell. */
function heardOfIt({ news }: Proposal, work: ClientWork, asked: UpdatesAsked): Temporal.Instant | null {
  const { ledger, policy } = asked;
  const wroteAt = asked.wroteAt(work.client);
  return news.tells === 'move' ? wroteAt : heardAt(work, { policy, ledger, wroteAt });
}

/** Whether the proposal is no longer true at `asked.now`; never while nothing is decided about it. */
export function isOver(proposal: Proposal, asked: UpdatesAsked): boolean {
  if (isResting(proposal, asked)) return false;
  const { ledger } = asked;
  const work = workOf(proposal, asked);
  const heard = work === null ? null : heardOfIt(proposal, work, asked);
  return isStale(proposal, { ledger, day: dayOf(asked, asked.now), work, heardAt: heard });
}

/** What is over. */
function staleOnes(asked: UpdatesAsked): string[] {
  return [...asked.ledger.proposals.open.values()]
    .filter((proposal) => !isResting(proposal, asked))
    .filter((proposal) => isOver(proposal, asked) || isOther(proposal, workOf(proposal, asked), asked))
    .map(({ key }) => key);
}

/** Only so many proposals without news a week, those first who heard nothing for longest. */
function withinLimit(proposals: readonly ThoughtUp[], asked: UpdatesAsked): ThoughtUp[] {
  const left = Math.max(0, asked.updates.proposalsPerWeek - proposedThisWeek(asked.ledger, asked.now));
  const sinceMs = ({ client }: ThoughtUp): number => {
    const work = asked.work.find((one) => one.client.slug === client.slug);
    const { policy, ledger } = asked;
    const heard = work && heardAt(work, { policy, ledger, wroteAt: asked.wroteAt(client) });
    return heard?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
  };
  const limited = proposals.filter(({ why }) => why === 'nothing-new');
  const kept = limited.toSorted((a, b) => sinceMs(a) - sinceMs(b)).slice(0, left);
  return proposals.filter((one) => one.why !== 'nothing-new' || kept.includes(one));
}

/** Open proposals that tell what she is asked about anew, since the client has heard nothing for too long. */
function takenUp(fresh: readonly ThoughtUp[], { ledger }: UpdatesAsked): string[] {
  const isSame = (open: Proposal): boolean =>
    fresh.some(
      ({ client, news, why }) =>
        why === 'silence' &&
        client.slug === open.client &&
        JSON.stringify(news) === JSON.stringify(open.news),
    );
  return [...ledger.proposals.open.values()]
    .filter((open) => !isByHerWord(open) && isSame(open))
    .map(({ key }) => key);
}

/** The plan for the morning of `asked.now`; what was planned or proposed before is in it no more. */
export function planUpdates(asked: UpdatesAsked): UpdatesPlan {
  const stale = staleOnes(asked);
  const all = asked.work.map((work) => aboutClient(work, asked, stale));
  const fresh = all.flatMap(({ proposals }) => proposals).filter((one) => isNewThought(one, asked, stale));
  return {
    stale: [...new Set([...stale, ...takenUp(fresh, asked)])],
    scheduled: all.flatMap(({ scheduled }) => scheduled).filter((one) => isNew(one, asked)),
    proposals: withinLimit(fresh, asked),
  };
}
