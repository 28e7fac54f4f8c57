/**
 * A morning in the program: what is planned, what the digest says of it, and what happens to it until it leaves. It is Friday,
 * 9 October 2026; Tom's bio has an update every Friday at ten.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { waitsForSend } from '../../../src/app/projects/look-at-news.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { renewScheduled } from '../../../src/app/updates/renew-scheduled.js';
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
    const late = morning({ now: '2026-10-09T07:30:00Z' }, ...heard, [NINE, written]);
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
      'Tom wrote on Wed 7 Oct 2026 ("The cover") – unanswered; the update waits. Text below: SEND, EDIT, SKIP.',
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
