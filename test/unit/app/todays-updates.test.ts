/** A morning in the program: what is planned, and what the digest says of it (a-friday.ts has the day). */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { unsentNote } from '../../../src/app/projects/tell-unsent.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { updateLines } from '../../../src/app/updates/update-lines.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { instant } from '../calendar/policies.js';
import { aProject, sentNews, slot, update } from '../plan/a-project.js';
import { bio, friday, heard, LETTER, lines, mailsOf, morning, NINE, rulesWith, writes } from './a-friday.js';
import { answer } from './news-desk.js';

const GOING = '10:00 Tom, bio 60 % (new: 60 %, payment page). Text below: SKIP, EDIT, SEND (now).';

/** The digest of the day, in INBOX. */
async function showDigest(bot: Bot): Promise<void> {
  const now = bot.clock.now();
  const date = now.toZonedDateTimeISO('Europe/Madrid').toPlainDate();
  const messageId = `digest.${date}@ruiz.example`;
  const { updates } = updateLines(bot, { date, after: instant(NINE) });
  await bot.journal.append(
    now,
    {
      ...{ type: 'noting', messageId, subject: 'digest', about: [`digest ${date}`], authors: [] },
      offers: updates.flatMap(({ offer }) => offer ?? []),
    },
    { type: 'noted', messageId },
  );
}

describe('in the morning', () => {
  it('plans what is new, and shows it', async () => {
    const { bot } = morning({}, ...heard);
    await planTodaysUpdates(bot);
    await planTodaysUpdates(bot);
    expect(mailsOf(bot)).toEqual(['planned 2026-10-09T08:00:00Z']);
    expect(lines(bot)).toEqual([GOING]);
  });

  it('does nothing once the digest is written, nor before she opens', async () => {
    const written: Happening = {
      ...{ type: 'noting', messageId: 'digest@ruiz.example', subject: 'digest' },
      ...{ about: ['digest 2026-10-09'], authors: [] },
    };
    const noted: Happening = { type: 'noted', messageId: 'digest@ruiz.example' };
    const late = morning({ now: '2026-10-09T07:30:00Z' }, ...heard, [NINE, written], [NINE, noted]);
    const early = morning({ now: '2026-10-09T06:30:00Z' }, ...heard);
    for (const { bot } of [late, early]) {
      await planTodaysUpdates(bot);
      expect(mailsOf(bot)).toEqual([]);
    }
  });

  it('puts off what a crash kept from being shown', async () => {
    const { bot, clock } = morning({}, ...heard);
    await planTodaysUpdates(bot);
    clock.at = '2026-10-09T08:30:00Z';
    await planTodaysUpdates(bot);
    expect(mailsOf(bot)).toEqual(['planned 2026-10-09T09:00:00Z']);
  });

  it('asks where there is no template, and not anew each week', async () => {
    const { bot, clock } = morning({}, ...heard);
    bot.rules = { ...bot.rules, templates: [] };
    await planTodaysUpdates(bot);
    expect(mailsOf(bot)).toEqual([]);
    const asked = [expect.stringMatching(/^bio 60 % to Tom: .*progress-update\.hbs/)];
    expect(lines(bot)).toEqual(asked);
    clock.at = '2026-10-16T07:00:05Z';
    await planTodaysUpdates(bot);
    expect(lines(bot)).toEqual(asked);
  });

  it('lets an update wait for her answer to a letter', async () => {
    const letter: Happening = {
      ...{ type: 'client-wrote', identity: 'l', client: 'tom', project: 'bio', messageId: 'l@hale.example' },
      ...{ thread: null, subject: 'The cover', receivedAt: '2026-10-07T09:00:00Z' },
    };
    const { bot } = morning({}, ...heard, ['2026-10-07T09:00:00Z', letter]);
    await planTodaysUpdates(bot);
    expect(lines(bot)).toEqual([
      'Tom wrote on Wed 7 Oct 2026 ("The cover") – unanswered; the update waits, and I ask again once you have answered. Text below: SEND, EDIT, SKIP.',
    ]);
  });
});

describe('a day that she moved, in an update that waits for her answer', () => {
  it('is asked about in the same digest, and her SEND tells it while the update waits', async () => {
    const told = sentNews(
      '2026-10-02T08:00:00Z',
      update({ percent: 50, next: { what: 'review', date: '2026-10-09' } }),
    );
    const moved = aProject({ percent: 60, next: ['review', '2026-10-13'], updates: friday });
    const { bot } = morning({ projects: [moved] }, ...told, ['2026-10-07T09:00:00Z', LETTER]);
    await planTodaysUpdates(bot);
    expect(lines(bot)).toEqual([
      expect.stringContaining('your file says Tue 13 Oct 2026. Tell it?'),
      expect.stringContaining('unanswered; the update waits'),
    ]);
    writes(bot, '2026-10-09T07:30:00Z');
    const { asked } = updateLines(bot, {
      date: Temporal.PlainDate.from('2026-10-09'),
      after: instant('2026-10-08T07:00:00Z'),
    });
    const offers = asked.flatMap(({ offer }) => offer ?? []);
    await answer(bot, { offers }, 'send');
    expect([...bot.journal.ledger.mails.values()].at(-1)).toMatchObject({
      news: { tells: 'move', to: '2026-10-13' },
    });
  });
});

