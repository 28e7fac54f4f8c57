import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  addWorkingDays,
  isWorkingDay,
  nextOpenDay,
  workingDaysBetween,
} from '../../../src/calendar/working-days.js';
import { dates, every, officePolicy } from './policies.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const policy = officePolicy({
  noContact: [every(4), dates('2026-12-24', '2027-01-02'), dates('2026-11-03')],
  holidays: new Map([['2026-10-12', 'Fiesta']]),
  openOn: [day('2026-10-17')],
});

describe('working days', () => {
  it.each([
    ['a Tuesday is one', '2026-10-06', true],
    ['so is the weekly no-contact day: she works, undisturbed', '2026-10-08', true],
    ['a Sunday is none', '2026-10-11', false],
    ['a holiday is none', '2026-10-12', false],
    ['a day of a break is none', '2026-12-28', false],
    ['a single day off is none', '2026-11-03', false],
    ['a Saturday that is open by exception is one', '2026-10-17', true],
  ])('%s', (_sentence, date, expected) => {
    expect(isWorkingDay(policy, day(date))).toBe(expected);
  });

  it('counts those after the first date, up to and with the second', () => {
    expect(workingDaysBetween(policy, day('2026-10-05'), day('2026-10-05'))).toBe(0);
    expect(workingDaysBetween(policy, day('2026-10-05'), day('2026-10-09'))).toBe(4);
    expect(workingDaysBetween(policy, day('2026-10-09'), day('2026-10-13'))).toBe(1);
    expect(workingDaysBetween(policy, day('2026-10-13'), day('2026-10-09'))).toBe(0);
  });

  it('finds the third one from a day, and the next that is open', () => {
    expect(addWorkingDays(policy, day('2026-10-08'), 3)?.toString()).toBe('2026-10-14');
    expect(nextOpenDay(policy, day('2026-10-08'))?.toString()).toBe('2026-10-09');
    expect(nextOpenDay(policy, day('2026-12-24'))?.toString()).toBe('2027-01-04');
  });
});
