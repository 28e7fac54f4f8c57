/** An update between its digest and its hour, and a proposal until the next morning (a-friday.ts has the day). */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { waitsForSend } from '../../../src/app/projects/look-at-news.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { renewScheduled } from '../../../src/app/updates/renew-scheduled.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { aProject } from '../plan/a-project.js';
import { friday, heard, lines, mailsOf, morning, rulesWith } from './a-friday.js';

describe('until it leaves', () => {
  async function planned(): Promise<ReturnType<typeof morning>> {
    const made = morning({}, ...heard);
    await planTodaysUpdates(made.bot);
    return made;
  }

  async function renewed(bot: Bot): Promise<void> {
    for (const mail of [...bot.journal.ledger.mails.values()])
      if (mail.kind === 'scheduled' && mail.state === 'planned') await renewScheduled(bot, mail);
  }

  it('is left alone while nothing changes', async () => {
    const { bot } = await planned();
    await renewed(bot);
    expect(bot.pending).toEqual([]);
  });

  it('takes in what she notes, half an hour before it leaves at the earliest', async () => {
    const { bot, clock } = await planned();
    clock.at = '2026-10-09T07:40:00Z';
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    await renewed(bot);
    expect(mailsOf(bot)).toEqual(['planned 2026-10-09T08:10:00Z']);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 70 % to Tom – leaves 10:10']);
    expect(bot.pending[0]?.note.text).toContain('Your bio is 70% done.');
  });

  it('changes no more once she said SEND', async () => {
    const { bot } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const agreed: Happening = { type: 'approved', of: text?.key ?? '', hash: text?.hash ?? '' };
    await bot.journal.append(bot.clock.now(), agreed);
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    await renewed(bot);
    expect(bot.pending).toEqual([]);
  });

  it('once she said SEND, but its words are not true any more: it is shown, and needs no second SEND', async () => {
    const { bot, clock } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const { key = '', hash = '' } = text ?? {};
    await bot.journal.append(bot.clock.now(), { type: 'approved', of: key, hash });
    clock.at = '2026-10-09T07:40:00Z';
    const asked = { client: 'tom', project: 'bio', writtenAt: '2026-10-09T07:39:00Z' };
    await bot.journal.append(bot.clock.now(), { type: 'she-asked', ...asked });
    await compareWords(bot);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 60 % to Tom – leaves 10:10']);
    expect(bot.journal.ledger.approvals.has(key)).toBe(false);
  });

  it('waits while Tom is paused: the digest and the status say so, and nothing renews it', async () => {
    const { bot } = await planned();
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })], 'paused: [client:tom]');
    await renewed(bot);
    expect(bot.pending).toEqual([]);
    const held = '(tom is paused, until you order "resume tom")';
    expect(lines(bot)).toEqual([`bio 60 % to Tom waits ${held}. Text below: SEND, EDIT, SKIP.`]);
    expect(statusText(bot, 'en')).toContain(`bio 60 % → Tom Hale ${held}`);
    const [text] = bot.journal.ledger.texts.values();
    const agreed: Happening = { type: 'approved', of: text?.key ?? '', hash: text?.hash ?? '' };
    await bot.journal.append(bot.clock.now(), agreed);
    expect(statusText(bot, 'en')).not.toContain(held);
  });

  it('shows nothing anew where half an hour is more than it has', async () => {
    const { bot, clock } = await planned();
    clock.at = '2026-10-12T07:45:00Z';
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    await renewed(bot);
    expect(bot.pending).toEqual([]);
  });

  it('in her own words, waits for her, and takes in nothing', async () => {
    const { bot } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const mail = [...bot.journal.ledger.mails.values()].find(({ kind }) => kind === 'scheduled');
    if (text === undefined || mail === undefined) throw new Error('it is planned');
    await bot.journal.append(bot.clock.now(), {
      type: 'worded',
      ...text,
      text: 'Hi Tom, hers.',
      hash: 'hers',
    });
    expect(waitsForSend(bot, mail)).toBe(true);
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    await compareWords(bot);
    expect(bot.pending).toEqual([]);
    expect(bot.journal.ledger.texts.get(mail.key)?.text).toBe('Hi Tom, hers.');
  });
});

describe('the next morning', () => {
  it('a proposal in her own words keeps them, though the template would say something else', async () => {
    const { bot, clock } = morning({ settings: 'updates: { ask: always }' }, ...heard);
    await planTodaysUpdates(bot);
    const [text] = bot.journal.ledger.texts.values();
    if (text === undefined) throw new Error('it is proposed');
    await bot.journal.append(bot.clock.now(), {
      type: 'worded',
      ...text,
      text: 'Hi Tom, hers.',
      hash: 'hers',
    });
    clock.at = '2026-10-12T07:00:05Z';
    const asked = { client: 'tom', project: 'bio', writtenAt: '2026-10-09T12:00:00Z' };
    await bot.journal.append(bot.clock.now(), { type: 'she-asked', ...asked });
    await planTodaysUpdates(bot);
    expect(bot.journal.ledger.texts.get(text.key)?.text).toBe('Hi Tom, hers.');
  });
});
