/**
 * Mail that the bot thought up and that waits for SEND (DESIGN.md, "proposal"): asked about twice, then it only waits.
 *
 * Its key is made when it is first thought of; the words that she was shown stand beside it (mail-text.ts).
 */
import type { News } from './news.js';

/** Why it was thought of. */
export type ProposalWhy =
  | 'nothing-new'
  | 'always-ask'
  | 'silence'
  | 'date-changed'
  | 'who-asked'
  | 'correction'
  /** She ordered it, and mail to the address came back. */
  | 'bounced';

/** What happens to proposals. */
export type ProposalHappening =
  | { type: 'proposed'; key: string; client: string; why: ProposalWhy; news: News; isHers?: boolean }
  /** Shown in a digest. */
  | { type: 'proposal-asked'; key: string; in: string }
  /** Sent, skipped, or no longer true. */
  | { type: 'proposal-over'; key: string; reason: 'sent' | 'skipped' | 'stale' };

/** A proposal that is open still; `asked` are the digests that it stood in. */
export type Proposal = {
  key: string;
  client: string;
  why: ProposalWhy;
  news: News;
  at: string;
  asked: Set<string>;
  /** By her order, or her YES: it does not end by itself. */
  isHers?: boolean;
};

/** A proposal that ended: what it was, when and how it did. */
export type EndedProposal = Pick<Proposal, 'client' | 'why'> & {
  proposedAt: string;
  at: string;
  reason: 'sent' | 'skipped' | 'stale';
};

/** Open proposals by key, oldest first, and those that ended. */
export type ProposalBook = { open: Map<string, Proposal>; over: Map<string, EndedProposal> };

/** None yet. */
export function emptyProposals(): ProposalBook {
  return { open: new Map(), over: new Map() };
}

/** Takes one entry into the book. */
export function applyProposal({ open, over }: ProposalBook, happening: ProposalHappening, at: string): void {
  const { key } = happening;
  switch (happening.type) {
    case 'proposed': {
      const { client, why, news, isHers = false } = happening;
      if (!over.has(key))
        open.set(key, { key, client, why, news, at, asked: open.get(key)?.asked ?? new Set(), isHers });
      return;
    }
    case 'proposal-asked':
      open.get(key)?.asked.add(happening.in);
      return;
    case 'proposal-over': {
      const ended = open.get(key);
      if (ended === undefined) return;
      const { client, why, at: proposedAt } = ended;
      open.delete(key);
      over.set(key, { client, why, proposedAt, at, reason: happening.reason });
    }
  }
}
