/**
 * A note comes at least once: where the connection or the bot is lost between its `noting` and INBOX, it is written anew; where
 * it lay there already, it isn't.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Journal } from '../../src/journal/journal.js';
import type { Happening } from '../../src/ledger/entry.js';
import { digestsDone, unfinishedNotes } from '../../src/ledger/ledger.js';
import { DriverseatError } from '../../src/shared/errors.js';
import { folderOf, type InboxMail, isDigest } from './support/bot.js';
import { approveAll, type ClientDesk } from './support/client-desk.js';
import { asked, becomes, deskAt } from './support/desk-steps.js';
import { mortalDesk, startAgain } from './support/mortal-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const FRIDAY = Temporal.Instant.from('2026-10-09T09:00:10+02:00');

type Loss = { hits: number; isArmed: boolean };

/** Ends something at an entry, once, when it is armed: right after it is on disk. */
function lossAt(isIt: (happening: Happening) => boolean, fault: () => never) {
  const loss: Loss = { hits: 0, isArmed: false };
  const journal = (real: Journal): Journal => ({
    ...real,
    append: async (at, ...happenings) => {
      await real.append(at, ...happenings);
      if (!loss.isArmed || !happenings.some(isIt)) return;
      loss.isArmed = false;
      loss.hits += 1;
      fault();
    },
  });
  return { loss, journal };
}

const isDigestBegun = (happening: Happening): boolean =>
  happening.type === 'noting' && happening.subject === 'digest';

/** What Ana finds on Friday: the digests. */
async function digests(user: string): Promise<InboxMail[]> {
  return (await folderOf(user)).filter(isDigest);
}

/** Tom asked something on Thursday, and was answered. */
async function askedOnThursday(desk: ClientDesk): Promise<void> {
  await asked(desk);
  await desk.step({ minutes: 91 });
  await becomes(desk, 'sent');
}

describe('the digest', () => {
  it('comes once where the line is lost before it lies in INBOX, with what came meanwhile', async () => {
    const { loss, journal } = lossAt(isDigestBegun, () => {
      throw new DriverseatError('imap-unreachable', 'the test cut the line');
    });
    const desk = await deskAt(undefined, { journal });
    await askedOnThursday(desk);
    loss.isArmed = true;
    world.step(FRIDAY);
    await desk.wakeUntil('the loss', () => loss.hits === 1);
    await until('the digest', async () => (await digests(desk.user)).length === 1);
    await desk.look();
    await desk.step({ minutes: 30 });
    const [digest, ...others] = await digests(desk.user);
    expect(others).toEqual([]);
    expect(digest?.text).toContain('1 from clients, 1 auto-reply (Tom)');
    const { ledger } = desk.running.bot.journal;
    expect(digestsDone(ledger)).toHaveLength(1);
    expect(unfinishedNotes(ledger)).toEqual([]);
  });

  it('comes once where the bot dies before it lies in INBOX', async () => {
    const { loss, journal } = lossAt(isDigestBegun, () => {
      throw new Error('the process died');
    });
    const desk = await mortalDesk({ journal });
    await askedOnThursday(desk);
    loss.isArmed = true;
    let isOver = false;
    desk.running.done.catch(() => {
      isOver = true;
    });
    world.step(FRIDAY);
    await desk.wakeUntil('its death', () => isOver);
    await desk.end();
    const life = await startAgain(desk);
    await approveAll(life);
    await until('the digest', async () => (await digests(desk.user)).length === 1);
    await life.look();
    expect(await digests(desk.user)).toHaveLength(1);
  });

  it('comes once where the line is lost when it lies in INBOX and the journal does not say so yet', async () => {
    const state = { hits: 0, digest: '', isArmed: false };
    const desk = await deskAt(undefined, {
      journal: (real) => ({
        ...real,
        append: async (at, ...happenings) => {
          for (const one of happenings)
            if (one.type === 'noting' && one.subject === 'digest') state.digest = one.messageId;
          const isNoted = happenings.some((one) => one.type === 'noted' && one.messageId === state.digest);
          if (isNoted && state.isArmed) {
            state.isArmed = false;
            state.hits += 1;
            throw new DriverseatError('imap-unreachable', 'the test cut the line');
          }
          await real.append(at, ...happenings);
        },
      }),
    });
    await askedOnThursday(desk);
    state.isArmed = true;
    world.step(FRIDAY);
    await desk.wakeUntil('the loss', () => state.hits === 1);
    await until('noted', () => digestsDone(desk.running.bot.journal.ledger).length === 1);
    await desk.step({ minutes: 30 });
    expect(await digests(desk.user)).toHaveLength(1);
  });
});

describe('the receipt of an order that she moved into Do', () => {
  it('comes where the bot dies before it lies in INBOX', async () => {
    const { loss, journal } = lossAt(
      (happening) => happening.type === 'noting' && happening.subject === 'receipt',
      () => {
        throw new Error('the process died');
      },
    );
    const desk = await mortalDesk({ journal });
    let isOver = false;
    desk.running.done.catch(() => {
      isOver = true;
    });
    loss.isArmed = true;
    const raw = `From: ${desk.user}\r\nTo: ${desk.user.replace('@', '+bot@')}\r\nSubject: x\r\nMessage-ID: <do-${desk.user}>\r\n\r\nstatus\r\n`;
    await world.append({ user: desk.user, folder: 'Driverseat/Do', raw });
    world.step(world.clock.now().add({ minutes: 2 }));
    await desk.wakeUntil('its death', () => isOver);
    await desk.end();
    const life = await startAgain(desk);
    await until('filed', async () => (await folderOf(desk.user, 'Driverseat/Do')).length === 0);
    const { notes } = life.running.bot.journal.ledger;
    const [receipt, ...others] = [...notes.values()].filter(({ subject }) => subject === 'receipt');
    expect(others).toEqual([]);
    expect(receipt?.isDone).toBe(true);
    const subjects = (await folderOf(desk.user)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => !subject.startsWith('Driverseat is here'))).toEqual(['Mode: live']);
  });
});
