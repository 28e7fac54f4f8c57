import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unfoldFlowed } from '../../../src/mailbox/read/flowed.js';
import { flowText } from '../../../src/outbox/flowed-text.js';

const words = (count: number, word = 'four'): string => Array.from({ length: count }, () => word).join(' ');
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

describe('flowed text', () => {
  it.each([
    ['short lines stay', 'Hi Tom,\n\nYes.\n\nAna', 'Hi Tom,\n\nYes.\n\nAna'],
    ['a paragraph breaks before column 77, and its blank stays', words(16), `${words(15)} \n${words(1)}`],
    ['76 columns fit', `${words(15)} x`, `${words(15)} x`],
    ['a long word is not cut', `a ${LONG} b`, `a \n${LONG} \nb`],
    [
      'nor is an address',
      `See https://a.example/${'x'.repeat(90)}`,
      `See \nhttps://a.example/${'x'.repeat(90)}`,
    ],
    ['a quote mark is stuffed', '> no quote', ' > no quote'],
    ['an indented line is stuffed', '  - a', '   - a'],
    ['From is stuffed', 'From here on', ' From here on'],
    ['also after a soft break', `${words(15)} From a`, `${words(15)} \n From a`],
    ['blanks at the end go', 'a  \nb', 'a\nb'],
    ['the signature mark stays', 'Yes.\n\n-- \nAna', 'Yes.\n\n-- \nAna'],
    ['two dashes before a long word don’t become one', `-- ${LONG}`, `-- ${LONG}`],
    ['also within a paragraph', `${words(15)} -- ${LONG}`, `${words(15)} \n-- ${LONG}`],
    ['emoji are two columns wide', words(26, '🙂'), `${words(25, '🙂')} \n🙂`],
    ['marks on letters none', words(39, 'a\u0301'), `${words(38, 'a\u0301')} \na\u0301`],
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['nothing', '', ''],
    ['blanks', '   ', ''],
  ])('%s', (_, text, flowed) => {
    expect(flowText(text)).toBe(flowed);
  });
});

/** Texts of what matters: blanks, dashes, quote marks, words of all lengths, line ends. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '  ', '\n', '-- ', '--', '>', 'From ', 'ş', LONG, '🙂', 'word', 'علی'),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('').replaceAll('\r', ''));

/** What the text is without the blanks that count for nothing. */
function withoutEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '-- ' ? line : line.replace(/ +$/, '')))
    .join('\n');
}

describe('laws of flowed text', () => {
  it('what is read of it is what was written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unfoldFlowed(flowText(text), false)).toBe(withoutEnds(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('no line is longer than 76 but for one of a single word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const line of flowText(text).split('\n')) {
          const isOneWord = /^(?:(?:--)? +)?[^ ]* *$/.test(line);
          if (!isOneWord) expect([...line].length).toBeLessThanOrEqual(76);
        }
      }),
    );
  });
});
