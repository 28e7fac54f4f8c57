/**
 * Reading messages from a real server: all of their text, at any size, and not a flag changed.
 */
import { describe, expect, it } from '@jest/globals';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { fetchMessages } from '../../src/mailbox/fetch-messages.js';
import { listNew } from '../../src/mailbox/list-new.js';
import { removeOwn } from '../../src/mailbox/remove-own.js';
import type { Session } from '../../src/mailbox/session.js';
import type { FolderView } from '../../src/mailbox/with-mailbox.js';
import { flat, newAccount, newSession, smallMail } from './support/mailbox.js';
import { world } from './support/world.js';

async function put(session: Session, bytes: Buffer): Promise<FolderView> {
  const appended = await appendMessage(session, 'INBOX', bytes);
  return { path: 'INBOX', uidValidity: appended?.uidValidity ?? 0 };
}

async function textOf(session: Session, bytes: Buffer): Promise<string> {
  const [message] = await flat(fetchMessages(session, await put(session, bytes), [1]));
  return message?.mail.text ?? 'nothing was read';
}

async function flagsNow(session: Session): Promise<string[][]> {
  const { entries } = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
  return (await flat(entries)).map(({ flags }) => flags.filter((flag) => flag !== '\\Recent'));
}

/** A mail of several parts; each is its header lines, an empty line and its body. */
function mixed(...parts: string[][]): Buffer {
  const body = parts.map((lines) => `--b\r\n${lines.join('\r\n')}\r\n`).join('');
  const header = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'];
  return smallMail('parts@cafe.example', `${body}--b--\r\n`, header);
}

const picture = (kilobytes: number): string[] => [
  'Content-Type: image/png; name=photo.png',
  'Content-Transfer-Encoding: base64',
  '',
  ...Array.from({ length: kilobytes }, () => Buffer.alloc(747, kilobytes).toString('base64')),
];
const text = (words: string, charset = 'utf-8'): string[] => [
  `Content-Type: text/plain; charset=${charset}`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
  words,
];

describe('reading messages', () => {
  it('gives the mail, its flags and its time, and leaves everything unread', async () => {
    await using session = await newSession(newAccount());
    const internalDateMs = Date.UTC(2026, 9, 5, 8, 42);
    const bytes = smallMail('a@cafe.example', 'Merhaba, fiyat nedir?\r\n', ['Subject: Logo']);
    const appended = await appendMessage(session, 'INBOX', bytes, { internalDateMs, flags: ['$Junk'] });
    const view = { path: 'INBOX', uidValidity: appended?.uidValidity ?? 0 };
    const [message] = await flat(fetchMessages(session, view, [1]));
    expect(message).toMatchObject({ uid: 1, internalDateMs });
    expect(message?.flags).toContain('$Junk');
    expect(message?.mail).toMatchObject({
      subject: 'Logo',
      messageId: 'a@cafe.example',
      sizeBytes: bytes.length,
    });
    expect(message?.mail.text).toContain('Merhaba, fiyat nedir?');
    expect(await flagsNow(session)).toEqual([['$Junk']]);
  });

  it.each([
    ['before a large attachment', mixed(text('The words'), picture(300))],
    ['behind a large attachment', mixed(picture(300), text('The words'))],
    ['behind several', mixed(picture(90), picture(90), text('The words'), picture(90))],
    ['behind a large attachment, encoded', mixed(picture(100), text('=54he words', 'iso-8859-9'))],
  ])('finds the words %s', async (_where, bytes) => {
    await using session = await newSession();
    expect((await textOf(session, bytes)).trim()).toBe('The words');
    expect(await flagsNow(session)).toEqual([[]]);
  });

  it('finds all words where they stand on both sides of 64 KB', async () => {
    await using session = await newSession();
    const found = await textOf(session, mixed(text('First'), picture(200), text('Second')));
    expect(found.match(/First|Second/g)).toEqual(['First', 'Second']);
  });

  it('reads a text that is longer than 64 KB to its end', async () => {
    await using session = await newSession();
    const lines = Array.from({ length: 3_000 }, (_, at) => `Line ${at}, with enough words to be a line`);
    const found = await textOf(session, smallMail('long@cafe.example', `${lines.join('\r\n')}\r\n`));
    expect(found).toContain('Line 0,');
    expect(found).toContain('Line 2999,');
  });

  it('leaves out what vanished, and reads nothing of a folder that was renumbered', async () => {
    const account = newAccount();
    await using session = await newSession(account);
    await using phone = await newSession(account);
    for (const id of ['a', 'b', 'c']) await put(session, smallMail(`${id}@cafe.example`));
    const view = await put(session, smallMail('d@cafe.example'));
    const reading = fetchMessages(session, view, [1, 2, 3, 4, 99]);
    await removeOwn(phone, view, { uid: 2, messageId: 'b@cafe.example' });
    expect((await flat(reading)).map(({ uid }) => uid)).toEqual([1, 3, 4]);
    const renumbered = { ...view, uidValidity: view.uidValidity - 1 };
    expect(await flat(fetchMessages(session, renumbered, [1, 3, 4]))).toEqual([]);
  });

  it('lets others use the connection between two batches', async () => {
    await using session = await newSession();
    for (let at = 0; at < 120; at += 1) await put(session, smallMail(`m${at}@cafe.example`));
    const { view } = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
    const uids = Array.from({ length: 120 }, (_, at) => at + 1);
    const read: number[] = [];
    for await (const batch of fetchMessages(session, view, uids)) {
      read.push(...batch.map(({ uid }) => uid));
      await listNew(session, 'Sent', { cursor: null, sinceMs: 0 });
    }
    expect(read).toEqual(uids);
  });

  it('tells when the server dies in the middle', async () => {
    const account = newAccount();
    const session = await newSession(account);
    for (let at = 0; at < 120; at += 1) await put(session, smallMail(`m${at}@cafe.example`));
    const { view } = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
    const uids = Array.from({ length: 120 }, (_, at) => at + 1);
    let batches = 0;
    const reading = async (): Promise<void> => {
      for await (const _batch of fetchMessages(session, view, uids)) {
        batches += 1;
        await world.servers.dovecot.end(0);
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: 'imap-unreachable' });
    // The second of three may have been on its way.
    expect(batches).toBeLessThan(3);
    await session.end();
  });
});
