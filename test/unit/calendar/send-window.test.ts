import { describe, expect, it } from '@jest/globals';
import { isDaytime, nextDaytime, nextSendInstant } from '../../../src/calendar/send-window.js';
import { every, instant, officePolicy } from './policies.js';

const policy = officePolicy({ noContact: [every(4)] });

describe('nextSendInstant', () => {
  it.each([
    ['in contact hours: now', '2026-10-06T10:00+02:00', null, '2026-10-06T10:00+02:00'],
    ['at night: when it opens', '2026-10-06T22:00+02:00', null, '2026-10-07T09:00+02:00'],
    ['never on the no-contact day', '2026-10-07T22:00+02:00', null, '2026-10-09T09:00+02:00'],
    [
      'for New York once it is eight there',
      '2026-10-06T10:00+02:00',
      'America/New_York',
      '2026-10-06T14:00+02:00',
    ],
    [
      'where the two days never meet, contact hours alone',
      '2026-10-06T10:00+02:00',
      'Pacific/Honolulu',
      '2026-10-06T10:00+02:00',
    ],
    [
      'for Tokyo before it is eight in the evening there',
      '2026-10-06T14:00+02:00',
      'Asia/Tokyo',
      '2026-10-07T09:00+02:00',
    ],
  ])('%s', (_sentence, at, zone, expected) => {
    expect(nextSendInstant(policy, instant(at), zone)?.toString()).toBe(instant(expected).toString());
  });
});

describe('daytime', () => {
  it('is 8 to 20 where the client lives', () => {
    expect(isDaytime(instant('2026-10-08T07:59:59+01:00'), 'Europe/London')).toBe(false);
    expect(isDaytime(instant('2026-10-08T08:00+01:00'), 'Europe/London')).toBe(true);
    expect(isDaytime(instant('2026-10-08T19:59+01:00'), 'Europe/London')).toBe(true);
    expect(isDaytime(instant('2026-10-08T20:00+01:00'), 'Europe/London')).toBe(false);
  });

  it('comes back in the morning', () => {
    const next = nextDaytime(instant('2026-10-08T21:00+01:00'), 'Europe/London');
    expect(next.toString()).toBe(instant('2026-10-09T08:00+01:00').toString());
    expect(nextDaytime(instant('2026-10-08T03:00+01:00'), 'Europe/London').toString()).toBe(
      instant('2026-10-08T08:00+01:00').toString(),
    );
  });
});
