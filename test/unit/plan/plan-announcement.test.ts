/** When clients hear of her new rules, and who at which hour. Today is Tuesday, 6 October 2026. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../../../src/calendar/contact-policy.js';
import { isInSendWindow } from '../../../src/calendar/send-window.js';
import type { KnownRule } from '../../../src/ledger/announcement.js';
import { announcementSlots, askAgainAt, leavesFrom } from '../../../src/plan/announcement-time.js';
import { rulesOf, standingRules } from '../../../src/plan/known-rules.js';
import { announcementKey } from '../../../src/plan/plan-announcement.js';
import { anyInstant, anyPolicy, dates, every, instant, officePolicy } from '../calendar/policies.js';

const today = Temporal.PlainDate.from('2026-10-06');
const now = instant('2026-10-06T14:05:00Z');
const announce = Temporal.Duration.from({ days: 7 });

function known(...rules: NoContactRule[]): KnownRule[] {
  return standingRules({ noContact: rules });
}

describe('a change stands while each of its rules does', () => {
  it.each<[string, NoContactRule[], boolean]>([
    ['as it was', [every(4, null, '2026-10-15')], true],
    ['among others', [every(5), every(4, null, '2026-10-15')], true],
    ['gone', [every(5)], false],
    ['from another day on', [every(4, null, '2026-10-22')], false],
    ['at once', [every(4)], false],
  ])('%s', (_, noContact, stands) => {
    const rules = known(every(4, null, '2026-10-15'));
    expect(rulesOf({ rules }, { noContact }, today) !== null).toBe(stands);
  });

  it('in force by now, with its from: or without', () => {
    const rules = known(every(4, null, '2026-10-15'));
    const later = Temporal.PlainDate.from('2026-10-20');
    expect(rulesOf({ rules }, { noContact: [every(4)] }, later)).toEqual([every(4)]);
  });
});

describe('when the announcement leaves', () => {
  it.each<[string, NoContactRule, string, string]>([
    ['a week before, an hour after opening', every(4, null, '2026-10-15'), '2026-10-15', '2026-10-08T10:00'],
    [
      'on the last day with contact hours before that',
      every(1, null, '2026-10-19'),
      '2026-10-19',
      '2026-10-09T10:00',
    ],
    ['a break likewise', dates('2026-12-24', '2027-01-02'), '2026-12-24', '2026-12-17T10:00'],
    ['now, where that day is past', every(1, null, '2026-10-12'), '2026-10-12', '2026-10-06T16:05'],
    [
      'now, where that day is today and it is later',
      every(2, null, '2026-10-13'),
      '2026-10-13',
      '2026-10-06T16:05',
    ],
    ['now, where the rule holds already', every(4), '2026-10-08', '2026-10-06T16:05'],
  ])('%s', (_, rule, firstDay, expected) => {
    const policy = officePolicy({ noContact: [rule], holidays: new Map([['2026-10-12', 'Fiesta']]) });
    const change = { rules: [rule], firstDay: Temporal.PlainDate.from(firstDay) };
    const from = leavesFrom(policy, change, { now, announce, clients: [], taken: [] });
    expect(
      from.toZonedDateTimeISO('Europe/Madrid').toPlainDateTime().toString({ smallestUnit: 'minute' }),
    ).toBe(expected);
  });
});

it.each([
  ['all on the last day where they fit', 24, '2026-10-08T10:00', '2026-10-08T17:40'],
  ['from the day before where they do not', 25, '2026-10-07T10:00', '2026-10-08T09:00'],
])('%s', (_, count, first, last) => {
  const hours = [{ fromMinute: 540, toMinute: 1080 }];
  const policy = officePolicy({ hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] } });
  const clients = Array.from({ length: count }, (__, index) => ({
    slug: `client-${index}`,
    timeZone: 'Europe/Madrid',
  }));
  const change = { rules: [every(4, null, '2026-10-15')], firstDay: Temporal.PlainDate.from('2026-10-15') };
  const from = leavesFrom(policy, change, { now, announce, clients, taken: [] });
  const slots = [...announcementSlots(policy, from, { clients, taken: [] }).values()].map((slot) =>
    slot.toZonedDateTimeISO('Europe/Madrid').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
  expect([slots[0], slots.at(-1)]).toEqual([first, last]);
});

describe('who hears of it at which hour', () => {
  const policy = officePolicy();
  const at = (from: string, ...zones: string[]): string[] => {
    const clients = zones.map((timeZone, index) => ({ slug: `client-${index}`, timeZone }));
    return [...announcementSlots(policy, instant(from), { clients, taken: [] }).values()].map((slot) =>
      slot
        .toZonedDateTimeISO(policy.timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
        .slice(5),
    );
  };
  const madrid = 'Europe/Madrid';

  it('one after another, twenty minutes apart', () => {
    expect(at('2026-10-08T10:00+02:00', madrid, 'Europe/London', madrid)).toEqual([
      '10-08T10:00',
      '10-08T10:20',
      '10-08T10:40',
    ]);
  });

  it('a client far away in their own daytime, and nobody waits for them', () => {
    expect(at('2026-10-08T10:00+02:00', 'America/New_York', madrid, 'America/New_York')).toEqual([
      '10-08T14:00',
      '10-08T10:00',
      '10-08T14:20',
    ]);
  });

  it('what no longer fits goes on when it opens again', () => {
    expect(at('2026-10-09T17:30+02:00', madrid, madrid, madrid, madrid)).toEqual([
      '10-09T17:30',
      '10-09T17:50',
      '10-12T09:00',
      '10-12T09:20',
    ]);
  });

  it('whatever the policy, each leaves in the window of its client, and no two come close', () => {
    const zones = fc.array(fc.constantFrom('Europe/Madrid', 'America/New_York', 'Asia/Kathmandu'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyPolicy, anyInstant, zones, (anyRules, from, timeZones) => {
        const clients = timeZones.map((timeZone, index) => ({ slug: `client-${index}`, timeZone }));
        const slots = announcementSlots(anyRules, from, { clients, taken: [] });
        for (const { slug, timeZone } of clients) {
          const slot = slots.get(slug);
          expect(slot === undefined || isInSendWindow(anyRules, slot, timeZone)).toBe(true);
        }
        const all = [...slots.values()].toSorted(Temporal.Instant.compare);
        for (const [index, slot] of all.slice(1).entries())
          expect(all[index]?.until(slot).total('minutes')).toBeGreaterThanOrEqual(20);
      }),
      { numRuns: 50 },
    );
  });
});

it.each([
  ['two working days later, when it opens', '2026-10-06T14:05:00Z', '2026-10-08T09:00'],
  ['over a weekend', '2026-10-09T08:00:00Z', '2026-10-13T09:00'],
])('she is asked again %s', (_, askedAt, expected) => {
  const again = askAgainAt(officePolicy(), instant(askedAt))?.toZonedDateTimeISO('Europe/Madrid');
  expect(again?.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(expected);
});

it('the key is that of client, rule and first day', () => {
  const change = { rules: known(every(4)), firstDay: '2026-10-15' };
  const tom = { address: 'Tom@hale.example' };
  const key = announcementKey('account', tom, change);
  expect(announcementKey('account', { address: 'tom@hale.example' }, change)).toBe(key);
  expect(announcementKey('account', { address: 'lena@fox.example' }, change)).not.toBe(key);
  expect(announcementKey('account', tom, { ...change, firstDay: '2026-10-22' })).not.toBe(key);
  expect(announcementKey('account', tom, { ...change, rules: known(every(5)) })).not.toBe(key);
});
