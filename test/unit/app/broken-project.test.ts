/** A slip of her hand in a project's file: its mail waits until she has mended it, and no longer than its time. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { lookAtNews } from '../../../src/app/projects/look-at-news.js';
import type { LookAtPlanned } from '../../../src/app/send-planned.js';
import { lookAtScheduled } from '../../../src/app/updates/look-at-scheduled.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { withBot } from './a-bot.js';
import { heard, morning, rulesWith } from './a-friday.js';
import { FOLDERS, ownerIn, sessionOn } from './a-session.js';
import { mailOf, order } from './news-desk.js';

/** What a look at the mail decides now. */
async function looked(bot: Bot, key: string, look: LookAtPlanned = lookAtNews): Promise<string> {
  const session = sessionOn({ Outbox: [await ownerIn(bot)] });
  const { recheck } = await look(bot, session, FOLDERS, mailOf(bot, key));
  return recheck.verdict === 'send' ? 'send' : `${recheck.verdict} ${recheck.why}`;
}

describe('while the file of its project is broken', () => {
  it('ordered mail waits, and is late after a day as any other', async () => {
    await withBot(async ({ bot, setClock }) => {
      const { key } = await order(bot, 'bio move mon 19 / photographer late');
      bot.brokenProjects = ['bio'];
      setClock('2026-10-06T16:15+02:00');
      expect(await looked(bot, key)).toBe('wait project-broken');
      setClock('2026-10-07T16:14+02:00');
      expect(await looked(bot, key)).toBe('wait project-broken');
      setClock('2026-10-07T16:15+02:00');
      expect(await looked(bot, key)).toBe('drop late');
    });
  });

  it('a start that could not read it takes it for none that is gone', async () => {
    await withBot(async ({ bot, setClock }) => {
      const { key } = await order(bot, 'bio 75% fri');
      bot.brokenProjects = ['bio'];
      bot.rules = { ...bot.rules, projects: [] };
      setClock('2026-10-06T16:15+02:00');
      expect(await looked(bot, key)).toBe('wait project-broken');
    });
  });

  it('it leaves once she has mended it', async () => {
    await withBot(async ({ bot, setClock }) => {
      const { key } = await order(bot, 'bio 75% fri');
      bot.brokenProjects = ['bio'];
      setClock('2026-10-06T16:20+02:00');
      expect(await looked(bot, key)).toBe('wait project-broken');
      bot.brokenProjects = [];
      expect(await looked(bot, key)).toBe('send');
    });
  });

  it('a scheduled update waits, also after a start that could not read it, and is late at the end of its time', async () => {
    const { bot, clock } = morning({}, ...heard);
    await planTodaysUpdates(bot);
    const [mail] = [...bot.journal.ledger.mails.values()].filter(({ kind }) => kind === 'scheduled');
    if (mail === undefined) throw new Error('it is planned');
    bot.brokenProjects = ['bio'];
    bot.rules = rulesWith([]);
    clock.at = mail.dueAt;
    expect(await looked(bot, mail.key, lookAtScheduled)).toBe('wait project-broken');
    clock.at = mail.notAfter;
    expect(await looked(bot, mail.key, lookAtScheduled)).toBe('drop late');
  });

  it('the status names it, beside broken templates', async () => {
    await withBot(async ({ bot }) => {
      bot.brokenTemplates = ['templates/en/done.hbs'];
      bot.brokenProjects = ['bio'];
      expect(statusText(bot, 'en')).toContain(
        'Broken, so what needs them waits: templates/en/done.hbs, projects/bio.yaml.',
      );
    });
  });
});
