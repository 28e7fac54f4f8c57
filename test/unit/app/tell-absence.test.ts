/** After a while in which mail was due, a start tells of it, once; a restart does not. */
import { describe, expect, it } from '@jest/globals';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { tellAbsence } from '../../../src/app/tell-absence.js';
import { obeying, withBot } from './a-bot.js';

async function notesAfter(at: string): Promise<string[]> {
  const notes: string[] = [];
  await withBot(async ({ bot, setClock }) => {
    const line = obeying(bot, 'bio 75%');
    await obeyOrder(line.obeying, line.order);
    const now = bot.clock.now();
    await bot.journal.append(now, { type: 'synced', uidValidity: 1, uid: 1, startedAt: now.toString() });
    setClock(at);
    tellAbsence(bot);
    notes.push(...bot.pending.map(({ note }) => note.text));
  });
  return notes;
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
});
