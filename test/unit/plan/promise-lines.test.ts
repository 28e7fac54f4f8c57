/**
 * Which promises a digest speaks of, when, and what ends them. Thursdays are kept free; today is in October 2026.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { endedPromises, type PromiseFacts, promiseLines } from '../../../src/plan/promise-lines.js';
import type { Project } from '../../../src/projects/project.js';
import { every, officePolicy } from '../calendar/policies.js';
import { aPhase, aProgress, aProject } from '../projects/a-project.js';

const policy = officePolicy({ noContact: [every(4)] });

function promised(
  date: string,
  changes: { id?: string; client?: string; quote?: string; writtenAt?: string } = {},
): Happening {
  const { id = 'mail#1', client = 'tom', writtenAt = '2026-10-05T09:00:00Z' } = changes;
  const { quote = "I'll send it" } = changes;
  return { type: 'promised', id, client, date: `2026-10-${date}`, quote, writtenAt };
}

/** A digest of that day with a line about it. */
function digest(day: string, id = 'mail#1'): [string, Happening][] {
  const noting: Happening & { type: 'noting' } = {
    ...({ type: 'noting', messageId: `digest-${day}`, subject: 'digest', about: [], authors: [] } as const),
    offers: [{ what: 'promise', line: 1, id }],
  };
  const at = `2026-10-${day}T07:00:00Z`;
  return [
    [at, noting],
    [at, { type: 'noted', messageId: noting.messageId }],
  ];
}

/** She said that it is done. */
function over(id: string): [string, Happening] {
  return ['2026-10-09T15:00:00Z', { type: 'promise-over', id, why: 'kept' }];
}

function ledgerOf(...happenings: (Happening | [string, Happening])[]): Ledger {
  const ledger = emptyLedger();
  for (const one of happenings) {
    const [at, happening] = Array.isArray(one) ? one : ['2026-10-05T09:00:00Z', one];
    applyEntry(ledger, { v: 1, at, ...happening });
  }
  return ledger;
}

function factsOn(day: string, heard: string | null = null, projects: readonly Project[] = []): PromiseFacts {
  return {
    policy,
    projects,
    today: Temporal.PlainDate.from(`2026-10-${day}`),
    heardAt: () => (heard === null ? null : Temporal.Instant.from(`2026-10-${heard}:00+02:00`)),
  };
}

function told(ledger: Ledger, facts: PromiseFacts): string {
  return promiseLines(ledger, facts)
    .map((line) => `${line.kind === 'step' ? line.step : line.id} ${line.stage}`)
    .join(', ');
}

const FOR_REVIEW = "I'll send it for your review on Friday";

const bio = aProject({
  progress: aProgress({ percent: 75, told: null }),
  phases: [aPhase('draft', '2026-10-05'), aPhase('review', '2026-10-09')],
});

describe('the project of which `move` would move the promised day', () => {
  const other = aProject({ ...bio, slug: 'shop' });
  const closed = aProject({ ...other, status: 'closed' });
  const retainer = aProject({ phases: [], progress: aProgress({ percent: null }) });
  it.each([
    ['its next step is due on that day', [bio], 'bio'],
    ['it is the only active one', [bio, closed], 'bio'],
    ['none: another step comes next', [aProject({ ...bio, phases: [aPhase('review', '2026-10-14')] })], null],
    ['none: it has no day at all', [retainer], null],
    ['none: there are two', [bio, other], null],
  ])('%s', (_, projects, expected) => {
    const [line] = promiseLines(
      ledgerOf(promised('09', { quote: FOR_REVIEW })),
      factsOn('09', null, projects),
    );
    expect(line?.project?.slug ?? null).toBe(expected);
  });

  it('none: she promised something else for that day', () => {
    const quote = "I'll send you the invoice on Friday";
    const [line] = promiseLines(ledgerOf(promised('09', { quote })), factsOn('09', null, [bio]));
    expect(line?.project).toBeNull();
  });
});

