/**
 * What a morning's plan of updates is asked, and what it thinks of: mails that leave by themselves, and proposals.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import type { Ledger } from '../ledger/ledger.js';
import type { News } from '../ledger/news.js';
import type { ProposalWhy } from '../ledger/proposal.js';
import type { Client } from '../projects/client.js';
import type { ClientWork } from './client-work.js';
import { proposalKey } from './proposal-key.js';
import type { Pause, Settings } from './settings.js';
import type { NewsAsked } from './update-news.js';
import type { UpdateTime } from './update-slot.js';

/** What is known in the morning. */
export type UpdatesAsked = {
  /** The workspace id. */
  account: string;
  now: Temporal.Instant;
  policy: ContactPolicy;
  updates: Settings['updates'];
  work: readonly ClientWork[];
  paused: readonly Pause[];
  /** Projects whose files can't be read now (slugs): what was proposed of them rests. */
  brokenProjects: readonly string[];
  ledger: Ledger;
  /** Whether what goes by itself with such news waits: for her answer to the client, or since she stopped all. */
  isHeld(client: Client, news: News): boolean;
  /** When she last wrote to the client herself; null where never. */
  wroteAt(client: Client): Temporal.Instant | null;
};

/** An update that leaves by itself. */
export type ScheduledUpdate = { key: string; client: Client; news: News; time: UpdateTime };

/** A proposal. Where its news tell nothing of any project, she is asked for some. */
export type ThoughtUp = { key: string; client: Client; why: ProposalWhy; news: News };

/** What comes of one client's morning. */
export type Thoughts = { scheduled: ScheduledUpdate[]; proposals: ThoughtUp[] };

/** The local day in her zone. */
export function dayOf({ policy }: UpdatesAsked, at: Temporal.Instant): Temporal.PlainDate {
  return localDate(at.epochMilliseconds, policy.timeZone);
}

/** What update-news.ts asks, for a mail that leaves on `day`. */
export function newsAsked({ account, ledger }: UpdatesAsked, day: Temporal.PlainDate): NewsAsked {
  return { account, ledger, day, key: null };
}

/** A proposal to the client; `about` tells it from others of its kind. */
export function thought(
  asked: UpdatesAsked,
  client: Client,
  why: ProposalWhy,
  about: string,
  news: News,
): ThoughtUp {
  return { key: proposalKey(asked.account, client, why, about), client, why, news };
}
