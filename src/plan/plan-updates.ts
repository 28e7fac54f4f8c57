/**
 * A morning's thoughts about what clients are to hear: what goes out by itself today, what she is asked about, and what of
 * it all is no longer true (DESIGN.md, "Modes"; UX.md, rules 4, 5 and 12).
 *
 * Asked each time a digest is due; the same morning always gives the same keys.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import type { Ledger } from '../ledger/ledger.js';
import { type News, projectsOf } from '../ledger/news.js';
import { isOpen } from '../ledger/planned-mail.js';
import type { Proposal, ProposalWhy } from '../ledger/proposal.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import { type ClientWork, isPaused } from './client-work.js';
import { heardOf } from './heard-facts.js';
import { mailKey } from './mail-key.js';
import { movedDate } from './moved-date.js';
import { correctionNews } from './order-news.js';
import { proposalKey } from './proposal-key.js';
import { isByHerWord, isStale, isWaiting, proposedThisWeek } from './proposals.js';
import type { Pause, Settings } from './settings.js';
import { heardAt, isUnderWay, type Silence, silenceOf } from './silence.js';
import { type NewsAsked, newsAtSlot, newsToSay } from './update-news.js';
import { rhythmOf, slotBefore, type UpdateTime, updateToday } from './update-slot.js';
import { isBackwards } from './whats-new.js';

/** What is known in the morning. */
export type UpdatesAsked = {
  /** The workspace id. */
  account: string;
  now: Temporal.Instant;
  policy: ContactPolicy;
  updates: Settings['updates'];
  work: readonly ClientWork[];
  paused: readonly Pause[];
  ledger: Ledger;
  /** When she last wrote to the client herself; null where never. */
  wroteAt(client: Client): Temporal.Instant | null;
};

/** An update that leaves by itself. */
export type ScheduledUpdate = { key: string; client: Client; news: News; time: UpdateTime };

/** A proposal. Where its news tell nothing of any project, she is asked for some. */
export type ThoughtUp = { key: string; client: Client; why: ProposalWhy; news: News };

/** Keys of proposals that are over, and what is new. */
export type UpdatesPlan = { stale: string[]; scheduled: ScheduledUpdate[]; proposals: ThoughtUp[] };

type Thoughts = { scheduled: ScheduledUpdate[]; proposals: ThoughtUp[] };

const NOTHING: News = { tells: 'update', projects: [] };

function dayOf({ policy }: UpdatesAsked, at: Temporal.Instant): Temporal.PlainDate {
  return localDate(at.epochMilliseconds, policy.timeZone);
}

function newsAsked({ account, ledger }: UpdatesAsked, day: Temporal.PlainDate): NewsAsked {
  return { account, ledger, day, key: null };
}

/** A proposal with its key; `about` tells it from others of that kind. */
export function thought(
  asked: UpdatesAsked,
  client: Client,
  why: ProposalWhy,
  about: string,
  news: News,
): ThoughtUp {
  return { key: proposalKey(asked.account, client, why, about), client, why, news };
}

function rhythmsOf({ client, projects }: ClientWork, { updates, policy }: UpdatesAsked) {
  const hers = { every: updates.every, timeZone: policy.timeZone };
  return projects.flatMap((project) => rhythmOf(project, client, hers) ?? []);
}

/** The client's slot that is today's business; null where none is. */
function timeOf(work: ClientWork, asked: UpdatesAsked): UpdateTime | null {
  const { policy, now, ledger } = asked;
  const looked = ledger.updatesLookedOn;
  return updateToday(policy, rhythmsOf(work, asked), {
    now,
    timeZone: work.client.timeZone,
    lookedOn: looked === null ? null : Temporal.PlainDate.from(looked),
  });
}

/** Whether the client heard nothing since the slot before this one. */
function isUnheard(work: ClientWork, asked: UpdatesAsked, { slot }: UpdateTime): boolean {
  const { policy, ledger } = asked;
  const heard = heardAt(work, { policy, ledger, wroteAt: asked.wroteAt(work.client) });
  const before = slotBefore(policy, rhythmsOf(work, asked), slot);
  return heard === null || (before !== null && Temporal.Instant.compare(heard, before) <= 0);
}

