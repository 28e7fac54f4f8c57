/** Notes that a crash left begun: what lies in INBOX was told, what does not was not. */
import { expect, it } from '@jest/globals';
import { finishBegun } from '../../../src/app/deliver-notes.js';
import { isTold } from '../../../src/app/is-told.js';
import type { NoteSubject } from '../../../src/ledger/entry.js';
import { withBot } from './a-bot.js';
import { aMailbox } from './a-mailbox.js';

const NOTE = 'n1@ruiz.example';

it.each<[string, NoteSubject, boolean, boolean, number]>([
  ['lies in INBOX', 'project-mail', true, true, 1],
  ['never came', 'project-mail', false, false, 0],
  ['never came, a digest, which is due still', 'digest', false, false, 1],
])('one that %s', async (_what, subject, isThere, isNowTold, known) => {
  await withBot(async ({ bot }) => {
    const at = bot.clock.now();
    await bot.journal.append(at, {
      type: 'noting',
      messageId: NOTE,
      subject,
      about: ['update 1'],
      authors: [],
    });
    const source = Buffer.from(`Message-ID: <${NOTE}>\r\n\r\n`);
    const lying = isThere ? [{ uid: 1, source, at: at.toString() }] : [];
    await finishBegun(bot, aMailbox({ INBOX: lying }), 'INBOX');
    expect(isTold(bot, 'update 1')).toBe(isNowTold);
    expect(bot.journal.ledger.notes.size).toBe(known);
  });
});

it('a digest that a crash cut short tells of its mails once it is written anew, and not in a note of their own', async () => {
  await withBot(async ({ bot }) => {
    const at = bot.clock.now();
    const uid = { uid: 5, uidValidity: 1 };
    const mail = { identity: 'dana', author: 'dana@x.example', flags: [], points: 1 };
    bot.journal.ledger.owed.set('dana', { ...uid, ...mail, judgedAt: at.toString() });
    await bot.journal.append(at, {
      ...{ type: 'noting', messageId: NOTE, subject: 'digest', authors: [] },
      about: ['digest 2026-10-06', 'dana'],
    });
    await finishBegun(bot, aMailbox({ INBOX: [] }), 'INBOX');
    expect([...bot.journal.ledger.notes.values()].map(({ subject, isDone }) => [subject, isDone])).toEqual([
      ['digest', false],
    ]);
    expect(bot.journal.ledger.owed.size).toBe(1);
  });
});
