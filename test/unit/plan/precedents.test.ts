import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthsOf, precedentsOf } from '../../../src/plan/precedents.js';
import { answer, weighed } from './answers.js';

const answers = weighed(
  answer('lena', '2026-08-04T10:00', 60),
  answer('tom', '2026-08-05T10:00', 30),
  answer('tom', '2026-08-05T22:00', 4),
  answer('tom', '2026-10-08T10:00', 90),
  answer('tom', '2026-10-09T10:00', null),
);

describe('what her answers taught a client', () => {
  it('is told for each, most answers first', () => {
    expect(precedentsOf(answers)).toMatchObject([
      {
        client: 'tom',
        answers: 4,
        outside: 2,
        noContact: 1,
        quick: 1,
        outsideShare: 0.5,
        medianMinutes: 30,
        fastestMinutes: 4,
      },
      { client: 'lena', answers: 1, outside: 0, outsideShare: 0, medianMinutes: 60, fastestMinutes: 60 },
    ]);
  });

  it('moves over the months, the silent ones included, the same months for all', () => {
    const [tom, lena] = precedentsOf(answers);
    expect(tom?.months).toMatchObject([
      { month: '2026-08', answers: 2, outsideShare: 0.5, medianMinutes: 17 },
      { month: '2026-09', answers: 0, outsideShare: null, medianMinutes: null, fastestMinutes: null },
      { month: '2026-10', answers: 2, outsideShare: 0.5, medianMinutes: 90 },
    ]);
    expect(lena?.months.map(({ month, answers: count }) => [month, count])).toEqual([
      ['2026-08', 1],
      ['2026-09', 0],
      ['2026-10', 0],
    ]);
    expect(monthsOf(answers).map(({ answers: count }) => count)).toEqual([3, 0, 2]);
  });

  it('takes the month of her own zone', () => {
    const late = weighed(answer('tom', '2026-11-01T00:30', 5));
    expect(monthsOf(late)).toMatchObject([{ month: '2026-11' }]);
  });

  it('is nothing without answers', () => {
    expect(precedentsOf([])).toEqual([]);
    expect(monthsOf([])).toEqual([]);
  });

  it('adds up, whatever she answered', () => {
    const any = fc.record({
      client: fc.constantFrom('tom', 'lena', 'omar'),
      hour: fc.integer({ min: 0, max: 5_000 }),
      waited: fc.option(fc.integer({ min: -5, max: 3_000 })),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (drawn) => {
        const all = weighed(
          ...drawn.map(({ client, hour, waited }) => {
            const day = String(1 + (hour % 28)).padStart(2, '0');
            const month = String(1 + (hour % 12)).padStart(2, '0');
            return answer(client, `2026-${month}-${day}T${String(hour % 24).padStart(2, '0')}:00`, waited);
          }),
        );
        const clients = precedentsOf(all);
        const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
        expect(sum(clients.map((client) => client.answers))).toBe(all.length);
        expect(sum(monthsOf(all).map((month) => month.answers))).toBe(all.length);
        for (const { months, outside, answers: count, fastestMinutes, medianMinutes } of clients) {
          expect(sum(months.map((month) => month.outside))).toBe(outside);
          expect(outside).toBeLessThanOrEqual(count);
          expect(fastestMinutes ?? 0).toBeLessThanOrEqual(medianMinutes ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
