/** Which short names the grammar takes for something else, and that all others are found in a line. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY_NAMES, RELATIVE_DAYS, WEEKLY_NAMES } from '../../../src/calendar/date-words.js';
import { fold } from '../../../src/message/new-text/fold.js';
import type { Desk } from '../../../src/orders/desk.js';
import { readLine } from '../../../src/orders/read-line.js';
import { isWordOfOrders } from '../../../src/orders/word-of-orders.js';
import { ENGLISH } from '../../../src/orders/words-en.js';
import { TURKISH } from '../../../src/orders/words-tr.js';
import { aDesk } from './a-desk.js';

const DESK = aDesk('2026-10-06T16:05+02:00');

const WORDS = [
  ...[ENGLISH, TURKISH].flatMap(({ orders, every, later, until, everything, aside }) =>
    [...Object.values(orders), every, later, until, everything, aside].flat(),
  ),
  ...[...DAY_NAMES.keys(), ...WEEKLY_NAMES.keys(), ...RELATIVE_DAYS.keys()],
].filter((word) => !word.includes(' '));

function deskWith(slug: string): Desk {
  const project: Desk['projects'][number] = {
    ...{ slug, name: 'A long name', client: 'tom', status: 'active', phases: [] },
    progress: { percent: null, remark: null, next: null, told: null },
  };
  return { ...DESK, projects: [project] };
}

describe('a word of the orders', () => {
  it.each([
    ...['on', '75', '2026', '3d', '2w', '12-10', 'haftaya'].map(
      (word) => [word, word !== 'haftaya'] as const,
    ),
    ...['bio', 'draft', 'goal', 'may', 'day-off', 'off-site', 'stop-it', 'a1', 'logo2'].map(
      (word) => [word, false] as const,
    ),
  ])('is %s: %s', (word, isOne) => {
    expect(isWordOfOrders(word, DESK)).toBe(isOne);
  });

  it('is each that orders something, names a day or is left aside', () => {
    expect(WORDS.map(fold).filter((word) => !isWordOfOrders(word, DESK))).toEqual([]);
  });

  it('is none by which a project is found, whatever it is called', () => {
    const anySlug = fc.oneof(
      fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,6}){0,2}$/),
      fc.constantFrom(...WORDS.map(fold)),
      fc.stringMatching(/^[0-9]{1,2}[a-z]{0,2}$/),
    );
    fc.assert(
      fc.property(anySlug, (slug) => {
        fc.pre(!isWordOfOrders(slug, DESK));
        expect(readLine(`pause ${slug}`, false, deskWith(slug))).toMatchObject({
          verdict: 'do',
          order: { order: 'pause', project: slug },
        });
      }),
      { numRuns: 500 },
    );
  });
});
