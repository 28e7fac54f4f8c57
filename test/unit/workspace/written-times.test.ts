import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/workspace/schema/reading.js';
import { readTimeZone } from '../../../src/workspace/schema/time-zone.js';
import {
  readDate,
  readDays,
  readShortWhile,
  readSlot,
  readSpan,
  readWeekdays,
  readWorkingDays,
} from '../../../src/workspace/schema/written-times.js';

/** The value as text, or what is wrong with it and what to do. */
function outcome(reading: Reading<unknown>): string {
  return 'value' in reading ? JSON.stringify(reading.value) : `${reading.what} → ${reading.fix}`;
}

describe('days of contact hours', () => {
  it.each([
    ['mon-thu', '[1,2,3,4]'],
    ['sun-thu', '[7,1,2,3,4]'],
    ['fri-mon', '[5,6,7,1]'],
    ['mon,wed', '[1,3]'],
    ['mon-wed, fri', '[1,2,3,5]'],
    ['Friday', '[5]'],
    ['mon–thu', '[1,2,3,4]'],
    ['mon-sun', '[1,2,3,4,5,6,7]'],
    ['mon-wed,tue', 'tuesday stands twice'],
    ['weekdays', 'is no day of the week → Write monday to sunday'],
    ['thrusday', 'Did you mean "thursday"?'],
    ['mon-wed-fri', 'is no range of days'],
    ['mon-', 'is no day of the week'],
    ['', 'is no day of the week'],
  ])('"%s" is %s', (text, expected) => {
    expect(outcome(readWeekdays(text))).toContain(expected);
  });
});

describe('hours of a day', () => {
  it.each([
    ['09:00-13:00', '{"fromMinute":540,"toMinute":780}'],
    ['9:00 – 13:30', '{"fromMinute":540,"toMinute":810}'],
    ['00:00-24:00', '{"fromMinute":0,"toMinute":1440}'],
    ['13:00-09:00', 'ends before it begins'],
    ['22:00-02:00', 'A day ends at 24:00'],
    ['09:00-09:00', 'ends before it begins'],
    ['09:00-24:01', 'is no time of day'],
    ['09:60-10:00', 'is no time of day'],
    ['9-13', 'is no time of day from–to → Write it like "09:00-13:00".'],
    ['09:00', 'is no time of day'],
    ['09:00-12:00-13:00', 'is no time of day'],
  ])('"%s" is %s', (text, expected) => {
    expect(outcome(readSpan(text))).toContain(expected);
  });
});

describe('a point of the week', () => {
  it.each([
    ['friday 10:00', '{"weekday":5,"time":"10:00:00"}'],
    ['Mon 8:05', '{"weekday":1,"time":"08:05:00"}'],
    ['friday', 'is no time in the week → Write a day and a time'],
    ['10:00', 'is no time in the week'],
    ['friday 24:00', 'is no time in the week'],
    ['friday 10:00 11:00', 'is no time in the week'],
    ['freitag 10:00', 'is no day of the week'],
  ])('"%s" is %s', (text, expected) => {
    expect(outcome(readSlot(text))).toContain(expected);
  });
});

describe('a date', () => {
  it.each([
    ['2026-10-15', '"2026-10-15"'],
    ['2028-02-29', '"2028-02-29"'],
    ['2026-02-29', 'there is no 2026-02-29'],
    ['2026-13-01', 'there is no 2026-13-01'],
    ['15.10.2026', 'is no date → Write the year'],
    ['2026-10-15T10:00', 'is no date'],
    ['10/12', 'is no date'],
  ])('"%s" is %s', (text, expected) => {
    expect(outcome(readDate(text))).toContain(expected);
  });
});

describe('how long', () => {
  it.each([
    ['90m', '"PT90M"'],
    ['2h', '"PT120M"'],
    ['1h 30m', '"PT90M"'],
    ['10 minutes', '"PT10M"'],
    ['24h', '"PT1440M"'],
    ['90', 'is no number of minutes or hours → Write it like 90m or 2h.'],
    ['', 'is no number of minutes or hours'],
    ['0m', 'is too short → At least 1m.'],
    ['25h', 'is too long'],
    ['3 days', 'is no number of minutes or hours'],
    ['-5m', 'is no number of minutes or hours'],
  ])('a while: "%s" is %s', (text, expected) => {
    expect(outcome(readShortWhile(1)(text))).toContain(expected);
  });

  it('a while may be none where that turns it off', () => {
    expect(outcome(readShortWhile(0)('0m'))).toBe('"PT0S"');
  });

  it.each([
    ['7 days', '"P7D"'],
    ['4 weeks', '"P28D"'],
    ['1 week', '"P7D"'],
    ['3w', '"P21D"'],
    ['0 days', '"PT0S"'],
    ['7', 'is no number of days or weeks'],
    ['1 month', 'is no number of days or weeks'],
    ['60 weeks', 'is too long'],
  ])('days: "%s" is %s', (text, expected) => {
    expect(outcome(readDays(text))).toContain(expected);
  });

  it.each([
    ['5 working days', '{"workingDays":5}'],
    ['1 working day', '{"workingDays":1}'],
    ['5 days', 'is no number of working days → Write it like "5 working days".'],
    ['0 working days', 'is no number of working days'],
  ])('working days: "%s" is %s', (text, expected) => {
    expect(outcome(readWorkingDays(text))).toContain(expected);
  });
});

describe('a time zone is the name of a place', () => {
  it.each([
    'Europe/Madrid',
    'Asia/Kathmandu',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kyiv',
    'America/Argentina/Buenos_Aires',
    'UTC',
  ])('%s', (name) => {
    expect(readTimeZone(name)).toEqual({ value: name });
  });

  it.each([
    ['two letters swapped', 'Europe/Madird', 'Did you mean "Europe/Madrid"?'],
    ['the city alone', 'Madrid', 'Did you mean "Europe/Madrid"?'],
    ['the city alone, two words', 'new york', 'Did you mean "America/New_York"?'],
    ['a slip in a new name', 'Asia/Kolkatta', 'Did you mean "Asia/Kolkata"?'],
    ['small letters', 'europe/madrid', 'Did you mean "Europe/Madrid"?'],
    ['an offset', '+02:00', 'is an offset, which knows no summer time'],
    ['an offset from UTC', 'UTC+2', 'is an offset'],
    ['an offset with the sign the wrong way round', 'Etc/GMT+5', 'is an offset'],
    ['an abbreviation', 'EST', 'is not the name of a time zone'],
    ['another abbreviation', 'CET', 'is not the name of a time zone'],
    ['an old name without a place', 'GMT', 'is not the name of a time zone'],
    ['nothing', '', 'is not the name of a time zone → Write the name of a place'],
    ['nonsense', 'Nowhere/Land', 'is not the name of a time zone'],
  ])('and not %s', (_, name, expected) => {
    expect(outcome(readTimeZone(name))).toContain(expected);
  });
});
