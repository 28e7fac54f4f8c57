/**
 * Which bot may send a mail, decided by the mailbox itself (DESIGN.md, "Claim").
 *
 * Two bots may overlap, and a journal may be lost; the mailbox is all that they share. Each puts a record into Outbox, and
 * the lowest UID wins, unless a record of that key lies in Done: that mail went. UIDs are given out by the server one by
 * one, so of any number of bots at most one wins. Whoever calls has journaled the claim id before, so that a crash here
 * leaves no record that nobody knows.
 */
import { randomUUID } from 'node:crypto';
import { appendMessage } from './append-message.js';
import { claimsIn, listClaims, type PlacedClaim } from './claim-list.js';
import { type Claim, composeClaimRecord } from './claim-record.js';
import { moveMessage } from './move-message.js';
import type { RecordFolders } from './ownership.js';
import { removeOwn } from './remove-own.js';
import type { Session } from './session.js';
import type { FolderView } from './with-mailbox.js';

/**
 * Won: the mail may be sent. Lost: not by us, `by` has it; where `by` has our own claim id, we sent it before; null: our
 * record is not to be seen.
 */
export type ClaimOutcome = { result: 'won' } | { result: 'lost'; by: PlacedClaim | null };

type Listed = Awaited<ReturnType<typeof listClaims>>;

/** A claim id that nobody has: random, in the form of a Message-ID. */
export function newClaimId(): string {
  return `${randomUUID()}@driverseat.invalid`;
}

/**
 * Claims the right to send the mail of `wanted.key`. A retry, with the same claim id, takes up the record that it finds.
 * A loser then calls {@link removeClaim}; a winner that sent, {@link fileClaim}.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`: nothing is decided, try again with the same id
 */
export async function claim(session: Session, folders: RecordFolders, wanted: Claim): Promise<ClaimOutcome> {
  const before = await listClaims(session, folders, wanted.key);
  // Also where there is no record of ours: no use in adding one that would lose.
  if (firstOf(before) !== undefined) return outcomeOf(before, wanted);
  await appendClaim(session, folders, wanted);
  return outcomeOf(await listClaims(session, folders, wanted.key), wanted);
}

/**
 * Puts the record of `wanted` into Outbox, whatever lies there.
 * @throws DriverseatError `imap-unreachable` or `deadline-passed`: it may be there or not; `imap-refused`: it is not
 */
export async function appendClaim(session: Session, folders: RecordFolders, wanted: Claim): Promise<void> {
  const bytes = Buffer.from(composeClaimRecord(wanted));
  await appendMessage(session, folders.outbox, bytes, { flags: ['\\Seen'] });
}

function firstOf({ outbox, done }: Listed): PlacedClaim | undefined {
  return done[0] ?? outbox[0];
}

function outcomeOf(listed: Listed, { claimId }: Claim): ClaimOutcome {
  const first = firstOf(listed);
  const isWon = listed.done.length === 0 && first?.claimId === claimId;
  return isWon ? { result: 'won' } : { result: 'lost', by: first ?? null };
}

/**
 * Removes our record from Outbox: of a claim that lost, or of a mail that will not be sent by it. True if it was there.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function removeClaim(
  session: Session,
  folders: RecordFolders,
  claimId: string,
): Promise<boolean> {
  const { view, uids } = await ownIn(session, folders.outbox, claimId);
  let isRemoved = false;
  for (const uid of uids)
    isRemoved = (await removeOwn(session, view, { uid, messageId: claimId })) || isRemoved;
  return isRemoved;
}

/**
 * Moves our record to Done: its mail was sent. True once it lies there, by this call or an earlier one.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function fileClaim(session: Session, folders: RecordFolders, claimId: string): Promise<boolean> {
  const { view, uids } = await ownIn(session, folders.outbox, claimId);
  let isFiled = false;
  for (const uid of uids) isFiled = (await moveMessage(session, view, uid, folders.done)) !== null || isFiled;
  return isFiled || (await ownIn(session, folders.done, claimId)).uids.length > 0;
}

async function ownIn(
  session: Session,
  path: string,
  claimId: string,
): Promise<{ view: FolderView; uids: number[] }> {
  const { view, claims } = await claimsIn(session, path);
  return { view, uids: claims.filter((found) => found.claimId === claimId).map(({ uid }) => uid) };
}
