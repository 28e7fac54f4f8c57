/** UNDO takes an order back whole, and what left can only be corrected, by a mail that she sees first (UX.md T4). */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { keyIn, leaves, type OfficeBot, obey, reply, withBot } from './a-bot.js';

async function bio({ dir }: OfficeBot): Promise<string> {
  return await readFile(join(dir, 'projects/bio.yaml'), 'utf8');
}

async function edit(office: OfficeBot, from: string, to: string): Promise<void> {
  await writeFile(join(office.dir, 'projects/bio.yaml'), (await bio(office)).replace(from, to));
  await office.bot.workspace?.reload();
}

/** "update planned 2026-10-06T14:15:00Z". */
function mails({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(({ news, state, dueAt }) =>
    [news?.tells, state, dueAt].join(' '),
  );
}

function promised({ journal }: Bot): string[] {
  return [...journal.ledger.promises.open.values()].map(({ date }) => date);
}

const PROMISE = {
  ...({ type: 'promised' } as const),
  ...{ id: 'p#1', client: 'tom', date: '2026-10-09' },
  ...{ quote: 'the review by Friday', writtenAt: '2026-10-05T08:00:00Z' },
};

describe('YES', () => {
  it('to the receipt of a mail that left does nothing: no correction was offered', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const receipt = await obey(bot, 'bio 75% fri / final touches');
      await leaves(bot, keyIn(receipt));
      const before = await bio(office);
      const { text } = await reply(bot, receipt, 'yes');
      expect(text).toBe('YES answers nothing in that note. Nothing was changed.');
      expect(await bio(office)).toBe(before);
      expect(bot.journal.ledger.proposals.open.size).toBe(0);
    });
  });

  it('after UNDO came too late shows a correction; the file is taken back on SEND', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      await edit(office, '  told:', '  remark: payment page\n  told:');
      const original = await bio(office);
      const receipt = await obey(bot, 'bio 75% fri / final touches');
      await leaves(bot, keyIn(receipt));
      const after = await bio(office);
      const late = await reply(bot, receipt, 'undo');
      expect(late.text).toContain('Reply YES for a short correction to Tom');
      const shown = await reply(bot, late, 'yes');
      expect(shown.text).toContain("it's 50% done, not 75%.");
      expect(shown.text).not.toContain('What happened');
      expect(shown.text).toContain(
        'SEND also takes projects/bio.yaml back to what it said before that order; until then it stays.',
      );
      expect(await bio(office)).toBe(after);
      const sent = await reply(bot, shown, 'send');
      expect(sent.text).toContain('It goes: bio: correction to Tom');
      expect(await bio(office)).toBe(original.replace('  told:', '  next: null\n  told:'));
      expect(mails(bot)).toEqual([
        'update sent 2026-10-06T14:15:00Z',
        'correction planned 2026-10-06T14:05:00Z',
      ]);
      const stopped = await reply(bot, sent, 'undo');
      expect(stopped.text).toContain('projects/bio.yaml is as it was before.');
      expect(await bio(office)).toBe(after);
    });
  });

  it('to a move that left brings the dates and the promise back on SEND, and no percent into the mail', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const original = await bio(office);
      await bot.journal.append(bot.clock.now(), PROMISE);
      const receipt = await obey(bot, 'bio move mon 19 / photographer late');
      await leaves(bot, keyIn(receipt));
      const shown = await reply(bot, await reply(bot, receipt, 'undo'), 'yes');
      expect(shown.text).toContain(
        "went out by mistake. Please set it aside. I'll send it for your review on Friday, 9 October.",
      );
      expect(await bio(office)).toContain('due: 2026-10-19');
      expect(promised(bot)).toEqual(['2026-10-19']);
      await reply(bot, shown, 'send');
      expect(await bio(office)).toBe(original);
      expect(promised(bot)).toEqual(['2026-10-09']);
    });
  });

  it('tells what the file says now, where a later word changed it, and lets it stay', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const receipt = await obey(bot, 'bio 75%');
      await leaves(bot, keyIn(receipt));
      await edit(office, 'percent: 75', 'percent: 60');
      const shown = await reply(bot, await reply(bot, receipt, 'undo'), 'yes');
      expect(shown.text).toContain("it's 60% done, not 75%.");
      expect(shown.text).toContain('projects/bio.yaml stays as it is.');
      await reply(bot, shown, 'send');
      expect(await bio(office)).toContain('percent: 60 ');
    });
  });
});

