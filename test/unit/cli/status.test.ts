import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { status } from '../../../src/cli/status.js';
import { ALIVE_FILE, writeAlive } from '../../../src/journal/alive.js';
import { lockFile } from '../../../src/journal/file-lock.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { createClock } from '../../../src/shared/clock.js';
import { SMALLEST } from '../workspace/texts.js';
import { keyOf, onDesk, plannedMail } from './on-a-desk.js';

const NEWS = { tells: 'who-writes' } as const;

const ENTRIES: Happening[] = [
  { type: 'synced', uidValidity: 7, uid: 9, startedAt: '2026-10-06T08:00:00Z' },
  plannedMail('aaaaaa'),
  plannedMail('bbbbbb'),
  { type: 'claimed', key: keyOf('bbbbbb'), claimId: 'c' },
  { type: 'unknown', key: keyOf('bbbbbb') },
  plannedMail('cccccc', { kind: 'scheduled' }),
  { type: 'claimed', key: keyOf('cccccc'), claimId: 'd' },
  { type: 'sending', key: keyOf('cccccc') },
  { type: 'sent', key: keyOf('cccccc'), refused: [] },
  { type: 'proposed', key: keyOf('dddddd'), client: 'tom', why: 'who-asked', news: NEWS },
  {
    type: 'promised',
    id: 'p2',
    client: 'elif',
    date: '2030-10-12',
    quote: 'yarın',
    writtenAt: '2026-10-06T09:00:00Z',
  },
  {
    ...{ type: 'promised', id: 'p1', client: 'tom', date: '2030-10-09', writtenAt: '2026-10-06T09:00:00Z' },
    quote: "I'll send the draft by Friday",
  },
  {
    ...{ type: 'client-wrote', identity: 'i', client: 'tom', project: 'bio', messageId: 'm', thread: 't' },
    ...{ subject: 'Photos?', receivedAt: '2026-10-05T15:00:00Z' },
  },
];

const PAUSED = `${SMALLEST}mode: live\npaused: [ill, "client:tom"]\n`;

