/**
 * The quick look after a hint, on a real server: what STATUS gives away, and what lies above the cursor of an open folder.
 */
import { describe, expect, it } from '@jest/globals';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { ensureFolder } from '../../src/mailbox/folders.js';
import { createGlances } from '../../src/mailbox/glances.js';
import { listAbove } from '../../src/mailbox/list-above.js';
import { moveMessage } from '../../src/mailbox/move-message.js';
import type { Session } from '../../src/mailbox/session.js';
import { newAccount, newSession, smallMail } from './support/mailbox.js';

async function put(
  session: Session,
  path: string,
  id: string,
): Promise<{ uid: number; uidValidity: number }> {
  const appended = await appendMessage(session, path, smallMail(`${id}@cafe.example`));
  if (appended === null) throw new Error('the server keeps the UID to itself');
  return appended;
}

describe('a glance at a folder', () => {
  it('takes it for changed the first time, and for the same as long as nothing comes or goes', async () => {
    await using session = await newSession();
    const glances = createGlances(session);
    await put(session, 'Sent', 'a');
    expect(await glances.hasChanged('Sent')).toBe(true);
    expect(await glances.hasChanged('Sent')).toBe(false);
    expect(await glances.hasChanged('Sent')).toBe(false);
  });

  it('sees what another connection put there, took away, or exchanged for another', async () => {
    const account = newAccount();
    await using session = await newSession(account);
    await using phone = await newSession(account);
    const outbox = await ensureFolder(phone, ['Driverseat', 'Outbox']);
    const done = await ensureFolder(phone, ['Driverseat', 'Done']);
    const glances = createGlances(session);
    await glances.hasChanged(outbox);

    const first = await put(phone, outbox, 'first');
    expect(await glances.hasChanged(outbox)).toBe(true);
    await moveMessage(phone, { path: outbox, uidValidity: first.uidValidity }, first.uid, done);
    expect(await glances.hasChanged(outbox)).toBe(true);

    const second = await put(phone, outbox, 'second');
    await glances.hasChanged(outbox);
    await moveMessage(phone, { path: outbox, uidValidity: second.uidValidity }, second.uid, done);
    await put(phone, outbox, 'third');
    expect(await glances.hasChanged(outbox)).toBe(true);
    expect(await glances.hasChanged(outbox)).toBe(false);
  });

  it('takes a folder that is gone for changed: whoever opens it then hears why', async () => {
    await using session = await newSession();
    await expect(createGlances(session).hasChanged('Nowhere')).rejects.toMatchObject({
      code: 'imap-refused',
    });
  });
});

describe('what lies above the cursor', () => {
  it('is seen in a folder that was open all the time', async () => {
    const account = newAccount();
    await using session = await newSession(account);
    await using phone = await newSession(account);
    const { uidValidity } = await put(phone, 'INBOX', 'a');
    const cursor = { uidValidity, lastUid: 1 };
    expect(await listAbove(session, 'INBOX', cursor)).toMatchObject({ uids: [] });
    await put(phone, 'INBOX', 'b');
    await put(phone, 'INBOX', 'c');
    expect(await listAbove(session, 'INBOX', cursor)).toMatchObject({
      view: { path: 'INBOX', uidValidity },
      uids: [2, 3],
    });
  });

  it('is null where the folder was renumbered', async () => {
    await using session = await newSession();
    const { uidValidity } = await put(session, 'INBOX', 'a');
    expect(await listAbove(session, 'INBOX', { uidValidity: uidValidity + 1, lastUid: 0 })).toBeNull();
  });
});
