/** Which broken files stop which command. */
import { expect, it } from '@jest/globals';
import { calendar } from '../../../src/cli/calendar.js';
import { loadDesk, loadForReading, loadWithBroken } from '../../../src/cli/load-for-reading.js';
import { remove } from '../../../src/cli/remove.js';
import { DriverseatError } from '../../../src/shared/errors.js';
import { withFolder } from '../workspace/on-disk.js';
import { SMALLEST } from '../workspace/texts.js';

const BROKEN = {
  'driverseat.yaml': SMALLEST,
  'projects/bio.yaml': 'x: 1\n',
  'templates/en/done.hbs': '{{x',
  'phrases/en.yaml': 'x: 1\n',
};
const DEAF = { out: () => undefined, err: () => undefined, isInteractive: false };

it('who asks nothing of projects, templates and phrases goes on without them', async () => {
  await withFolder(BROKEN, async ({ dir }) => {
    expect((await loadWithBroken(dir)).broken).toHaveLength(3);
    expect((await loadDesk(dir)).settings.me.name).toBe('Ana Ruiz');
    await expect(loadForReading(dir)).rejects.toBeInstanceOf(DriverseatError);
    expect(await calendar(dir, { month: '2026-10' }, DEAF)).toBe(0);
    // It gets as far as to ask.
    expect(await remove(dir, {}, DEAF)).toBe(2);
  });
});

it('nothing goes on without settings', async () => {
  await withFolder({ ...BROKEN, 'driverseat.yaml': 'x: 1\n' }, async ({ dir }) => {
    await expect(loadDesk(dir)).rejects.toMatchObject({ problem: { where: { file: 'driverseat.yaml' } } });
  });
});
