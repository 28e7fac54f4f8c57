/**
 * When a client's update leaves, asked when the morning's digest is written. Ana in Madrid, Monday to Friday 9 to 13 and 14 to
 * 18; no contact on Thursdays where a row says so.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isInSendWindow } from '../../../src/calendar/send-window.js';
import { type Rhythm, rhythmOf, slotBefore, updateToday } from '../../../src/plan/update-slot.js';
import { anyInstant, anyPolicy, dates, every, instant, officePolicy } from '../calendar/policies.js';
import { slot } from './a-project.js';

const office = officePolicy();
const thursdays = officePolicy({ noContact: [every(4)] });
const MADRID = 'Europe/Madrid';
const LONDON = 'Europe/London';

function rhythm(text: string, timeZone = MADRID): Rhythm {
  return { ...slot(text), timeZone };
}

/** "Fri 10:00 until Mon 10:00", in her zone, with the slot's day where it is another; '' for nothing. */
function today(
  policy: typeof office,
  rhythms: readonly Rhythm[],
  at: string,
  { zone = LONDON, lookedOn = null }: { zone?: string; lookedOn?: string | null } = {},
): string {
  const now = Temporal.ZonedDateTime.from(`${at}[${policy.timeZone}]`).toInstant();
  const looked = lookedOn === null ? null : Temporal.PlainDate.from(lookedOn);
  const time = updateToday(policy, rhythms, { now, timeZone: zone, lookedOn: looked });
  if (time === null) return '';
  const say = (one: Temporal.Instant): string =>
    one.toZonedDateTimeISO(policy.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5);
  return `${say(time.slot)} leaves ${say(time.dueAt)} until ${say(time.notAfter)}`;
}

describe('on its day', () => {
  it.each<[string, Rhythm[], string, string]>([
    [
      'at her hour',
      [rhythm('5 10:00')],
      '2026-10-09T09:00',
      '10-09T10:00 leaves 10-09T10:00 until 10-12T10:00',
    ],
    [
      'at the client’s hour',
      [rhythm('5 10:00', LONDON)],
      '2026-10-09T09:00',
      '10-09T11:00 leaves 10-09T11:00 until 10-12T11:00',
    ],
    ['on another day', [rhythm('5 10:00')], '2026-10-08T09:00', ''],
    ['without a rhythm', [], '2026-10-09T09:00', ''],
    [
      'before she opens: half an hour after the digest',
      [rhythm('5 08:00')],
      '2026-10-09T09:00',
      '10-09T08:00 leaves 10-09T09:30 until 10-12T09:30',
    ],
    [
      'at nine: with half an hour to stop it',
      [rhythm('5 09:00')],
      '2026-10-09T09:00',
      '10-09T09:00 leaves 10-09T09:30 until 10-12T09:30',
    ],
    ['at lunch', [rhythm('5 13:30')], '2026-10-09T09:00', '10-09T13:30 leaves 10-09T14:00 until 10-12T14:00'],
    [
      'a late digest',
      [rhythm('5 10:00')],
      '2026-10-09T15:00',
      '10-09T10:00 leaves 10-09T15:30 until 10-12T15:30',
    ],
    [
      'so late that the day has no time to stop it: the next one',
      [rhythm('5 10:00')],
      '2026-10-09T17:40',
      '10-09T10:00 leaves 10-12T09:00 until 10-15T09:00',
    ],
    [
      'the earliest of the day',
      [rhythm('5 16:00'), rhythm('5 10:00', LONDON)],
      '2026-10-09T09:00',
      '10-09T11:00 leaves 10-09T11:00 until 10-12T11:00',
    ],
    [
      'each day its own',
      [rhythm('1 10:00'), rhythm('5 16:00')],
      '2026-10-09T09:00',
      '10-09T16:00 leaves 10-09T16:00 until 10-12T10:00',
    ],
  ])('%s', (_, rhythms, at, expected) => {
    expect(today(office, rhythms, at)).toBe(expected);
  });

  it('waits for the client’s morning', () => {
    const zone = 'America/New_York';
    expect(today(office, [rhythm('5 10:00')], '2026-10-09T09:00', { zone })).toBe(
      '10-09T10:00 leaves 10-09T14:00 until 10-12T14:00',
    );
    expect(today(office, [rhythm('5 10:00', zone)], '2026-10-09T09:00', { zone })).toBe(
      '10-09T16:00 leaves 10-09T16:00 until 10-12T16:00',
    );
  });
});

it('where hers and the client’s day meet for an hour, of which half is gone, it leaves on the next one, be it after a weekend', () => {
  const istanbul = officePolicy({ timeZone: 'Europe/Istanbul' });
  const one = rhythm('5 09:00', 'Europe/Istanbul');
  expect(today(istanbul, [one], '2026-10-09T09:35', { zone: 'Pacific/Auckland' })).toBe(
    '10-09T09:00 leaves 10-12T09:00 until 10-15T09:00',
  );
});

