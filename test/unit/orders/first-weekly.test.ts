/** From which day on a weekly rule that she orders holds. Clients hear of it seven days before; Mon 12 October is a holiday. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../../../src/calendar/contact-policy.js';
import { type Desk, firstWeekly, isKeptWeekly } from '../../../src/orders/desk.js';
import { aDesk } from './a-desk.js';

const [MON, TUE, WED, THU, FRI] = [1, 2, 3, 4, 5] as const satisfies Weekday[];

function desk(at: string, changes: Partial<Desk> = {}): Desk {
  return { ...aDesk(`${at}+02:00`), ...changes };
}

describe('the first day', () => {
  it.each<[string, string, Weekday, string]>([
    ['a week from today', '2026-10-06T16:05', TUE, '2026-10-13'],
    ['today in the morning, before hours', '2026-10-06T07:00', TUE, '2026-10-13'],
    ['a week later where the hours of today are over', '2026-10-06T20:00', TUE, '2026-10-20'],
    ['and on the very minute', '2026-10-06T18:00', TUE, '2026-10-20'],
    ['not for a day after the next with hours', '2026-10-06T20:00', WED, '2026-10-14'],
    ['on Friday evening', '2026-10-09T19:00', FRI, '2026-10-23'],
    ['on a Sunday before a holiday', '2026-10-11T10:00', MON, '2026-10-26'],
    ['on the holiday itself', '2026-10-12T10:00', MON, '2026-10-26'],
    ['on a day that is kept free already', '2026-10-08T10:00', THU, '2026-10-22'],
  ])('is %s', (_, at, weekday, first) => {
    expect(firstWeekly(weekday, desk(at)).toString()).toBe(first);
  });

  it('is reckoned from when the order is obeyed, however old', () => {
    const readAt = Temporal.Instant.from('2026-10-13T10:00+02:00');
    const late = desk('2026-10-02T10:00', { readAt });
    expect(firstWeekly(FRI, late).toString()).toBe('2026-10-23');
    expect(firstWeekly(WED, late).toString()).toBe('2026-10-21');
    expect(isKeptWeekly(FRI, late)).toBe(false);
  });

  it('is there though she never opens', () => {
    const { policy } = desk('2026-10-06T16:05');
    const closed = { ...policy, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
    expect(firstWeekly(FRI, desk('2026-10-06T16:05', { policy: closed })).toString()).toBe('2026-10-16');
  });
});
