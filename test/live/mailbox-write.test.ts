/**
 * The few things the bot changes in a mailbox, on a real server: put, mark, move, and remove what is its own.
 */
import { describe, expect, it } from '@jest/globals';
import { addKeyword } from '../../src/mailbox/add-keyword.js';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { drain } from '../../src/mailbox/drain.js';
import { findMessageIds } from '../../src/mailbox/find-message-ids.js';
import { ensureFolder } from '../../src/mailbox/folders.js';
import { listNew } from '../../src/mailbox/list-new.js';
import { moveMessage } from '../../src/mailbox/move-message.js';
import { removeOwn } from '../../src/mailbox/remove-own.js';
import type { Session } from '../../src/mailbox/session.js';
import { type FolderView, withFreshMailbox } from '../../src/mailbox/with-mailbox.js';
import { flat, newAccount, newSession, smallMail } from './support/mailbox.js';

const KEYWORD = '$DriverseatNoted';

/** Puts mails with these ids into INBOX. */
async function fill(session: Session, ...ids: string[]): Promise<FolderView> {
  let uidValidity = 0;
  for (const id of ids) {
    const put = await appendMessage(session, 'INBOX', smallMail(id));
    uidValidity = put?.uidValidity ?? 0;
  }
  return { path: 'INBOX', uidValidity };
}

/** Each message of a folder: UID to flags, without the server's own \Recent. */
async function contents(session: Session, path = 'INBOX'): Promise<Record<number, string[]>> {
  const { entries } = await listNew(session, path, { cursor: null, sinceMs: 0 });
  const listed = await flat(entries);
  return Object.fromEntries(
    listed.map(({ uid, flags }) => [uid, flags.filter((flag) => flag !== '\\Recent').sort()]),
  );
}

const hasOtherNumbers = (view: FolderView): FolderView => ({ ...view, uidValidity: view.uidValidity - 1 });

describe('putting a message into a folder', () => {
  it('tells where it came to lie, and keeps its flags, time and bytes', async () => {
    await using session = await newSession();
    const bytes = smallMail('note@ruiz.example', 'Merhaba Dünya\r\n');
    const internalDateMs = Date.UTC(2026, 9, 5, 8, 42, 7);
    const put = await appendMessage(session, 'INBOX', bytes, { flags: ['\\Seen', KEYWORD], internalDateMs });
    expect(put).toEqual({ uid: 1, uidValidity: expect.any(Number) });
    const rows = await withFreshMailbox(session, 'INBOX', () =>
      drain(session, [1], { source: true, flags: true, internalDate: true }),
    );
    expect(rows[0]?.source).toEqual(bytes);
    expect(rows[0]?.internalDate).toEqual(new Date(internalDateMs));
    expect([...(rows[0]?.flags ?? [])]).toEqual(expect.arrayContaining(['\\Seen', KEYWORD]));
  });

  it('is refused where there is no such folder', async () => {
    await using session = await newSession();
    const putting = appendMessage(session, 'Nowhere', smallMail('a@ruiz.example'));
    await expect(putting).rejects.toMatchObject({ code: 'imap-refused' });
  });
});

describe('our keyword', () => {
  it('sticks, changes nothing else, and is there for other connections', async () => {
    const account = newAccount();
    await using session = await newSession(account);
    const view = await fill(session, 'a@cafe.example', 'b@cafe.example');
    expect(await addKeyword(session, view, 2, KEYWORD)).toBe(true);
    await using phone = await newSession(account);
    expect(await contents(phone)).toEqual({ 1: [], 2: [KEYWORD] });
  });

  it('is nothing to a message that is not there', async () => {
    await using session = await newSession();
    const view = await fill(session, 'a@cafe.example');
    expect(await addKeyword(session, view, 77, KEYWORD)).toBe(false);
    expect(await addKeyword(session, hasOtherNumbers(view), 1, KEYWORD)).toBe(false);
    expect(await contents(session)).toEqual({ 1: [] });
  });
});

describe('moving a message', () => {
  it('tells its new UID, once; it keeps its keyword', async () => {
    await using session = await newSession();
    const held = await ensureFolder(session, ['Driverseat', 'Held']);
    const view = await fill(session, 'a@cafe.example', 'b@cafe.example');
    await addKeyword(session, view, 2, KEYWORD);
    expect(await moveMessage(session, view, 2, held)).toBe(1);
    expect(await moveMessage(session, view, 2, held)).toBeNull();
    expect(await contents(session)).toEqual({ 1: [] });
    expect(await contents(session, held)).toEqual({ 1: [KEYWORD] });
  });

  it('moves nothing under another numbering, and nothing into a folder that is not there', async () => {
    await using session = await newSession();
    const view = await fill(session, 'a@cafe.example');
    const held = await ensureFolder(session, ['Driverseat', 'Held']);
    expect(await moveMessage(session, hasOtherNumbers(view), 1, held)).toBeNull();
    await expect(moveMessage(session, view, 1, 'Nowhere')).rejects.toMatchObject({ code: 'imap-refused' });
    expect(await contents(session)).toEqual({ 1: [] });
  });
});

describe('removing a message of our own', () => {
  it('takes that one alone, also where she marked others as deleted', async () => {
    await using session = await newSession();
    const view = await fill(session, 'hers@cafe.example', 'ours@ruiz.example');
    await addKeyword(session, view, 1, '\\Deleted');
    expect(await removeOwn(session, view, { uid: 2, messageId: 'ours@ruiz.example' })).toBe(true);
    expect(await removeOwn(session, view, { uid: 2, messageId: 'ours@ruiz.example' })).toBe(false);
    expect(await contents(session)).toEqual({ 1: ['\\Deleted'] });
  });

  it('takes nothing whose Message-ID is another, and nothing under another numbering', async () => {
    await using session = await newSession();
    const view = await fill(session, 'hers@cafe.example');
    const messageId = 'hers@cafe.example';
    expect(await removeOwn(session, view, { uid: 1, messageId: 'ours@ruiz.example' })).toBe(false);
    expect(await removeOwn(session, view, { uid: 1, messageId: 's@cafe.example' })).toBe(false);
    expect(await removeOwn(session, hasOtherNumbers(view), { uid: 1, messageId })).toBe(false);
    expect(await contents(session)).toEqual({ 1: [] });
  });
});

describe('looking for our Message-IDs', () => {
  it('finds the whole id, not a part of it, and nothing older than asked', async () => {
    await using session = await newSession();
    await fill(session, 'note-1@ruiz.example', 'note-11@ruiz.example');
    const old = smallMail('old@ruiz.example');
    await appendMessage(session, 'INBOX', old, { internalDateMs: Date.UTC(2026, 0, 1) });
    const ids = ['note-11@ruiz.example', 'note@ruiz.example', 'old@ruiz.example'];
    const found = await findMessageIds(session, 'INBOX', ids, Date.UTC(2026, 0, 2));
    expect([...found]).toEqual([['note-11@ruiz.example', 2]]);
    expect([...(await findMessageIds(session, 'INBOX', ids, 0)).keys()].sort()).toEqual([
      'note-11@ruiz.example',
      'old@ruiz.example',
    ]);
  });

  it('finds a folded one', async () => {
    await using session = await newSession();
    const bytes = Buffer.from('From: a@b.example\r\nMessage-Id:\r\n <folded@ruiz.example>\r\n\r\nx\r\n');
    await appendMessage(session, 'INBOX', bytes);
    const found = await findMessageIds(session, 'INBOX', ['folded@ruiz.example'], 0);
    expect(found.get('folded@ruiz.example')).toBe(1);
  });
});
