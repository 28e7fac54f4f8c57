/**
 * The journal is lost with a reply planned, claimed or sent: the mailbox alone keeps it from being sent twice, and the limits
 * hold on (DESIGN.md, promise 8, "Lost journal").
 */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { composeClaimRecord } from '../../src/mailbox/claim-record.js';
import { unorderedFrom } from '../../src/plan/unordered-mail.js';
import { folderOf } from './support/bot.js';
import { approveAll, type ClientDesk, type Life } from './support/client-desk.js';
import { asked, becomes, sourceOf } from './support/desk-steps.js';
import { deadDesk, mortalDesk, records, startAgain, statesOf, troubles } from './support/mortal-desk.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

/** The bot starts with nothing but the mailbox. */
async function startWithoutJournal(desk: ClientDesk): Promise<Life> {
  const stateFolder = await mkdtemp(join(world.folder, 'state-'));
  const life = await startAgain(desk, { stateFolder, takeOver: true });
  await life.look();
  await approveAll(life);
  return life;
}

async function later(life: Life, by: Temporal.DurationLike): Promise<void> {
  world.step(world.clock.now().add(by));
  await life.look();
  await life.look();
}

/** How many mails were not answered, and why the last one was not. */
function refused({ running }: Life): string {
  const { refusals } = running.bot.journal.ledger;
  return `${refusals.size}: ${[...refusals.values()].at(-1)?.rules.join()}`;
}

describe('with a reply sent', () => {
  it('Done says so: no second one that Thursday, nor the next, but in the fifth week', async () => {
    const desk = await mortalDesk();
    await asked(desk);
    await desk.step({ minutes: 95 });
    await becomes(desk, 'sent');
    await desk.end();
    const life = await startWithoutJournal(desk);
    expect(statesOf(life)).toBe('sent');
    await later(life, { minutes: 5 });
    await desk.write('Another thing', 'Hi Ana, can you send the draft again?');
    await life.wakeUntil('a refusal', () => refused(life) === '2: E7');
    world.step(Temporal.Instant.from('2026-10-15T10:00+02:00'));
    await desk.write('A third thing', 'Hi Ana, can you send the photos again?');
    await life.wakeUntil('another refusal', () => refused(life) === '3: E7');
    expect(await folderOf(desk.tom)).toHaveLength(1);
    world.step(Temporal.Instant.from('2026-11-12T10:00+01:00'));
    await desk.write('A fourth thing', 'Hi Ana, can you send the logo again?');
    await life.wakeUntil('a plan', () => statesOf(life) === 'sent,planned');
    await later(life, { minutes: 95 });
    await life.wakeUntil('two sent', () => statesOf(life) === 'sent,sent');
    expect(await folderOf(desk.tom)).toHaveLength(2);
  });

  it('does not start by itself, and says why', async () => {
    const desk = await mortalDesk();
    await asked(desk);
    await desk.end();
    const stateFolder = await mkdtemp(join(world.folder, 'state-'));
    const { running } = await startAgain(desk, { stateFolder });
    await expect(running.done).rejects.toMatchObject({ code: 'journal-lost' });
  });
});

it('with a reply planned, that mail is not answered any more', async () => {
  const desk = await mortalDesk();
  await asked(desk);
  await desk.end();
  const life = await startWithoutJournal(desk);
  await later(life, { minutes: 95 });
  expect(statesOf(life)).toBe('');
  expect(await folderOf(desk.tom)).toEqual([]);
});

/** A record of another journal's, as it lies in Outbox or Done. */
async function putRecord(
  user: string,
  folder: 'Outbox' | 'Done',
  kind: string,
  messageId: string,
): Promise<void> {
  const raw = composeClaimRecord({
    ...{
      claimId: `${kind}@driverseat.invalid`,
      instance: 'lost',
      key: `key of ${kind}`,
      kind,
      client: 'tom',
    },
    ...{ instant: world.clock.now().subtract({ minutes: 20 }), messageId, recipients: ['tom@hale.example'] },
  });
  await world.append({ user, folder: `Driverseat/${folder}`, raw, flags: ['\\Seen'] });
}

describe('with records of other mail', () => {
  it('each keeps its kind: what nobody ordered counts on', async () => {
    const desk = await mortalDesk();
    await desk.end();
    const kinds = ['ordered', 'scheduled', 'proposed', 'announcement', 'draft', 'of-a-later-version'];
    for (const kind of kinds) await putRecord(desk.user, 'Done', kind, `${kind}@ruiz.example`);
    const { running } = await startWithoutJournal(desk);
    const { ledger } = running.bot.journal;
    expect([...ledger.mails.values()].map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...kinds.slice(0, -1).map((kind) => `${kind} sent`),
      'draft sent',
    ]);
    const next = unorderedFrom(ledger, { key: 'next', client: 'tom' }, world.clock.now());
    expect(next === null ? 0 : world.clock.now().until(next).total('hours')).toBeGreaterThan(160);
  });

  it('her draft is found in Sent by the Message-ID that she gave it', async () => {
    const desk = await mortalDesk();
    await desk.end();
    const { user } = desk;
    await putRecord(user, 'Outbox', 'draft', 'her-own@phone.example');
    const raw = `From: ${user}\r\nTo: tom@hale.example\r\nMessage-ID: <her-own@phone.example>\r\n\r\nHi\r\n`;
    await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
    const life = await startWithoutJournal(desk);
    await life.wakeUntil('sent', () => statesOf(life) === 'sent');
    expect(await records(user, 'Outbox')).toEqual([]);
    expect(await troubles(user)).toBe(0);
  });
});

describe('with a reply claimed', () => {
  it('its record tells after a quarter of an hour that nobody knows, and she hears of it', async () => {
    const desk = await deadDesk({ at: 'sending', when: 'before' });
    const life = await startWithoutJournal(desk);
    expect(statesOf(life)).toBe('');
    await later(life, { minutes: 16 });
    await life.wakeUntil('unknown', () => statesOf(life) === 'unknown');
    await later(life, { minutes: 30 });
    expect(await troubles(desk.user)).toBe(1);
    expect(statesOf(life)).toBe('unknown');
    expect(await folderOf(desk.tom)).toEqual([]);
    await desk.write('Another thing', 'Hi Ana, can you send the draft again?');
    await life.wakeUntil('a refusal', () => refused(life) === '2: E7');
  });

  it('it is found in Sent, and its record put away', async () => {
    const desk = await deadDesk({ stage: 'delivered', when: 'after' });
    await world.append({ user: desk.user, folder: 'Sent', raw: await sourceOf(desk.tom) });
    const life = await startWithoutJournal(desk);
    await later(life, { minutes: 16 });
    await life.wakeUntil('sent', () => statesOf(life) === 'sent');
    await later(life, { minutes: 30 });
    expect(await folderOf(desk.tom)).toHaveLength(1);
    expect(await troubles(desk.user)).toBe(0);
    expect(await records(desk.user, 'Outbox')).toEqual([]);
    expect(await records(desk.user, 'Done')).toHaveLength(1);
  });
});
