/** UNDO beside a person in the same file, and around a crash: what the order did goes, what they wrote stays. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Journal } from '../../../src/journal/journal.js';
import { keyIn, type OfficeBot, obey, reply, withBot } from './a-bot.js';
import { orderAndYes } from './news-desk.js';

async function bio({ dir }: OfficeBot): Promise<string> {
  return await readFile(join(dir, 'projects/bio.yaml'), 'utf8');
}

async function edit(office: OfficeBot, from: string, to: string): Promise<void> {
  await writeFile(join(office.dir, 'projects/bio.yaml'), (await bio(office)).replace(from, to));
  await office.bot.workspace?.reload();
}

describe('UNDO beside a hand edit', () => {
  it('takes all back but what she wrote', async () => {
    await withBot(async (office) => {
      const receipt = await obey(office.bot, 'bio 75% mon 12 / final touches');
      await edit(office, 'percent: 75 ', 'percent: 70 ');
      const { text } = await reply(office.bot, receipt, 'undo');
      expect(text).toContain(
        'projects/bio.yaml says something else at progress.percent, and that stays. The rest of the order is taken back.',
      );
      expect(await bio(office)).toContain('percent: 70 ');
      expect(await bio(office)).toContain('name: review, due: 2026-10-09');
      expect(await bio(office)).not.toContain('final touches');
      expect(office.bot.rules.projects[0]?.progress.remark).toBeNull();
    });
  });

  it('writes no older value where she took the order’s out', async () => {
    await withBot(async (office) => {
      await edit(office, '  told:', '  remark: payment page\n  told:');
      const receipt = await obey(office.bot, 'bio 75% / final touches');
      await edit(office, '  remark: final touches\n', '');
      const { text } = await reply(office.bot, receipt, 'undo');
      expect(text).toContain('says something else at progress.remark, and that stays.');
      expect(await bio(office)).not.toContain('remark');
      expect(await bio(office)).toContain('percent: 50 ');
    });
  });
});

it.each(['skipped', 'cancelled'] as const)(
  'UNDO takes the order back of a mail that was %s, unless another order came since',
  async (why) => {
    await withBot(async (office) => {
      const { bot, setClock } = office;
      const before = await bio(office);
      const receipt = await obey(bot, 'bio 75% fri');
      await bot.journal.append(bot.clock.now(), { type: 'dropped', key: keyIn(receipt), why });
      const { text } = await reply(bot, receipt, 'undo');
      expect(text).toContain('projects/bio.yaml is as it was before. SEND puts it back.');
      expect(await bio(office)).toBe(before.replace('  told:', '  next: null\n  told:'));
      setClock('2026-10-06T16:30+02:00');
      await obey(bot, 'bio 60%', 'mail#2');
      expect((await reply(bot, receipt, 'undo')).text).toContain('is over already; nothing was changed.');
      expect(await bio(office)).toContain('percent: 60');
    });
  },
);

it('UNDO of a correction that waits, cut by a crash, is done once more', async () => {
  let isArmed = true;
  const mortal = (real: Journal): Journal => ({
    ...real,
    append: async (now, ...happenings) => {
      await real.append(now, ...happenings);
      if (isArmed && happenings.some(({ type }) => type === 'proposal-over')) throw new Error('died');
    },
  });
  await withBot(
    async (office) => {
      const shown = await orderAndYes(office.bot, 'bio 45%');
      expect(await bio(office)).toContain('percent: 45 ');
      await expect(reply(office.bot, shown, 'undo')).rejects.toThrow('died');
      isArmed = false;
      await reply(await office.restart(), shown, 'undo');
      expect(await bio(office)).toContain('percent: 50 ');
    },
    { tap: mortal },
  );
});