describe('driverseat status', () => {
  it('tells where everything stands', async () => {
    const files = { 'driverseat.yaml': PAUSED };
    await onDesk({ files, entries: ENTRIES }, async ({ dir, said, terminal }) => {
      expect(await status(dir, {}, terminal)).toBe(0);
      const text = said.join('\n');
      for (const line of [
        'Live.',
        'No worker runs on this machine.',
        'Last look at the mailbox: Tue 2026-10-06 10:00. Whether it is stopped (Driverseat/Stop) was not asked.',
        'Paused: ill, client:tom.',
        'Wed 2030-12-04  bio · Tom Hale · 50 %',
        'Tom Hale wrote last: “Photos?”, Mon 2026-10-05 17:00',
        'bbbbbb00  Fri 2030-10-04 16:15 (15:15 in London)  Tom Hale <tom@hale.example>',
        'dddddd00  to Tom Hale: they asked who writes to them',
        "Wed 2030-10-09  to Tom Hale: “I'll send the draft by Friday”\nSat 2030-10-12  to Elif Kaya",
      ])
        expect(text).toContain(line);
      expect(text).toMatch(/last mail: update, /);
      expect(text.indexOf('bbbbbb00')).toBeLessThan(text.indexOf('Planned'));
      expect(text.indexOf('aaaaaa00')).toBeGreaterThan(text.indexOf('Planned'));
    });
  });

  it('says it to programs, and whether a worker runs', async () => {
    await onDesk({ entries: ENTRIES }, async ({ dir, state, said, terminal }) => {
      const lock = await lockFile(join(state, 'lock'), createClock().now());
      await status(dir, { json: true }, terminal);
      await lock.release();
      await writeAlive(join(state, ALIVE_FILE), Temporal.Instant.from('2026-10-06T08:40:00Z'));
      await status(dir, { json: true }, terminal);
      expect(JSON.parse(said[1] ?? '')).toMatchObject({ lastSyncAt: '2026-10-06T10:40+02:00' });
      const report = JSON.parse(said[0] ?? '');
      expect(report).toMatchObject({
        ...{ mode: 'live', paused: [], stopped: 'not asked', timeZone: 'Europe/Madrid' },
        worker: { isRunning: true, holder: expect.stringContaining(`process ${process.pid}`) },
        lastSyncAt: '2026-10-06T10:00+02:00',
        planned: [{ key: keyOf('aaaaaa'), theirAt: '2030-10-04T15:15+01:00' }],
        unknown: [{ key: keyOf('bbbbbb'), state: 'unknown' }],
        proposals: [{ key: keyOf('dddddd'), client: 'tom', why: 'who-asked', timesAsked: 0 }],
        promises: [{ client: 'tom', date: '2030-10-09' }, { client: 'elif' }],
      });
      expect(report.projects[0]).toMatchObject({
        lastMail: { kind: 'scheduled', subject: null },
        lastLetter: { subject: 'Photos?', at: '2026-10-05T17:00+02:00' },
      });
    });
  });

  it('says since when the worker runs, in her zone', async () => {
    await onDesk({ entries: ENTRIES }, async ({ dir, state, said, terminal }) => {
      const lock = await lockFile(join(state, 'lock'), Temporal.Instant.from('2026-10-06T08:00:00Z'));
      await status(dir, {}, terminal);
      await lock.release();
      expect(said[0]).toMatch(/^The worker runs \(process \d+ on .* since Tue 2026-10-06 10:00\)\.$/m);
    });
  });

  it('an overdue step is said to be overdue, until she said that it is done', async () => {
    const bio = [
      'client: tom\nname: bio\nprogress: { next: { what: review, date: 2026-10-09 } }',
      'phases: [{ name: review, due: 2026-10-09 }, { name: final, due: 2030-10-16 }]\n',
    ].join('\n');
    const files = { 'projects/bio.yaml': bio };
    const over = { type: 'promise-over', id: 'due bio review 2026-10-09', why: 'kept' } as const;
    await onDesk({ files }, async ({ dir, said, terminal }) => {
      await status(dir, {}, terminal);
      expect(said[0]).toContain('review was due Fri 2026-10-09 · next: final, Wed 2030-10-16');
    });
    await onDesk({ files, entries: [over] }, async ({ dir, said, terminal }) => {
      await status(dir, {}, terminal);
      expect(said[0]).toContain('Wed 2030-10-16  bio');
      expect(said[0]).not.toContain('was due');
    });
  });

  it('is there for when something is broken', async () => {
    const files = { 'templates/en/done.hbs': 'nothing', 'phrases/en.yaml': 'nothing' };
    await onDesk({ files }, async ({ dir, said, errors, terminal }) => {
      expect(await status(dir, {}, terminal)).toBe(0);
      expect(said[0]).toContain('Nothing is planned.');
      expect(errors.join('\n')).toContain('templates/en/done.hbs can’t be used: what needs it waits');
    });
    const unusable = { 'driverseat.yaml': 'nothing', 'templates/en/done.hbs': 'nothing' };
    await onDesk({ files: unusable }, async ({ dir, terminal }) => {
      await expect(status(dir, {}, terminal)).rejects.toMatchObject({
        problem: { where: { file: 'driverseat.yaml' } },
      });
    });
  });

  it('works before the first start', async () => {
    await onDesk({}, async ({ dir, said, terminal }) => {
      await status(dir, {}, terminal);
      expect(said[0]).toContain('never on this machine');
      expect(said[0]).toContain('Nothing is planned.');
    });
  });
});

it('a mail has the subject of the thread that it goes into', async () => {
  const worded = { type: 'worded', subject: 'Your bio', text: 'Hi', hash: 'h', basis: 'h' } as const;
  const entries: Happening[] = [
    ...[...ENTRIES, { ...worded, key: keyOf('aaaaaa') }, { ...worded, key: keyOf('cccccc') }],
    {
      ...{ type: 'project-thread', project: 'bio', messageId: 'x@hale.example' },
      ...{ references: [], subject: 'Bio photos' },
    },
  ];
  await onDesk({ entries }, async ({ dir, said, terminal }) => {
    await status(dir, { json: true }, terminal);
    const { planned, projects } = JSON.parse(said[0] ?? '');
    expect(planned[0].subject).toBe('Re: Bio photos');
    expect(projects[0].lastMail.subject).toBe('Re: Bio photos');
  });
});
