/**
 * The private mail world is a real one: what comes in by SMTP lies in the mailbox as a provider would have put it.
 */
import { describe, expect, it } from '@jest/globals';
import type { ImapFlow } from 'imapflow';
import { newUser, world } from './support/world.js';

const HELLO = 'From: Dana <dana@cafe.example>\r\nSubject: hello\r\n\r\nHi Ana\r\n';

async function withMailbox<T>(user: string, use: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = await world.connect(user);
  try {
    return await use(client);
  } finally {
    await client.logout();
  }
}

function messages(
  user: string,
  folder = 'INBOX',
): Promise<{ source: string; flags: string[]; date: Date }[]> {
  return withMailbox(user, async (client) => {
    await client.mailboxOpen(folder);
    const found = await client.fetchAll('1:*', { source: true, flags: true, internalDate: true });
    return found.map(({ source, flags, internalDate }) => ({
      source: source?.toString('latin1') ?? '',
      flags: [...(flags ?? [])].sort(),
      date: new Date(internalDate ?? 0),
    }));
  });
}

describe('mail from outside', () => {
  it('lies in INBOX with the envelope’s sender on top and the trace of its way', async () => {
    const ana = newUser();
    await world.deliver({ from: 'bounces@cafe.example', to: ana, raw: HELLO });
    const [mail] = await messages(ana);
    expect(mail?.source).toMatch(/^Return-Path: <bounces@cafe\.example>\r\n/);
    expect(mail?.source).toContain(`by mail-world.example with ESMTP`);
    expect(mail?.source).toContain(`Delivered-To: ${ana}\r\n`);
    expect(mail?.source.endsWith(HELLO)).toBe(true);
  });

  it('has an empty Return-Path when a machine sent it without a way back', async () => {
    const ana = newUser();
    await world.deliver({ from: '', to: ana, raw: HELLO });
    expect((await messages(ana))[0]?.source).toMatch(/^Return-Path: <>\r\n/);
  });

  it.each([
    ['with a tag', (user: string) => user.replace('@', '+bot@')],
    ['in capitals', (user: string) => user.toUpperCase()],
  ])('reaches the same mailbox when the address is written %s', async (_how, written) => {
    const ana = newUser();
    await world.deliver({ from: 'dana@cafe.example', to: written(ana), raw: HELLO });
    expect(await messages(ana)).toHaveLength(1);
  });

  it('reaches everyone it is addressed to', async () => {
    const [ana, tom] = [newUser('ana'), newUser('tom', 'hale.example')];
    await world.deliver({ from: 'dana@cafe.example', to: [ana, tom], raw: HELLO });
    expect(await messages(ana)).toHaveLength(1);
    expect(await messages(tom)).toHaveLength(1);
  });

  it('keeps every byte: other charsets, lines with a dot', async () => {
    const ana = newUser();
    const body = Buffer.from('Subject: \xfe\xf0\r\n\r\n.\r\n..two\r\n\xdd\xfe\xfc\r\n', 'latin1');
    await world.deliver({ from: 'dana@cafe.example', to: ana, raw: body });
    expect((await messages(ana))[0]?.source.endsWith(body.toString('latin1'))).toBe(true);
  });
});

describe('a mailbox', () => {
  it('is there for whoever logs in, with the folders that providers have', async () => {
    const folders = await withMailbox(newUser(), (client) => client.list());
    expect(folders.map(({ path, specialUse }) => `${path} ${specialUse}`).sort()).toEqual([
      'Drafts \\Drafts',
      'INBOX \\Inbox',
      'Junk \\Junk',
      'Sent \\Sent',
      'Trash \\Trash',
    ]);
  });

  it('can do what Driverseat needs: MOVE and UIDPLUS', async () => {
    const capabilities = await withMailbox(newUser(), async (client) => [...client.capabilities.keys()]);
    expect(capabilities).toEqual(expect.arrayContaining(['MOVE', 'UIDPLUS', 'IDLE', 'SPECIAL-USE']));
  });

  it('takes what a mail program puts there, flagged and dated', async () => {
    const ana = newUser();
    const internalDate = world.clock.now().subtract({ hours: 240 }).round('second');
    const uid = await world.append({
      user: ana,
      folder: ['Clients', 'Tom'],
      raw: HELLO,
      flags: ['\\Seen', '$Done'],
      internalDate,
    });
    expect(uid).toBe(1);
    const [mail] = await messages(ana, 'Clients/Tom');
    expect(mail?.flags).toEqual(expect.arrayContaining(['\\Seen', '$Done']));
    expect(mail?.date.getTime()).toBe(internalDate.epochMilliseconds);
  });
});
