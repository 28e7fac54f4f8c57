/** An update between its digest and its hour, and a proposal until the next morning (a-friday.ts has the day). */
import { describe, expect, it } from '@jest/globals';
import { statusText } from '../../../src/app/orders/status-text.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { waitsForSend } from '../../../src/app/projects/mail-waits.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { renewUpdates } from '../../../src/app/updates/renew-scheduled.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Project } from '../../../src/projects/project.js';
import { aProject } from '../plan/a-project.js';
import { friday, heard, LETTER, lines, mailsOf, morning, rulesWith, settled, writes } from './a-friday.js';
import { answer } from './news-desk.js';

describe('until it leaves', () => {
  async function planned(): Promise<ReturnType<typeof morning>> {
    const made = morning({}, ...heard);
    await planTodaysUpdates(made.bot);
    return made;
  }

  const at = (percent: number): Project => aProject({ percent, updates: friday });

  it('is left alone while nothing changes', async () => {
    const { bot, clock } = await planned();
    for (const now of ['2026-10-09T07:10:00Z', '2026-10-09T07:20:00Z']) {
      clock.at = now;
      await renewUpdates(bot);
    }
    expect(bot.pending).toEqual([]);
  });

  it('takes in what she notes, half an hour before it leaves at the earliest', async () => {
    const { bot, clock } = await planned();
    bot.rules = rulesWith([at(70)]);
    clock.at = '2026-10-09T07:40:00Z';
    await renewUpdates(bot);
    clock.at = '2026-10-09T07:43:00Z';
    await renewUpdates(bot);
    expect(mailsOf(bot)).toEqual(['planned 2026-10-09T08:13:00Z']);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 70 % to Tom – leaves 10:13']);
    expect(bot.pending[0]?.note.text).toContain('Your bio is 70% done.');
  });

  it('is shown once more where the bot died before she saw what it says since the digest', async () => {
    const { bot, clock } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const { key = '', hash = '' } = text ?? {};
    await bot.journal.append(
      bot.clock.now(),
      {
        ...{ type: 'noting', messageId: 'digest@ruiz.example', subject: 'digest', authors: [] },
        ...{ about: ['digest 2026-10-09'], offers: [{ what: 'news', line: 1, key, hash }] },
      },
      { type: 'noted', messageId: 'digest@ruiz.example' },
    );
    clock.at = '2026-10-09T07:40:00Z';
    await settled(bot, clock);
    expect(bot.pending).toEqual([]);
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    await settled(bot, clock);
    expect(bot.pending.splice(0)).toHaveLength(1);
    await settled(bot, clock);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 70 % to Tom – leaves 10:19']);
    await settled(bot, clock);
    expect(bot.pending).toHaveLength(1);
  });

  it('goes on without a project whose file broke meanwhile, and waits where all of it is broken', async () => {
    const logo = aProject({ slug: 'logo', percent: 20, updates: friday });
    const { bot, clock } = morning({ projects: [at(60), logo] }, ...heard);
    await planTodaysUpdates(bot);
    bot.brokenProjects = ['bio'];
    await settled(bot, clock);
    expect(bot.pending.splice(0).map(({ note }) => note.subject)).toEqual([
      'logo 20 % to Tom – leaves 10:00',
    ]);
    bot.brokenProjects = ['bio', 'logo'];
    await settled(bot, clock);
    expect(bot.pending).toEqual([]);
    bot.brokenProjects = [];
    await settled(bot, clock);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual([
      'update on bio, logo to Tom – leaves 10:00',
    ]);
  });

  it('is shown once, three minutes after the last of many saves; what she took back is none', async () => {
    const { bot, clock } = await planned();
    for (const [now, percent] of [
      ['07:20', 62],
      ['07:22', 64],
      ['07:24', 66],
      ['07:26', 66],
    ] as const) {
      clock.at = `2026-10-09T${now}:00Z`;
      bot.rules = rulesWith([at(percent)]);
      await renewUpdates(bot);
      expect(bot.pending).toEqual([]);
    }
    clock.at = '2026-10-09T07:27:00Z';
    await renewUpdates(bot);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 66 % to Tom – leaves 10:00']);
    bot.rules = rulesWith([at(68)]);
    await renewUpdates(bot);
    bot.rules = rulesWith([at(66)]);
    await renewUpdates(bot);
    clock.at = '2026-10-09T07:40:00Z';
    bot.rules = rulesWith([at(68)]);
    await renewUpdates(bot);
    expect(bot.pending).toHaveLength(1);
  });

  it('is planned anew without a note while it waits for her answer, and no more once she has given it', async () => {
    const { bot, clock } = morning({}, ...heard, ['2026-10-07T09:00:00Z', LETTER]);
    await planTodaysUpdates(bot);
    bot.rules = rulesWith([at(70)]);
    for (const now of ['2026-10-09T07:40:00Z', '2026-10-09T07:43:00Z']) {
      clock.at = now;
      await renewUpdates(bot);
    }
    expect(bot.pending).toEqual([]);
    expect(lines(bot)).toEqual([expect.stringContaining('the update waits')]);
    expect([...bot.journal.ledger.texts.values()].at(-1)?.text).toContain('70%');
    writes(bot, '2026-10-09T07:50:00Z');
    bot.rules = rulesWith([at(80)]);
    for (const now of ['2026-10-09T07:51:00Z', '2026-10-09T07:55:00Z']) {
      clock.at = now;
      await renewUpdates(bot);
    }
    expect([...bot.journal.ledger.texts.values()].at(-1)?.text).toContain('70%');
  });

  it('to which she said SEND is shown with the percent that her file has by now', async () => {
    const { bot, clock } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const agreed: Happening = { type: 'approved', of: text?.key ?? '', hash: text?.hash ?? '' };
    await bot.journal.append(bot.clock.now(), agreed);
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    for (const now of ['2026-10-09T07:10:00Z', '2026-10-09T07:20:00Z']) {
      clock.at = now;
      await renewUpdates(bot);
    }
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 70 % to Tom – leaves 10:00']);
  });

  it('once she said SEND, but its words are not true any more: it is shown, and needs no second SEND', async () => {
    const { bot, clock } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const { key = '', hash = '' } = text ?? {};
    await bot.journal.append(bot.clock.now(), { type: 'approved', of: key, hash });
    clock.at = '2026-10-09T07:40:00Z';
    const asked = { client: 'tom', project: 'bio', writtenAt: '2026-10-09T07:39:00Z' };
    await bot.journal.append(bot.clock.now(), { type: 'she-asked', ...asked });
    await settled(bot, clock);
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 60 % to Tom – leaves 10:13']);
    expect(bot.journal.ledger.approvals.has(key)).toBe(false);
  });

  it('to which she said SEND when its template read otherwise already leaves half an hour later', async () => {
    const { bot, clock } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const { key = '', hash = '' } = text ?? {};
    clock.at = '2026-10-09T07:55:00Z';
    const templates = bot.rules.templates.map((template) => ({
      ...template,
      source: template.source.replace('{{me.signOff}}', 'Warmly, {{me.signOff}}'),
    }));
    bot.rules = { ...bot.rules, templates };
    const shown = await answer(bot, { offers: [{ what: 'news', line: 1, key, hash }] }, 'send');
    expect(shown.subject).toBe('bio 60 % to Tom – leaves 10:25');
    expect(shown.text).toContain('Warmly, Ana');
    expect(mailsOf(bot)).toEqual(['planned 2026-10-09T08:25:00Z']);
    const older = await answer(bot, { offers: [{ what: 'news', line: 1, key, hash }] }, 'send');
    expect(older.subject).toBe('bio 60 % to Tom – leaves 10:25');
  });

  it('waits while Tom is paused: the digest and the status say so, and nothing renews it', async () => {
    const { bot, clock } = await planned();
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })], 'paused: [client:tom]');
    await settled(bot, clock);
    expect(bot.pending).toEqual([]);
    const held = '(Tom is paused, until you order "resume tom")';
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
    await settled(bot, clock);
    expect(bot.pending).toEqual([]);
  });

  it('in her own words, waits for her, and takes in nothing: she is told once', async () => {
    const { bot, clock } = await planned();
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
    compareWords(bot);
    await settled(bot, clock);
    expect(bot.pending.map(({ note }) => note.text)).toEqual([
      expect.stringContaining('Your own words stay. The template would say something else by now'),
    ]);
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
