/** SEND and UNDO to a project's mail: what she reads is what becomes of it. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { editWorkspace } from '../../../src/app/orders/edit-workspace.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { unsentNote } from '../../../src/app/projects/tell-unsent.js';
import type { MailWhy } from '../../../src/ledger/mail-why.js';
import { addPause, setMode } from '../../../src/workspace/edit/settings-changes.js';
import { withBot } from './a-bot.js';
import { answer, hour, looked, mailOf, order } from './news-desk.js';

const HERS = 'Hi Tom,\n\nnearly.\n\nAna';

describe('UNDO of an edit', () => {
  it('brings the template’s text back, which waits for SEND as it says', async () => {
    await withBot(async ({ bot, setClock }) => {
      const receipt = await order(bot, 'bio 75% fri / final touches');
      const edited = await answer(bot, receipt, 'edit', HERS);
      const back = await answer(bot, edited, 'undo');
      expect(back.text).toContain('If you do nothing: it is not sent.');
      setClock('2026-10-06T16:20+02:00');
      expect(looked(bot, receipt.key)).toBe('wait not-approved');
      expect((await answer(bot, back, 'send')).text).toContain('It goes: bio 75 % to Tom');
      expect(looked(bot, receipt.key)).toBe('send');
    });
  });
});

describe('SEND', () => {
  it.each([
    ['bio 75% fri', 'Tom, at once.', 'Tue 16:05'],
    ['bio 75% fri at fri 10:00', 'Tom, Fri 9 Oct 10:00', 'Fri 10:00'],
    ['bio 75% later', 'Tom, Wed 7 Oct 9:00', 'Wed 09:00'],
  ])('%s: skips the ten minutes, never an hour that she said', async (line, says, due) => {
    await withBot(async ({ bot }) => {
      const receipt = await order(bot, line);
      expect(receipt.text.includes('SEND (now)')).toBe(line === 'bio 75% fri');
      expect((await answer(bot, receipt, 'send')).text).toContain(says);
      expect(hour(mailOf(bot, receipt.key).dueAt)).toBe(due);
      const edited = await answer(bot, receipt, 'edit', HERS);
      await answer(bot, edited, 'send');
      expect(hour(mailOf(bot, receipt.key).dueAt)).toBe(due);
    });
  });

  it.each(['2026-10-06T20:00+02:00', '2026-10-08T11:00+02:00'])(
    'is not offered as sending now where it can not: %s',
    async (at) => {
      await withBot(async ({ bot, setClock }) => {
        setClock(at);
        const { text } = await order(bot, 'bio 75% fri');
        expect(text).toMatch(/it leaves (Wed 7|Fri 9) Oct 9:00 .* {3}UNDO · EDIT · WHY$/);
      });
    },
  );

  it('to a mail that a moved day overtook shows what its project’s file says, and nothing goes', async () => {
    await withBot(async ({ bot }) => {
      const receipt = await order(bot, 'bio 75%');
      await order(bot, 'bio move mon 19', 'mail#2');
      const shown = await answer(bot, receipt, 'send');
      expect(shown.subject).toBe('bio 75 % to Tom – waits for SEND');
      expect(shown.text).toContain('on Monday, 19 October');
      expect(mailOf(bot, receipt.key).state).toBe('dropped');
      compareWords(bot);
      expect(bot.pending).toEqual([]);
      expect((await answer(bot, shown, 'send')).text).toContain('It goes: bio 75 % to Tom');
      expect(looked(bot, receipt.key)).toBe('send');
    });
  });

  it('puts back what UNDO stopped, at the hour that she said', async () => {
    await withBot(async ({ bot }) => {
      const receipt = await order(bot, 'bio 75% fri at fri 10:00');
      const stopped = await answer(bot, receipt, 'undo');
      expect((await answer(bot, stopped, 'send')).text).toContain('Tom, Fri 9 Oct 10:00');
      expect(hour(mailOf(bot, receipt.key).dueAt)).toBe('Fri 10:00');
    });
  });

  it('once live, sends what was ordered in rehearsal', async () => {
    await withBot(async ({ bot, setClock }) => {
      await editWorkspace(bot, 'driverseat.yaml', setMode('rehearsal'));
      const receipt = await order(bot, 'bio 75% later');
      expect((await answer(bot, receipt, 'send')).text).toContain(
        'A rehearsal: bio 75 % to Tom reaches nobody.',
      );
      await editWorkspace(bot, 'driverseat.yaml', setMode('live'));
      expect((await answer(bot, receipt, 'send')).text).toContain('It goes: bio 75 % to Tom, Wed 7 Oct 9:00');
      setClock('2026-10-07T09:00+02:00');
      expect(looked(bot, receipt.key)).toBe('send');
    });
  });

  it.each([
    ['stopped', 'stopped, until you order "resume"', 'wait stopped'],
    ['all', 'paused, until you order "resume"', 'wait paused'],
    ['ill', 'ill, until you order "on"', 'wait ill'],
  ] as const)('while all is held (%s), says that it waits, and for what', async (what, why, verdict) => {
    await withBot(async ({ bot }) => {
      const receipt = await order(bot, 'bio 75% fri');
      if (what === 'stopped') bot.isStopped = true;
      else await editWorkspace(bot, 'driverseat.yaml', addPause({ what }));
      expect((await answer(bot, receipt, 'send')).text).toMatch(
        `Agreed: bio 75 % to Tom. It waits (${why}), and goes then.`,
      );
      expect(looked(bot, receipt.key)).toBe(verdict);
    });
  });

  it.each<[why: string, gone: (bot: Bot) => Partial<Bot['rules']>]>([
    [
      'the project is closed',
      ({ rules }) => ({ projects: rules.projects.map((one) => ({ ...one, status: 'closed' })) }),
    ],
    [
      "the project's file names another client now",
      ({ rules }) => ({ projects: rules.projects.map((one) => ({ ...one, client: 'mia' })) }),
    ],
    ['there is no such project any more', () => ({ projects: [] })],
  ])('sends nothing where her files let nothing leave: %s', async (why, gone) => {
    await withBot(async ({ bot }) => {
      const receipt = await order(bot, 'bio 75% fri');
      const before = bot.rules;
      bot.rules = { ...bot.rules, ...gone(bot) };
      const said = `bio 75 % to Tom: It was not sent: ${why}.`;
      expect((await answer(bot, receipt, 'send')).text).toContain(said);
      const [, dropped] = looked(bot, receipt.key).split(' ');
      const end = { type: 'dropped', key: receipt.key, why: dropped as MailWhy } as const;
      await bot.journal.append(bot.clock.now(), end);
      expect((await answer(bot, receipt, 'send')).text).toContain(said);
      const told = unsentNote(bot, mailOf(bot, receipt.key));
      expect(told?.note.text).not.toContain('SEND');
      expect(told?.offers.map(({ what }) => what)).toEqual(['mail']);
      bot.rules = before;
      expect((await answer(bot, receipt, 'send')).text).toContain('It goes: bio 75 % to Tom');
    });
  });
});
