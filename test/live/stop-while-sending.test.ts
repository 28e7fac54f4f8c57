/**
 * A graceful stop while the submission server takes its time: held mail comes back, and the mail that was on its way leaves
 * once, now or after the next start (DESIGN.md, promises 1 and 3).
 */
import { afterEach, expect, it } from '@jest/globals';
import type { SmtpStage } from '../../src/sandbox/smtp-stage.js';
import { sleep } from '../../src/shared/deadline.js';
import { folderOf } from './support/bot.js';
import { type ClientDesk, startLife } from './support/client-desk.js';
import { stateOf } from './support/desk-steps.js';
import { ask, HELD, holdingDesk, holds, subjectsIn } from './support/holding-desk.js';
import { world } from './support/world.js';

const HOLDING = `
contact: { hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }], holdIncoming: true }
mode: live
`;

let leave = (): void => undefined;
let goOn = new AbortController();
afterEach(() => {
  goOn.abort();
  leave();
});

/** A desk with held mail whose reply stalls at the submission server: `stallMs` at this stage. */
async function stalledAt(stage: SmtpStage, stallMs: number): Promise<ClientDesk> {
  const desk = await holdingDesk();
  await ask(desk, 'Your bio');
  await holds(desk, 'Your bio');
  goOn = new AbortController();
  let isStalled = false;
  leave = world.onSmtp(async (moment) => {
    if (moment.server !== 'submission' || moment.stage !== stage) return;
    isStalled = true;
    await sleep(stallMs, goOn.signal);
  });
  world.step(world.clock.now().add({ minutes: 95 }));
  await desk.wakeUntil('the stall', () => isStalled);
  return desk;
}

/** Stops it, and tells how long that took. */
async function stopMs({ running }: ClientDesk): Promise<number> {
  const startedMs = performance.now();
  await running.stop();
  return performance.now() - startedMs;
}

async function recordsOf(user: string): Promise<string[]> {
  const records = await folderOf(user, 'Driverseat/Outbox');
  return records.map(({ subject }) => subject);
}

it.each(['connect', 'login', 'rcpt'] as const)(
  'at %s, before 354: the mail is left for the next start',
  async (stage) => {
    const desk = await stalledAt(stage, 60_000);
    expect(await stopMs(desk)).toBeLessThan(5_000);
    expect(await subjectsIn(desk.user)).toContain('Your bio');
    expect(await subjectsIn(desk.user, HELD)).toEqual([]);
    expect(await recordsOf(desk.user)).toEqual([]);
    expect(stateOf(desk)).toBe('planned: shutdown');
    goOn.abort();
    leave();
    await desk.end();
    const life = await startLife(desk, { stateFolder: desk.running.stateFolder, settings: HOLDING });
    try {
      await life.wakeUntil('the mail', async () => (await folderOf(desk.tom)).length === 1);
    } finally {
      await life.end();
    }
    expect(await folderOf(desk.tom)).toHaveLength(1);
  },
);

it('past 354 the mail gets its time, and is known to have left', async () => {
  const desk = await stalledAt('message', 12_000);
  expect(await stopMs(desk)).toBeLessThan(20_000);
  expect(await subjectsIn(desk.user)).toContain('Your bio');
  expect(await subjectsIn(desk.user, HELD)).toEqual([]);
  expect(await recordsOf(desk.user)).toEqual([]);
  expect(stateOf(desk)).toBe('sent');
  expect(await folderOf(desk.tom)).toHaveLength(1);
}, 40_000);
