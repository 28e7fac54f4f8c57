import { describe, expect, it } from '@jest/globals';
import { cancelQueued, queue } from '../../../src/cli/queue.js';
import { readJournal } from '../../../src/journal/read-journal.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { announcementKey } from '../../../src/plan/plan-announcement.js';
import { orderedKey } from '../../../src/plan/plan-news.js';
import { SMALLEST } from '../workspace/texts.js';
import { DESK_ID, keyOf, onDesk, plannedMail } from './on-a-desk.js';

const words = { key: keyOf('aaaaaa'), subject: 'Your bio', text: 'Hi', hash: 'h', basis: 'h' };
const WORDED: Happening = { type: 'worded', ...words };
const AGREED: Happening = { type: 'approved', of: keyOf('aaaaaa'), hash: 'h' };
const UPDATE = 'templates/en/progress-update.hbs';
const PAUSED = `${SMALLEST}mode: live\npaused: ["client:tom"]\n`;
const NO_FRIDAYS = {
  'driverseat.yaml': `${SMALLEST}mode: live\ncontact: { noContact: [{ every: friday }] }\n`,
};
const LATER = plannedMail('bbbbbb', {
  ...{ dueAt: '2030-10-07T08:00:00Z', notAfter: '2030-10-08T08:00:00Z' },
  ...{ kind: 'draft', client: null },
});