/** What comes of the client's slot, if one is today's. */
function atSlot(work: ClientWork, asked: UpdatesAsked): Thoughts {
  const time = timeOf(work, asked);
  if (time === null) return { scheduled: [], proposals: [] };
  const { client } = work;
  const slot = time.slot.toString();
  const day = newsAsked(asked, dayOf(asked, time.dueAt));
  const news = newsAtSlot(work, day);
  if (news !== null) {
    const key = mailKey(asked.account, 'scheduled', client.address.toLowerCase(), slot);
    return asked.updates.ask === 'always'
      ? { scheduled: [], proposals: [thought(asked, client, 'always-ask', slot, news)] }
      : { scheduled: [{ key, client, news, time }], proposals: [] };
  }
  const toSay = isUnheard(work, asked, time) ? newsToSay(work, day) : null;
  const proposals = toSay === null ? [] : [thought(asked, client, 'nothing-new', slot, toSay)];
  return { scheduled: [], proposals };
}

/** A day that she changed in a file, or a percent that is less than was told: she is asked, once. */
export function aboutProject({ client }: ClientWork, project: Project, asked: UpdatesAsked): ThoughtUp[] {
  const today = dayOf(asked, asked.now);
  const heard = heardOf(asked.ledger, project);
  const moved = movedDate(project, heard, today);
  if (moved !== null) return [thought(asked, client, 'date-changed', JSON.stringify(moved), moved)];
  if (!isBackwards(project, heard)) return [];
  const { percent } = project.progress;
  const news = correctionNews(project, heard?.percent ?? null, today);
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

/** Whether the client's mail of today tells the moved day anyway. */
function isTold({ news }: ThoughtUp, scheduled: readonly ScheduledUpdate[]): boolean {
  return (
    news.tells === 'move' &&
    scheduled.some(
      (mail) => 'projects' in mail.news && mail.news.projects.some(({ project }) => project === news.project),
    )
  );
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

/** Whether mail about the work is on its way to the client. */
function isMailAhead({ ledger }: UpdatesAsked, { client }: ClientWork): boolean {
  return [...ledger.mails.values()].some(
    (mail) => mail.client === client.slug && mail.news !== undefined && isOpen(mail),
  );
}

function aboutClient(work: ClientWork, asked: UpdatesAsked, stale: readonly string[]): Thoughts {
  const { scheduled, proposals: slotted } = atSlot(work, asked);
  const changed = work.projects
    .flatMap((project) => aboutProject(work, project, asked))
    .filter((one) => !isTold(one, scheduled) && !isWithHer(one, asked));
  const withNews = [...changed, ...slotted.filter(({ why }) => why === 'always-ask')];
  const isBusy = isMailAhead(asked, work) || isAskedAbout(asked, work, stale);
  if (scheduled.length + withNews.length > 0 || isBusy) return { scheduled, proposals: withNews };
  // One question a client is enough: the alarm says more than the slot.
  const silence = inSilence(work, asked);
  return { scheduled, proposals: silence.length > 0 ? silence : slotted };
}

/** Whether an alarm says other facts than it would now, or its silence is none any more. */
function isOtherAlarm({ why, key }: Proposal, work: ClientWork | null, asked: UpdatesAsked): boolean {
  return why === 'silence' && work !== null && inSilence(work, asked)[0]?.key !== key;
}

/** What is over; while a client is paused, their proposals rest. */
function staleOnes(asked: UpdatesAsked): string[] {
  const { ledger, policy, paused } = asked;
  const day = dayOf(asked, asked.now);
  return [...ledger.proposals.open.values()]
    .filter(({ client }) => !isPaused(paused, client))
    .filter((proposal) => {
      const work = asked.work.find(({ client }) => client.slug === proposal.client) ?? null;
      const heard =
        work === null ? null : heardAt(work, { policy, ledger, wroteAt: asked.wroteAt(work.client) });
      const isOver = isStale(proposal, { ledger, day, work, heardAt: heard });
      return isOver || isOtherAlarm(proposal, work, asked);
    })
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

/** The plan for the morning of `asked.now`; what was planned or proposed before is in it no more. */
export function planUpdates(asked: UpdatesAsked): UpdatesPlan {
  const { mails, proposals } = asked.ledger;
  const stale = staleOnes(asked);
  const all = asked.work.map((work) => aboutClient(work, asked, stale));
  const isNew = ({ key }: { key: string }): boolean =>
    !mails.has(key) && !proposals.open.has(key) && !proposals.over.has(key);
  const fresh = all.flatMap((thoughts) => thoughts.proposals).filter(isNew);
  return {
    stale,
    scheduled: all.flatMap(({ scheduled }) => scheduled).filter(isNew),
    proposals: withinLimit(fresh, asked),
  };
}
