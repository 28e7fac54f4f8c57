/**
 * The bot dies while it takes up the record of a mail that another bot, or an earlier journal, claimed: at each entry that is on
 * disk by then, the mail is neither sent by us, nor lost without a word (DESIGN.md, promise 3).
 */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import type { Journal } from '../../src/journal/journal.js';
import type { Happening } from '../../src/ledger/entry.js';
import { composeClaimRecord } from '../../src/mailbox/claim-record.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk, Life } from './support/client-desk.js';
import { asked, mails } from './support/desk-steps.js';
import { mortalDesk, records, startAgain, statesOf, troubles } from './support/mortal-desk.js';
import { die } from './support/tapped-journal.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

const KEY = 'f'.repeat(64);

/** The entries that take up a record: those about its mail. */
function isAbout(happening: Happening, key: string): boolean {
  return 'key' in happening && happening.key === key && happening.type !== 'conflict';
}

/** When a bot dies: once so many entries about the mail are on disk, from the instant on at which it is armed. */
type Death = { entries: number; isArmed: boolean; key: string };

/** A journal that writes one entry at a time, as a torn write leaves them. */
function dyingJournal(real: Journal, death: Death): Journal {
  let written = 0;
  const isLast = (): boolean => written === death.entries;
  const append: Journal['append'] = async (at, ...happenings) => {
    for (const happening of happenings) {
      const counts = death.isArmed && isAbout(happening, death.key);
      if (counts && isLast()) die();
      await real.append(at, happening);
      if (counts) written += 1;
      if (counts && isLast()) die();
    }
  };
  return { ...real, append };
}

async function putRecord({ user, tom }: ClientDesk, folder: 'Outbox' | 'Done', key: string): Promise<void> {
  const raw = composeClaimRecord({
    ...{ claimId: 'other@driverseat.invalid', instance: 'other', key, kind: 'auto-reply', client: 'tom' },
    instant: world.clock.now().subtract({ minutes: 20 }),
    messageId: 'other@elsewhere.example',
    recipients: [tom],
  });
  await world.append({ user, folder: `Driverseat/${folder}`, raw, flags: ['\\Seen'] });
}

async function diesOf({ running, wakeUntil, end }: Life, what: () => Promise<void>): Promise<void> {
  let isOver = false;
  running.done.catch(() => {
    isOver = true;
  });
  await what();
  await wakeUntil('its death', () => isOver);
  await end();
}

/** What became of it an afternoon later. */
async function ends(desk: ClientDesk, life: Life, state: string): Promise<void> {
  await life.wakeUntil(state, () => statesOf(life) === state);
  world.step(world.clock.now().add({ minutes: 95 }));
  await life.look();
  await life.look();
  expect(statesOf(life)).toBe(state);
  expect(await folderOf(desk.tom)).toEqual([]);
}

describe.each([0, 1, 2])('dead with %i entries on disk', (entries) => {
  it('of a mail that is planned here, too, and that another bot claimed', async () => {
    const death = { entries, isArmed: false, key: '' };
    const desk = await mortalDesk({ journal: (real) => dyingJournal(real, death) });
    await asked(desk);
    Object.assign(death, { isArmed: true, key: mails(desk)[0]?.key });
    await diesOf(desk, async () => {
      await putRecord(desk, 'Outbox', death.key);
      world.step(world.clock.now().add({ minutes: 11 }));
    });
    const life = await startAgain(desk);
    await ends(desk, life, 'unknown');
    expect(await troubles(desk.user)).toBe(1);
    expect(await records(desk.user, 'Outbox')).toHaveLength(1);
  });

  it('of a mail of which only the record tells', async () => {
    const death = { entries, isArmed: true, key: KEY };
    const desk = await mortalDesk({ journal: (real) => dyingJournal(real, death) });
    await diesOf(desk, async () => {
      await putRecord(desk, 'Outbox', KEY);
      world.step(world.clock.now().add({ minutes: 11 }));
    });
    const life = await startAgain(desk);
    await ends(desk, life, 'unknown');
    expect(await troubles(desk.user)).toBe(1);
  });
});

describe.each([0, 1, 2, 3])('dead with %i entries on disk, with its record in Done', (entries) => {
  it('the mail was sent all the same', async () => {
    const desk = await mortalDesk();
    await desk.end();
    await putRecord(desk, 'Done', KEY);
    const stateFolder = await mkdtemp(join(world.folder, 'state-'));
    const death = { entries, isArmed: true, key: KEY };
    const journal = (real: Journal): Journal => dyingJournal(real, death);
    const first = await startAgain(desk, { stateFolder, takeOver: true, journal });
    await diesOf(first, async () => undefined);
    const life = await startAgain(desk, { stateFolder, takeOver: true });
    await ends(desk, life, 'sent');
    expect(await troubles(desk.user)).toBe(0);
    expect(await records(desk.user, 'Done')).toHaveLength(1);
  });
});
