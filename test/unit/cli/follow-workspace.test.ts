/** What she saves is taken over whole: mail leaves again by the rules of the mended file, never by those from before it broke. */
import { expect, it, jest } from '@jest/globals';
import { createAlarm } from '../../../src/app/alarm.js';
import { followWorkspace } from '../../../src/cli/follow-workspace.js';
import { loadForReading } from '../../../src/cli/load-for-reading.js';
import type { BrokenFile } from '../../../src/workspace/workspace.js';
import { type OfficeBot, withBot } from '../app/a-bot.js';

const BROKEN: BrokenFile = { file: 'driverseat.yaml', kind: 'settings', problems: [] };

/** The files as they are, and what of them is broken. */
async function change({ dir }: OfficeBot, broken: BrokenFile[]) {
  const workspace = await loadForReading(dir);
  return { workspace, broken, mayMailClients: broken.length === 0, changed: new Set(['settings' as const]) };
}

it('mail is held while a mended file is being taken over, and as long as it can’t be', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    const { onChange, settled } = followWorkspace(bot, createAlarm());
    onChange(await change(office, [BROKEN]));
    await settled();
    expect(bot.isConfigBroken).toBe(true);
    const { clock } = bot;
    const { now } = clock;
    const held: boolean[] = [];
    const failing = () => {
      held.push(bot.isConfigBroken);
      throw new Error('no holidays');
    };
    clock.now = failing;
    onChange(await change(office, []));
    await settled();
    expect([...held, bot.isConfigBroken]).toEqual([true, true]);
    clock.now = now;
    onChange(await change(office, []));
    await settled();
    expect(bot.isConfigBroken).toBe(false);
  });
});

it('a file that breaks holds mail at once', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    const { onChange, settled } = followWorkspace(bot, createAlarm());
    const { clock } = bot;
    const { now } = clock;
    const held: boolean[] = [];
    clock.now = () => {
      held.push(bot.isConfigBroken);
      return now();
    };
    onChange(await change(office, [BROKEN]));
    await settled();
    expect(held[0]).toBe(true);
  });
});

it('what it reads at the start is no change', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    const info = jest.spyOn(bot.log, 'info');
    const { onChange, settled } = followWorkspace(bot, createAlarm());
    onChange(await change(office, []));
    onChange(await change(office, [BROKEN]));
    await settled();
    expect(info.mock.calls.map((call: unknown[]) => call.at(-1))).toEqual([
      'workspace read',
      'workspace changed',
    ]);
  });
});
