import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DAY_NAMES,
  DAY_WORDS,
  NEXT_WORDS,
  RELATIVE_DAYS,
  WEEKLY_NAMES,
} from '../../../src/calendar/date-words.js';
import { triedLine } from '../../../src/cli/try/tried-line.js';
import { fold } from '../../../src/message/new-text/fold.js';
import { readLine } from '../../../src/orders/read-line.js';
import { readMessage } from '../../../src/orders/read-message.js';
import type { WordTable } from '../../../src/orders/words.js';
import { ENGLISH } from '../../../src/orders/words-en.js';
import { TURKISH } from '../../../src/orders/words-tr.js';
import { aDesk } from './a-desk.js';

const DESK = aDesk('2026-10-06T16:05+02:00');
/** `75% done` is an update by the table, and `day off` is `off` with a day of the week: two pairs that go together. */
const PAIRS = [new Set(['done', 'update']), new Set(['off', 'dayOff'])];

type Meant = [word: string, meaning: string];

function orderWords(table: WordTable): Meant[] {
  return Object.entries(table.orders).flatMap(([order, words]) => words.map((word): Meant => [word, order]));
}

/**
 * Lists of what a word says beside another leave it what it is elsewhere; what is left aside in any line may say something at
 * its place, "stop now".
 */
function allWords(table: WordTable): Meant[] {
  const {
    orders: _,
    fields: __,
    stopAside: ___,
    byBefore: ____,
    byBehind: _____,
    at,
    aside,
    ...lists
  } = table;
  const others = Object.entries(lists).flatMap(([list, words]) =>
    words.filter((word) => !aside.includes(word)).map((word): Meant => [word, list]),
  );
  return [
    ...orderWords(table),
    ...others,
    ...aside.map((word): Meant => [word, 'aside']),
    ...at.filter((word) => word !== 'at').map((word): Meant => [word, 'at']),
  ];
}

const ORDER_WORDS = [...orderWords(ENGLISH), ...orderWords(TURKISH)];
const anyOrder = fc.constantFrom(...ORDER_WORDS);
const anyPart = fc.constantFrom(
  'bio',
  'afişin',
  '75%',
  '%75',
  'fri',
  'cumaya',
  '3d',
  '1',
  'at 17:00',
  'later',
  'now',
  '-',
);
const anyWord = fc.oneof(
  anyPart,
  anyOrder.map(([word]) => word),
  fc.constantFrom('tom', 'logo', 'the', '?', '/', '10/12', 'need:', ':', '%', "'", 'stopp', 'biio', '+2w'),
  fc.string({ maxLength: 8 }),
);

describe('no line ever matches two orders', () => {
  it('because no word means two things, in either language', () => {
    const days = [
      ...DAY_NAMES.keys(),
      ...WEEKLY_NAMES.keys(),
      ...RELATIVE_DAYS.keys(),
      ...DAY_WORDS,
      ...NEXT_WORDS,
    ];
    const meanings = new Map<string, string>(days.map((word) => [word, 'date']));
    for (const [word, meaning] of [...allWords(ENGLISH), ...allWords(TURKISH)]) {
      const folded = fold(word);
      expect([word, meanings.get(folded) ?? meaning]).toEqual([word, meaning]);
      meanings.set(folded, meaning);
    }
  });

  it('and a line with the words of two orders is never obeyed', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, fc.array(anyPart, { maxLength: 4 }), (one, other, parts) => {
        fc.pre(one[1] !== other[1] && !PAIRS.some((pair) => pair.has(one[1]) && pair.has(other[1])));
        fc.pre(one[1] !== 'stop' && other[1] !== 'stop');
        fc.pre(one[0] !== 'day off' && other[0] !== 'day off');
        // "1 week" is a count.
        fc.pre(other[1] !== 'week' || parts.at(-1) !== '1');
        const { verdict } = readLine([one[0], ...parts, other[0]].join(' '), false, DESK);
        expect(verdict).not.toBe('do');
      }),
      { numRuns: 1000 },
    );
  });
});

it('the order of words is free', () => {
  const shuffled = fc.shuffledSubarray(['bio', '80%', 'fri', 'update', 'now', 'please'], { minLength: 6 });
  fc.assert(
    fc.property(shuffled, (words) => {
      expect(triedLine(readLine(words.join(' '), true, DESK), DESK, 'en')).toMatchObject({
        ...{ verdict: 'do', order: 'update', project: 'bio', percent: 80, date: '2026-10-09' },
      });
    }),
  );
});

it('whatever is typed has one reading for each line, and what is not obeyed is answered', () => {
  const message = fc.array(
    fc.array(anyWord, { maxLength: 7 }).map((words) => words.join(' ')),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(message, (lines) => {
      for (const reading of readMessage(lines.join('\n'), DESK)) {
        const { verdict, reply } = triedLine(reading, DESK, 'tr');
        if (verdict !== 'ignore') expect(reply).toMatch(/\S/);
      }
    }),
    { numRuns: 1000 },
  );
});

it('hostile lines are refused, and quickly', () => {
  for (const text of [
    '%'.repeat(9999),
    'bio '.repeat(120),
    `${'a'.repeat(490)} 75%`,
    `bio ${"'a".repeat(200)}`,
  ])
    expect(readLine(text, true, DESK)).toMatchObject({ verdict: 'refuse' });
});
