/** The fate of a mail that is known late: it left when it left, and what the client heard since stays the newest. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { projectOfMail } from '../../../src/app/conversation/thread-of-project.js';
import { stoppedText } from '../../../src/app/orders/stopped-text.js';
import { rememberTold } from '../../../src/app/projects/remember-told.js';
import { unsentNote } from '../../../src/app/projects/tell-unsent.js';
import type { News } from '../../../src/ledger/news.js';
import { heardOf } from '../../../src/plan/heard-facts.js';
import { planNews } from '../../../src/plan/plan-news.js';
import { leaves, type OfficeBot, withBot } from './a-bot.js';
import { mailOf, order } from './news-desk.js';

/** Its body was on the way at 16:15 when the line, or the machine, broke; the next morning that is known. */
async function broken({ bot, setClock }: OfficeBot, key: string): Promise<void> {
  setClock('2026-10-06T16:15+02:00');
  await bot.journal.append(
    bot.clock.now(),
    { type: 'claimed', key, claimId: 'claim' },
    { type: 'sending', key },
  );
  setClock('2026-10-07T09:30+02:00');
  await bot.journal.append(bot.clock.now(), { type: 'unknown', key });
}

it('she is told the hour at which the line broke, and not that of the next start', async () => {
  await withBot(async (office) => {
    const { key } = await order(office.bot, 'bio 75% fri');
    await broken(office, key);
    expect(unsentNote(office.bot, mailOf(office.bot, key))?.note.text).toContain('broke (yesterday 16:15)');
    await office.bot.journal.append(office.bot.clock.now(), { type: 'sent', key, refused: [] });
    expect(stoppedText(office.bot, 'en')).toContain('Today 0 mails left');
  });
});

it('what the client heard since is what they heard last', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    const first = await order(bot, 'bio 75% / final touches');
    await broken(office, first.key);
    const second = await order(bot, 'bio 90% / proofs', 'mail#2');
    await leaves(bot, second.key);
    await rememberTold(bot);
    await bot.journal.append(bot.clock.now(), { type: 'sent', key: first.key, refused: [] });
    await rememberTold(bot);
    const [bio] = bot.rules.projects;
    if (bio === undefined) throw new Error('no project');
    expect(bio.progress.told).toMatchObject({ percent: 90 });
    expect(heardOf(bot.journal.ledger, bio)).toMatchObject({ percent: 90, remark: 'proofs' });
  });
});

/** The project that Tom's reply to the mail is about. */
function aboutWhat(bot: Bot, key: string): string | null {
  const reply = { messageId: 'r@hale.example', references: [`${key}@ruiz.example`], subject: 'Re: yours' };
  return projectOfMail(bot, 'tom', reply);
}

it('two mails about a project that left before one look are both in its thread', async () => {
  await withBot(async ({ bot, setClock }) => {
    const notice = await order(bot, 'bio move mon 19 / photographer late');
    const update = await order(bot, 'bio 75%', 'mail#2');
    setClock('2026-10-06T16:20+02:00');
    await leaves(bot, notice.key);
    setClock('2026-10-06T16:20:02+02:00');
    await leaves(bot, update.key);
    await rememberTold(bot);
    expect([aboutWhat(bot, notice.key), aboutWhat(bot, update.key)]).toEqual(['bio', 'bio']);
  });
});

it('a mail about several projects, which is in no thread, keeps none from going on', async () => {
  await withBot(async ({ bot, setClock }) => {
    const { key } = await order(bot, 'bio 75% fri');
    setClock('2026-10-06T16:20+02:00');
    await leaves(bot, key);
    setClock('2026-10-06T16:20:30+02:00');
    const told = { percent: 75, remark: null, needFromYou: null, next: null };
    const news: News = {
      tells: 'update',
      projects: [
        { ...told, project: 'bio' },
        { ...told, project: 'shop' },
      ],
    };
    const { dueAt, notAfter } = mailOf(bot, key);
    const [at, until] = [Temporal.Instant.from(dueAt), Temporal.Instant.from(notAfter)];
    const client = bot.rules.clientOfSlug('tom');
    if (client === null) throw new Error('no client');
    const more = { edits: [], isRehearsed: false };
    const shared = { key: 'shared', kind: 'scheduled', client, news, dueAt: at, notAfter: until } as const;
    await bot.journal.append(bot.clock.now(), planNews({ ...shared, ...more }));
    await leaves(bot, 'shared');
    await bot.journal.append(bot.clock.now(), { type: 'remembered', key: 'shared' });
    await rememberTold(bot);
    expect(aboutWhat(bot, key)).toBe('bio');
  });
});

it('STOP names what may have left today', async () => {
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, 'bio 75% fri');
    await bot.journal.append(
      bot.clock.now(),
      { type: 'claimed', key, claimId: 'claim' },
      { type: 'sending', key },
      { type: 'unknown', key },
    );
    expect(stoppedText(bot, 'en')).toContain('Today 0 mails left. May have left: Tom Hale, 16:05, bio 75 %.');
  });
});