describe('driverseat queue', () => {
  it('lists what will go out, the next first, in both zones', async () => {
    await onDesk(
      { entries: [LATER, plannedMail('aaaaaa'), WORDED, AGREED] },
      async ({ dir, said, terminal }) => {
        expect(await queue(dir, {}, terminal)).toBe(0);
        expect(said[0]?.split('\n')).toEqual([
          'aaaaaa00  Fri 2030-10-04 16:15 (15:15 in London)  Tom Hale <tom@hale.example>',
          '          bio 75 % · mail that you ordered · “Your bio”',
          'bbbbbb00  Mon 2030-10-07 10:00  tom@hale.example',
          '          bio 75 % · your draft',
        ]);
      },
    );
  });

  it('a mail of a day that is closed by now stands at the next open hour', async () => {
    const open = plannedMail('aaaaaa', { notAfter: '2030-10-07T14:15:00Z' });
    await onDesk({ files: NO_FRIDAYS, entries: [open] }, async ({ dir, said, terminal }) => {
      await queue(dir, {}, terminal);
      expect(said[0]).toContain('aaaaaa00  Mon 2030-10-07 09:00 (08:00 in London)');
    });
  });

  it('one for which that is too late stands at its own hour, and says so', async () => {
    const entries = [plannedMail('aaaaaa'), WORDED, AGREED];
    await onDesk({ files: NO_FRIDAYS, entries }, async ({ dir, said, terminal }) => {
      await queue(dir, {}, terminal);
      expect(said[0]).toContain('aaaaaa00  Fri 2030-10-04 16:15 (15:15 in London)');
      expect(said[0]).toContain('your next open hour is too late for it: I ask you when its own comes');
      await queue(dir, { json: true }, terminal);
      expect(JSON.parse(said[1] ?? '').mails[0].waits).toEqual({ what: 'late', isAsked: true });
    });
  });

  it('lists it for programs', async () => {
    await onDesk({ entries: [plannedMail('aaaaaa'), WORDED, AGREED] }, async ({ dir, said, terminal }) => {
      await queue(dir, { json: true }, terminal);
      const { mails, timeZone } = JSON.parse(said[0] ?? '');
      expect(timeZone).toBe('Europe/Madrid');
      expect(mails).toEqual([
        {
          ...{ key: keyOf('aaaaaa'), state: 'planned', kind: 'ordered', why: 'mail that you ordered' },
          ...{ at: '2030-10-04T16:15+02:00', theirAt: '2030-10-04T15:15+01:00' },
          ...{ theirTimeZone: 'Europe/London', notAfter: '2030-10-05T16:15+02:00' },
          ...{ client: 'tom', name: 'Tom Hale', to: ['tom@hale.example'], orderedBy: null },
          ...{ plannedAt: expect.any(String), projects: ['bio'], tells: 'bio 75 %' },
          ...{ subject: 'Your bio' },
          ...{ waits: null, waitsForSend: false, isRehearsed: false, lastTrouble: null },
        },
      ]);
    });
  });

  it('says of all that it does not leave in rehearsal', async () => {
    const files = { 'driverseat.yaml': `${SMALLEST}mode: rehearsal\n` };
    await onDesk({ files, entries: [plannedMail('aaaaaa')] }, async ({ dir, said, terminal }) => {
      await queue(dir, {}, terminal);
      expect(said[0]).toMatch(/^Rehearsal: nothing goes to anyone but you\.\n/);
      expect(said[0]).toContain('rehearsal: it does not leave');
    });
  });

  it('says first what holds everything, and of each mail what it waits for', async () => {
    const files = { 'driverseat.yaml': `${SMALLEST}mode: live\npaused: [ill, "client:tom"]\n` };
    await onDesk(
      { files, entries: [plannedMail('aaaaaa'), WORDED, AGREED] },
      async ({ dir, said, terminal }) => {
        await queue(dir, {}, terminal);
        expect(said[0]).toMatch(/^Paused: ill, client:tom\.\n/);
        expect(said[0]).toContain('“Your bio” · ill, until you order "on"');
        await queue(dir, { json: true }, terminal);
        const { mode, paused, stopped, mails } = JSON.parse(said[1] ?? '');
        expect({ mode, paused, stopped }).toEqual({
          ...{ mode: 'live', paused: ['ill', 'client:tom'], stopped: 'not asked' },
        });
        expect(mails[0].waits).toEqual({ what: 'ill' });
      },
    );
  });

  it.each([
    [
      'a paused client',
      { 'driverseat.yaml': PAUSED },
      'client',
      'Tom is paused, until you order "resume tom"',
    ],
    [
      'a broken template',
      { [UPDATE]: '---\nsubject: x\n---\n{{typo}}\n' },
      'template',
      'waits: templates/en/progress-update.hbs is broken',
    ],
    [
      'a variable',
      { [UPDATE]: '---\nsubject: x\n---\n{{referral.name}}\n' },
      'template',
      'waits: templates/en/progress-update.hbs needs referral.name',
    ],
    [
      'a broken project',
      { 'projects/bio.yaml': 'nonsense: 1\n' },
      'project',
      'waits: projects/bio.yaml is broken',
    ],
  ] satisfies [string, Record<string, string>, string, string][])(
    'names what a row waits for: %s',
    async (_, files, what, text) => {
      const update = plannedMail('aaaaaa', { kind: 'scheduled' });
      await onDesk({ files, entries: [update, WORDED] }, async ({ dir, said, errors, terminal }) => {
        await queue(dir, {}, terminal);
        expect(said[0]).toContain(text);
        expect(errors.length > 0).toBe(text.includes('broken'));
        await queue(dir, { json: true }, terminal);
        expect(JSON.parse(said[1] ?? '').mails[0].waits.what).toBe(what);
      });
    },
  );

  it('says what waits for SEND: her own words, until she agrees to them', async () => {
    const hers: Happening = { type: 'worded', ...words, text: 'Hers', hash: 'hers' };
    const update = plannedMail('aaaaaa', { kind: 'scheduled' });
    for (const [entries, waits] of [
      [[plannedMail('aaaaaa'), WORDED, AGREED, hers], true],
      [[update, WORDED], false],
      [[update, WORDED, hers], true],
      [[update, WORDED, hers, { type: 'approved', of: keyOf('aaaaaa'), hash: 'hers' }], false],
    ] satisfies [Happening[], boolean][])
      await onDesk({ entries }, async ({ dir, said, terminal }) => {
        await queue(dir, {}, terminal);
        expect(said[0]?.endsWith(' · “Your bio” · waits for your SEND')).toBe(waits);
        await queue(dir, { json: true }, terminal);
        expect(JSON.parse(said[1] ?? '').mails).toEqual([expect.objectContaining({ waitsForSend: waits })]);
      });
  });

  it('names the order that made a mail', async () => {
    const order = '2f0c 1';
    const key = orderedKey(DESK_ID, order, { address: 'tom@hale.example' });
    const obeying: Happening = { type: 'obeying', order, what: 'update', outcome: '{}' };
    await onDesk({ entries: [obeying, plannedMail('', { key })] }, async ({ dir, said, terminal }) => {
      await queue(dir, { json: true }, terminal);
      const [mail] = JSON.parse(said[0] ?? '').mails;
      expect(mail.orderedBy).toEqual({ order: 'update', at: expect.any(String) });
      await queue(dir, {}, terminal);
      expect(said[1]).toMatch(/bio 75 % · mail that you ordered: “update”, \w{3} 20/);
    });
  });

  it('says that nothing is planned, also before the first start', async () => {
    await onDesk({}, async ({ dir, said, terminal }) => {
      expect(await queue(dir, {}, terminal)).toBe(0);
      expect(said).toEqual(['Nothing is planned.']);
    });
  });
});

