import { describe, expect, it } from '@jest/globals';
import { answer, weighed } from './answers.js';

describe('an answer of hers', () => {
  it.each([
    ['in contact hours, after two hours', '2026-10-06T11:00', 120, 'contact', 120, false],
    ['after ten minutes', '2026-10-06T11:00', 10, 'contact', 10, true],
    ['after ten minutes and a second', '2026-10-06T11:00', 10 + 1 / 60, 'contact', 10, false],
    ['after half a minute', '2026-10-06T11:00', 0.5, 'contact', 0, true],
    ['late in the evening', '2026-10-06T21:40', 300, 'closed', 300, false],
    ['over lunch', '2026-10-06T13:00', 30, 'closed', 30, false],
    ['on a Sunday', '2026-10-04T11:00', 30, 'closed', 30, false],
    ['on a holiday', '2026-10-12T11:00', 30, 'closed', 30, false],
    ['on her Thursday', '2026-10-08T11:00', 6, 'no-contact', 6, true],
    ['to a mail that was not found', '2026-10-06T11:00', null, 'contact', null, false],
    ['before the mail, by another clock', '2026-10-06T11:00', -3, 'contact', null, false],
  ])('%s', (_name, local, waited, state, waitMinutes, isQuick) => {
    expect(weighed(answer('tom', local, waited))).toMatchObject([{ state, waitMinutes, isQuick }]);
  });

  it('counts once a day for each mail, and only the first was waited for', () => {
    const answers = weighed(
      answer('tom', '2026-10-07T11:00', 125, 'a'),
      answer('tom', '2026-10-06T11:03', 8, 'a'),
      answer('tom', '2026-10-06T11:00', 5, 'a'),
      answer('lena', '2026-10-06T11:04', 9, 'a'),
    );
    expect(answers.map(({ client, waitMinutes, isQuick }) => [client, waitMinutes, isQuick])).toEqual([
      ['tom', 5, true],
      ['lena', 9, true],
      ['tom', null, false],
    ]);
  });
});
