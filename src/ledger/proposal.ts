/**
 * Mail that the bot thought up and that waits for SEND (DESIGN.md, "proposal"): asked about twice, then it only waits.
 *
 * Its key is made when it is first thought of; the words that she was shown stand beside it (mail-text.ts).
 */
import type { News, ValueEdit } from './news.js';

/** Why it was thought of. */
export type ProposalWhy =
  | 'nothing-new'
  | 'always-ask'
  | 'silence'
  | 'date-changed'
  | 'who-asked'
  | 'correction'
  /** What is needed from the client, and nothing else, is new. */
  | 'need'
  /** An update that gave way to her own mail to the client. */
  | 'she-wrote'
  /** She ordered it, and mail to the address came back. */
  | 'bounced';

/** A proposal that her word made, and what it does to the project's file. */
export type ByHerWord = {
  /** By her order, or her YES: it does not end by itself. */
  isHers?: boolean;
  /** What its order changed already: UNDO takes it back. */
  edits?: readonly ValueEdit[];
  /** It corrects the mail `mail`: SEND makes these changes, which take that one's order back. */
  corrects?: { mail: string; edits: readonly ValueEdit[] };
};

/** What happens to proposals. */
export type ProposalHappening =
  | ({ type: 'proposed'; key: string; client: string; why: ProposalWhy; news: News } & ByHerWord)
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
} & ByHerWord;

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
      const { type: _, ...proposed } = happening;
      if (!over.has(key)) open.set(key, { ...proposed, at, asked: open.get(key)?.asked ?? new Set() });
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
