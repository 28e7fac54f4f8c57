import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { readDate } from '../../../src/calendar/read-date.js';
import { readTime } from '../../../src/calendar/read-time.js';

/** A Tuesday. */
const TODAY = Temporal.PlainDate.from('2026-10-06');

function read(text: string, today: Temporal.PlainDate = TODAY): string | null {
  const words = text.split(' ');
  const found = readDate(words, 0, today);
  if (found === null) return null;
  const rest = words.slice(found.length).join(' ');
  const { said } = found;
  const meant =
    said.verdict === 'date' ? said.date.toString() : `${said.why} ${said.candidates.join(' ')}`.trim();
  return rest === '' ? meant : `${meant} + ${rest}`;
}

describe('a date with one reading', () => {
  it.each([
    ['today', '2026-10-06'],
    ['tomorrow', '2026-10-07'],
    ['fri', '2026-10-09'],
    ['friday', '2026-10-09'],
    ['mon', '2026-10-12'],
    ['mon 12', '2026-10-12'],
    ['tue 6', '2026-10-06'],
    ['fri 9 oct', '2026-10-09'],
    ['12 oct', '2026-10-12'],
    ['oct 12', '2026-10-12'],
    ['12th of october', '2026-10-12'],
    ['12 oct 2027', '2027-10-12'],
    ['12.10', '2026-10-12'],
    ['12.10.27', '2027-10-12'],
    ['2026-10-12', '2026-10-12'],
    ['25/12', '2026-12-25'],
    ['12/25', '2026-12-25'],
    ['11/11', '2026-11-11'],
    ['25/12/2027', '2027-12-25'],
    ['+3d', '2026-10-09'],
    ['+2w', '2026-10-20'],
    ['2 jan', '2027-01-02'],
    ['bugun', '2026-10-06'],
    ['yarina', '2026-10-07'],
    ['cuma', '2026-10-09'],
    ['cumaya', '2026-10-09'],
    ["cuma'ya", '2026-10-09'],
    ['cuma gunu', '2026-10-09'],
    ['pzt', '2026-10-12'],
    ['pazartesiye', '2026-10-12'],
    ['paz', '2026-10-11'],
    ['12 ekim', '2026-10-12'],
    ['12 ekime', '2026-10-12'],
    ['12 ekim pazartesi', '2026-10-12'],
    ['2 ocaga', '2027-01-02'],
    ['24 araliktan', '2026-12-24'],
    ['+3 gun', '2026-10-09'],
    ['in 3 days', '2026-10-09'],
    ['in 3d', '2026-10-09'],
    ['in 2 weeks', '2026-10-20'],
    ['3 gun sonra', '2026-10-09'],
    ['3d sonra', '2026-10-09'],
    ['2 hafta sonra', '2026-10-20'],
    ['+2 hafta sonra', '2026-10-20'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });
});

describe('a date that is asked about or refused', () => {
  it.each([
    ['tue', 'same-weekday 2026-10-06 2026-10-13'],
    ['sali', 'same-weekday 2026-10-06 2026-10-13'],
    ['next fri', 'next-weekday 2026-10-09 2026-10-16'],
    ['29 feb', 'far 2028-02-29'],
    ['2 oct', 'just-past 2026-10-02 2027-10-02'],
    ['6 sep', 'just-past 2026-09-06 2027-09-06'],
    ['2026-10-05', 'past'],
    ['mon 13', 'other-weekday 2026-10-13 2026-10-12'],
    ['10/12', 'two-readings 2026-12-10 2026-10-12'],
    ['10/12/2026', 'two-readings 2026-12-10 2026-10-12'],
    ['31/4', 'no-such-day'],
    ['31.02', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['31 nisan', 'no-such-day'],
  ])('%s: %s', (text, why) => {
    expect(read(text)).toBe(why);
  });

  it('looks back 30 days, and over the turn of the year', () => {
    expect(read('5 sep')).toBe('2027-09-05');
    expect(read('28 dec', Temporal.PlainDate.from('2027-01-03'))).toBe('just-past 2026-12-28 2027-12-28');
  });
});

it.each([
  ['soon', null],
  ['12', null],
  ['oct', null],
  ['cumya', null],
  ['+900d', null],
  ['in 900 days', null],
  ['in days', null],
  ['3 days', null],
  ['in 3 is gunu', null],
  ['3 is gunu sonra', null],
  ['fri 20 %', '2026-10-09 + 20 %'],
  ['fri 9 am', '2026-10-09 + 9 am'],
  ['12 oct 20', '2026-10-12 + 20'],
])('no date, or only its own words: %s: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['9:00', '09:00'],
  ['9am', '09:00'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['5 pm', '17:00'],
  ['16h', '16:00'],
  ['16h30', '16:30'],
  ['16.00', '16:00'],
  ["10:00'da", '10:00'],
  ['10', null],
  ['25:00', null],
  ['13pm', null],
  ['noon', null],
])('the time %s is %s', (text, time) => {
  const found = readTime(text.split(' '), 0);
  expect(found === null ? null : found.time.toString({ smallestUnit: 'minute' })).toBe(time);
});

it('never looks back, whatever the day', () => {
  const texts = fc.constantFrom(
    'fri',
    '12 oct',
    '12.10',
    '25/12',
    'mon 12',
    '29 feb',
    '+3d',
    'in 2 weeks',
    'cumaya',
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), texts, (ahead, text) => {
      const today = TODAY.add({ days: ahead });
      const found = readDate(text.split(' '), 0, today);
      if (found?.said.verdict === 'date')
        expect(Temporal.PlainDate.compare(found.said.date, today)).toBeGreaterThanOrEqual(0);
    }),
  );
});
