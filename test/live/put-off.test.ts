/**
 * The server puts a mail off, or lets nobody in, until its time is over: it is late, by no fault of its own, and she reads why
 * (DESIGN.md, "Sending": late by more than its `notAfter`).
 */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { folderOf } from './support/bot.js';
import { asked, becomes, deskAt, stateOf } from './support/desk-steps.js';
import { inboxHolds, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

let leave = (): void => undefined;
afterEach(() => leave());

/** The submission server says no to every login, until `leave`; gives how often it did. */
function refuseLogins(code: number): () => number {
  let times = 0;
  leave = world.onSmtp(({ server, stage }) => {
    if (server !== 'submission' || stage !== 'login') return;
    times += 1;
    throw smtpRefusal(code, 'not now');
  });
  return () => times;
}

it.each([
  ['454 at its login for a day', 454, 'your mail server put it off (454). I do not try again by myself.'],
  ['535 for a day', 535, 'your mail server refused my login for sending (535). Look whether the password'],
] as const)(
  'an ordered mail that meets %s is late, shown with the reason, and leaves on SEND',
  async (_, code, said) => {
    const desk = await startProjectDesk();
    const tries = refuseLogins(code);
    await desk.order('bio 75% fri / final touches');
    await desk.note('bio 75 % to Tom');
    desk.at('2026-10-06T16:20:00+02:00');
    await until('a first try', () => tries() > 0, 30_000);
    // The clock goes on when that is written down.
    await desk.order('status');
    await desk.note('Planned:');
    desk.at('2026-10-07T16:00:00+02:00');
    await until('a last try', () => tries() > 1, 30_000);
    desk.at('2026-10-07T16:21:00+02:00');
    const note = await desk.note('did not go as planned');
    expect(note.text.replaceAll(/\s+/g, ' ')).toContain(`It was not sent while its time lasted: ${said}`);
    expect(note.text).toContain('SEND · EDIT · SKIP · WHY');
    leave();
    await desk.order('send', note.messageId);
    await desk.note('It goes: bio 75 % to Tom');
    desk.at('2026-10-07T17:30:00+02:00');
    await inboxHolds(desk, desk.tom, 1);
    expect(
      (await desk.notes()).filter(({ subject }) => subject.includes('did not go as planned')),
    ).toHaveLength(1);
  },
);

describe('a reply that meets it until its time is over', () => {
  it.each([
    [454, 'planned: smtp 454 at login', 'your mail server put it off (454).'],
    [535, 'planned: smtp 535 at login', 'your mail server refused my login for sending (535).'],
  ] as const)('%i: it is late, and she is told once', async (code, first, said) => {
    const desk = await deskAt();
    refuseLogins(code);
    await asked(desk);
    await desk.step({ minutes: 95 });
    await becomes(desk, first);
    // A try may be under way, so what it still is says nothing.
    const isOver = (): boolean => stateOf(desk) === 'dropped: E1b';
    for (let steps = 0; steps < 40 && !isOver(); steps += 1) await desk.step({ minutes: 61 });
    await becomes(desk, 'dropped: E1b');
    const told = async (): Promise<string[]> =>
      (await folderOf(desk.user))
        .filter(({ subject }) => subject.includes('did not go as planned'))
        .map(({ text }) => text);
    await until('the note', async () => (await told()).length === 1);
    await desk.look();
    expect(await told()).toEqual([expect.stringContaining(`was not sent while its time lasted: ${said}`)]);
    expect(await folderOf(desk.tom)).toEqual([]);
  });
});
