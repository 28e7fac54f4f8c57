/**
 * Slips: answers of hers that set a precedent she does not want, and which of them the digest tells (UX.md T11).
 *
 * A slip is an answer in no-contact or closed time, or one within ten minutes. One line a client and digest is enough: the
 * gravest slip stands for the others.
 */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { monthOf } from './precedents.js';
import type { WeighedAnswer } from './weigh-answers.js';

/** One slip. */
export type Slip = WeighedAnswer & {
  /** The same for the same answer, whenever the mailbox is read. */
  id: string;
  /** The client's so many-th of its month in the freelancer's zone; 1 is the first. */
  countThisMonth: number;
  /** No other client had one that month, so far. */
  isOnlyClient: boolean;
};

/** Slips from `after` (no longer) to `upTo` (still) are told; those of `silenced` clients (slugs) never. */
export type Telling = { after: Temporal.Instant; upTo: Temporal.Instant; silenced: ReadonlySet<string> };

const GRAVITY = { 'no-contact': 2, closed: 1, contact: 0 } satisfies Record<WeighedAnswer['state'], number>;

function slipId({ client, answered, at }: WeighedAnswer): string {
  const parts = JSON.stringify(['slip', client, answered, at.epochMilliseconds]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 16);
}

/** The slips among the answers, which are in order of time and go back to the beginning of a month. */
export function slipsOf(answers: readonly WeighedAnswer[]): Slip[] {
  const months = new Map<string, Map<string, number>>();
  return answers
    .filter(({ state, isQuick }) => state !== 'contact' || isQuick)
    .map((answer) => {
      const month = monthOf(answer);
      const counts = months.get(month) ?? new Map<string, number>();
      const countThisMonth = (counts.get(answer.client) ?? 0) + 1;
      months.set(month, counts.set(answer.client, countThisMonth));
      return { ...answer, id: slipId(answer), countThisMonth, isOnlyClient: counts.size === 1 };
    });
}

/** `next` where it is as grave as what stands or graver; else what stands, with the count of its month as it is by then. */
function graver(standing: Slip | undefined, next: Slip): Slip {
  if (standing === undefined || GRAVITY[next.state] >= GRAVITY[standing.state]) return next;
  if (monthOf(standing) !== monthOf(next)) return standing;
  const { countThisMonth, isOnlyClient } = next;
  return { ...standing, countThisMonth, isOnlyClient };
}

/** What a digest tells of `slips` (in order of time): one for each client, in the order of their first. */
export function slipsToTell(slips: readonly Slip[], { after, upTo, silenced }: Telling): Slip[] {
  const told = new Map<string, Slip>();
  for (const slip of slips) {
    const isNew =
      Temporal.Instant.compare(slip.at, after) > 0 && Temporal.Instant.compare(slip.at, upTo) <= 0;
    if (isNew && !silenced.has(slip.client)) told.set(slip.client, graver(told.get(slip.client), slip));
  }
  return [...told.values()];
}
