/**
 * Tom's update is due: what may have changed since the digest showed it, a row each. It is Friday, 9 October 2026, ten o'clock
 * in Madrid; no contact on Thursdays.
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { MailKind, Planned } from '../../../src/ledger/planned-mail.js';
import { recheckScheduled, type ScheduledNow } from '../../../src/plan/recheck-scheduled.js';
import { dates, instant, officePolicy } from '../calendar/policies.js';
import { aNewsMail, aProject, update } from './a-project.js';
import { aClient, aLedger, clearState, thursdays } from './a-reply.js';

const NINE = '2026-10-09T07:00:05Z';
const TEN = '2026-10-09T08:00:00Z';
const news = update({ percent: 75 });
const mail = aNewsMail(news, { kind: 'scheduled', dueAt: TEN, notAfter: '2026-10-12T08:00:00Z' });

/** Another mail to Tom that left, or may have. */
function gone(
  at: string,
  kind: MailKind,
  end: 'sent' | 'unknown' = 'sent',
  client = 'tom',
): [string, Happening][] {
  const key = `${kind} ${at}`;
  return [
    [at, { ...mail, key, kind, client }],
    [at, { type: 'claimed', key, claimId: key }],
    [at, { type: 'sending', key }],
    [at, end === 'sent' ? { type: 'sent', key, refused: [] } : { type: 'unknown', key }],
  ];
}

/** "send", "drop late", or "wait paused" with its instant where there is one. */
function told(
  changes: Partial<ScheduledNow> = {},
  happenings: [string, Happening][] = [],
  planned: Partial<Planned> = {},
): string {
  const ledger = aLedger(...happenings, [NINE, { ...mail, ...planned }]);
  const record = ledger.mails.get(mail.key);
  if (record === undefined) throw new Error('a planned mail is in the ledger');
  const recheck = recheckScheduled(record, {
    now: instant(TEN),
    policy: thursdays,
    state: clearState,
    client: aClient(),
    projects: [aProject({ percent: 75 })],
    count: 1,
    newsNow: news,
    words: 'shown',
    wroteAt: null,
    hasUnanswered: false,
    isAgreed: false,
    ledger,
    ...changes,
  });
  if (recheck.verdict === 'send') return 'send';
  if (recheck.verdict === 'drop') return `drop ${recheck.why}`;
  return ['wait', recheck.why, recheck.until ?? []].flat().join(' ');
}

const paused = (client: string) => ({ ...clearState, paused: [{ what: 'client', client }] as const });

describe('what ends it', () => {
  it.each<[string, Partial<ScheduledNow>, string]>([
    ['nothing changed', {}, 'send'],
    ['its time is over', { now: instant('2026-10-12T08:00:00Z') }, 'drop late'],
    [
      'its time is over while Tom waits for her answer',
      { now: instant('2026-10-12T08:00:00Z'), hasUnanswered: true },
      'drop unanswered',
    ],
    [
      'its time is over, and she has answered since',
      { now: instant('2026-10-12T08:00:00Z'), wroteAt: instant('2026-10-12T07:30:00Z') },
      'drop she-wrote',
    ],
    ['she wrote to Tom herself', { wroteAt: instant('2026-10-09T07:30:00Z') }, 'drop she-wrote'],
    ['she had written before it was planned', { wroteAt: instant('2026-10-09T07:00:00Z') }, 'send'],
    ['Tom is no client any more', { client: null }, 'drop client-gone'],
    ['the project is gone', { projects: [] }, 'drop project-gone'],
    ['the project is closed', { projects: [aProject({ status: 'closed' })] }, 'drop project-closed'],
    ['the project is paused', { projects: [aProject({ status: 'paused' })] }, 'drop project-paused'],
    ['somebody else is paused', { state: paused('pia') }, 'send'],
    ['Tom has heard all of it', { newsNow: null }, 'drop nothing-new'],
    ['it is a rehearsal', { state: { ...clearState, mode: 'rehearsal' } }, 'drop rehearsal'],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toBe(expected);
  });

  it('it was planned in a rehearsal, which is over', () => {
    expect(told({}, [], { isRehearsed: true })).toBe('drop rehearsal');
  });

  it('mail to the address came back', () => {
    expect(told({}, [[NINE, { type: 'bounced', address: 'tom@hale.example' }]])).toBe('drop bounced');
  });
});

