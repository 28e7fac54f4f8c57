import { describe, expect, it } from '@jest/globals';
import type { ContactPolicy } from '../../../src/calendar/contact-policy.js';
import { nextOpen, stateAt } from '../../../src/calendar/state-at.js';
import { dates, every, instant, officePolicy } from './policies.js';

const ALL_DAY = [{ fromMinute: 0, toMinute: 1440 }];
const ALWAYS = { 1: ALL_DAY, 2: ALL_DAY, 3: ALL_DAY, 4: ALL_DAY, 5: ALL_DAY, 6: ALL_DAY, 7: ALL_DAY };
const MORNING = { fromMinute: 540, toMinute: 720 };
const FIESTA = new Map([['2026-10-12', 'Fiesta']]);

type Case = [sentence: string, policy: ContactPolicy, at: string, state: string, opensAt: string | null];

const thursdays = officePolicy({ noContact: [every(4)] });
const berlin = officePolicy({ timeZone: 'Europe/Berlin', hours: ALWAYS, noContact: [every(7)] });
const havana = officePolicy({ timeZone: 'America/Havana', hours: ALWAYS, noContact: [every(7)] });
const nights = (timeZone: string): ContactPolicy =>
  officePolicy({ timeZone, hours: { ...ALWAYS, 7: [{ fromMinute: 150, toMinute: 240 }] } });