describe('driverseat queue cancel, without a worker', () => {
  it('drops the mail for good', async () => {
    await onDesk({ entries: [plannedMail('aaaaaa'), LATER] }, async ({ dir, state, said, terminal }) => {
      expect(await cancelQueued('AAAAAA', dir, {}, terminal)).toBe(0);
      expect(said).toEqual(['Cancelled: mail that you ordered to Tom Hale. It had not left, and won’t.']);
      const { mails } = (await readJournal(state)).ledger;
      expect([...mails.values()].map(({ state: is, why }) => `${is} ${why}`)).toEqual([
        'dropped cancelled',
        'planned null',
      ]);
    });
  });

  it('says that the project’s file keeps what the order wrote', async () => {
    const edits = [{ path: ['progress', 'percent'], before: 50, after: 75 }];
    await onDesk({ entries: [plannedMail('aaaaaa', { edits })] }, async ({ dir, said, terminal }) => {
      await cancelQueued('aaaaaa', dir, {}, terminal);
      expect(said[0]).toContain('What its order wrote into the project’s file stays.');
    });
  });

  it('an announcement is not thought of once more for that client', async () => {
    const change = { id: '2026-10-15 thursday', rules: [], firstDay: '2026-10-15' };
    const key = announcementKey(DESK_ID, { address: 'tom@hale.example' }, change);
    const mail = plannedMail('', { key, kind: 'announcement' });
    await onDesk({ entries: [{ type: 'announcing', ...change }, mail] }, async ({ dir, state, terminal }) => {
      expect(await cancelQueued(key.slice(0, 8), dir, {}, terminal)).toBe(0);
      const { changes } = (await readJournal(state)).ledger.announcements;
      expect([...(changes.get(change.id)?.skipped ?? [])]).toEqual(['tom']);
    });
  });

  it.each([
    ['what may have begun to leave', ['claimed', 'sending'], /Too late: its text may have begun/],
    ['what has left', ['claimed', 'sending', 'sent'], /It left at .*can’t be recalled/],
    ['what ended before', ['dropped'], /It had ended before, at .*\(you filed the mail\)/],
  ])('does not cancel %s', async (_what, steps, expected) => {
    const happenings: Record<string, Happening> = {
      claimed: { type: 'claimed', key: keyOf('aaaaaa'), claimId: 'c' },
      sending: { type: 'sending', key: keyOf('aaaaaa') },
      sent: { type: 'sent', key: keyOf('aaaaaa'), refused: [] },
      dropped: { type: 'dropped', key: keyOf('aaaaaa'), why: 'gone' },
    };
    const entries = steps.flatMap((step) => happenings[step] ?? []);
    await onDesk({ entries: [plannedMail('aaaaaa'), ...entries] }, async ({ dir, errors, terminal }) => {
      expect(await cancelQueued('aaaaaa', dir, {}, terminal)).toBe(1);
      expect(errors.join()).toMatch(expected);
    });
  });

  it('asks for more digits where two keys begin alike', async () => {
    const entries = [plannedMail('aaaaaab'), plannedMail('aaaaaac')];
    await onDesk({ entries }, async ({ dir, errors, terminal }) => {
      expect(await cancelQueued('aaaaaa', dir, {}, terminal)).toBe(1);
      expect(errors[0]).toContain('Several keys begin with aaaaaa');
      expect(await cancelQueued('aaaaaab', dir, {}, terminal)).toBe(0);
    });
  });

  it('knows no other key, and none that is none', async () => {
    await onDesk({ entries: [plannedMail('aaaaaa')] }, async ({ dir, said, terminal }) => {
      expect(await cancelQueued('ffffff', dir, { json: true }, terminal)).toBe(1);
      expect(said).toEqual(['{"outcome":"unknown-key"}']);
      await expect(cancelQueued('aaaaa', dir, {}, terminal)).rejects.toMatchObject({ code: 'usage' });
      await expect(cancelQueued('../../x', dir, {}, terminal)).rejects.toMatchObject({ code: 'usage' });
    });
  });
});
