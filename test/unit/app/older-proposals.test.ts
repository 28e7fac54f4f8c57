/** Proposals some days later: what the bot thought up is told only while it is true, what she ordered waits for her. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { fromTemplate, mailWords } from '../../../src/app/projects/mail-words.js';
import { updatesAsked } from '../../../src/app/updates/updates-asked.js';
import type { News } from '../../../src/ledger/news.js';
import { planUpdates } from '../../../src/plan/plan-updates.js';
import { update } from '../plan/a-project.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, leave, looked, order, type Read } from './news-desk.js';

const REVIEW = { what: 'review', date: '2026-10-09' };
const HALF = update({ percent: 50, next: REVIEW });

/** The bot has thought of an update, and the digest shows it. */
async function proposed(bot: Bot, news: News): Promise<Read> {
  const client = bot.rules.clientOfSlug('tom');
  if (client === null) throw new Error('tom is a client');
  const words = mailWords(bot, { client, news }, Temporal.PlainDate.from('2026-10-06'));
  if (!words.ok) throw new Error('it can be written');
  await bot.journal.append(
    bot.clock.now(),
    { type: 'proposed', key: 'old', client: 'tom', why: 'nothing-new', news },
    { type: 'worded', ...fromTemplate('old', words) },
  );
  const offers = [{ what: 'news', line: null, key: 'old', hash: words.hash }] as const;
  return { subject: '', text: '', key: 'old', offers };
}

/** She types another percent into the file. */
async function type({ bot, dir }: OfficeBot, percent: number): Promise<void> {
  const file = join(dir, 'projects/bio.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('percent: 50 ', `percent: ${percent} `));
  await bot.workspace?.reload();
}

function mailStates({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(({ kind, state }) => `${kind} ${state}`);
}

describe('SEND to an older proposal', () => {
  it('sends what is true still', async () => {
    await withBot(async ({ bot }) => {
      const digest = await proposed(bot, HALF);
      expect((await answer(bot, digest, 'send')).text).toContain('It goes: bio 50 % to Tom');
      expect(looked(bot, 'old')).toBe('send');
    });
  });

  it.each(['sent', 'on its way'])('is over where a newer mail about it is %s', async (state) => {
    await withBot(async ({ bot, setClock }) => {
      const digest = await proposed(bot, HALF);
      setClock('2026-10-06T16:06+02:00');
      const { key } = await order(bot, 'bio 75%');
      if (state === 'sent') await leave(bot, key);
      const before = mailStates(bot);
      expect((await answer(bot, digest, 'send')).text).toBe(
        'bio 50 % to Tom is over: another mail about it went to Tom since, or is on its way. Nothing was sent.',
      );
      expect(mailStates(bot)).toEqual(before);
    });
  });

  it.each([
    ['an update of one tells it: the other is shown', 'bio 75%', 'site 30 % to Tom'],
    [
      'a new day of one tells no more than that: both are shown',
      'bio move mon 19',
      'update on bio, site to Tom',
    ],
  ])('about two projects, %s', async (_, line, subject) => {
    const files = {
      'projects/site.yaml': 'client: tom\nname: site\nprogress: { percent: 30, needFromYou: photos }\n',
    };
    await withBot(
      async (office) => {
        const { bot, setClock } = office;
        await type(office, 60);
        const [told] = HALF.tells === 'update' ? HALF.projects : [];
        if (told === undefined) throw new Error('it is an update');
        const site = { ...told, project: 'site', percent: 30, next: null, needFromYou: 'photos' };
        const digest = await proposed(bot, { tells: 'update', projects: [{ ...told, percent: 60 }, site] });
        setClock('2026-10-06T16:06+02:00');
        await leave(bot, (await order(bot, line)).key);
        const shown = await answer(bot, digest, 'send');
        expect(shown.subject).toBe(`${subject} – waits for SEND`);
      },
      { files },
    );
  });

  it('shows what her file says now, and sends that on the next SEND', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const digest = await proposed(bot, HALF);
      await type(office, 60);
      const shown = await answer(bot, digest, 'send');
      expect(shown.subject).toBe('bio 60 % to Tom – waits for SEND');
      expect(shown.text).toContain('Your bio is 60% done.');
      expect(mailStates(bot)).toEqual([]);
      expect((await answer(bot, digest, 'send')).text).toContain('That mail is over');
      expect((await answer(bot, shown, 'send')).text).toContain('It goes: bio 60 % to Tom');
      expect(looked(bot, shown.key)).toBe('send');
    });
  });
});

describe('what she ordered and was shown first', () => {
  /** It is Monday, and the review was due on Friday. */
  async function withLateMove(use: (office: OfficeBot, receipt: Read) => Promise<void>): Promise<void> {
    await withBot(async (office) => {
      const { bot, dir, setClock } = office;
      setClock('2026-10-12T16:05+02:00');
      const file = join(dir, 'projects/bio.yaml');
      const next = '  next: { what: review, date: 2026-10-09 }\nphases:';
      await writeFile(file, (await readFile(file, 'utf8')).replace('phases:', next));
      await bot.workspace?.reload();
      await use(office, await order(bot, 'bio move mon 19'));
    });
  }

  /** Which of them the morning takes back, and what else it thinks of. */
  function inTheMorning({ bot, setClock }: OfficeBot, at: string): string[] {
    setClock(at);
    const { stale, proposals } = planUpdates(updatesAsked(bot));
    return [...stale, ...proposals.map(({ why }) => why)];
  }

  it('a move of a day that is past stays the next morning, and goes on SEND', async () => {
    await withLateMove(async (office, receipt) => {
      expect(receipt.subject).toContain('waits for SEND');
      expect(inTheMorning(office, '2026-10-13T09:00:10+02:00')).toEqual([]);
      expect((await answer(office.bot, receipt, 'send')).text).toContain(
        "It goes: bio's new date (Mon 19 Oct 2026)",
      );
    });
  });

  it('a correction that she said YES to stays, too, and is thought of once', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const receipt = await order(bot, 'bio update / wrong remark');
      await leave(bot, receipt.key);
      const late = await answer(bot, receipt, 'undo');
      const correction = await answer(bot, late, 'yes');
      expect(correction.text).toContain('went out by mistake');
      expect(inTheMorning(office, '2026-10-07T09:00:10+02:00')).toEqual([]);
      expect((await answer(bot, correction, 'send')).text).toContain('It goes: bio: correction to Tom');
    });
  });

  it('ends by SKIP, and by a later order', async () => {
    await withLateMove(async ({ bot }, receipt) => {
      const later = await order(bot, 'bio move tue 20', 'mail#2');
      expect(later.text).toContain('It takes the place of an earlier one that had not left.');
      expect((await answer(bot, receipt, 'send')).text).toContain('That mail is over');
    });
    await withLateMove(async ({ bot }, receipt) => {
      expect((await answer(bot, receipt, 'skip')).text).toContain("Left out: bio's new date");
      expect((await answer(bot, receipt, 'send')).text).toContain('That mail is over');
    });
  });
});
