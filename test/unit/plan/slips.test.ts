import { describe, expect, it } from '@jest/globals';
import { slipsOf, slipsToTell } from '../../../src/plan/slips.js';
import { instant } from '../calendar/policies.js';
import { answer, weighed } from './answers.js';

const october = weighed(
  answer('tom', '2026-09-30T22:00', 50, 'a'),
  answer('tom', '2026-10-01T10:00', 50, 'b'),
  answer('tom', '2026-10-02T10:00', 50, 'c'),
  answer('tom', '2026-10-06T10:00', 6, 'd'),
  answer('tom', '2026-10-08T21:40', 6, 'e'),
  answer('lena', '2026-10-08T22:00', 90, 'f'),
  answer('tom', '2026-10-08T23:00', 90, 'g'),
);
const slips = slipsOf(october);

describe('slips', () => {
  it('are answers outside contact hours or within minutes, counted by client and month', () => {
    expect(
      slips.map(({ client, answered, countThisMonth, isOnlyClient }) => [
        client,
        answered,
        countThisMonth,
        isOnlyClient,
      ]),
    ).toEqual([
      ['tom', 'a', 1, true],
      ['tom', 'b', 1, true],
      ['tom', 'd', 2, true],
      ['tom', 'e', 3, true],
      ['lena', 'f', 1, false],
      ['tom', 'g', 4, false],
    ]);
  });

  it('keep their id, and share none', () => {
    const ids = slips.map(({ id }) => id);
    expect(slipsOf(october).map(({ id }) => id)).toEqual(ids);
    expect(slipsOf(october.slice(3)).map(({ id }) => id)).toEqual(ids.slice(2));
    expect(new Set(ids).size).toBe(slips.length);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('what the digest tells of them', () => {
  const day = { after: instant('2026-10-08T07:00Z'), upTo: instant('2026-10-09T07:00Z') };
  const told = (...silenced: string[]) =>
    slipsToTell(slips, { ...day, silenced: new Set(silenced) }).map(
      ({ client, answered, countThisMonth }) => [client, answered, countThisMonth],
    );

  it('is one for each client, the latest of the gravest', () => {
    expect(told()).toEqual([
      ['tom', 'g', 4],
      ['lena', 'f', 1],
    ]);
  });

  it('counts what stands for the others in its own month', () => {
    const both = slipsOf(
      weighed(
        answer('tom', '2026-10-29T10:00', 6, 'quick in October'),
        answer('tom', '2026-10-29T22:00', 50, 'on a Thursday'),
        answer('tom', '2026-11-02T10:00', 6, 'quick in November'),
      ),
    );
    const span = { after: instant('2026-10-28T07:00Z'), upTo: instant('2026-11-03T08:00Z') };
    expect(slipsToTell(both, { ...span, silenced: new Set() })).toMatchObject([
      { answered: 'on a Thursday', countThisMonth: 2 },
    ]);
  });

  it('leaves out whoever is silenced, and what was told before', () => {
    expect(told('tom')).toEqual([['lena', 'f', 1]]);
    const later = { after: day.upTo, upTo: instant('2026-10-10T07:00Z'), silenced: new Set<string>() };
    expect(slipsToTell(slips, later)).toEqual([]);
  });

  it('keeps the grave one, with the count as it is by then', () => {
    const mixed = slipsOf(
      weighed(
        answer('tom', '2026-10-08T20:00', 90, 'grave'),
        answer('tom', '2026-10-09T08:00', 90, 'lesser'),
      ),
    );
    const upTo = instant('2026-10-09T07:00Z');
    expect(slipsToTell(mixed, { after: day.after, upTo, silenced: new Set() })).toMatchObject([
      { answered: 'grave', countThisMonth: 2 },
    ]);
  });
});
