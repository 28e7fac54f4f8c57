/** Somebody else sends what this bot thinks is its own to send: three such conflicts stop replies until she says resume. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { isConflict, noteConflict } from '../../../src/app/note-conflict.js';
import { tellTrouble } from '../../../src/app/tell-trouble.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { instant } from '../calendar/policies.js';
import { aPlanned, sentReply } from '../plan/a-reply.js';
import { botWith, NOW } from './conversation-desk.js';

async function conflicts(bot: Bot, ...keys: string[]): Promise<string | null> {
  for (const key of keys) await noteConflict(bot, key);
  return bot.journal.ledger.breaker?.why ?? null;
}

describe('ledger conflicts', () => {
  it('open the breaker at the third, each key counting once', async () => {
    const bot = botWith();
    expect(await conflicts(bot, 'a', 'b', 'a', 'b')).toBeNull();
    expect(await conflicts(bot, 'c')).toBe('ledger-conflicts');
  });

  it('count anew once she said resume, and those that she heard of never again', async () => {
    const bot = botWith();
    await conflicts(bot, 'a', 'b', 'c');
    await bot.journal.append(instant(NOW), { type: 'breaker', isOpen: false, why: 'resumed' });
    expect(await conflicts(bot, 'a', 'b', 'c', 'd', 'e')).toBeNull();
    expect(await conflicts(bot, 'f')).toBe('ledger-conflicts');
  });

  it('are told until the note lies in INBOX', async () => {
    const bot = botWith();
    await conflicts(bot, 'a', 'b', 'c');
    tellTrouble(bot);
    const [note, ...others] = bot.pending.splice(0);
    expect(others).toEqual([]);
    expect(note?.note.text).toContain('another bot works on this mailbox');
    const about = [note?.about ?? ''];
    await bot.journal.append(instant(NOW), {
      ...{ type: 'noting', messageId: 'x', subject: 'trouble', about, authors: [] },
    });
    tellTrouble(bot);
    expect(bot.pending.splice(0)).toHaveLength(1);
    await bot.journal.append(instant(NOW), { type: 'noted', messageId: 'x' });
    tellTrouble(bot);
    expect(bot.pending).toEqual([]);
  });
});

describe('a key in Sent or Done', () => {
  const note: Happening = {
    ...{ type: 'noting', messageId: 'k@ruiz.example', subject: 'digest', about: [], authors: [] },
  };
  it.each<[string, [string, Happening][], string, boolean]>([
    ['of a mail that this journal sent', sentReply(NOW, { key: 'k' }), NOW, false],
    ['of a note', [[NOW, note]], NOW, false],
    ['that it does not know', [], NOW, true],
    ['of a mail that it only planned', [[NOW, aPlanned({ key: 'k' })]], NOW, true],
    ['from before it began', [], '2025-12-01T08:00:00Z', false],
  ])('%s', async (_, happenings, at, expected) => {
    const bot = botWith();
    for (const [when, happening] of happenings) await bot.journal.append(instant(when), happening);
    expect(isConflict(bot, 'k', instant(at))).toBe(expected);
  });
});
