/** What a client knows once a mail that left was corrected: what it took back is forgotten, and nothing else. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { rememberTold } from '../../../src/app/projects/remember-told.js';
import { heardOf } from '../../../src/plan/heard-facts.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, leave, order } from './news-desk.js';

/** The line leaves, and after it the correction "by mistake"; the percent that Tom knows then, and what his file says of it. */
async function corrected({ bot, dir }: OfficeBot, line: string) {
  const receipt = await order(bot, line);
  await leave(bot, receipt.key);
  await rememberTold(bot);
  const shown = await answer(bot, await answer(bot, receipt, 'undo'), 'yes');
  expect(shown.text).toContain('went out by mistake');
  await answer(bot, shown, 'send');
  await leave(bot, shown.key);
  await rememberTold(bot);
  const told = /told: (.*)/.exec(await readFile(join(dir, 'projects/bio.yaml'), 'utf8'))?.[1];
  const [project] = bot.rules.projects;
  return { told, heard: project && heardOf(bot.journal.ledger, project)?.percent };
}

it.each(['bio move mon 19', 'bio update / payment page'])(
  '"%s" by mistake: the percent that Tom was told before holds still',
  async (line) => {
    await withBot(async (office) => {
      expect(await corrected(office, line)).toEqual({ told: '{ percent: 50, date: 2026-10-06 }', heard: 50 });
    });
  },
);

it('the first percent by mistake: Tom knows of none', async () => {
  await withBot(async (office) => {
    const file = join(office.dir, 'projects/bio.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/percent: 50 .*\n.*\n/, 'percent: null\n'));
    await office.bot.workspace?.reload();
    expect(await corrected(office, 'bio 75%')).toEqual({
      told: '{ percent: null, date: 2026-10-06 }',
      heard: null,
    });
  });
});
