/** What happens to a scheduled update from the digest that shows it until it leaves. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { renewUpdates } from '../../../src/app/updates/renew-scheduled.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Project } from '../../../src/projects/project.js';
import { instant } from '../calendar/policies.js';
import { aProject } from '../plan/a-project.js';
import {
  friday,
  heard,
  LETTER,
  lines,
  loadTemplates,
  mailsOf,
  morning,
  rulesWith,
  writes,
} from './a-morning-bot.js';

beforeAll(loadTemplates);

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
    /** She stopped writing three minutes ago. */
    const settled = async (): Promise<void> => {
      await renewUpdates(bot);
      clock.at = instant(clock.at).add({ minutes: 3 }).toString();
      await renewUpdates(bot);
    };
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
    await settled();
    expect(bot.pending).toEqual([]);
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    await settled();
    expect(bot.pending.splice(0)).toHaveLength(1);
    await settled();
    expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 70 % to Tom – leaves 10:19']);
    await settled();
    expect(bot.pending).toHaveLength(1);
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

  it('changes no more once she said SEND', async () => {
    const { bot, clock } = await planned();
    const [text] = bot.journal.ledger.texts.values();
    const agreed: Happening = { type: 'approved', of: text?.key ?? '', hash: text?.hash ?? '' };
    await bot.journal.append(bot.clock.now(), agreed);
    bot.rules = rulesWith([aProject({ percent: 70, updates: friday })]);
    for (const now of ['2026-10-09T07:10:00Z', '2026-10-09T07:20:00Z']) {
      clock.at = now;
      await renewUpdates(bot);
    }
    expect(bot.pending).toEqual([]);
  });
});
