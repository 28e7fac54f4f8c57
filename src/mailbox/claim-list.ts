/**
 * The claim records in the mailbox, as they lie there right now.
 *
 * A listing is stale until the server is asked for news, and SEARCH HEADER finds parts of words (FACTS.md): so each folder
 * is opened, a NOOP sent, and keys are compared on fetched headers.
 */
import type { Temporal } from 'temporal-polyfill';
import { CLAIM_HEADERS, type Claim, readClaimRecord } from './claim-record.js';
import type { RecordFolders } from './ownership.js';
import { headersSince } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox } from './with-mailbox.js';

/** A claim and the UID of its record in the folder it was read from. */
export type PlacedClaim = Claim & { uid: number };

/**
 * All claims whose records lie in the folder at `path`, by UID: Outbox, or Done, from which keys and limits are read
 * when the journal was lost.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function claimsIn(
  session: Session,
  path: string,
): Promise<{ view: FolderView; claims: PlacedClaim[] }> {
  return await withFreshMailbox(session, path, async (_mailbox, view) => {
    await session.command(`refreshing ${path}`, (client) => client.noop());
    const claims: PlacedClaim[] = [];
    for await (const rows of headersSince(session, 0, CLAIM_HEADERS)) {
      for (const { uid, header } of rows) {
        const claim = readClaimRecord(header);
        if (claim !== null) claims.push({ ...claim, uid });
      }
    }
    return { view, claims };
  });
}

/**
 * The claims of `key` in Outbox and then in Done. The order matters: records move only that way, so one that moves
 * meanwhile is seen twice and never missed.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function listClaims(
  session: Session,
  folders: RecordFolders,
  key: string,
): Promise<{ outbox: PlacedClaim[]; done: PlacedClaim[] }> {
  const hasKey = (claim: Claim): boolean => claim.key === key;
  const outbox = (await claimsIn(session, folders.outbox)).claims.filter(hasKey);
  const done = (await claimsIn(session, folders.done)).claims.filter(hasKey);
  return { outbox, done };
}

/**
 * The claims in Outbox that are not ours (our journal holds the ids of ours) and were made before `before`: of these nobody
 * knows whether their mail went.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function foreignClaimsBefore(
  session: Session,
  folders: RecordFolders,
  { isOwn, before }: { isOwn(claimId: string): boolean; before: Temporal.Instant },
): Promise<PlacedClaim[]> {
  const { claims } = await claimsIn(session, folders.outbox);
  return claims.filter(
    ({ claimId, instant }) => !isOwn(claimId) && instant.epochMilliseconds < before.epochMilliseconds,
  );
}
