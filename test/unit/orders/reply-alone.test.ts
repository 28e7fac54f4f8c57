import { describe, expect, it } from '@jest/globals';
import { readLine } from '../../../src/orders/read-line.js';
import { aDesk } from './a-desk.js';

/** How the line reads as the answer to a note. */
function answer(text: string, isReply = true): string {
  const desk = { ...aDesk('2026-10-06T16:05+02:00'), isReply };
  const reading = readLine(text, true, desk);
  if (reading.verdict !== 'do') return reading.verdict;
  const { order } = reading;
  const number = 'number' in order && order.number !== null ? `${order.number} ` : '';
  return `${number}${order.order}`;
}

describe('a reply word stands alone', () => {
  it.each([
    ['Yes, thank you!', 'yes'],
    ['thanks, send', 'send'],
    ['Hi, undo please', 'undo'],
    ['No thanks', 'no'],
    ['Yes — Ana', 'yes'],
    ['yes, go ahead', 'yes'],
    ['send it, thanks a lot', 'send'],
    ['2 skip this one', '2 skip'],
    ['undo that', 'undo'],
    ['evet, teşekkürler', 'yes'],
    ['bunu gönder lütfen, sağ ol', 'send'],
    ['Hayır, teşekkür ederim', 'no'],
  ])('%s: %s', (text, order) => {
    expect(answer(text)).toBe(order);
  });

  it.each([
    'yes, send it',
    'send it later',
    'send it to the printer',
    "don't send it",
    'why not?',
    'yes, that is fine with me',
    'bio 75% fri thanks',
    'move it to monday',
    'it',
  ])('%s says more, or nothing', (text) => {
    expect(answer(text)).toBe('refuse');
  });

  it.each(['send it', 'no thanks'])('%s is none in a mail of its own', (text) => {
    expect(answer(text, false)).toBe('refuse');
  });

  it('asks about a question', () => {
    expect(answer('send it?')).toBe('ask');
  });
});
