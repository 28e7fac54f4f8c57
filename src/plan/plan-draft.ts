/**
 * When does a draft of hers leave? At the next opening; while it is open, after two minutes in which it was left alone.
 */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { nextOpen } from '../calendar/state-at.js';
import type { DraftMark } from '../ledger/mail-marks.js';
import type { MailRecord, Planned } from '../ledger/planned-mail.js';
import { comparableAddress } from '../message/addresses.js';
import { mailKey } from './mail-key.js';

const QUIET_MINUTES = 2;
/** Later than so many days after its time it does not leave by itself. */
const WINDOW_DAYS = 7;

/** The key of a draft: of its very bytes, so that a changed one is another mail (DESIGN.md, Keys). */
export function draftKey(account: string, bytes: Uint8Array): string {
  return mailKey(account, 'draft', createHash('sha256').update(bytes).digest('hex'));
}

/** A draft that may leave. */
export type FitDraft = {
  key: string;
  recipients: readonly string[];
  draft: DraftMark;
  policy: ContactPolicy;
  /** When it was first seen as it is. */
  now: Temporal.Instant;
  /** The client's slug by address; null for nobody's. */
  slugOf(address: string): string | null;
};

/** The one client among the recipients; null for none or several. */
function clientAmong({ recipients, slugOf }: FitDraft): string | null {
  const slugs = new Set(recipients.flatMap((address) => slugOf(address) ?? []));
  const [slug = null] = slugs;
  return slugs.size === 1 ? slug : null;
}

/** The planned mail; null where no contact hours lie ahead. */
export function planDraft(fit: FitDraft): Planned | null {
  const { key, recipients, draft, policy, now } = fit;
  const dueAt = nextOpen(policy, now.add({ minutes: QUIET_MINUTES }));
  if (dueAt === null) return null;
  return {
    type: 'planned',
    key,
    kind: 'draft',
    client: clientAmong(fit),
    to: [...new Set(recipients.map(comparableAddress))],
    dueAt: dueAt.toString(),
    notAfter: dueAt.add({ hours: 24 * WINDOW_DAYS }).toString(),
    answers: null,
    draft,
  };
}

/** An earlier instant than was planned, since it opens earlier by now ("on", a changed setting); null where it does not. */
export function earlierOpening(
  { kind, state, attempts, plannedAt, dueAt }: MailRecord,
  policy: ContactPolicy,
  now: Temporal.Instant,
): Temporal.Instant | null {
  // One that was tried waits for its next try.
  if (kind !== 'draft' || state !== 'planned' || attempts > 0) return null;
  const seenAt = Temporal.Instant.from(plannedAt);
  // Planned by a clock that ran ahead, it is as good as seen just now.
  const knownAt = Temporal.Instant.compare(seenAt, now) > 0 ? now : seenAt;
  const quietAt = knownAt.add({ minutes: QUIET_MINUTES });
  const opening = nextOpen(policy, Temporal.Instant.compare(quietAt, now) > 0 ? quietAt : now);
  if (opening === null) return null;
  return Temporal.Instant.compare(opening, Temporal.Instant.from(dueAt)) < 0 ? opening : null;
}