describe('what lets it wait', () => {
  it.each<[string, Partial<ScheduledNow>, string]>([
    ['Tom asked something that is unanswered', { hasUnanswered: true }, 'wait unanswered'],
    ['everything is stopped', { state: { ...clearState, isStopped: true } }, 'wait stopped'],
    ['Tom is paused', { state: paused('tom') }, 'wait client-paused'],
    [
      'Tom is paused until its time is over',
      { state: paused('tom'), now: instant('2026-10-12T08:00:00Z') },
      'wait client-paused',
    ],
    [
      'everything is stopped until its time is over',
      { state: { ...clearState, isStopped: true }, now: instant('2026-10-12T08:00:00Z') },
      'wait stopped',
    ],
    ['everything is paused', { state: { ...clearState, paused: [{ what: 'all' }] } }, 'wait paused'],
    ['she is ill', { state: { ...clearState, paused: [{ what: 'ill' }] } }, 'wait ill'],
    ['the clock is wrong', { state: { ...clearState, isClockWrong: true } }, 'wait clock'],
    [
      'by a clock that is wrong nothing is late',
      { state: { ...clearState, isClockWrong: true }, now: instant('2026-10-23T08:00:00Z') },
      'wait clock',
    ],
    ['the template is broken', { words: 'none' }, 'wait no-text'],
    ['the project’s file is broken', { words: 'broken', projects: [], count: 0 }, 'wait project-broken'],
    ['it reads otherwise than she was shown', { words: 'changed' }, 'wait not-approved'],
    ['it is her lunch', { now: instant('2026-10-09T11:30:00Z') }, 'wait not-now 2026-10-09T12:00:00Z'],
    [
      'it is night at Tom’s',
      { client: aClient({ timeZone: 'America/New_York' }) },
      'wait not-now 2026-10-09T12:00:00Z',
    ],
    [
      'she closed the day',
      { policy: officePolicy({ noContact: [dates('2026-10-09')] }) },
      'wait not-now 2026-10-12T07:00:00Z',
    ],
    [
      'no window comes in time',
      { policy: officePolicy({ noContact: [dates('2026-10-09', '2026-10-12')] }) },
      'drop late',
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toBe(expected);
  });

  it.each<[string, [string, Happening][], string]>([
    ['an update yesterday', gone('2026-10-08T15:00:00Z', 'scheduled'), 'wait not-now 2026-10-09T15:00:00Z'],
    [
      'an announcement yesterday',
      gone('2026-10-08T15:00:00Z', 'announcement'),
      'wait not-now 2026-10-09T15:00:00Z',
    ],
    [
      'an announcement planned for the same hour',
      [[NINE, { ...mail, key: 'announcement', kind: 'announcement' }]],
      'wait not-now 2026-10-12T07:00:00Z',
    ],
    [
      'two in the week',
      [...gone('2026-10-03T08:00:00Z', 'scheduled'), ...gone('2026-10-06T08:00:00Z', 'scheduled')],
      'wait not-now 2026-10-12T07:00:00Z',
    ],
    [
      'two in the week, the older one yesterday',
      [...gone('2026-10-07T08:00:00Z', 'scheduled'), ...gone('2026-10-06T08:00:00Z', 'scheduled')],
      'drop enough',
    ],
    ['what she ordered yesterday is no limit', gone('2026-10-08T15:00:00Z', 'ordered'), 'send'],
    ['somebody else’s update', gone('2026-10-08T15:00:00Z', 'scheduled', 'sent', 'pia'), 'send'],
    [
      'one that may have arrived',
      gone('2026-10-05T08:00:00Z', 'scheduled', 'unknown'),
      'wait unknown-before',
    ],
    [
      'an ordered one that may have arrived',
      gone('2026-10-05T08:00:00Z', 'ordered', 'unknown'),
      'wait unknown-before',
    ],
  ])('%s', (_, happenings, expected) => {
    expect(told({}, happenings)).toBe(expected);
  });
});

describe('once she said SEND', () => {
  it.each<[string, Partial<ScheduledNow>, [string, Happening][], string]>([
    ['a letter holds it no more', { hasUnanswered: true }, [], 'send'],
    ['nor do limits', {}, gone('2026-10-08T15:00:00Z', 'scheduled'), 'send'],
    ['nor Tom’s night', { client: aClient({ timeZone: 'America/New_York' }) }, [], 'send'],
    [
      'her own window does',
      { now: instant('2026-10-09T11:30:00Z') },
      [],
      'wait not-now 2026-10-09T12:00:00Z',
    ],
    ['nor Tom’s pause', { state: paused('tom') }, [], 'send'],
    ['nor the project’s', { projects: [aProject({ status: 'paused' })] }, [], 'send'],
    ['a stop does', { state: { ...clearState, isStopped: true } }, [], 'wait stopped'],
    [
      'its own time does, letter or not',
      { now: instant('2026-10-12T08:00:00Z'), hasUnanswered: true },
      [],
      'drop late',
    ],
    ['a closed project ends it', { projects: [aProject({ status: 'closed' })] }, [], 'drop project-closed'],
  ])('%s', (_, changes, happenings, expected) => {
    expect(told({ isAgreed: true, ...changes }, happenings)).toBe(expected);
  });
});
