/**
 * Which bot serves this mailbox: claimed, asked, given back (DESIGN.md, "One bot serves a mailbox").
 *
 * The mailbox itself decides, since a lost state folder or a second machine knows nothing else: of the owner
 * records in Outbox the one with the highest UID owns. UIDs are given out by the server one by one, so of two
 * that start at once exactly one owns; the other hears so here or at its next sync.
 */
import { randomUUID } from 'node:crypto';
import { appendMessage } from './append-message.js';
import { moveMessage } from './move-message.js';
import { composeOwnerRecord, OWNER_HEADERS, type OwnerRecord, readOwnerRecord } from './owner-record.js';
import { headersSince } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox } from './with-mailbox.js';

/** The bot's own folders: paths on this server. */
export type RecordFolders = { outbox: string; done: string };

/** An owner record and the UID it has in Outbox. */
export type PlacedOwner = OwnerRecord & { uid: number };

/** Who owns: this instance, or another (null where no record is left at all). */
export type Ownership = { isOwner: true } | { isOwner: false; other: PlacedOwner | null };

/** All owner records in Outbox as it is right now, the owner's last. */
async function listOwners(
  session: Session,
  outbox: string,
): Promise<{ view: FolderView; owners: PlacedOwner[] }> {
  return await withFreshMailbox(session, outbox, async (_mailbox, view) => {
    const owners: PlacedOwner[] = [];
    for await (const rows of headersSince(session, 0, OWNER_HEADERS)) {
      for (const { uid, header } of rows) {
        const record = readOwnerRecord(header);
        if (record !== null) owners.push({ ...record, uid });
      }
    }
    return { view, owners };
  });
}

/**
 * The owner records in Outbox, the owner's last.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function listOwnerRecords(session: Session, folders: RecordFolders): Promise<PlacedOwner[]> {
  return (await listOwners(session, folders.outbox)).owners;
}

/**
 * Makes `claim.instance` the owner, unless another is and `takeOver` is false. Records that it replaces move to
 * Done.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`: whether it owns is then asked anew
 */
export async function claimOwnership(
  session: Session,
  folders: RecordFolders,
  { takeOver, ...claim }: OwnerRecord & { takeOver: boolean },
): Promise<Ownership> {
  const { owners: before } = await listOwners(session, folders.outbox);
  const other = before.findLast(({ instance }) => instance !== claim.instance);
  if (other !== undefined && !takeOver) return { isOwner: false, other };
  const messageId = `${randomUUID()}@driverseat.invalid`;
  const bytes = Buffer.from(composeOwnerRecord(claim, messageId));
  await appendMessage(session, folders.outbox, bytes, { flags: ['\\Seen'] });
  const { view, owners: after } = await listOwners(session, folders.outbox);
  const owner = after.at(-1);
  if (owner?.instance !== claim.instance) {
    await moveAll(
      session,
      view,
      folders.done,
      after.filter(({ instance }) => instance === claim.instance),
    );
    return { isOwner: false, other: owner ?? null };
  }
  await moveAll(session, view, folders.done, after.slice(0, -1));
  return { isOwner: true };
}

/**
 * Whether `instance` owns the mailbox at this moment.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function askOwnership(
  session: Session,
  folders: RecordFolders,
  instance: string,
): Promise<Ownership> {
  const owner = (await listOwners(session, folders.outbox)).owners.at(-1);
  return owner?.instance === instance ? { isOwner: true } : { isOwner: false, other: owner ?? null };
}

/**
 * Moves the records of `instance` to Done: a graceful stop.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function releaseOwnership(
  session: Session,
  folders: RecordFolders,
  instance: string,
): Promise<void> {
  const { view, owners } = await listOwners(session, folders.outbox);
  await moveAll(
    session,
    view,
    folders.done,
    owners.filter((owner) => owner.instance === instance),
  );
}

async function moveAll(
  session: Session,
  view: FolderView,
  done: string,
  records: readonly PlacedOwner[],
): Promise<void> {
  for (const { uid } of records) await moveMessage(session, view, uid, done);
}
