/**
 * Interface only; the body follows.
 */
import type { Temporal } from 'temporal-polyfill';
import type { RecordFolders } from './ownership.js';
import type { Session } from './session.js';

/** What a claim record says. The claim id is its own Message-ID; `messageId` is the mail's. Ids without brackets. */
export type Claim = {
  claimId: string;
  instance: string;
  key: string;
  kind: string;
  /** The client's slug; null for mail to someone who is none. */
  client: string | null;
  instant: Temporal.Instant;
  messageId: string;
  recipients: readonly string[];
};

/** A claim record and its UID in the folder it was read from. */
export type PlacedClaim = Claim & { uid: number };

/** Won, or lost to another record of that key. */
export type ClaimOutcome = { result: 'won' } | { result: 'lost'; by: PlacedClaim };

/** Claims the right to send; a retry (same `claimId`) takes up the record that it finds. */
export declare function claim(session: Session, folders: RecordFolders, wanted: Claim): Promise<ClaimOutcome>;

/** The records of `key` in Outbox and then in Done. */
export declare function listClaims(
  session: Session,
  folders: RecordFolders,
  key: string,
): Promise<{ outbox: PlacedClaim[]; done: PlacedClaim[] }>;

/** Removes our own record from Outbox; true if it was there. */
export declare function removeClaim(
  session: Session,
  folders: RecordFolders,
  claimId: string,
): Promise<boolean>;

/** Moves our own record to Done; true once it lies there. */
export declare function fileClaim(
  session: Session,
  folders: RecordFolders,
  claimId: string,
): Promise<boolean>;

/** Foreign claim records in Outbox whose instant is `before` or earlier. */
export declare function foreignClaimsBefore(
  session: Session,
  folders: RecordFolders,
  options: { instance: string; before: Temporal.Instant },
): Promise<PlacedClaim[]>;
