/** A phase that is none of draft, review and final is asked for its words once, and then the client hears of the new day. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { begunOutcome } from '../../../src/app/orders/begun-line.js';
import { obeyBegun } from '../../../src/app/orders/obey-begun.js';
import { keyIn, type OfficeBot, obey, obeying, withBot } from './a-bot.js';

const BOOK = `client: tom
name: bio
phases:
  - { name: draft, due: 2026-10-05 }
  - { name: printing, due: 2026-10-09 }
  - { name: delivery, due: 2026-10-16 }
`;

const files = { 'projects/bio.yaml': BOOK };

async function bio({ dir }: OfficeBot): Promise<string> {
  return await readFile(join(dir, 'projects/bio.yaml'), 'utf8');
}

function mails({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(({ state, dueAt }) => `${state} ${dueAt}`);
}

it('the answer to the receipt is written into the phase that moved, and the mail is shown', async () => {
  await withBot(
    async (office) => {
      const { bot, setClock } = office;
      const asked = await obey(bot, 'bio move mon 19');
      expect(asked.text).toContain('Reply with a line such as "thing: the printed booklet"');
      expect(mails(bot)).toEqual([]);
      setClock('2026-10-06T16:40:00+02:00');
      const shown = await obey(bot, 'bio thing: the printed booklet', 'mail#2');
      expect(shown.subject).toBe('bio moves to Mon 19 Oct 2026 – Tom hears at 16:50');
      expect(shown.text).toContain(
        "the printed booklet won't be ready on Friday, 9 October as planned. You'll have it on Monday, 19 October",
      );
      expect(keyIn(shown)).not.toBe('');
      expect(mails(bot)).toEqual(['planned 2026-10-06T14:50:00Z']);
      expect(await bio(office)).toContain('{ name: printing, due: 2026-10-19, thing: the printed booklet }');
    },
    { files },
  );
});

it('after a crash it is written and told once', async () => {
  await withBot(
    async (office) => {
      await obey(office.bot, 'bio move mon 19');
      await obey(office.bot, 'bio thing: the printed booklet', 'mail#2');
      const before = { file: await bio(office), mails: mails(office.bot) };
      const bot = await office.restart();
      const begun = begunOutcome(bot, 'mail#2');
      if (begun === null) throw new Error('it was begun');
      const again = await obeyBegun(obeying(bot, 'status').obeying, begun);
      expect(again.subject).toContain('Tom hears at 16:15');
      expect({ file: await bio(office), mails: mails(bot) }).toEqual(before);
    },
    { files },
  );
});

it('with nothing to tell it names the next phase, and is saved', async () => {
  await withBot(
    async (office) => {
      const { bot } = office;
      const { text } = await obey(bot, 'bio teslim edilecek: the printed booklet.');
      expect(text).toBe('Saved: thing of bio is "the printed booklet".');
      expect(await bio(office)).toContain('{ name: printing, due: 2026-10-09, thing: the printed booklet }');
      const moved = await obey(bot, 'bio move mon 19', 'mail#2');
      expect(moved.text).toContain("the printed booklet won't be ready");
      expect((await obey(bot, 'bio thing: -', 'mail#3')).text).toBe('Cleared: thing of bio.');
    },
    { files },
  );
});

it('a day that has moved on, or was told otherwise, is not told any more', async () => {
  await withBot(
    async ({ bot, setClock }) => {
      await obey(bot, 'bio move mon 19');
      setClock('2026-10-06T16:40:00+02:00');
      await obey(bot, 'bio update / at the printer', 'mail#2');
      const { text } = await obey(bot, 'bio thing: the printed booklet', 'mail#3');
      expect(text).toBe('Saved: thing of bio is "the printed booklet".');
      expect(mails(bot)).toEqual(['planned 2026-10-06T14:50:00Z']);
    },
    { files },
  );
});

it('a retainer has no phase to name', async () => {
  await withBot(
    async ({ bot }) => {
      const { text } = await obey(bot, 'bio thing: the report');
      expect(text).toBe('Nothing was changed: bio has no phase that this could be for.');
    },
    { files: { 'projects/bio.yaml': 'client: tom\nname: bio\n' } },
  );
});
