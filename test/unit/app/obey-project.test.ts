/** An order about a project is obeyed once, wherever its first try died; what she typed into the file meanwhile stays. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { begunOutcome } from '../../../src/app/orders/begun-line.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { carryOut } from '../../../src/app/orders/obey-project.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import type { Journal } from '../../../src/journal/journal.js';
import { type OfficeBot, obeying, withBot } from './a-bot.js';

/** "ordered planned 2026-10-06T14:15:00Z". */
function mails({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(({ kind, state, dueAt, why }) =>
    [kind, state, dueAt, why ?? []].flat().join(' '),
  );
}

async function bio({ dir }: OfficeBot): Promise<string> {
  return await readFile(join(dir, 'projects/bio.yaml'), 'utf8');
}

/** A journal whose process dies before, or after, entry number `at`. */
function mortal(at: number, when: 'before' | 'after') {
  let count = 0;
  return (real: Journal): Journal => ({
    ...real,
    append: async (now, ...happenings) => {
      count += 1;
      if (count === at && when === 'before') throw new Error('died');
      await real.append(now, ...happenings);
      if (count === at && when === 'after') throw new Error('died');
    },
  });
}

async function obey(bot: Bot, text: string, id?: string): Promise<string> {
  const line = obeying(bot, text, id);
  const { text: said, subject } = await obeyOrder(line.obeying, line.order);
  return subject ?? said ?? '';
}

const LINES: [line: string, says: string, due: string][] = [
  ['bio 75% fri / final touches', 'bio 75 % to Tom – leaves 16:15', '2026-10-06T14:15:00Z'],
  [
    'bio move mon 19 / photographer late',
    'bio moves to Mon 19 Oct 2026 – Tom hears at 16:15',
    '2026-10-06T14:15:00Z',
  ],
  ['bio done later', 'bio is done to Tom – leaves Wed 7 Oct 09:00', '2026-10-07T07:00:00Z'],
];

describe('an order about a project', () => {
  it.each(LINES)('%s', async (line, says, due) => {
    await withBot(async ({ bot }) => {
      expect(await obey(bot, line)).toBe(says);
      expect(mails(bot)).toEqual([`ordered planned ${due}`]);
    });
  });

  // The last one differs in its hour alone.
  const deaths = LINES.slice(0, -1).flatMap(([line]) =>
    (['before', 'after'] as const).flatMap((when) => [1, 2].map((at) => [line, when, at] as const)),
  );
  it.each(deaths)('%s, dead %s entry %i, is obeyed once', async (line, when, at) => {
    let expected = { file: '', mails: [''] };
    await withBot(async (office) => {
      await obey(office.bot, line);
      expected = { file: await bio(office), mails: mails(office.bot) };
    });
    await withBot(
      async (office) => {
        await expect(obey(office.bot, line)).rejects.toThrow('died');
        office.setClock('2026-10-06T16:07:00+02:00');
        const bot = await office.restart();
        const begun = begunOutcome(bot, 'mail#1');
        const isBegun = when === 'after' || at > 1;
        expect(begun !== null).toBe(isBegun);
        if (begun === null) return;
        await carryOut(obeying(bot, 'status').obeying, begun);
        expect({ file: await bio(office), mails: mails(bot) }).toEqual(expected);
        await carryOut(obeying(bot, 'status').obeying, begun);
        expect({ file: await bio(office), mails: mails(bot) }).toEqual(expected);
      },
      { tap: mortal(at, when) },
    );
  });

  it('a person’s newer word in the file stays, and is said', async () => {
    await withBot(
      async (office) => {
        await expect(obey(office.bot, 'bio 75%')).rejects.toThrow('died');
        await writeFile(
          join(office.dir, 'projects/bio.yaml'),
          (await bio(office)).replace('percent: 50 ', 'percent: 60 '),
        );
        const bot = await office.restart();
        const begun = begunOutcome(bot, 'mail#1');
        if (begun === null) throw new Error('it was begun');
        const { text } = await carryOut(obeying(bot, 'status').obeying, begun);
        expect(text).toContain('projects/bio.yaml says something else at progress.percent');
        expect(await bio(office)).toContain('percent: 60 ');
        expect(mails(bot)).toEqual([]);
      },
      { tap: mortal(1, 'after') },
    );
  });

  it('waits for a broken template, and is shown once that is mended', async () => {
    await withBot(async ({ bot }) => {
      bot.brokenTemplates = ['templates/en/progress-update.hbs'];
      const line = obeying(bot, 'bio 75%');
      const { text } = await obeyOrder(line.obeying, line.order);
      expect(text).toContain('the mail waits until the template is mended');
      expect(mails(bot)).toEqual(['ordered planned 2026-10-06T14:15:00Z']);
      await compareWords(bot);
      expect(bot.pending).toEqual([]);
      bot.brokenTemplates = [];
      await compareWords(bot);
      expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 75 % to Tom – waits for SEND']);
    });
  });

  it('a later update takes the place of one that has not left', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, 'bio 75%');
      await obey(bot, 'bio 80%', 'mail#2');
      expect(mails(bot)).toEqual([
        'ordered dropped 2026-10-06T14:15:00Z overtaken',
        'ordered planned 2026-10-06T14:15:00Z',
      ]);
    });
  });

  it('a date that moves drops the update that named the old one', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, 'bio 75% fri');
      await obey(bot, 'bio move mon 19', 'mail#2');
      expect(mails(bot).map((mail) => mail.split(' ')[1])).toEqual(['dropped', 'planned']);
    });
  });

  it('closes without a word, and drops what waited', async () => {
    await withBot(async (office) => {
      await obey(office.bot, 'bio 75%');
      await obey(office.bot, 'bio close', 'mail#2');
      expect(await bio(office)).toContain('status: closed');
      expect(mails(office.bot)[0]).toContain('project-closed');
    });
  });

  it('sets fields, and keeps comments', async () => {
    await withBot(async (office) => {
      await obey(office.bot, 'bio need: photos');
      await obey(office.bot, 'bio extra: EUR 120', 'mail#2');
      await obey(office.bot, 'bio review: mon 12', 'mail#3');
      const file = await bio(office);
      expect(file).toContain('percent: 50   # as he heard on Friday');
      expect(file).toContain('needFromYou: photos');
      expect(file).toContain('extra: EUR 120');
      expect(file).toContain('{ name: review, due: 2026-10-12 }');
    });
  });
});
