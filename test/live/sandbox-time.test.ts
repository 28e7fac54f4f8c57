/**
 * Stepped time (DESIGN.md, "time"): what arrives after a step came at the clock's now, whatever the machine's clock says.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import { createClock } from '../../src/shared/clock.js';
import { newUser, world } from './support/world.js';

const MACHINE = createClock();
const HELLO = 'From: Dana <dana@cafe.example>\r\nSubject: hello\r\n\r\nHi Ana\r\n';

async function lastIn(user: string, folder = 'INBOX') {
  const client = await world.connect(user);
  await client.mailboxOpen(folder);
  const mail = await client.fetchOne('*', { source: true, internalDate: true, flags: true });
  await client.logout();
  if (mail === false) throw new Error('no mail');
  const at = Math.round(new Date(mail.internalDate ?? 0).getTime() / 1000);
  return { source: mail.source?.toString() ?? '', at, flags: [...(mail.flags ?? [])] };
}

function seconds(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000);
}

afterEach(() => world.step(MACHINE.now()));

describe.each([
  ['a month ahead', 24 * 30],
  ['a month back', -24 * 30],
])('with the clock %s', (_name, hours) => {
  it('mail from outside arrives then, with a Return-Path and that time in its trace', async () => {
    const ana = newUser();
    const then = MACHINE.now().add({ hours });
    world.step(then);
    await world.deliver({ from: 'dana@cafe.example', to: ana.replace('@', '+bot@'), raw: HELLO });
    const { source, at } = await lastIn(ana);
    expect(source).toMatch(/^Return-Path: <dana@cafe\.example>\r\n/);
    expect(source.match(/^Received:/gm)).toHaveLength(1);
    expect(source).toContain(`${then.toZonedDateTimeISO('UTC').year} `);
    expect(at - seconds(then)).toBeGreaterThanOrEqual(0);
    expect(at - seconds(then)).toBeLessThan(5);
  });

  it('what is put into a folder lies there since then, with its flags', async () => {
    const ana = newUser();
    const then = MACHINE.now().add({ hours });
    world.step(then);
    const uid = await world.append({ user: ana, folder: 'Sent', raw: HELLO, flags: ['\\Seen', '$Told'] });
    const { at, flags } = await lastIn(ana, 'Sent');
    expect(uid).toBe(1);
    expect(flags).toEqual(expect.arrayContaining(['\\Seen', '$Told']));
    expect(Math.abs(at - seconds(then))).toBeLessThan(5);
  });
});

it('mail that arrives ahead of time is seen by who waits for it, dated at first sight', async () => {
  const ana = newUser();
  const client = await world.connect(ana);
  await client.mailboxOpen('INBOX');
  const then = MACHINE.now().add({ hours: 100 });
  world.step(then);
  const seen = new Promise<number>((resolve) => client.once('exists', ({ count }) => resolve(count)));
  void client.idle();
  await world.deliver({ from: 'dana@cafe.example', to: ana, raw: HELLO });
  const mail = await client.fetchOne(String(await seen), { internalDate: true });
  await client.logout();
  const at = mail === false ? 0 : new Date(mail.internalDate ?? 0).getTime() / 1000;
  expect(Math.abs(at - seconds(then))).toBeLessThan(5);
});

it('no folder that it took to do so shows', async () => {
  const ana = newUser();
  world.step(MACHINE.now().add({ hours: 100 }));
  await world.deliver({ from: 'dana@cafe.example', to: ana, raw: HELLO });
  const client = await world.connect(ana);
  const folders = (await client.list()).map(({ path }) => path).sort();
  await client.logout();
  expect(folders).toEqual(['Drafts', 'INBOX', 'Junk', 'Sent', 'Trash']);
});
