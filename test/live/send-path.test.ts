/**
 * The one path by which mail reaches a client, on the wire: stopped, refused, cut, and never twice (DESIGN.md, "Sending").
 */
import { describe, expect, it } from '@jest/globals';
import { smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { folderOf } from './support/bot.js';
import { asked, becomes, deskAt, put, sourceOf, stateOf } from './support/desk-steps.js';
import { mortalDesk, startAgain } from './support/mortal-desk.js';
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

  it('a refused login is the account’s trouble: the mail waits, she reads it once, and it leaves with the new password', async () => {
    const secret = { pass: world.password };
    const desk = await deskAt(undefined, { account: { credentials: async () => ({ ...secret }) } });
    await asked(desk);
    secret.pass = 'of-yesterday';
    let tries = 0;
    const leave = world.onSmtp(({ server, stage }) => {
      if (server === 'submission' && stage === 'login') tries += 1;
    });
    await desk.step({ minutes: 95 });
    await becomes(desk, 'planned: smtp 535 at login');
    await desk.step({ minutes: 5 });
    await desk.step({ minutes: 4 });
    expect(tries).toBe(1);
    await desk.step({ minutes: 12 });
    await until('a second try', () => tries === 2);
    await becomes(desk, 'planned: smtp 535 at login');
    for (let times = 0; times < 4; times += 1) await desk.step({ minutes: 12 });
    expect(tries).toBe(2);
    secret.pass = world.password;
    await desk.step({ minutes: 11 });
    await becomes(desk, 'sent');
    leave();
    expect(await folderOf(desk.tom)).toHaveLength(1);
    const notes = (await folderOf(desk.user)).filter(({ subject }) => subject.includes('refuses my login'));
    expect(notes).toHaveLength(1);
    expect(notes[0]?.text).toContain('1 mail waits; nothing is lost while its time lasts.');
  });

  it('a start tries at once, and tells it once a day', async () => {
    const desk = await mortalDesk();
    await asked(desk);
    let tries = 0;
    const leave = world.onSmtp(({ server, stage }) => {
      if (server !== 'submission' || stage !== 'login') return;
      tries += 1;
      throw smtpRefusal(550, '5.7.30 Basic authentication is not supported');
    });
    await desk.step({ minutes: 95 });
    await becomes(desk, 'planned: smtp 550 at login');
    await desk.look();
    await desk.end();
    const life = await startAgain(desk);
    await life.wakeUntil('a second try', () => tries === 2);
    await life.look();
    await life.look();
    leave();
    const notes = (await folderOf(desk.user)).filter(({ subject }) => subject.includes('refuses my login'));
    expect(notes.map(({ text }) => text.includes('set mailbox.tokenCommand'))).toEqual([true]);
  }, 60_000);

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