describe('what leaves on another day', () => {
  /** In Fiji it is evening at ten, and she opens her laptop at 9:35. */
  const fiji = {
    ...{ timeZone: 'Pacific/Fiji', now: '2026-10-09T07:35:00Z' },
    projects: [aProject({ percent: 60, updates: { every: slot('5 09:00') } })],
  };

  it('is shown with its day, once, and then leaves', async () => {
    const { bot, clock } = morning(fiji, ...heard);
    await planTodaysUpdates(bot);
    expect(lines(bot)).toEqual([
      'Mon 12 Oct 9:00 Tom, bio 60 % (new: 60 %). Text below: SKIP, EDIT, SEND (now).',
    ]);
    await showDigest(bot);
    expect(lines(bot)).toEqual([]);
    clock.at = '2026-10-12T07:35:00Z';
    await planTodaysUpdates(bot);
    expect(mailsOf(bot)).toEqual(['planned 2026-10-12T07:00:00Z']);
  });

  it.each(['project-closed', 'rehearsal'] as const)(
    'and ends (%s), is told of where she said SEND',
    async (why) => {
      for (const isAgreed of [true, false]) {
        const { bot, clock } = morning({}, ...heard);
        await planTodaysUpdates(bot);
        const [mail] = [...bot.journal.ledger.mails.values()].slice(-1);
        const { key = '' } = mail ?? {};
        const hash = bot.journal.ledger.texts.get(key)?.hash ?? '';
        if (isAgreed) await bot.journal.append(bot.clock.now(), { type: 'approved', of: key, hash });
        clock.at = '2026-10-09T08:00:00Z';
        await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why });
        if (mail === undefined) throw new Error('it is planned');
        expect(unsentNote(bot, mail) !== null).toBe(isAgreed);
      }
    },
  );

  it('of one that she never saw nothing is left once it is too late', async () => {
    const { bot, clock } = morning({}, ...heard);
    await planTodaysUpdates(bot);
    clock.at = '2026-10-13T07:00:05Z';
    await planTodaysUpdates(bot);
    expect([...bot.journal.ledger.mails.values()].at(-1)).toMatchObject({ state: 'dropped', why: 'late' });
  });

  it.each(['ill', 'all', 'client:tom'])('unless she holds it herself: %s', async (paused) => {
    const { bot, clock } = morning({}, ...heard);
    await planTodaysUpdates(bot);
    bot.rules = rulesWith([bio], `paused: [${paused}]`);
    clock.at = '2026-10-13T07:00:05Z';
    await planTodaysUpdates(bot);
    expect(mailsOf(bot)).toEqual(['planned 2026-10-09T08:00:00Z']);
  });
});

describe('once she has answered him herself', () => {
  it('the update that waited ends, and the next digest asks', async () => {
    const { bot, clock } = morning({}, ...heard, ['2026-10-07T09:00:00Z', LETTER]);
    await planTodaysUpdates(bot);
    writes(bot, '2026-10-09T08:50:00Z');
    clock.at = '2026-10-12T07:00:05Z';
    await planTodaysUpdates(bot);
    expect([...bot.journal.ledger.mails.values()].at(-1)).toMatchObject({
      state: 'dropped',
      why: 'she-wrote',
    });
    expect(lines(bot)).toEqual([
      'bio 60 %: you wrote to Tom yourself on Fri 9 Oct 2026, so it did not go. Send this? Text below: SEND, EDIT, SKIP.',
    ]);
  });
});

describe('an update that waits for her answer beyond its time', () => {
  it('ends without a note, and is asked about once she has answered', async () => {
    const { bot, clock } = morning({}, ...heard, ['2026-10-07T09:00:00Z', LETTER]);
    await planTodaysUpdates(bot);
    const update = () =>
      [...bot.journal.ledger.mails.values()].find(({ kind }) => kind === 'scheduled') as MailRecord;
    await bot.journal.append(instant('2026-10-12T08:00:00Z'), {
      ...{ type: 'dropped', key: update().key, why: 'unanswered' },
    });
    expect(unsentNote(bot, update())).toBeNull();
    writes(bot, '2026-10-12T12:00:00Z');
    clock.at = '2026-10-13T07:00:05Z';
    await planTodaysUpdates(bot);
    expect(lines(bot)).toEqual([
      'bio 60 %: you wrote to Tom yourself on Mon 12 Oct 2026, so it did not go. Send this? Text below: SEND, EDIT, SKIP.',
    ]);
  });
});

describe('a proposal', () => {
  it('is asked about in two digests, then it waits; while Tom is paused it rests', async () => {
    const { bot, clock } = morning({ settings: 'updates: { ask: always }' }, ...heard);
    await planTodaysUpdates(bot);
    const asked = 'bio 60 % to Tom. Send this? Text below: SEND, EDIT, SKIP.';
    for (const at of [NINE, NINE, '2026-10-12T07:00:05Z']) {
      clock.at = at;
      expect(lines(bot)).toEqual([asked]);
      const date = bot.clock.now().toZonedDateTimeISO('Europe/Madrid').toPlainDate();
      const { records } = updateLines(bot, { date, after: instant(NINE) });
      await bot.journal.append(bot.clock.now(), ...records);
    }
    clock.at = '2026-10-13T07:00:05Z';
    expect(lines(bot)).toEqual(['waiting 1']);
    bot.rules = rulesWith([bio], 'paused: [client:tom]\nupdates: { ask: always }');
    expect(lines(bot)).toEqual([]);
  });
});
