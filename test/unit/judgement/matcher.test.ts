import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matcher, type Sought } from '../../../src/judgement/phrases/matcher.js';
import { cutWords } from '../../../src/judgement/text/cut-words.js';

function sought(phrase: string): Sought<string> {
  return { label: phrase, phrase };
}

/** What a phrase means, written as a regular expression over words parted by blanks. */
function asExpression(phrase: string): RegExp {
  const parts = phrase.split(' ').map((part) => {
    if (part === '*') return '(?: \\w+){0,3}';
    if (part === '#') return ' \\d+';
    return ` ${part.replaceAll('~', '\\w*').replace('(', '(?:')}`;
  });
  return new RegExp(`^${parts.join('')}(?= |$)`);
}

const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'c', '7');
const part = fc.constantFrom('a', 'b', 'ab~', 'c', '(a|c)', '(ab|b|abc)', '#');
const phrase = fc
  .array(fc.oneof(part, fc.constant('*')), { minLength: 1, maxLength: 5 })
  .map((parts) => ['a', ...parts, 'b'].join(' '));

describe('matching', () => {
  it('finds exactly what the phrase means, wherever it begins', () => {
    fc.assert(
      fc.property(phrase, fc.array(word, { maxLength: 14 }), (written, words) => {
        const found = new Matcher([sought(written)]).find(cutWords(words.join(' '))).map(({ from }) => from);
        const expression = asExpression(written);
        const expected = words.flatMap((_, from) =>
          expression.test(` ${words.slice(from).join(' ')}`) ? [from] : [],
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('takes the shortest match', () => {
    const [hit] = new Matcher([sought('a * b')]).find(cutWords('a b x b'));
    expect(hit).toMatchObject({ from: 0, to: 2 });
  });
});
