/**
 * The bot dies at each step of sending a reply, and is started again: the client has it at most once; what had not begun to
 * leave is sent after all, and what nobody knows is shown (DESIGN.md, promise 3).
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { folderOf, type InboxMail } from './support/bot.js';
import type { ClientDesk, Life } from './support/client-desk.js';
import { sourceOf } from './support/desk-steps.js';
import { type Death, deadDesk, records, startAgain, statesOf, troubles } from './support/mortal-desk.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

async function secondLife(death: Death): Promise<{ desk: ClientDesk; life: Life }> {
  const desk = await deadDesk(death);
  const life = await startAgain(desk);
  await life.look();
  return { desk, life };
}

/** All that is planned has ended or is shown, and a later look changes nothing. */
async function settle({ user, tom }: ClientDesk, life: Life, state: string): Promise<InboxMail[]> {
  await life.wakeUntil(state, () => statesOf(life) === state);
  world.step(world.clock.now().add({ minutes: 45 }));
  await life.look();
  await life.look();
  expect(statesOf(life)).toBe(state);
  expect(await records(user, 'Done')).toHaveLength(state === 'sent' ? 1 : 0);
  expect(await troubles(user)).toBe(state === 'sent' ? 0 : 1);
  return await folderOf(tom);
}

describe('killed before the body began, the bot sends the reply when it is back', () => {
  it.each([
    ['the claim is on disk', { at: 'claimed', when: 'before' }],
    ['its record lies in Outbox', { at: 'claimed', when: 'after' }],
    ['the server takes the envelope', { stage: 'rcpt', when: 'before' }],
    ['the last look, at 354, is on disk', { at: 'sending', when: 'before' }],
  ] as const)('before %s', async (_where, death) => {
    const { desk, life } = await secondLife(death);
    expect(await settle(desk, life, 'sent')).toHaveLength(1);
    expect(await records(desk.user, 'Outbox')).toEqual([]);
  });
});

describe('killed once the body may have begun, it repeats nothing and shows it', () => {
  it.each([
    ['before the first byte', { at: 'sending', when: 'after' }, 0],
    ['before the server has taken it', { stage: 'message', when: 'before' }, 0],
    ['before the server says 250', { stage: 'delivered', when: 'after' }, 1],
    ['before the 250 is on disk', { at: 'sent', when: 'before' }, 1],
  ] as const)('%s', async (_where, death, count) => {
    const { desk, life } = await secondLife(death);
    expect(await settle(desk, life, 'unknown')).toHaveLength(count);
  });

  it('finds it in Sent though it was started three days later', async () => {
    const desk = await deadDesk({ stage: 'delivered', when: 'after' });
    await world.append({ user: desk.user, folder: 'Sent', raw: await sourceOf(desk.tom) });
    world.step(world.clock.now().add({ hours: 72 }));
    const life = await startAgain(desk);
    await life.wakeUntil('sent', () => statesOf(life) === 'sent');
    await life.look();
    expect(await records(desk.user, 'Done')).toHaveLength(1);
    expect(await folderOf(desk.tom)).toHaveLength(1);
    expect(await troubles(desk.user)).toBe(0);
  });
});

/** Header and text of the only mail in a folder, as it lies there. */
async function onlyMail(user: string, folder: string): Promise<string> {
  const client = await world.connect(user);
  await client.mailboxOpen(folder, { readOnly: true });
  const rows = await client.fetchAll('1:*', { source: true });
  await client.logout();
  expect(rows).toHaveLength(1);
  return rows[0]?.source?.toString('utf8') ?? '';
}

/** What is kept of mails on their way. */
async function kept({ running }: Life): Promise<string[]> {
  return await readdir(join(running.stateFolder, 'leaving'));
}

describe('killed once the 250 is on disk', () => {
  it('it puts the record away when it is back, and her Sent has a copy', async () => {
    const { desk, life } = await secondLife({ at: 'sent', when: 'after' });
    expect(await settle(desk, life, 'sent')).toHaveLength(1);
    expect(await records(desk.user, 'Outbox')).toEqual([]);
    const [, id] = /^Message-ID: (.+)\r$/m.exec(await onlyMail(desk.user, 'Sent')) ?? [];
    expect(await onlyMail(desk.tom, 'INBOX')).toContain(`Message-ID: ${id}`);
    expect(await kept(life)).toEqual([]);
  });

  it('a copy that the provider filed is the only one', async () => {
    const desk = await deadDesk({ at: 'sent', when: 'after' });
    await world.append({ user: desk.user, folder: 'Sent', raw: await sourceOf(desk.tom) });
    const life = await startAgain(desk);
    await life.look();
    await settle(desk, life, 'sent');
    await onlyMail(desk.user, 'Sent');
    expect(await kept(life)).toEqual([]);
  });

  it('killed before the body, nothing lies in Sent but what it sent later', async () => {
    const { desk, life } = await secondLife({ at: 'sending', when: 'before' });
    await settle(desk, life, 'sent');
    await onlyMail(desk.user, 'Sent');
    expect(await kept(life)).toEqual([]);
  });
});
