/** After a while in which mail was due and nobody looked, a start tells of it, or the next look; a restart does not. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { rememberLook, tellAbsence, tellGap } from '../../../src/app/tell-absence.js';
import type { Settings } from '../../../src/plan/settings.js';
import { type OfficeBot, obeying, withBot } from './a-bot.js';

type Office = Pick<OfficeBot, 'bot' | 'setClock'>;

/** The notes after an order of five past four, due ten minutes later, and what `happens` then. */
async function notesWhere(happens: (office: Office) => void): Promise<string[]> {
  const notes: string[] = [];
  const use = async ({ bot, setClock }: Office): Promise<void> => {
    const line = obeying(bot, 'bio 75%');
    await obeyOrder(line.obeying, line.order);
    const now = bot.clock.now();
    await bot.journal.append(now, { type: 'synced', uidValidity: 1, uid: 1, startedAt: now.toString() });
    happens({ bot, setClock });
    notes.push(...bot.pending.map(({ note }) => note.text));
  };
  await withBot(use);
  return notes;
}

function withSettings(bot: Bot, settings: Partial<Settings>): void {
  bot.rules = { ...bot.rules, settings: { ...bot.rules.settings, ...settings } };
}

async function notesAfter(
  at: string,
  alive?: string,
  happens = (_: Bot): unknown => null,
): Promise<string[]> {
  return await notesWhere(({ bot, setClock }) => {
    happens(bot);
    setClock(at);
    tellAbsence(bot, alive === undefined ? null : Temporal.Instant.from(alive));
  });
}

/** The machine slept from just after the order on, until `at`. */
async function notesAfterSleep(at: string): Promise<string[]> {
  return await notesWhere(({ bot, setClock }) => {
    rememberLook(bot);
    setClock(at);
    tellGap(bot);
    // That look failed; the next one.
    tellGap(bot);
  });
}

describe('a start', () => {
  it('after a while names what was due, and what becomes of it', async () => {
    expect(await notesAfter('2026-10-07T10:45:00+02:00')).toEqual([
      'I was off from yesterday 16:05 to today 10:45. One mail was due: bio 75 % → Tom Hale (yesterday 16:15). What is not more than a day late leaves in your contact hours; about the rest I ask, in a note of its own. A reply to this reaches only the bot.\n',
    ]);
  });

  it('soon after, or with nothing due, says nothing', async () => {
    expect(await notesAfter('2026-10-06T16:20:00+02:00')).toEqual([]);
  });

  it('after a while counts from the last look, of which the journal need not know', async () => {
    const [note] = await notesAfter('2026-10-07T10:45:00+02:00', '2026-10-06T16:10:00+02:00');
    expect(note).toContain('I was off from yesterday 16:10 to today 10:45.');
    expect(await notesAfter('2026-10-06T17:00:00+02:00', '2026-10-06T16:40:00+02:00')).toEqual([]);
  });

  it.each([
    ['waits for SEND', (bot: Bot) => bot.journal.ledger.approvals.clear()],
    ['is paused', (bot: Bot) => withSettings(bot, { paused: [{ what: 'all' }] })],
    ['is only rehearsed', (bot: Bot) => withSettings(bot, { mode: 'rehearsal' })],
  ])('says nothing of what %s, since that does not leave by itself', async (_what, happens) => {
    expect(await notesAfter('2026-10-07T10:45:00+02:00', undefined, happens)).toEqual([]);
  });
});

describe('a look', () => {
  it('after a sleep names what was due meanwhile, once', async () => {
    expect(await notesAfterSleep('2026-10-07T10:45:00+02:00')).toEqual([
      'I could not look at your mailbox from yesterday 16:05 to today 10:45: the machine slept, or the line was down. One mail was due: bio 75 % → Tom Hale (yesterday 16:15). What is not more than a day late leaves in your contact hours; about the rest I ask, in a note of its own. A reply to this reaches only the bot.\n',
    ]);
  });

  it('after less than an hour says nothing', async () => {
    expect(await notesAfterSleep('2026-10-06T17:00:00+02:00')).toEqual([]);
  });

  it('after the sandbox stepped its clock says nothing', async () => {
    const notes = await notesWhere(({ bot, setClock }) => {
      rememberLook(bot);
      setClock('2026-10-07T10:45:00+02:00');
      const now = bot.clock.now();
      const stepped = { now: () => now, offsetMs: 18 * 3_600_000 + 40 * 60_000 };
      tellGap({ ...bot, clock: stepped });
    });
    expect(notes).toEqual([]);
  });
});
