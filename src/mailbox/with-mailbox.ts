/**
 * One folder open at a time on a connection, and each user in turn.
 *
 * A UID means nothing under another UIDVALIDITY (RFC 3501 section 2.3.1.1), and a listing of a folder that
 * was already open is stale (FACTS.md): so UIDs travel with their folder's UIDVALIDITY, and whoever lists
 * opens the folder afresh.
 */
import type { MailboxObject } from 'imapflow';
import type { Session } from './session.js';

/** A folder at the time its UIDs were read; the UIDs hold as long as `uidValidity` does. */
export type FolderView = { path: string; uidValidity: number };

/**
 * Runs `work` while the folder at `path` is open, as it is on the server right now.
 * @throws DriverseatError `deadline-passed` where the turn did not come; `imap-refused` where there is no such folder
 */
export async function withFreshMailbox<T>(
  session: Session,
  path: string,
  work: (mailbox: MailboxObject, view: FolderView) => Promise<T>,
): Promise<T> {
  return await session.takeTurn(`opening ${path}`, async () => {
    const mailbox = await open(session, path);
    return await work(mailbox, viewOf(mailbox));
  });
}

/**
 * The same, and the folder can't be changed meanwhile, nor by having been opened (EXAMINE, RFC 3501 section 6.3.2).
 * @throws DriverseatError like {@link withFreshMailbox}
 */
export async function withReadOnlyMailbox<T>(
  session: Session,
  path: string,
  work: (mailbox: MailboxObject, view: FolderView) => Promise<T>,
): Promise<T> {
  return await session.takeTurn(`looking into ${path}`, async () => {
    const examine = (client: Session['client']) => client.mailboxOpen(path, { readOnly: true });
    const mailbox = await session.command(`looking into ${path}`, examine);
    return await work(mailbox, viewOf(mailbox));
  });
}

/**
 * {@link withFreshMailbox}, at less cost where the folder is open already: a NOOP makes it fresh (FACTS.md). Its UIDVALIDITY
 * holds while it is open; `mailbox.uidNext` may be that of its opening.
 * @throws DriverseatError like {@link withFreshMailbox}
 */
export async function withRefreshedMailbox<T>(
  session: Session,
  path: string,
  work: (mailbox: MailboxObject, view: FolderView) => Promise<T>,
): Promise<T> {
  return await session.takeTurn(`refreshing ${path}`, async () => {
    if (isOpen(session, path)) await session.command(`refreshing ${path}`, (client) => client.noop());
    // Asked again: a server ends a folder that somebody removed.
    const before = session.client.mailbox;
    const mailbox = isOpen(session, path) && before !== false ? before : await open(session, path);
    return await work(mailbox, viewOf(mailbox));
  });
}

/** Open, and to be written in. */
function isOpen({ client: { mailbox } }: Session, path: string): boolean {
  return mailbox !== false && mailbox.path === path && mailbox.readOnly !== true;
}

/**
 * Runs `work` while the folder of `view` is open; undefined without running it where the folder has another
 * UIDVALIDITY by now, so that each UID of `view` is one that vanished.
 * @throws DriverseatError like {@link withFreshMailbox}
 */
export async function withView<T>(
  session: Session,
  view: FolderView,
  work: (mailbox: MailboxObject) => Promise<T>,
): Promise<T | undefined> {
  return await session.takeTurn(`opening ${view.path}`, async () => {
    const before = session.client.mailbox;
    const mailbox = isOpen(session, view.path) && before !== false ? before : await open(session, view.path);
    return viewOf(mailbox).uidValidity === view.uidValidity ? await work(mailbox) : undefined;
  });
}

async function open(session: Session, path: string): Promise<MailboxObject> {
  return await session.command(`opening ${path}`, (client) => client.mailboxOpen(path));
}

function viewOf(mailbox: MailboxObject): FolderView {
  return { path: mailbox.path, uidValidity: Number(mailbox.uidValidity) };
}
