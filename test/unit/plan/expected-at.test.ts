/** When a planned mail leaves by the calendar of now, whatever that was when it was planned. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { expectedAt, opensTooLate } from '../../../src/plan/expected-at.js';
import { instant } from '../calendar/policies.js';
import { thursdays } from './a-reply.js';

/** Tuesday, ten o'clock in Madrid; no contact on Thursdays. */
const NOW = instant('2026-10-06T08:00:00Z');

it.each<[what: string, kind: MailRecord['kind'], dueAt: string, zone: string | null, at: string]>([
  ['an open hour stays', 'ordered', '2026-10-07T09:00:00Z', null, '2026-10-07T11:00'],
  ['a day that is closed by now', 'ordered', '2026-10-08T09:00:00Z', null, '2026-10-09T09:00'],
  ['an hour that is past', 'ordered', '2026-10-06T07:30:00Z', null, '2026-10-06T10:00'],
  [
    'an ordered mail asks for her hours alone',
    'ordered',
    '2026-10-07T07:00:00Z',
    'America/New_York',
    '2026-10-07T09:00',
  ],
  [
    'an update for daytime there, too',
    'scheduled',
    '2026-10-07T07:00:00Z',
    'America/New_York',
    '2026-10-07T14:00',
  ],
  ['so does an announcement', 'announcement', '2026-10-07T07:00:00Z', 'America/New_York', '2026-10-07T14:00'],
  [
    'an automatic answer leaves on the closed day',
    'auto-reply',
    '2026-10-08T09:00:00Z',
    null,
    '2026-10-08T11:00',
  ],
  ['but by day', 'auto-reply', '2026-10-08T20:30:00Z', null, '2026-10-09T08:00'],
])('%s', (_what, kind, dueAt, timeZone, at) => {
  const expected = expectedAt({ kind, state: 'planned', dueAt }, { policy: thursdays, now: NOW, timeZone });
  expect(expected.toZonedDateTimeISO('Europe/Madrid').toPlainDateTime().toString().slice(0, 16)).toBe(at);
});

it('what is on its way keeps its hour', () => {
  const dueAt = '2026-10-08T09:00:00Z';
  for (const state of ['claimed', 'sending', 'unknown'] as const)
    expect(
      expectedAt({ kind: 'ordered', state, dueAt }, { policy: thursdays, now: NOW, timeZone: null }).equals(
        Temporal.Instant.from(dueAt),
      ),
    ).toBe(true);
});

it.each<[what: string, notAfter: string, isTooLate: boolean]>([
  ['before its last instant', '2026-10-09T07:00:01Z', false],
  ['just then', '2026-10-09T07:00:00Z', true],
])('what opens next, %s', (_what, notAfter, isTooLate) => {
  const mail = { kind: 'ordered', dueAt: '2026-10-08T09:00:00Z', notAfter } as const;
  const expecting = { policy: thursdays, now: NOW, timeZone: null };
  expect(opensTooLate({ ...mail, state: 'planned' }, expecting)).toBe(isTooLate);
  expect(opensTooLate({ ...mail, state: 'claimed' }, expecting)).toBe(false);
});
