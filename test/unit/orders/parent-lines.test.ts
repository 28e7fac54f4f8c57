/** A line that stands in the note being answered is no order, whatever its marks (UX.md, rule 6). */
import { describe, expect, it } from '@jest/globals';
import { hashLines, lineTest } from '../../../src/orders/parent-lines.js';
import { readMessage } from '../../../src/orders/read-message.js';
import { aDesk } from './a-desk.js';

const NOTE = `project bio · client Tom Hale <tom@hale.example>

goal: three invitations
bio   75%
75% bio / final touches
Answer with a line such as "1 skip", or bio done.
Nothing has been sent to Tom.
stop
`;

/** What is obeyed or asked of a reply to the note. */
function read(text: string): string[] {
  const lines = readMessage(text, aDesk('2026-10-06T16:00+02:00'), lineTest(hashLines(NOTE)));
  return lines.flatMap((line) => (line.verdict === 'ignore' ? [] : [`${line.verdict} ${line.text}`]));
}

describe('a reply to a note', () => {
  it.each([
    ['above the note, quoted without marks', `bio 80%\n\n${NOTE}`, ['do bio 80%']],
    ['below its lines', 'goal: three invitations\nbio 80%', ['do bio 80%']],
    ['with the note alone', 'goal: three invitations\nbio 75%\n', []],
    ['in other spacing and case', 'Goal:  three   invitations', []],
    ['with what the note shows inside a sentence', 'bio done', ['do bio done']],
    ['with a word more', 'goal: three invitations by March', ['ask goal: three invitations by March']],
    ['below prose of the note nothing is read', 'Nothing has been sent to Tom.\nbio 80%', []],
    ['a stop stops, wherever it stands', 'stop', ['do stop']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('to a note whose lines nobody knows is read as it stands', () => {
    const lines = readMessage('bio 75%', aDesk('2026-10-06T16:00+02:00'), lineTest(''));
    expect(lines.map(({ verdict }) => verdict)).toEqual(['do']);
  });
});

it('keeps a bounded number of lines, each once', () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `line ${index}`);
  expect(hashLines(lines.join('\n'))).toHaveLength(300 * 6 + 1);
  expect(hashLines('a\na\n\n')).toHaveLength(6 + 1);
});
