/** An order about a project is obeyed once, wherever its first try died; what she typed into the file meanwhile stays. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { begunOutcome } from '../../../src/app/orders/begun-line.js';
import { obeyBegun } from '../../../src/app/orders/obey-begun.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
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
  ['bio done later', "bio's closing update to Tom – leaves Wed 7 Oct 9:00", '2026-10-07T07:00:00Z'],
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
        await obeyBegun(obeying(bot, 'status').obeying, begun);
        expect({ file: await bio(office), mails: mails(bot) }).toEqual(expected);
        await obeyBegun(obeying(bot, 'status').obeying, begun);
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
        const { text } = await obeyBegun(obeying(bot, 'status').obeying, begun);
        expect(text).toBe(
          'projects/bio.yaml says something else at progress.percent, and that stays. Write the line once more if it is to change all the same.',
        );
        expect(await bio(office)).toContain('percent: 60 ');
        expect(mails(bot)).toEqual([]);
      },
      { tap: mortal(1, 'after') },
    );
  });

  const FIELDS: [line: string, written: string, says: string][] = [
    ['bio goal: fame', 'goal: fame', 'Saved: goal of bio is "fame".'],
    ['bio review: mon 12', 'due: 2026-10-12', 'Saved: review of bio is Mon 12 Oct 2026.'],
    ['bio close', 'status: closed', 'Closed: bio. Nobody is told.'],
    ['pause bio', 'status: paused', 'Paused: bio. What is automatic waits; mail arrives as ever.'],
  ];
  it.each(FIELDS)('%s, dead before the file was written, is obeyed once', async (line, written, says) => {
    await withBot(
      async (office) => {
        await expect(obey(office.bot, line)).rejects.toThrow('died');
        expect(await bio(office)).not.toContain(written);
        const bot = await office.restart();
        const begun = begunOutcome(bot, 'mail#1');
        if (begun === null) throw new Error('it was begun');
        for (const _ of ['once', 'twice']) {
          const { text } = await obeyBegun(obeying(bot, 'status').obeying, begun);
          expect(text).toBe(says);
          expect(await bio(office)).toContain(written);
        }
      },
      { tap: mortal(1, 'after') },
    );
  });

  it('a file that is broken by now is left as it is, and she is told to mend it first', async () => {
    await withBot(async ({ bot, dir }) => {
      const file = join(dir, 'projects/bio.yaml');
      await writeFile(file, `${await readFile(file, 'utf8')}name: bio\nname: bio\n`);
      expect(await obey(bot, 'bio need: photos')).toContain(
        "projects/bio.yaml can't be changed as it stands (this setting stands twice; this setting stands twice); mend it first. Write the line once more if it is to change all the same.",
      );
    });
  });

  it('a field that a person changed before it was obeyed once more stays theirs', async () => {
    await withBot(
      async (office) => {
        await expect(obey(office.bot, 'bio need: photos')).rejects.toThrow('died');
        const file = join(office.dir, 'projects/bio.yaml');
        await writeFile(file, (await bio(office)).replace('  told:', '  needFromYou: the logo\n  told:'));
        const bot = await office.restart();
        const begun = begunOutcome(bot, 'mail#1');
        if (begun === null) throw new Error('it was begun');
        const { text } = await obeyBegun(obeying(bot, 'status').obeying, begun);
        expect(text).toContain('says something else at progress.needFromYou, and that stays. Write the line');
        expect(await bio(office)).toContain('needFromYou: the logo');
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
      compareWords(bot);
      expect(bot.pending).toEqual([]);
      bot.brokenTemplates = [];
      compareWords(bot);
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

  it('a day that comes sooner is told as an update tells it', async () => {
    await withBot(async ({ bot }) => {
      const line = obeying(bot, 'bio move wed');
      const { text, subject } = await obeyOrder(line.obeying, line.order);
      expect(subject).toBe('bio moves to Wed 7 Oct 2026 – Tom hears at 16:15');
      expect(text).toContain("I'll send it for your review on Wednesday, 7 October.");
      expect(text).not.toContain("won't be ready");
      expect(mails(bot)).toEqual(['ordered planned 2026-10-06T14:15:00Z']);
    });
  });

  it('with a reason it is shown first, since an update has no place for one', async () => {
    await withBot(async ({ bot }) => {
      const line = obeying(bot, 'bio move wed / the photos came early');
      const { text, subject } = await obeyOrder(line.obeying, line.order);
      expect(subject).toBe("bio's new date (Wed 7 Oct 2026) to Tom – waits for SEND");
      expect(text).toContain('Your reason stands where an update says what is on your desk');
      expect(mails(bot)).toEqual([]);
    });
  });

  it('closes without a word to the client, drops what waited, and says so', async () => {
    await withBot(async (office) => {
      await obey(office.bot, 'bio 75%');
      const text = await obey(office.bot, 'bio close', 'mail#2');
      expect(text).toBe('Closed: bio. Nobody is told. Not sent any more: bio 75 %.');
      expect(await bio(office)).toContain('status: closed');
      expect(mails(office.bot)[0]).toContain('project-closed');
    });
  });

  it('says that its closing update leaves all the same', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, 'bio done');
      expect(await obey(bot, 'bio close', 'mail#2')).toBe(
        'Closed: bio. Nobody is told. Its closing update, which you ordered, leaves all the same; UNDO to the note about it stops it.',
      );
      expect(mails(bot)[0]).toContain('planned');
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
