/**
 * A draft in "Send when open" that can't leave, or not yet: she is told why, once, and it stays where it is.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Settings } from '../../src/plan/settings.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import {
  becomes,
  type Draft,
  deskAt,
  draftOf,
  FRIDAY_NINE,
  FRIDAY_TEN,
  goTo,
  mails,
  moveOut,
  notes,
  planned,
  put,
  stateOf,
  WHEN_OPEN,
} from './support/draft-desk.js';
import { takenFor } from './support/outgoing.js';
import { until } from './support/until.js';

function setSettings({ running: { bot } }: ClientDesk, change: Partial<Settings>): void {
  bot.rules = { ...bot.rules, settings: { ...bot.rules.settings, ...change } };
}

describe('she is told once where it can’t leave', () => {
  it.each<[string, (desk: ClientDesk) => Draft, string]>([
    ['somebody else wrote it', () => ({ from: 'dana@cafe.example' }), 'not from an address of yours'],
    ['it came in', ({ user }) => ({ lines: [`Delivered-To: ${user}`] }), 'marks of a mail that came in'],
    ['a program wrote it', () => ({ lines: ['X-Driverseat-Key: 1'] }), 'a program wrote it'],
    ['nobody is to get it', () => ({ to: '' }), 'nobody stands in To'],
    [
      'it is too large',
      () => ({
        lines: ['Content-Type: text/plain', ''],
        body: 'x'.repeat(100).concat('\r\n').repeat(260_000),
      }),
      'larger than 25 MB',
    ],
    ['an address is none', () => ({ to: 'To: Tom <tom at hale>' }), 'no addresses that mail can go to'],
  ])('%s', async (_why, draft, said) => {
    const desk = await deskAt(FRIDAY_TEN);
    await put(desk, draftOf(desk, draft(desk)));
    await desk.step({ minutes: 1 });
    await until('a note', async () => (await notes(desk)).length === 1);
    await desk.step({ minutes: 3 });
    await desk.step({ minutes: 3 });
    const [note, ...others] = await notes(desk);
    expect(note?.subject).toBe('Your draft stays where it is: Your bio');
    expect(note?.text).toContain(said);
    expect(others).toEqual([]);
    expect(mails(desk)).toEqual([]);
    expect(takenFor(desk.tom)).toEqual([]);
    expect(await folderOf(desk.user, WHEN_OPEN)).toHaveLength(1);
  });

  it('in rehearsal, and when it would have left', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    setSettings(desk, { mode: 'rehearsal' });
    await planned(desk);
    await desk.step({ minutes: 3 });
    await becomes(desk, 'dropped: rehearsal');
    await desk.step({ minutes: 1 });
    await desk.step({ minutes: 1 });
    expect((await notes(desk)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/would have left today 10:0\d, but in rehearsal nothing leaves/),
    ]);
    expect(takenFor(desk.tom)).toEqual([]);
  });
});

describe('what holds it', () => {
  it('is Stop and ill, not a pause', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    await planned(desk);
    setSettings(desk, { paused: [{ what: 'ill' }] });
    await desk.step({ minutes: 3 });
    await becomes(desk, 'planned');
    await put(desk, `From: ${desk.user}\r\nSubject: stop\r\n\r\nstop\r\n`, 'Driverseat/Stop');
    setSettings(desk, { paused: [{ what: 'all' }, { what: 'client', client: 'tom' }] });
    await desk.step({ minutes: 11 });
    await becomes(desk, 'planned');
    await moveOut(desk, 'Driverseat/Stop', 'Drafts');
    await desk.step({ minutes: 11 });
    await becomes(desk, 'sent');
    expect(takenFor(desk.tom)).toHaveLength(1);
  });

  it('is no-contact time, also where it began meanwhile', async () => {
    const desk = await deskAt(Temporal.Instant.from('2026-10-07T17:57+02:00'));
    await planned(desk);
    // The machine slept until Thursday noon.
    await goTo(desk, Temporal.Instant.from('2026-10-08T12:00+02:00'));
    expect(stateOf(desk)).toBe('planned');
    await until('put off', () => mails(desk)[0]?.dueAt === FRIDAY_NINE.toString());
    await goTo(desk, FRIDAY_NINE.add({ seconds: 1 }));
    await becomes(desk, 'sent');
  });
});