const CASES: Case[] = [
  ['a Tuesday at ten is contact', thursdays, '2026-10-06T10:00+02:00', 'contact', '2026-10-06T10:00+02:00'],
  [
    'the first instant of an hour belongs to it',
    thursdays,
    '2026-10-06T09:00+02:00',
    'contact',
    '2026-10-06T09:00+02:00',
  ],
  ['the last doesn’t', thursdays, '2026-10-06T13:00+02:00', 'closed', '2026-10-06T14:00+02:00'],
  [
    'after hours is closed till the next day',
    thursdays,
    '2026-10-06T18:00+02:00',
    'closed',
    '2026-10-07T09:00+02:00',
  ],
  [
    'a no-contact day begins at its first instant',
    thursdays,
    '2026-10-08T00:00+02:00',
    'no-contact',
    '2026-10-09T09:00+02:00',
  ],
  [
    'and lasts to its last',
    thursdays,
    '2026-10-08T23:59:59.999+02:00',
    'no-contact',
    '2026-10-09T09:00+02:00',
  ],
  [
    'the night before belongs to Wednesday',
    thursdays,
    '2026-10-07T23:59:59+02:00',
    'closed',
    '2026-10-09T09:00+02:00',
  ],
  [
    'a morning without contact ends inside the hours',
    officePolicy({ noContact: [every(1, MORNING)] }),
    ...(['2026-10-05T09:30+02:00', 'no-contact', '2026-10-05T12:00+02:00'] as const),
  ],
  [
    'a rule does not hold before its first day',
    officePolicy({ noContact: [every(4, null, '2026-10-15')] }),
    ...(['2026-10-08T10:00+02:00', 'contact', '2026-10-08T10:00+02:00'] as const),
  ],
  [
    'and holds on it',
    officePolicy({ noContact: [every(4, null, '2026-10-15')] }),
    ...(['2026-10-15T10:00+02:00', 'no-contact', '2026-10-16T09:00+02:00'] as const),
  ],
  [
    'a break holds on its last day',
    officePolicy({ noContact: [dates('2026-12-24', '2027-01-01')] }),
    ...(['2027-01-01T23:59+01:00', 'no-contact', '2027-01-04T09:00+01:00'] as const),
  ],
  [
    'a holiday is closed',
    officePolicy({ holidays: FIESTA }),
    ...(['2026-10-12T10:00+02:00', 'closed', '2026-10-13T09:00+02:00'] as const),
  ],
  [
    'no-contact wins over a holiday',
    officePolicy({ holidays: FIESTA, noContact: [every(1)] }),
    ...(['2026-10-12T10:00+02:00', 'no-contact', '2026-10-13T09:00+02:00'] as const),
  ],
  [
    'openOn wins over a weekly rule',
    officePolicy({
      noContact: [every(4)],
      openOn: [instant('2026-10-08T00:00Z').toZonedDateTimeISO('UTC').toPlainDate()],
    }),
    ...(['2026-10-08T10:00+02:00', 'contact', '2026-10-08T10:00+02:00'] as const),
  ],
  [
    'openOn on a Saturday takes the hours of Friday',
    officePolicy({ openOn: [instant('2026-10-10T00:00Z').toZonedDateTimeISO('UTC').toPlainDate()] }),
    ...(['2026-10-10T13:30+02:00', 'closed', '2026-10-10T14:00+02:00'] as const),
  ],
  [
    'a policy that never opens says so',
    officePolicy({ hours: { ...ALWAYS, 1: [], 2: [], 3: [], 5: [], 6: [], 7: [] }, noContact: [every(4)] }),
    ...(['2026-10-06T10:00+02:00', 'closed', null] as const),
  ],
  // Days that bite (STYLE.md).
  [
    'Berlin’s Sunday of 23 hours ends after them',
    berlin,
    '2026-03-29T21:59:59Z',
    'no-contact',
    '2026-03-30T00:00+02:00',
  ],
  ['and begins at midnight', berlin, '2026-03-28T22:59:59Z', 'contact', '2026-03-28T23:59:59+01:00'],
  [
    'Berlin’s Sunday of 25 hours ends after them',
    berlin,
    '2026-10-25T22:59:59Z',
    'no-contact',
    '2026-10-26T00:00+01:00',
  ],
  [
    'Havana’s Sunday begins at 1:00: midnight is no time',
    havana,
    '2026-03-08T05:00Z',
    'no-contact',
    '2026-03-09T00:00-04:00',
  ],
  ['a second before it is Saturday', havana, '2026-03-08T04:59:59Z', 'contact', '2026-03-07T23:59:59-05:00'],
  [
    'Santiago’s Sunday begins at 1:00',
    officePolicy({ timeZone: 'America/Santiago', hours: ALWAYS, noContact: [every(7)] }),
    ...(['2026-09-06T04:00Z', 'no-contact', '2026-09-07T00:00-03:00'] as const),
  ],
  [
    'Cairo’s Friday begins at 1:00',
    officePolicy({ timeZone: 'Africa/Cairo', hours: { ...ALWAYS, 5: [{ fromMinute: 0, toMinute: 600 }] } }),
    ...(['2026-04-23T22:00Z', 'contact', '2026-04-24T01:00+03:00'] as const),
  ],
  [
    'Beirut’s Sunday begins at 1:00',
    officePolicy({ timeZone: 'Asia/Beirut', hours: ALWAYS, noContact: [every(7)] }),
    ...(['2026-03-28T22:00Z', 'no-contact', '2026-03-30T00:00+03:00'] as const),
  ],
  [
    'half past two that the clock skips is half past three',
    nights('Europe/Berlin'),
    '2026-03-29T01:00Z',
    'closed',
    '2026-03-29T03:30+02:00',
  ],
  [
    'half past two that comes twice is the first',
    nights('Europe/Berlin'),
    '2026-10-25T00:30Z',
    'contact',
    '2026-10-25T02:30+02:00',
  ],
  [
    'and it stays open through the second',
    nights('Europe/Berlin'),
    '2026-10-25T01:15Z',
    'contact',
    '2026-10-25T02:15+01:00',
  ],
  [
    'Lord Howe’s clock skips but half an hour',
    nights('Australia/Lord_Howe'),
    '2026-10-03T15:30Z',
    'contact',
    '2026-10-04T02:30+11:00',
  ],
  [
    'Kathmandu is a quarter of an hour off',
    officePolicy({ timeZone: 'Asia/Kathmandu' }),
    ...(['2026-10-06T03:14:59Z', 'closed', '2026-10-06T09:00+05:45'] as const),
  ],
  [
    'Apia had no Friday, 30 December 2011: after Thursday comes the weekend',
    officePolicy({ timeZone: 'Pacific/Apia' }),
    ...(['2011-12-29T18:00-10:00', 'closed', '2012-01-02T09:00+14:00'] as const),
  ],
  [
    'and a rule for that day holds on no other',
    officePolicy({ timeZone: 'Pacific/Apia', hours: ALWAYS, noContact: [dates('2011-12-30')] }),
    ...(['2011-12-31T00:00+14:00', 'contact', '2011-12-31T00:00+14:00'] as const),
  ],
  [
    'Kwajalein had no Saturday, 21 August 1993',
    officePolicy({ timeZone: 'Pacific/Kwajalein', hours: { ...ALWAYS, 7: [], 1: [] } }),
    ...(['1993-08-20T23:59:59-12:00', 'contact', '1993-08-20T23:59:59-12:00'] as const),
  ],
];

describe('stateAt and nextOpen', () => {
  it.each(CASES)('%s', (_sentence, policy, at, state, opensAt) => {
    expect(stateAt(policy, instant(at)).state).toBe(state);
    const opens = nextOpen(policy, instant(at));
    expect(opens?.toString()).toBe(opensAt === null ? undefined : instant(opensAt).toString());
  });

  it('names the rule', () => {
    const policy = officePolicy({
      noContact: [every(4), every(1, MORNING), dates('2026-12-24', '2027-01-02')],
      holidays: FIESTA,
    });
    const ruleAt = (at: string): string => stateAt(policy, instant(at)).rule;
    expect(ruleAt('2026-10-08T10:00+02:00')).toBe('every thursday');
    expect(ruleAt('2026-10-05T10:00+02:00')).toBe('every monday 09:00-12:00');
    expect(ruleAt('2026-12-26T10:00+01:00')).toBe('2026-12-24 to 2027-01-02');
    expect(ruleAt('2026-10-12T15:00+02:00')).toBe('holiday Fiesta');
    expect(ruleAt('2026-10-06T10:00+02:00')).toBe('contact hours');
    expect(ruleAt('2026-10-06T20:00+02:00')).toBe('outside contact hours');
  });
});
