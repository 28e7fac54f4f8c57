/**
 * What a sync finds in a folder of a real server: new mail, mail that was moved in, and a folder made anew.
 */
import { describe, expect, it } from '@jest/globals';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { ensureFolder, findFolders } from '../../src/mailbox/folders.js';
import { type Cursor, listNew } from '../../src/mailbox/list-new.js';
import { moveMessage } from '../../src/mailbox/move-message.js';
import type { Session } from '../../src/mailbox/session.js';
import { flat, newAccount, newSession, smallMail } from './support/mailbox.js';

const HOUR_MS = 3_600_000;
const NOON_MS = Date.UTC(2026, 9, 5, 12);

async function fill(session: Session, ages: readonly number[]): Promise<void> {
  for (const [at, hours] of ages.entries()) {
    const internalDateMs = NOON_MS - hours * HOUR_MS;
    await appendMessage(session, 'INBOX', smallMail(`m${at}@cafe.example`), { internalDateMs });
  }
}

async function uidsOf(session: Session, cursor: Cursor | null, sinceHours: number): Promise<number[]> {
  const listing = await listNew(session, 'INBOX', { cursor, sinceMs: NOON_MS - sinceHours * HOUR_MS });
  return (await flat(listing.entries)).map(({ uid }) => uid);
}

async function cursorAt(session: Session, lastUid: number): Promise<Cursor> {
  const { view } = await listNew(session, 'INBOX', { cursor: null, sinceMs: NOON_MS });
  return { uidValidity: view.uidValidity, lastUid };
}

describe('a sync of INBOX', () => {
  it('lists what lies above the cursor and what is younger than three days, and nothing twice', async () => {
    await using session = await newSession();
    await fill(session, [200, 60, 100, 1, 300]);
    expect(await uidsOf(session, await cursorAt(session, 3), 72)).toEqual([2, 4, 5]);
    expect(await uidsOf(session, await cursorAt(session, 1), 72)).toEqual([2, 3, 4, 5]);
  });

  it('lists nothing where nothing is new, although a server names the last message for "6:*"', async () => {
    await using session = await newSession();
    await fill(session, [200, 200, 200, 200, 200]);
    expect(await uidsOf(session, await cursorAt(session, 5), 72)).toEqual([]);
    expect(await uidsOf(session, await cursorAt(session, 99), 72)).toEqual([]);
  });

  it('takes the instant to the second, not to the day', async () => {
    await using session = await newSession();
    await fill(session, [2, 1.001, 1, 0.5]);
    expect(await uidsOf(session, null, 1)).toEqual([3, 4]);
  });

  it('lists an empty folder', async () => {
    await using session = await newSession();
    const listing = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
    expect(listing).toMatchObject({ uidNext: 1, count: 0, cursorHolds: false });
    expect(await flat(listing.entries)).toEqual([]);
  });

  it('tells flags and the time of arrival', async () => {
    await using session = await newSession();
    const options = { flags: ['\\Seen', '$Junk'], internalDateMs: NOON_MS };
    await appendMessage(session, 'INBOX', smallMail('m@cafe.example'), options);
    const { entries, uidNext } = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
    const [entry] = await flat(entries);
    expect(entry).toMatchObject({ uid: 1, internalDateMs: NOON_MS });
    expect(entry?.flags).toEqual(expect.arrayContaining(['\\Seen', '$Junk']));
    expect(uidNext).toBe(2);
  });

  it('sees at once what another connection put there while the folder was open', async () => {
    const account = newAccount();
    await using session = await newSession(account);
    await using phone = await newSession(account);
    expect(await uidsOf(session, null, 72)).toEqual([]);
    await fill(phone, [1]);
    expect(await uidsOf(session, null, 72)).toEqual([1]);
  });

  it('lists what was moved in later under its new UID, however old it is', async () => {
    await using session = await newSession();
    const junk = (await findFolders(session)).junk?.path ?? '';
    await fill(session, [200]);
    const cursor = await cursorAt(session, 1);
    const put = await appendMessage(session, junk, smallMail('rescued@cafe.example'), {
      internalDateMs: NOON_MS - 500 * HOUR_MS,
    });
    const view = { path: junk, uidValidity: put?.uidValidity ?? 0 };
    expect(await moveMessage(session, view, put?.uid ?? 0, 'INBOX')).toBe(2);
    expect(await uidsOf(session, cursor, 72)).toEqual([2]);
  });

  it('tells that a folder was deleted and made anew, and lists by time alone', async () => {
    const account = newAccount();
    await using phone = await newSession(account);
    const path = await ensureFolder(phone, ['Clients']);
    const put = await appendMessage(phone, path, smallMail('a@cafe.example'), { internalDateMs: NOON_MS });
    const cursor = { uidValidity: put?.uidValidity ?? 0, lastUid: 1 };
    await phone.command('deleting', (client) => client.mailboxDelete(path));
    // UIDVALIDITY counts seconds on many servers, so "at once" is asked again until the second is over.
    let uidValidity = cursor.uidValidity;
    while (uidValidity === cursor.uidValidity) {
      await ensureFolder(phone, ['Clients']);
      const again = await appendMessage(phone, path, smallMail('b@cafe.example'), {
        internalDateMs: NOON_MS,
      });
      uidValidity = again?.uidValidity ?? 0;
      if (uidValidity === cursor.uidValidity)
        await phone.command('deleting', (client) => client.mailboxDelete(path));
    }
    await using session = await newSession(account);
    const listing = await listNew(session, path, { cursor, sinceMs: NOON_MS });
    expect(listing).toMatchObject({ cursorHolds: false, count: 1, view: { path, uidValidity } });
  });

  it('is refused where there is no such folder', async () => {
    await using session = await newSession();
    const listing = listNew(session, 'Nowhere', { cursor: null, sinceMs: 0 });
    await expect(listing).rejects.toMatchObject({ code: 'imap-refused' });
    expect(await uidsOf(session, null, 72)).toEqual([]);
  });
});

describe('folders', () => {
  it('are found by what the server says they are for', async () => {
    await using session = await newSession();
    const { inbox, sent, drafts, junk, trash } = await findFolders(session);
    expect(inbox).toBe('INBOX');
    expect([sent, drafts, junk, trash].map((found) => found?.toldBy)).toEqual(Array(4).fill('server'));
  });

  it('of our own are made once, with a blank in the name and the delimiter of the server', async () => {
    await using session = await newSession();
    const path = await ensureFolder(session, ['Driverseat', 'Send when open']);
    expect(await ensureFolder(session, ['Driverseat', 'Send when open'])).toBe(path);
    const listed = await session.command('listing', (client) => client.list());
    const delimiter = listed.find((folder) => folder.path === path)?.delimiter;
    expect(path.endsWith(`Driverseat${delimiter}Send when open`)).toBe(true);
  });

  it('can be made by two at once', async () => {
    const account = newAccount();
    await using one = await newSession(account);
    await using two = await newSession(account);
    const names = ['Driverseat', 'Outbox'];
    const paths = await Promise.all([ensureFolder(one, names), ensureFolder(two, names)]);
    expect(new Set(paths).size).toBe(1);
  });
});
