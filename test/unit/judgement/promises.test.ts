/**
 * What she promised her clients in her own mail, and what only sounds like it: the tables of test/vectors/promises.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { promisesIn } from '../../../src/judgement/promises/promises-in.js';

const TUESDAY = Temporal.PlainDate.from('2026-10-06');

function daysIn(text: string): string {
  const days = promisesIn(text, TUESDAY).map(({ date }) => date.toString().replace(/^2026-/, ''));
  return days.join(' ') || 'none';
}

/** The rows of a table: what is written, and the days promised. */
function rowsOf(file: string): { text: string; days: string }[] {
  const path = fileURLToPath(new URL(`../../vectors/promises/${file}`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [text, days] = line.split(' → ');
      return text === undefined || days === undefined || line.startsWith('#') ? [] : [{ text, days }];
    });
}

describe('English', () => {
  it.each(rowsOf('english.txt'))('$text', ({ text, days }) => {
    expect(daysIn(text.replaceAll('⏎', '\n'))).toBe(days);
  });
});

describe('Turkish', () => {
  it.each(rowsOf('turkish.txt'))('$text', ({ text, days }) => {
    expect(daysIn(text.replaceAll('⏎', '\n'))).toBe(days);
  });
});

describe('the quote', () => {
  it('is the sentence as she wrote it', () => {
    const text = 'Hi Tom,\n\nthanks! I’ll send the “final” draft by Friday. Best, Ana';
    expect(promisesIn(text, TUESDAY).map(({ quote }) => quote)).toEqual([
      'I’ll send the “final” draft by Friday',
    ]);
  });

  it('is short, and promises are few, however long the mail', () => {
    const long = `I'll send the draft by Friday ${'and more '.repeat(60)}.`;
    const promises = promisesIn(`${long}\n\n`.repeat(100), TUESDAY);
    expect(promises).toHaveLength(12);
    expect(Math.max(...promises.map(({ quote }) => quote.length))).toBeLessThanOrEqual(240);
  });

  it('stands in the text, whatever the text: and nothing is thrown', () => {
    const word = fc.constantFrom(
      ..."I'll we'll send the draft by before Friday , . ? ! \n > \" ’ 12 12th 10/12 2026-10-12 October if once not will you have ready expect".split(
        /(?<=\S) /,
      ),
      ..."cumaya cuma'ya yollarım gönderirim 12'sinde ekimde elinizde olur hafta sonuna kadar haftaya mi".split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (mail) => {
        for (const { quote, date } of promisesIn(mail, TUESDAY)) {
          expect(mail).toContain(quote);
          expect(Temporal.PlainDate.compare(date, TUESDAY)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('finds a bounded number in a long text', () => {
    const text = "I'll send the draft on Friday.\n".repeat(2_000);
    expect(promisesIn(text, TUESDAY).length).toBeLessThanOrEqual(20);
  });
});
