/**
 * The one path by which mail reaches a client, on the wire: stopped, refused, cut, and never twice (DESIGN.md, "Sending").
 */
import { describe, expect, it } from '@jest/globals';
import { smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { folderOf } from './support/bot.js';
import { asked, becomes, deskAt, put, sourceOf, stateOf } from './support/desk-steps.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

describe('the send path', () => {
  it('stops at 354, and the server is left without a message', async () => {
    const desk = await deskAt();
    await asked(desk);
    const stages: string[] = [];
    const leave = world.onSmtp(async ({ server, stage }) => {
      if (server !== 'submission') return;
      stages.push(stage);
      if (stage === 'rcpt') await put(desk.user, 'Driverseat/Stop');
    });
    await desk.step({ minutes: 95 });
    await until('the stop', () => stages.includes('data') && stateOf(desk) === 'planned: stopped');
    leave();
    expect(stages).not.toContain('message');
    expect(await folderOf(desk.tom)).toEqual([]);
    const records = await folderOf(desk.user, 'Driverseat/Outbox');
    expect(records.filter(({ subject }) => !subject.includes('serves'))).toEqual([]);
  });

  it.each([
    ['rcpt', 451, 'planned: smtp 451 at envelope', 'sent'],
    ['message', 452, 'planned: smtp 452 at dot', 'sent'],
    ['rcpt', 550, 'failed: smtp 550 at envelope', 'failed: smtp 550 at envelope'],
    ['login', 535, 'failed: smtp 535 at login', 'failed: smtp 535 at login'],
  ] as const)('where the server says no at %s with %i: %s, later %s', async (at, code, first, later) => {
    const desk = await deskAt();
    await asked(desk);
    let times = 0;
    const leave = world.onSmtp(({ server, stage }) => {
      if (server !== 'submission' || stage !== at) return;
      times += 1;
      if (times === 1) throw smtpRefusal(code, 'not now');
    });
    await desk.step({ minutes: 95 });
    await becomes(desk, first);
    await desk.step({ minutes: 2 });
    await becomes(desk, later);
    leave();
    expect(await folderOf(desk.tom)).toHaveLength(later === 'sent' ? 1 : 0);
  });

  it('does not repeat what may have been taken, and finds out from Sent', async () => {
    const desk = await deskAt();
    await asked(desk);
    const leave = world.onSmtp(({ server, stage, cut }) => {
      if (server === 'submission' && stage === 'delivered') cut();
    });
    await desk.step({ minutes: 95 });
    await becomes(desk, 'unknown');
    leave();
    await desk.step({ minutes: 30 });
    expect(stateOf(desk)).toBe('unknown');
    expect(await folderOf(desk.tom)).toHaveLength(1);
    await world.append({ user: desk.user, folder: 'Sent', raw: await sourceOf(desk.tom) });
    await desk.step({ minutes: 11 });
    await becomes(desk, 'sent');
    expect(await folderOf(desk.tom)).toHaveLength(1);
  });
});
