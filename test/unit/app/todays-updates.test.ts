/**
 * A morning in the program: what is planned, what the digest says of it, and what happens to it until it leaves. It is Friday,
 * 9 October 2026; Tom's bio has an update every Friday at ten.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { renewUpdates } from '../../../src/app/updates/renew-scheduled.js';
import { updateLines } from '../../../src/app/updates/update-lines.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Project } from '../../../src/projects/project.js';
import { createLog } from '../../../src/shared/log.js';
import { settingsSchema } from '../../../src/workspace/schema/settings-schema.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { instant } from '../calendar/policies.js';
import { aProject, sentNews, slot, update } from '../plan/a-project.js';
import { aClient, aLedger } from '../plan/a-reply.js';

const NINE = '2026-10-09T07:00:05Z';
const friday = { every: slot('5 10:00') };
const heard = sentNews('2026-10-02T08:00:00Z', update({ percent: 50 }));
const bio = aProject({ percent: 60, remark: 'payment page', updates: friday });

let shipped: Awaited<ReturnType<typeof loadShipped>>;

beforeAll(async () => {
  shipped = await loadShipped();
});

function rulesWith(projects: Project[], more = '') {
  const settings = settingsSchema.parse(
    parse(`version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
contact: { hours: { mon-fri: "09:00-18:00" } }
mode: live
${more}`),
  );
  const workspace = {
    ...{ settings, projects, templates: shipped.templates },
    clients: [aClient({ greeting: 'Hi Tom' })],
  };
  return makeRules({ workspace, phrases: compilePhrases(shipped.phrases), holidays: new Map() });
}

type Morning = { projects?: Project[]; settings?: string; now?: string };

/** A bot whose journal is in memory; `at` steps its clock. */
function morning(
  { projects = [bio], settings = '', now = NINE }: Morning,
  ...happenings: [string, Happening][]
) {
  const ledger = aLedger(...happenings);
  const clock = { at: now };
  const bot: Bot = createBot({
    account: 'ana',
    journal: {
      ...{ ledger, replayed: 0, cutBytes: 0, close: async () => undefined },
      append: async (at, ...entries) => {
        for (const entry of entries) applyEntry(ledger, { v: 1, at: at.toString(), ...entry });
      },
    },
    clock: { now: () => instant(clock.at), offsetMs: 0 },
    log: createLog('silent'),
    progress: () => undefined,
    rules: rulesWith(projects, settings),
    line: null,
  });
  return { bot, clock };
}

/** The digest's lines of the day, and how many wait. */
function lines(bot: Bot) {
  const date = bot.clock.now().toZonedDateTimeISO('Europe/Madrid').toPlainDate();
  const { asked, held, updates, waiting } = updateLines(bot, {
    date,
    after: instant('2026-10-08T07:00:00Z'),
  });
  return [...asked, ...held, ...updates]
    .map(({ text }) => text)
    .concat(waiting > 0 ? `waiting ${waiting}` : []);
}

function mailsOf({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()]
    .filter(({ kind }) => kind === 'scheduled')
    .map(({ state, dueAt }) => `${state} ${dueAt}`);
}

const GOING = '10:00 Tom, bio 60 % (new: 60 %, payment page). Text below: SKIP, EDIT, SEND (now).';

/** Tom wrote on Wednesday, in no thread of a project. */
const LETTER: Happening = {
  ...{ type: 'client-wrote', identity: 'l', client: 'tom', project: null, messageId: 'l@hale.example' },
  ...{ thread: null, subject: 'The cover', receivedAt: '2026-10-07T09:00:00Z' },
};

/** Her answer to Tom, in Sent at that instant. */
function writes({ sent }: Bot, at: string): void {
  sent.add({
    ...{ uid: 9, internalDateMs: Date.parse(at), messageId: 'a@ruiz.example', inReplyTo: ['l@hale.example'] },
    ...{ recipients: ['tom@hale.example'], recipientNames: [''], subject: 'Re: The cover', key: null },
    notPersonal: null,
  });
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

  it('asks where there is no template', async () => {
    const { bot } = morning({}, ...heard);
    bot.rules = { ...bot.rules, templates: [] };
    await planTodaysUpdates(bot);
    expect(mailsOf(bot)).toEqual([]);
    expect(lines(bot)).toEqual([expect.stringMatching(/^bio 60 % to Tom: .*progress-update\.hbs/)]);
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
