/** What a client knows once a mail that left was corrected: what it took back is forgotten, and nothing else. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { rememberTold } from '../../../src/app/projects/remember-told.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { proposalLines } from '../../../src/app/updates/update-lines.js';
import { heardOf } from '../../../src/plan/heard-facts.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, leave, mailOf, order } from './news-desk.js';

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

it('answered after the day of the step that it names, it leaves without that step', async () => {
  await withBot(async ({ bot, setClock }) => {
    const baseline = { type: 'baseline', uidValidity: 1, uid: 0, why: 'first-contact' } as const;
    await bot.journal.append(bot.clock.now(), { ...baseline, tellSince: bot.clock.now().toString() });
    const receipt = await order(bot, 'bio 75%');
    await leave(bot, receipt.key);
    await rememberTold(bot);
    const late = await answer(bot, receipt, 'undo');
    setClock('2026-10-09T11:00+02:00');
    expect((await answer(bot, late, 'yes')).text).toContain("I'll send it for your review today.");
    setClock('2026-10-12T09:00+02:00');
    await planTodaysUpdates(bot);
    const [line] = proposalLines(bot, null);
    expect(line?.text).toBe(
      'bio: you asked for a correction to Tom, and it waits. Send it? Text below: SEND, EDIT, SKIP.',
    );
    expect(line?.block?.join(' ')).not.toContain('review');
    const offers = line?.offer ? [line.offer] : [];
    expect((await answer(bot, { offers }, 'send')).text).toContain('It goes: ');
    const [key = ''] = offers.flatMap((offer) => ('key' in offer ? offer.key : []));
    expect(mailOf(bot, key).news).toMatchObject({ projects: [{ next: null }] });
  });
});

it.each([
  ['that the client knows', 'bio 60% fri', "I'll send it for your review on Friday, 9 October."],
  ['is left out where they know none', null, 'Please set it aside. Sorry for the mix-up.'],
])(
  'a farewell that can’t be taken back, since the file was changed: the step %s',
  async (_, before, says) => {
    await withBot(async ({ bot, dir }) => {
      if (before !== null) await leave(bot, (await order(bot, before)).key);
      const file = join(dir, 'projects/bio.yaml');
      const text = (await readFile(file, 'utf8'))
        .replace(/percent: [56]0/, 'percent: 100')
        .replace('2026-10-05', '2026-10-07');
      await writeFile(file, text.replace(/^ {2}next:.*\n/m, '').replace(/next: \{[^}]*\}/, 'next: null'));
      await bot.workspace?.reload();
      const told = { project: 'bio', percent: 100, remark: null, next: null, needFromYou: null };
      await bot.journal.append(bot.clock.now(), {
        ...({ type: 'planned', kind: 'scheduled', client: 'tom', key: 'done' } as const),
        news: { tells: 'done', projects: [told] },
        ...{ to: ['tom@hale.example'], answers: null },
        ...{ dueAt: '2026-10-06T14:05:00Z', notAfter: '2026-10-07T14:05:00Z' },
      });
      await leave(bot, 'done');
      const left = { offers: [{ what: 'news', line: null, key: 'done', hash: '' }] } as const;
      const { text: shown } = await answer(bot, await answer(bot, left, 'undo'), 'yes');
      expect(shown).toContain(says);
    });
  },
);

it('of a mail about two projects, each is corrected by itself', async () => {
  const SITE = 'client: tom\nname: site\nprogress: { percent: 30 }\n';
  await withBot(
    async ({ bot }) => {
      const told = (project: string, percent: number) => ({
        ...{ project, percent, remark: null, next: null, needFromYou: null },
      });
      const news = { tells: 'update', projects: [told('bio', 50), told('site', 20)] } as const;
      await bot.journal.append(bot.clock.now(), {
        ...({ type: 'planned', kind: 'scheduled', client: 'tom', news, key: 'both' } as const),
        ...{ to: ['tom@hale.example'], answers: null },
        ...{ dueAt: '2026-10-06T14:05:00Z', notAfter: '2026-10-07T14:05:00Z' },
      });
      await leave(bot, 'both');
      const left = { offers: [{ what: 'news', line: null, key: 'both', hash: '' }] } as const;
      const shown = await answer(bot, await answer(bot, left, 'undo'), 'yes');
      expect(shown.subject).toBe('A correction to Tom for each project of that mail');
      expect(shown.text).toContain('  1  bio: correction to Tom – waits for SEND\n  2  site: correction');
      expect(shown.text).toContain('My last message about your bio went out by mistake.');
      expect(shown.text).toContain("it's 30% done, not 20%");
      expect(shown.offers.map(({ line }) => line)).toEqual([1, 2]);
      expect((await answer(bot, { offers: shown.offers.slice(1) }, 'send')).text).toContain(
        'It goes: site: correction to Tom',
      );
    },
    { files: { 'projects/site.yaml': SITE } },
  );
});
