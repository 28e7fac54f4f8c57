/**
 * Project mail that she ordered, or agreed to, is due: does it leave now? Asked when its time has come, and at SMTP's 354.
 *
 * She gave her word for it, so neither limits nor a client's unanswered question hold it; stop, pause and contact hours do,
 * and words that she has not seen.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { nextSendInstant } from '../calendar/send-window.js';
import type { Ledger } from '../ledger/ledger.js';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import { decideWhen, isLate } from './decide-when.js';
import { LATEST_HOURS } from './plan-news.js';
import type { Recheck } from './recheck-reply.js';
import { hasBounced } from './reply-limits.js';
import { isHeldByHer, ownWord, type SendState, sendObstacle } from './send-obstacle.js';

/** What is known at that instant. */
export type NewsNow = {
  now: Temporal.Instant;
  policy: ContactPolicy;
  state: SendState;
  /** As clients.yaml has the client now; null where it is gone, or has another address. */
  client: Client | null;
  /** The projects that the mail is about, as their files say; those that are gone, or can't be read now, are left out. */
  projects: readonly Project[];
  /** How many projects the mail is about, those aside whose files can't be read now. */
  count: number;
  /**
   * `shown`: the words are those that she saw and let pass. `changed`: they read otherwise now. `none`: can't be written.
   * `broken`: nobody knows, since a project's file can't be read now.
   */
  words: 'shown' | 'changed' | 'none' | 'broken';
  ledger: Ledger;
};

/** What its words let it wait for. */
export const WAITS = {
  shown: null,
  changed: 'not-approved',
  none: 'no-text',
  broken: 'project-broken',
} as const satisfies Record<NewsNow['words'], MailWhy | null>;

/** Whether one of the projects is another client's by now: the file was put right. */
function isOfOther(
  { client }: Pick<MailRecord, 'client'>,
  projects: readonly Pick<Project, 'client'>[],
): boolean {
  return projects.some((project) => project.client !== client);
}

/** When a note of its own last showed her the mail; null where none did. */
function shownAt({ notes }: Ledger, key: string): Temporal.Instant | null {
  const shown = [...notes.values()].filter(
    ({ subject, isDone, offers }) =>
      subject === 'project-mail' &&
      isDone &&
      offers.some((offer) => offer.what === 'news' && offer.key === key),
  );
  return (
    shown
      .map(({ at }) => Temporal.Instant.from(at))
      .toSorted(Temporal.Instant.compare)
      .at(-1) ?? null
  );
}

/** Whether she has had a day to say SEND to what waits for it since it reads otherwise. */
function hasHadTime({ key }: MailRecord, { now, words, ledger }: NewsNow): boolean {
  const shown = words === 'changed' ? shownAt(ledger, key) : null;
  return shown === null || Temporal.Instant.compare(now, shown.add({ hours: LATEST_HOURS })) >= 0;
}

/** What her files say that ends it, whatever she says. */
export type WhyGone = 'client-gone' | 'project-gone' | 'client-changed' | 'project-closed';

/** Whether it has a client and its projects no more; a closed one is told of by its farewell alone. */
export function goneReason(
  mail: Pick<MailRecord, 'client' | 'news'>,
  { client, projects, count }: Pick<NewsNow, 'client' | 'projects' | 'count'>,
): WhyGone | null {
  if (client === null) return 'client-gone';
  if (projects.length < count) return 'project-gone';
  if (isOfOther(mail, projects)) return 'client-changed';
  const isClosed = projects.some(({ status }) => status === 'closed');
  return isClosed && mail.news?.tells !== 'done' ? 'project-closed' : null;
}

function endReason(mail: MailRecord, asked: NewsNow): MailWhy | null {
  const { now, state, ledger } = asked;
  const gone = goneReason(mail, asked);
  if (gone !== null) return gone;
  const hasComeBack = mail.to.some((address) => hasBounced(ledger, address, now));
  if (hasComeBack && mail.isDespiteBounce !== true) return 'bounced';
  if (mail.isRehearsed === true || state.mode === 'rehearsal') return 'rehearsal';
  if (isHeldByHer(sendObstacle(ownWord(state), mail.client))) return null;
  return isLate(mail, asked) && hasHadTime(mail, asked) ? 'late' : null;
}

function waitReason(mail: MailRecord, { state, words }: NewsNow): MailWhy | null {
  const obstacle = sendObstacle(ownWord(state), mail.client);
  return obstacle ?? WAITS[words];
}

/** Decides about the ordered or agreed mail `mail` at `asked.now`. */
export function recheckNews(mail: MailRecord, asked: NewsNow): Recheck {
  return decideWhen(mail, {
    now: asked.now,
    end: endReason(mail, asked),
    wait: waitReason(mail, asked),
    mayLeaveAt: () => nextSendInstant(asked.policy, asked.now, null),
    whyNotNow: 'closed',
  });
}
