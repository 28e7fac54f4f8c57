/**
 * Hints that something changed in a folder, from a real server.
 */
import { describe, expect, it } from '@jest/globals';
import { addKeyword } from '../../src/mailbox/add-keyword.js';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { removeOwn } from '../../src/mailbox/remove-own.js';
import type { Session } from '../../src/mailbox/session.js';
import { watchFolder } from '../../src/mailbox/watch-folder.js';
import { startBadWire } from './support/bad-wire.js';
import { newAccount, newSession, smallMail } from './support/mailbox.js';

/** A watch that has begun to idle, and the next hint after each call of `nextHint`. */
async function watchInbox(session: Session, signal: AbortSignal) {
  let hear = (): void => undefined;
  const watching = watchFolder(session, 'INBOX', () => hear(), signal);
  const isIdle = async (): Promise<void> => {
    while (!session.client.idling) await new Promise((resolve) => setImmediate(resolve));
  };
  await Promise.race([isIdle(), watching]);
  const nextHint = (): Promise<void> =>
    new Promise((resolve) => {
      hear = resolve;
    });
  return { watching, nextHint };
}

describe('watching INBOX', () => {
  it('hints at mail that comes, is marked, or goes', async () => {
    const account = newAccount();
    await using phone = await newSession(account);
    await using session = await newSession(account);
    const stop = new AbortController();
    const { watching, nextHint } = await watchInbox(session, stop.signal);

    let hint = nextHint();
    const put = await appendMessage(phone, 'INBOX', smallMail('a@cafe.example'));
    await hint;
    const view = { path: 'INBOX', uidValidity: put?.uidValidity ?? 0 };
    hint = nextHint();
    await addKeyword(phone, view, 1, '\\Flagged');
    await hint;
    hint = nextHint();
    await removeOwn(phone, view, { uid: 1, messageId: 'a@cafe.example' });
    await hint;

    stop.abort();
    await watching;
  });

  it('ends with the connection', async () => {
    const account = newAccount();
    await using wire = await startBadWire(account.port);
    await using session = await newSession({ ...account, port: wire.port });
    const { watching } = await watchInbox(session, new AbortController().signal);
    wire.cutAfter(0);
    await using phone = await newSession(account);
    await appendMessage(phone, 'INBOX', smallMail('a@cafe.example'));
    await expect(watching).rejects.toMatchObject({ code: 'imap-unreachable' });
  });

  it('ends where there is no such folder', async () => {
    await using session = await newSession();
    const watching = watchFolder(session, 'Nowhere', () => undefined, new AbortController().signal);
    await expect(watching).rejects.toMatchObject({ code: 'imap-refused' });
  });

  it('ends when we end the session', async () => {
    const session = await newSession();
    const stop = new AbortController();
    const { watching } = await watchInbox(session, stop.signal);
    stop.abort();
    await session.end();
    await expect(watching).resolves.toBeUndefined();
  });
});