describe('on a day without contact', () => {
  it.each<[string, typeof office, string, string]>([
    ['the day itself', thursdays, '2026-10-08T09:00', ''],
    ['the next open day', thursdays, '2026-10-09T09:00', '10-08T10:00 leaves 10-09T09:30 until 10-12T09:30'],
    [
      'a break goes by',
      officePolicy({ noContact: [dates('2026-10-05', '2026-10-16')] }),
      '2026-10-19T09:00',
      '10-15T10:00 leaves 10-19T09:30 until 10-22T09:30',
    ],
  ])('%s', (_, policy, at, expected) => {
    expect(today(policy, [rhythm('4 10:00')], at)).toBe(expected);
  });

  it('a slot in the evening is the business of the next day, and not of its own', () => {
    const asked = { lookedOn: '2026-10-08' };
    expect(today(office, [rhythm('5 19:00')], '2026-10-09T09:00', asked)).toBe('');
    expect(today(office, [rhythm('5 19:00')], '2026-10-12T09:00', { lookedOn: '2026-10-09' })).toBe(
      '10-09T19:00 leaves 10-12T09:30 until 10-15T09:30',
    );
  });

  it('a slot at the weekend goes on Monday', () => {
    expect(today(office, [rhythm('6 10:00')], '2026-10-12T09:00')).toBe(
      '10-10T10:00 leaves 10-12T09:30 until 10-15T09:30',
    );
  });
});

describe('after downtime', () => {
  const saturdays = { ...office, hours: { ...office.hours, 6: office.hours[5] } };
  it.each<[string, string, string | null, string]>([
    ['on Saturday', '2026-10-10T09:00', '2026-10-08', '10-09T10:00 leaves 10-10T09:30 until 10-12T10:00'],
    ['three days later it is too late', '2026-10-12T09:40', '2026-10-08', ''],
    ['a week later', '2026-10-15T09:00', '2026-10-08', ''],
    [
      'two weeks later, on its day',
      '2026-10-23T09:00',
      '2026-10-08',
      '10-23T10:00 leaves 10-23T10:00 until 10-26T09:00',
    ],
    ['looked at on its day', '2026-10-10T09:00', '2026-10-09', ''],
    ['never looked before', '2026-10-10T09:00', null, ''],
  ])('%s', (_, at, lookedOn, expected) => {
    expect(today(saturdays, [rhythm('5 10:00')], at, { lookedOn })).toBe(expected);
  });
});

describe('when clocks change', () => {
  it.each<[string, string, Rhythm, string, string]>([
    [
      'Berlin loses an hour',
      'Europe/Berlin',
      rhythm('7 02:30', 'Europe/Berlin'),
      '2026-03-29T09:00',
      '03-29T03:30 leaves 03-29T09:30 until 04-01T09:30',
    ],
    [
      'Berlin gains an hour',
      'Europe/Berlin',
      rhythm('7 10:00', 'Europe/Berlin'),
      '2026-10-25T09:00',
      '10-25T10:00 leaves 10-25T10:00 until 10-28T10:00',
    ],
    [
      'in Havana midnight does not exist',
      'America/Havana',
      rhythm('7 00:00', 'America/Havana'),
      '2026-03-08T09:00',
      '03-08T01:00 leaves 03-08T09:30 until 03-11T09:30',
    ],
    [
      'Kathmandu is at +05:45',
      'Asia/Kathmandu',
      rhythm('7 10:00', 'Asia/Kathmandu'),
      '2026-03-29T09:00',
      '03-29T10:00 leaves 03-29T10:00 until 04-01T10:00',
    ],
    [
      'Madrid changes, London’s slot does too',
      MADRID,
      rhythm('7 10:00', LONDON),
      '2026-10-25T09:00',
      '10-25T11:00 leaves 10-25T11:00 until 10-28T11:00',
    ],
  ])('%s', (_, timeZone, one, at, expected) => {
    const policy = officePolicy({ timeZone, hours: { ...office.hours, 7: office.hours[5] } });
    expect(today(policy, [one], at, { zone: timeZone })).toBe(expected);
  });
});

it('whatever the policy and the hour, an update leaves in her window, with half an hour to stop it', () => {
  fc.assert(
    fc.property(anyPolicy, anyInstant, fc.integer({ min: 1, max: 7 }), (policy, now, weekday) => {
      const one = rhythm(`${weekday} 10:00`, policy.timeZone);
      const time = updateToday(policy, [one], { now, timeZone: policy.timeZone, lookedOn: null });
      if (time === null) return true;
      const isStoppable = now.until(time.dueAt).total({ unit: 'minutes' }) >= 30;
      const isInTime = Temporal.Instant.compare(time.dueAt, time.notAfter) < 0;
      return isInSendWindow(policy, time.dueAt, policy.timeZone) && isStoppable && isInTime;
    }),
  );
});

describe('whose rhythm', () => {
  const none = { updates: { every: null } };
  const client = { updates: { every: null }, timeZone: LONDON };
  const hers = { every: slot('5 10:00'), timeZone: MADRID };
  it.each<[string, Parameters<typeof rhythmOf>, string | null]>([
    [
      'the project’s, in her zone',
      [{ updates: { every: slot('1 09:00') } }, { ...client, updates: { every: slot('2 09:00') } }, hers],
      '1 Europe/Madrid',
    ],
    [
      'the client’s, in theirs',
      [none, { ...client, updates: { every: slot('2 09:00') } }, hers],
      '2 Europe/London',
    ],
    ['the workspace’s, in hers', [none, client, hers], '5 Europe/Madrid'],
    ['nobody’s', [none, client, { ...hers, every: null }], null],
  ])('%s', (_, asked, expected) => {
    const found = rhythmOf(...asked);
    expect(found === null ? null : `${found.weekday} ${found.timeZone}`).toBe(expected);
  });
});

it('the slot before is a week ago, or the other day', () => {
  const at = instant('2026-10-09T08:00:00Z');
  expect(slotBefore(office, [rhythm('5 10:00')], at)?.toString()).toBe('2026-10-02T08:00:00Z');
  expect(slotBefore(office, [rhythm('5 10:00'), rhythm('2 10:00')], at)?.toString()).toBe(
    '2026-10-06T08:00:00Z',
  );
  expect(slotBefore(office, [], at)).toBeNull();
});