describe('UNDO of an order that took the place of another', () => {
  it('brings the other back at its hour, in full, and SEND turns it round again', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      await bot.journal.append(bot.clock.now(), PROMISE);
      await obey(bot, 'bio 75% fri');
      const first = await bio(office);
      const receipt = await obey(bot, 'bio move mon 19', 'mail#2');
      expect(promised(bot)).toEqual(['2026-10-19']);
      const stopped = await reply(bot, receipt, 'undo');
      expect(stopped.subject).toContain("Stopped: bio's new date (Mon 19 Oct 2026) to Tom");
      expect(stopped.text).toContain(
        '  2  bio 75 % to Tom – leaves 16:15. The one that you stopped had taken its place.',
      );
      expect(stopped.text).toContain('\n  2\n--- Subject: Your bio ---\nHi Tom,\n\nYour bio is 75% done.');
      expect(await bio(office)).toBe(first);
      expect(promised(bot)).toEqual(['2026-10-09']);
      expect(mails(bot)).toEqual([
        'update planned 2026-10-06T14:15:00Z',
        'move dropped 2026-10-06T14:15:00Z',
      ]);
      expect((await reply(bot, stopped, 'send')).text).toContain('Which line?');
      await reply(bot, stopped, 'send', { number: 1 });
      expect(mails(bot)).toEqual([
        'update dropped 2026-10-06T14:15:00Z',
        'move planned 2026-10-06T14:05:00Z',
      ]);
      expect(promised(bot)).toEqual(['2026-10-19']);
      expect(await bio(office)).toContain('due: 2026-10-19');
    });
  });

  it('leaves time for UNDO of what comes back', async () => {
    await withBot(async ({ bot, setClock }) => {
      await obey(bot, 'bio 75%');
      setClock('2026-10-06T16:12:00+02:00');
      const receipt = await obey(bot, 'bio 80%', 'mail#2');
      setClock('2026-10-06T16:20:00+02:00');
      const stopped = await reply(bot, receipt, 'undo');
      expect(mails(bot)).toEqual([
        'update planned 2026-10-06T14:30:00Z',
        'update dropped 2026-10-06T14:22:00Z',
      ]);
      const both = await reply(bot, stopped, 'undo', { number: 2 });
      expect(both.text).toContain('Stopped: bio 75 % to Tom, due 16:30');
      expect(mails(bot).every((mail) => mail.includes('dropped'))).toBe(true);
    });
  });

  it('names what stays out, where a person changed the file meanwhile', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      await obey(bot, 'bio 75%');
      const receipt = await obey(bot, 'bio 80%', 'mail#2');
      await edit(office, 'percent: 80', 'percent: 85');
      const { text } = await reply(bot, receipt, 'undo');
      expect(text).toContain('projects/bio.yaml says something else at progress.percent, and that stays.');
      expect(text).toContain(
        'bio 75 % to Tom, whose place it had taken, does not come back by itself: order it anew.',
      );
      expect(await bio(office)).toContain('percent: 85');
      expect(mails(bot).every((mail) => mail.includes('dropped'))).toBe(true);
    });
  });

  it('takes back an order that was only shown, too', async () => {
    await withBot(async (office) => {
      const { bot, setClock } = office;
      setClock('2026-10-12T16:05:00+02:00');
      const before = await bio(office);
      await edit(office, 'phases:', '  next: { what: review, date: 2026-10-09 }\nphases:');
      const receipt = await obey(bot, 'bio move mon 19');
      expect(receipt.subject).toContain('waits for SEND');
      const { text } = await reply(bot, receipt, 'undo');
      expect(text).toContain(
        "Left out: bio's new date (Mon 19 Oct 2026) to Tom. projects/bio.yaml is as it was before.",
      );
      expect(await bio(office)).toBe(
        before.replace('phases:', '  next: { what: review, date: 2026-10-09 }\nphases:'),
      );
    });
  });

  it('said twice, or obeyed once more after a crash, says the same', async () => {
    await withBot(async (office) => {
      const { bot, setClock } = office;
      const receipt = await obey(bot, 'bio 75%');
      const first = await reply(bot, receipt, 'undo');
      const after = await bio(office);
      expect(await reply(bot, receipt, 'undo')).toEqual(first);
      expect(await bio(office)).toBe(after);
      setClock('2026-10-06T16:08:00+02:00');
      await obey(bot, 'bio 75%', 'mail#2');
      expect((await reply(bot, receipt, 'undo')).text).toContain('is over already');
      expect(await bio(office)).toContain('percent: 75 ');
    });
  });
});

describe('an answer that comes too late says when the mail left', () => {
  it.each([
    ['the same day', '2026-10-06T17:00+02:00', 'The mail to Tom Hale left at 16:05:00; mail'],
    ['the day after', '2026-10-07T09:00+02:00', 'The mail to Tom Hale left yesterday 16:05; mail'],
    ['the week after', '2026-10-12T09:00+02:00', 'The mail to Tom Hale left Tue 6 Oct 16:05; mail'],
  ])('%s', async (_, at, expected) => {
    await withBot(async ({ bot, setClock }) => {
      const receipt = await obey(bot, 'bio 75% fri');
      await leaves(bot, keyIn(receipt));
      setClock(at);
      expect((await reply(bot, receipt, 'undo')).text).toContain(expected);
    });
  });
});