describe('a promise for Friday the 9th', () => {
  it.each([
    ['on Tuesday it is too early', '06', [], null, ''],
    ['two working days before: Wednesday', '07', [], null, 'mail#1 soon'],
    ['the day before, where no digest came on Wednesday', '08', [], null, 'mail#1 soon'],
    ['the day before, where Wednesday had it', '08', ['07'], null, ''],
    ['on the day', '09', ['07'], null, 'mail#1 today'],
    ['on the day, where she wrote only on Tuesday', '09', ['07'], '06T15:00', 'mail#1 today'],
    ['not on the day where she wrote on Thursday, a working day', '09', ['07'], '08T15:00', ''],
    ['not on the day where she wrote that morning', '09', ['07'], '09T08:00', ''],
    ['once after it', '12', ['07', '09'], null, 'mail#1 late'],
    ['not twice', '13', ['07', '09', '12'], null, ''],
    ['not after it where she wrote on the day', '12', ['07'], '09T17:00', ''],
    ['not where the bot was away for a week', '19', [], null, ''],
  ])('%s', (_, today, digests, heard, lines) => {
    const ledger = ledgerOf(promised('09'), ...digests.flatMap((day) => digest(day)));
    expect(told(ledger, factsOn(today, heard))).toBe(lines);
  });

  it('is not kept by the mail that makes it', () => {
    const ledger = ledgerOf(promised('09', { writtenAt: '2026-10-08T15:00:00+02:00' }));
    expect(told(ledger, factsOn('09', '08T15:00'))).toBe('mail#1 today');
    expect(told(ledger, factsOn('09', '08T15:01'))).toBe('');
  });

  it.each([
    ['09', '09T12:00', [], 'kept'],
    ['08', '08T12:00', [], 'kept'],
    ['08', '07T12:00', [], ''],
    ['12', null, ['12'], 'past'],
    ['12', null, ['09'], ''],
    ['17', null, [], 'past'],
    ['16', null, [], ''],
  ])('on the %s, last heard %s, digests %j: %s', (today, heard, digests, why) => {
    const ledger = ledgerOf(promised('09'), ...digests.flatMap((day) => digest(day)));
    const ended = endedPromises(ledger, factsOn(today, heard));
    expect(ended.map((one) => (one.type === 'promise-over' ? one.why : '')).join()).toBe(why);
  });

  it('that ended is not revived by reading the mail again', () => {
    const ledger = ledgerOf(
      promised('09'),
      { type: 'promise-over', id: 'mail#1', why: 'skipped' },
      promised('09'),
    );
    expect(told(ledger, factsOn('09'))).toBe('');
  });
});

describe('a step of a project', () => {
  const ended: Project = { ...bio, progress: { ...bio.progress, percent: 100 } };
  const later = { what: 'review', date: Temporal.PlainDate.from('2026-10-16') };
  it.each([
    ['three working days before: not yet', '06', bio, null, ''],
    ['two working days before', '07', bio, null, 'review soon'],
    ['the working day before, where no digest had it', '08', bio, null, 'review soon'],
    ['on the day', '09', bio, null, 'review today'],
    ['on the day, but she wrote already', '09', bio, '09T08:00', ''],
    ['on the day, told the day before', '09', bio, '08T08:00', 'review today'],
    ['it is done', '09', ended, null, ''],
    ['the project rests', '09', { ...bio, status: 'paused' as const }, null, ''],
    ['what comes next is later', '09', { ...bio, progress: { ...bio.progress, next: later } }, null, ''],
    ['a retainer', '09', { ...bio, phases: [] }, null, ''],
  ])('%s', (_, today, project, heard, lines) => {
    expect(told(ledgerOf(), factsOn(today, heard, [project]))).toBe(lines);
  });

  it.each<[string, string, [string, Happening][], string | null, string]>([
    ['is told as late by the next digest', '12', [], null, 'review late'],
    ['once: not by the one after', '13', digest('12', 'other'), null, ''],
    ['and the next phase is spoken of as its day comes', '14', digest('12', 'other'), null, 'final soon'],
    ['and on it', '16', digest('14', 'due bio final 2026-10-16'), null, 'final today'],
    ['not where the client has heard since', '12', [], '09T17:00', ''],
    ['not where nobody looked for more than a week', '19', [], null, ''],
    ['not where she said that it is done', '12', [over('due bio review 2026-10-09')], null, ''],
  ])('that she named and whose day went by %s', (_, today, happenings, heard, lines) => {
    const said = { what: 'review', date: Temporal.PlainDate.from('2026-10-09') };
    const phases = [
      aPhase('draft', '2026-10-05'),
      aPhase('review', '2026-10-09'),
      aPhase('final', '2026-10-16'),
    ];
    const project: Project = { ...bio, phases, progress: { ...bio.progress, next: said } };
    expect(told(ledgerOf(...happenings), factsOn(today, heard, [project]))).toBe(lines);
  });

  it('that she did not name is told as late only where a digest spoke of it', () => {
    const spoken = ledgerOf(...digest('09', 'due bio review 2026-10-09'));
    expect(told(spoken, factsOn('12', null, [bio]))).toBe('review late');
    expect(told(ledgerOf(), factsOn('12', null, [bio]))).toBe('');
  });

  it('is told of once before the day', () => {
    expect(told(ledgerOf(...digest('08', 'due bio review 2026-10-09')), factsOn('08', null, [bio]))).toBe(
      'review soon',
    );
    expect(told(ledgerOf(...digest('07', 'due bio review 2026-10-09')), factsOn('08', null, [bio]))).toBe('');
  });

  it('is left to her own words where she promised it', () => {
    expect(told(ledgerOf(promised('09', { quote: FOR_REVIEW })), factsOn('09', null, [bio]))).toBe(
      'mail#1 today',
    );
  });

  it.each([
    ['the invoice', "I'll send you the invoice on Friday"],
    ['what need not be it', "I'll send it on Friday"],
  ])('keeps its own line where she promised %s for that day', (_, quote) => {
    expect(told(ledgerOf(promised('09', { quote })), factsOn('09', null, [bio]))).toBe(
      'mail#1 today, review today',
    );
  });

  it('is over where she said so', () => {
    const over: Happening = { type: 'promise-over', id: 'due bio review 2026-10-09', why: 'kept' };
    expect(told(ledgerOf(over), factsOn('09', null, [bio]))).toBe('');
  });
});
