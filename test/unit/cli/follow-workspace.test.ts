/** What she saves is taken over whole: mail leaves again by the rules of the mended file, never by those from before it broke. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { createAlarm } from '../../../src/app/alarm.js';
import { beginOrder } from '../../../src/app/orders/begun-order.js';
import { editWorkspace } from '../../../src/app/orders/edit-workspace.js';
import { followWorkspace } from '../../../src/cli/follow-workspace.js';
import { loadForReading } from '../../../src/cli/load-for-reading.js';
import { problem } from '../../../src/shared/errors.js';
import { setMode } from '../../../src/workspace/edit/settings-changes.js';
import type { BrokenFile } from '../../../src/workspace/workspace.js';
import { type OfficeBot, withBot } from '../app/a-bot.js';
import { SMALLEST } from '../workspace/texts.js';

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

const OTHER_SERVER = SMALLEST.replace('imap.ruiz', 'mail.ruiz');

it.each([
  ['the mode', 'driverseat.yaml', SMALLEST, ['driverseat.yaml says rehearsal now']],
  ['clients', 'clients.yaml', '\n', ['No longer in clients.yaml: Tom Hale.']],
  [
    'servers',
    'driverseat.yaml',
    `${OTHER_SERVER}mode: live\nredis: redis://there\n`,
    ['from the next start only: mailbox.imap, redis.'],
  ],
  ['nothing of these', 'driverseat.yaml', `${SMALLEST}mode: live\n`, []],
])('what is changed in a file and can harm is told: %s', async (_what, file, text, said) => {
  await withBot(async (office) => {
    const { bot, dir } = office;
    const { onChange, settled } = followWorkspace(bot, createAlarm());
    if (file === 'clients.yaml') await writeFile(join(dir, 'projects/bio.yaml'), 'client: mia\nname: bio\n');
    await writeFile(join(dir, file), text);
    const changed = await change(office, []);
    onChange(changed);
    onChange(changed);
    await settled();
    expect(bot.pending.map(({ note }) => note.text)).toEqual(said.map((one) => expect.stringContaining(one)));
  });
});

it('what she has ordered is not told a second time', async () => {
  await withBot(async (office) => {
    const { bot, dir } = office;
    const { onChange, settled } = followWorkspace(bot, createAlarm());
    await beginOrder(bot, 'mail#1', { order: 'rehearsal' });
    await writeFile(join(dir, 'driverseat.yaml'), SMALLEST);
    onChange(await change(office, []));
    await settled();
    expect(bot.pending).toEqual([]);
  });
});

it('no order is written into a file that was saved half-way', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    const { onChange, settled } = followWorkspace(bot, createAlarm());
    const problems = [problem('file-cut', 'it was saved half-way', { file: 'driverseat.yaml' })];
    onChange(await change(office, [{ ...BROKEN, problems }]));
    await settled();
    expect(await editWorkspace(bot, 'driverseat.yaml', setMode('rehearsal'))).toContain('saved half-way');
  });
});
