/**
 * With `notes: { by: send }` notes leave by the submission server, to her alone; each comes at least once, and none is taken for
 * mail of hers or of anybody.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { deskAt, sourceOf, THURSDAY } from './support/desk-steps.js';
import { arrive } from './support/inquiry.js';
import { mortalDesk, startAgain } from './support/mortal-desk.js';
import { die } from './support/tapped-journal.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const SETTINGS = `
contact: { hours: { mon-sun: "00:00-24:00" } }
notes: { by: send }
mode: live
`;

let leave = (): void => undefined;
afterEach(() => leave());

async function notes(user: string): Promise<string[]> {
  const mails = await folderOf(user);
  return mails.filter(({ from }) => from.includes('+bot@')).map(({ subject }) => subject);
}

/** The notes to `user` that the submission server took: from whom, to whom. */
function mailed(user: string) {
  return world.transcripts
    .flatMap(({ mails }) => mails)
    .filter(({ from, to }) => from === user && to.includes(user))
    .map(({ to }) => to);
}

describe('notes that are mailed', () => {
  it('go to her alone, once, and mean nothing when they arrive', async () => {
    const desk = await deskAt(THURSDAY, { settings: SETTINGS });
    await arrive(desk.user, 'one');
    await until('the note', async () => {
      await desk.look();
      return (await notes(desk.user)).length === 2;
    });
    expect(await notes(desk.user)).toEqual(['Driverseat is here, in live mode', 'Look twice: Logo one']);
    expect(mailed(desk.user)).toEqual([[desk.user], [desk.user]]);
    // Some servers file a copy of what leaves.
    const raw = await sourceOf(desk.user);
    await world.append({ user: desk.user, folder: 'Sent', raw, internalDate: world.clock.now() });
    await desk.look();
    await desk.look();
    expect(await notes(desk.user)).toHaveLength(2);
    const { ledger } = desk.running.bot.journal;
    expect([...ledger.notes.values()].every(({ isDone }) => isDone)).toBe(true);
    expect(ledger.mails.size + ledger.orders.size + ledger.conflicts.size + ledger.owed.size).toBe(0);
    expect(desk.running.bot.sent.correspondents).toBe(0);
    const inquiry = (await folderOf(desk.user)).find(({ subject }) => subject === 'Logo one');
    expect(inquiry?.flags).toContain('$DriverseatNoted');
  });

  it('lie in INBOX where the server does not take them', async () => {
    leave = world.onSmtp(({ server, stage }) => {
      if (server === 'submission' && stage === 'mail') throw smtpRefusal(550, 'not today');
    });
    const desk = await deskAt(THURSDAY, { settings: SETTINGS });
    expect(await notes(desk.user)).toEqual(['Driverseat is here, in live mode']);
    expect(mailed(desk.user)).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'come once where the bot dies %s the server has one',
    async (when) => {
      const state = { isArmed: false, isDead: false, isOver: false };
      const desk: ClientDesk = await mortalDesk({
        settings: SETTINGS,
        journal: (real) => ({
          ...real,
          append: async (at, ...happenings) => {
            if (state.isDead) die();
            await real.append(at, ...happenings);
          },
        }),
      });
      desk.running.done.catch(() => {
        state.isOver = true;
      });
      const at = when === 'before' ? 'message' : 'delivered';
      leave = world.onSmtp(({ server, stage, cut }) => {
        if (!state.isArmed || server !== 'submission' || stage !== at || state.isDead) return;
        state.isDead = true;
        cut();
        if (when === 'before') throw new Error('the server has nothing');
      });
      state.isArmed = true;
      await arrive(desk.user, 'one');
      await desk.wakeUntil('its death', () => state.isOver);
      leave();
      await desk.end();
      const life = await startAgain(desk, { settings: SETTINGS });
      const ofInquiry = async () =>
        (await notes(desk.user)).filter((subject) => subject === 'Look twice: Logo one');
      await until('the note', async () => (await ofInquiry()).length > 0);
      await life.look();
      expect(await ofInquiry()).toHaveLength(1);
    },
  );
});
