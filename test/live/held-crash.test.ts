/**
 * Held mail is never lost: at a stop, after a crash, where the folder is gone, where two move it at once.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Journal } from '../../src/journal/journal.js';
import { stateUnusable } from '../../src/journal/on-disk.js';
import type { Settings } from '../../src/plan/settings.js';
import { folderOf, startBot } from './support/bot.js';
import {
  ask,
  bury,
  FRIDAY_NINE,
  goTo,
  HELD,
  holdingDesk,
  holds,
  judgedMails,
  subjectsIn,
} from './support/holding-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

function notHolding(settings: Settings): Settings {
  return { ...settings, contact: { ...settings.contact, holdIncoming: false } };
}

describe('whatever happens to the bot', () => {
  it('gives everything back at a graceful stop, and does not take it again', async () => {
    const desk = await holdingDesk();
    await ask(desk, 'Your bio');
    await holds(desk, 'Your bio');
    await desk.running.stop();
    expect(await subjectsIn(desk.user)).toEqual(['Your bio']);
    const next = await startBot(desk.account, {
      stateFolder: desk.running.stateFolder,
      rules: desk.running.bot.rules,
    });
    await until('a look', () => next.bot.lastLookMs !== null);
    expect(await subjectsIn(desk.user)).toEqual(['Your bio']);
    await until('all judged', async () => (await judgedMails({ user: desk.user, running: next })) === 1);
    // What answers it looks for it where it lies now.
    const [planned] = next.bot.journal.ledger.mails.values();
    const [{ uid } = { uid: 0 }] = (await folderOf(desk.user)).filter(
      ({ subject }) => subject === 'Your bio',
    );
    expect(planned).toMatchObject({ state: 'planned', answers: { uid } });
    await next.stop();
  });

  it.each([
    ['on Thursday night: it waits on', '2026-10-08T22:00+02:00', 'on', 'held'],
    ['on Friday at three: it is back at once', '2026-10-09T03:00+02:00', 'on', 'back'],
    ['with holding turned off: it is back at once', '2026-10-08T22:00+02:00', 'off', 'back'],
  ])('after a crash, the next start %s', async (_what, at, holding, where) => {
    const desk = await holdingDesk();
    await ask(desk, 'Your bio');
    await holds(desk, 'Your bio');
    const { bot, stateFolder } = desk.running;
    // Killed: nothing is given back.
    Object.assign(bot.journal, { append: () => Promise.reject(new Error('the process died')) });
    await ask(desk, 'Another');
    await expect(desk.running.done).rejects.toThrow('the process died');
    world.step(Temporal.Instant.from(at));
    const rules = holding === 'on' ? bot.rules : { ...bot.rules, settings: notHolding(bot.rules.settings) };
    const next = await startBot(desk.account, { stateFolder, rules });
    await until('a look', () => next.bot.lastLookMs !== null);
    const isHeld = where === 'held';
    // The other one came on Thursday, too, and is seen only now.
    await until('both', async () => (await subjectsIn(desk.user, isHeld ? HELD : 'INBOX')).length === 2);
    expect((await subjectsIn(desk.user, isHeld ? HELD : 'INBOX')).toSorted()).toEqual([
      'Another',
      'Your bio',
    ]);
    await until('all judged', async () => (await judgedMails({ user: desk.user, running: next })) === 2);
    await next.stop();
    await bury(desk);
  });

  it('without room for its journal it gives everything back and says once why it ended', async () => {
    const desk = await holdingDesk();
    await ask(desk, 'Your bio');
    await holds(desk, 'Your bio');
    const { bot, stateFolder } = desk.running;
    const full = stateUnusable('the journal can no longer be written', 'journal', { code: 'ENOSPC' });
    const fill = (real: Journal): Journal => Object.assign(real, { append: () => Promise.reject(full) });
    fill(bot.journal);
    await ask(desk, 'Another');
    await expect(desk.running.done).rejects.toThrow('ENOSPC');
    expect(await subjectsIn(desk.user)).toEqual(['Another', 'Your bio']);
    const again = await startBot(desk.account, { stateFolder, rules: bot.rules, journal: fill });
    await expect(again.done).rejects.toThrow('ENOSPC');
    const notes = (await folderOf(desk.user)).filter(({ subject }) => subject.startsWith('I have ended'));
    expect(notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('The disk is full: make room on it, then start me again. What waited in'),
    ]);
    await bury(desk);
  });

  it.each([
    ['holding', 'before'],
    ['holding', 'after'],
    ['held', 'before'],
    ['held', 'after'],
  ] as const)(
    'dying where "%s" is written, %s it is: one mail, held, nothing judged twice',
    async (type, when) => {
      const desk = await holdingDesk();
      const { bot, stateFolder } = desk.running;
      const real: Journal['append'] = bot.journal.append;
      Object.assign(bot.journal, {
        append: async (...[at, ...happenings]: Parameters<typeof real>) => {
          const isNow = happenings.some((happening) => happening.type === type);
          if (isNow && when === 'before') throw new Error('the process died');
          await real(at, ...happenings);
          if (isNow) throw new Error('the process died');
        },
      });
      await ask(desk, 'Your bio');
      await expect(desk.running.done).rejects.toThrow('the process died');
      const next = await startBot(desk.account, { stateFolder, rules: bot.rules });
      await holds(desk, 'Your bio');
      await until('written down', () =>
        [...next.bot.journal.ledger.arrivals.held.values()].every(({ isMoved }) => isMoved),
      );
      expect(await subjectsIn(desk.user)).toEqual([]);
      await until('all judged', async () => (await judgedMails({ user: desk.user, running: next })) === 1);
      expect(next.bot.journal.ledger.mails.size).toBe(1);
      await next.stop();
      expect(await subjectsIn(desk.user)).toEqual(['Your bio']);
      await bury(desk);
    },
  );

  it('makes the folder again where it was renamed', async () => {
    const desk = await holdingDesk();
    const client = await world.connect(desk.user);
    await client.mailboxRename(HELD, 'Driverseat/Later');
    await client.logout();
    await ask(desk, 'Your bio');
    const heldNow = (): Promise<string[]> => subjectsIn(desk.user, HELD).catch(() => []);
    await until('the folder and the mail', async () => (await heldNow()).length === 1);
    await goTo(desk, FRIDAY_NINE.add({ minutes: 1 }));
    await until('the mail', async () => (await subjectsIn(desk.user)).length === 1);
  });

  it('loses nothing where two give back the same mail at once', async () => {
    const desk = await holdingDesk();
    for (const subject of ['One', 'Two', 'Three']) await ask(desk, subject);
    await until('held', async () => (await subjectsIn(desk.user, HELD)).length === 3);
    world.step(FRIDAY_NINE.add({ minutes: 1 }));
    const client = await world.connect(desk.user);
    await client.mailboxOpen(HELD);
    await Promise.all([client.messageMove('1:*', 'INBOX'), desk.look()]);
    await client.logout();
    await desk.step({ minutes: 1 });
    expect(new Set(await subjectsIn(desk.user))).toEqual(new Set(['One', 'Two', 'Three']));
    expect(await subjectsIn(desk.user, HELD)).toEqual([]);
    await until('all judged', async () => (await judgedMails(desk)) === 3);
  });
});
