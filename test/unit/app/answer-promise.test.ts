/** YES to a line of the digest about something due: the project's file says that it is done, and no mail promises it again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, order } from './news-desk.js';

/** She answers the digest's only line. */
async function says(bot: Bot, word: 'yes' | 'skip', id: string): Promise<string> {
  const { text } = await answer(bot, { offers: [{ what: 'promise', line: 1, id }] }, word);
  return text;
}

async function bio({ dir }: OfficeBot): Promise<string> {
  return await readFile(join(dir, 'projects/bio.yaml'), 'utf8');
}

const REVIEW = 'due bio review 2026-10-09';
const FINAL = 'due bio final 2026-10-16';

function promised(date: string, quote = "I'll send it for your review"): Happening {
  const [id, client, writtenAt] = ['mail#7', 'tom', '2026-10-05T09:00:00Z'];
  return { type: 'promised', id, client, date, quote, writtenAt };
}

describe('YES: it is done', () => {
  it('stands in the file, beside her comments, and the next mail promises what comes after', async () => {
    await withBot(async (office) => {
      const before = await bio(office);
      expect(await says(office.bot, 'yes', REVIEW)).toBe(
        'Noted: that promise is kept. projects/bio.yaml says now that review is done. Next is final, Fri 16 Oct 2026.',
      );
      expect(await bio(office)).toBe(
        before.replace('name: review, due: 2026-10-09 }', 'name: review, due: 2026-10-09, done: true }'),
      );
      const { text } = await order(office.bot, 'bio 60%');
      expect(text).toContain("I'll send you the final version on Friday, 16 October.");
      expect((await order(office.bot, 'status', 'mail#2')).text).toContain('next final Fri 16 Oct 2026');
    });
  });

  it('said of the last phase: the next mail promises nothing', async () => {
    await withBot(async (office) => {
      expect(await says(office.bot, 'yes', FINAL)).toBe(
        'Noted: that promise is kept. projects/bio.yaml says now that final is done. Mails name nothing as next.',
      );
      const { text } = await order(office.bot, 'bio 60%');
      expect(text).not.toContain("I'll");
    });
  });

  it('of a step that she had named is what `progress.next` says no more', async () => {
    await withBot(async (office) => {
      await writeFile(
        join(office.dir, 'projects/bio.yaml'),
        (await bio(office)).replace(
          'phases:',
          '  next: { what: review, date: 2026-10-08 }   # said\nphases:',
        ),
      );
      await office.bot.workspace?.reload();
      await says(office.bot, 'yes', 'due bio review 2026-10-08');
      expect(await bio(office)).not.toContain('2026-10-08');
      expect((await order(office.bot, 'bio 60%')).text).toContain('on Friday, 16 October.');
    });
  });

  it('counts for the phase, though its day has moved since the digest', async () => {
    await withBot(async (office) => {
      await says(office.bot, 'yes', 'due bio review 2026-10-07');
      expect(await bio(office)).toContain('due: 2026-10-09, done: true');
    });
  });

  it('to her own words is about the step that they name, where it is due on the day', async () => {
    await withBot(async (office) => {
      await office.bot.journal.append(office.bot.clock.now(), promised('2026-10-09'));
      expect(await says(office.bot, 'yes', 'mail#7')).toContain('says now that review is done');
      expect(office.bot.journal.ledger.promises.open.size).toBe(0);
    });
  });

  it('to what she promised beside it for that day marks no step as done', async () => {
    await withBot(async (office) => {
      const before = await bio(office);
      const promise = promised('2026-10-09', "I'll send you the invoice on Friday");
      await office.bot.journal.append(office.bot.clock.now(), promise);
      expect(await says(office.bot, 'yes', 'mail#7')).toBe('Noted: that promise is kept.');
      expect(await bio(office)).toBe(before);
    });
  });

  it('to her own words alone changes no file, and neither does SKIP', async () => {
    await withBot(async (office) => {
      const before = await bio(office);
      await office.bot.journal.append(office.bot.clock.now(), promised('2026-10-12'));
      expect(await says(office.bot, 'yes', 'mail#7')).toBe('Noted: that promise is kept.');
      expect(await says(office.bot, 'skip', REVIEW)).toBe(
        'I say no more of that promise. Nobody else hears of it.',
      );
      expect(await bio(office)).toBe(before);
    });
  });

  it('is not noted where the file can’t say so', async () => {
    await withBot(async (office) => {
      await writeFile(join(office.dir, 'projects/bio.yaml'), `${await bio(office)}percent: [`);
      expect(await says(office.bot, 'yes', REVIEW)).toContain(
        'mend it first. Nothing is noted; answer YES once more then.',
      );
      expect(office.bot.journal.ledger.promises.over.size).toBe(0);
    });
  });
});
