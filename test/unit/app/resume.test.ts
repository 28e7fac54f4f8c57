/** `resume` where driverseat.yaml is broken: all that is stopped stays stopped, also once the file is mended. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { withBot } from './a-bot.js';
import { order } from './news-desk.js';

it('ends nothing, and says so', async () => {
  await withBot(async ({ bot, dir }) => {
    bot.isStopped = true;
    bot.isConfigBroken = true;
    await bot.journal.append(bot.clock.now(), { type: 'breaker', isOpen: true, why: 'account-limit' });
    await writeFile(join(dir, 'driverseat.yaml'), 'mode: [live\n');
    const { text } = await order(bot, 'resume');
    expect(text).toMatch(/^driverseat\.yaml can't be changed as it stands \(.*\); mend it first\. /);
    expect(text).toContain('Nothing goes on before you order "resume" again.');
    expect(bot.isStopped).toBe(true);
    expect(bot.journal.ledger.breaker).not.toBeNull();
  });
});
