/** The project's file says otherwise before an ordered mail leaves: shown anew, and never a day that is not true any more. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, deliver, looked, mailOf, order, type Read } from './news-desk.js';

/** She types it into the file. */
async function types({ bot, dir }: OfficeBot, from: string, to: string): Promise<void> {
  const file = join(dir, 'projects/bio.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
  await bot.workspace?.reload();
}

/** What she is told of at this look, and it lies in INBOX. */
async function look(bot: Bot): Promise<Read[]> {
  compareWords(bot);
  return await deliver(bot);
}

/** What happens after the order: she edits the file, or orders something of which Tom hears nothing. */
type Happens = (office: OfficeBot) => Promise<unknown>;

const NEEDED: Happens = ({ bot }) => order(bot, 'bio need: the photos', 'mail#2');

describe('an ordered mail is shown anew, and waits', () => {
  it.each<[line: string, when: string, Happens, shown: string, gone: string]>([
    [
      'bio 75% mon at fri 10:00',
      'the day is another in the file',
      (office) => types(office, '2026-10-12', '2026-10-19'),
      'on Monday, 19 October',
      'Monday, 12 October',
    ],
    [
      'bio 75% mon at fri 10:00',
      'the day is another by an order',
      ({ bot }) => order(bot, 'bio review: mon 19', 'mail#2'),
      'review Mon 19 Oct 2026',
      'Monday, 12 October',
    ],
    [
      'bio 75% later',
      'something is needed',
      NEEDED,
      'The one thing I need from you: the photos.',
      'Nothing for you to do',
    ],
    [
      'bio done later',
      'something is needed after all',
      NEEDED,
      'The one thing I still need from you: the photos.',
      'nothing left for you to do',
    ],
    [
      'bio done later',
      'it is not done after all',
      (office) => types(office, 'percent: 100', 'percent: 90'),
      'Your bio is 90% done.',
      'is done',
    ],
    [
      'bio done later / files attached',
      'the remark is another in the file',
      (office) => types(office, 'files attached', 'files follow'),
      'files follow',
      'files attached',
    ],
    [
      'bio move mon 19 later',
      'the new day is another in the file',
      (office) => types(office, '2026-10-19', '2026-10-20'),
      "You'll have it on Tuesday, 20 October",
      'Monday, 19 October',
    ],
  ])('%s: %s', async (line, _, happens, shown, gone) => {
    await withBot(async (office) => {
      const { bot, setClock } = office;
      const { key } = await order(bot, line);
      const ordered = JSON.stringify(mailOf(bot, key).news);
      expect(await look(bot)).toEqual([]);
      await happens(office);
      const [note, ...more] = await look(bot);
      expect(more).toEqual([]);
      expect(note?.text).toContain(shown);
      expect(note?.text).not.toContain(gone);
      setClock(line.includes('later') ? '2026-10-07T09:00+02:00' : '2026-10-09T10:00+02:00');
      expect(looked(bot, key)).toBe('wait not-approved');
      expect(await look(bot)).toEqual([]);
      if (note === undefined) return;
      await answer(bot, note, 'send');
      expect(looked(bot, key)).toBe('send');
      expect(JSON.stringify(mailOf(bot, key).news)).not.toBe(ordered);
    });
  });
});

it('what makes no word of it untrue leaves it as it was ordered', async () => {
  await withBot(async (office) => {
    const { bot, setClock } = office;
    const { key } = await order(bot, 'bio 75% mon at fri 10:00');
    await types(office, 'name: final, due: 2026-10-16', 'name: final, due: 2026-10-23');
    await order(bot, 'bio goal: three invitations', 'mail#2');
    await order(bot, 'bio remark: payment page', 'mail#3');
    expect(await look(bot)).toEqual([]);
    setClock('2026-10-09T10:00+02:00');
    expect(looked(bot, key)).toBe('send');
  });
});
