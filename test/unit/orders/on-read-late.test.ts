/** `on` is about the day on which it was written, whenever it is read. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Desk, NO_HOLDS } from '../../../src/orders/desk.js';
import { readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

function replied(text: string, language: 'en' | 'tr', desk: Partial<Desk>): string | null {
  const own = { ...aDesk('2026-10-06T16:05+02:00'), ...desk, language };
  return replyText(readLine(text, true, own), own, language);
}

describe('on, read when its day is over', () => {
  const readAt = Temporal.Instant.from('2026-10-07T00:00:20+02:00');

  it('opens no other day', () => {
    expect(replied('on', 'en', { readAt })).toBe(
      'You wrote it on Tue 6 Oct, and that day is over. To open Wed 7 Oct write "on" once more. Nothing was changed.',
    );
    expect(replied('açık', 'tr', { readAt })).toBe(
      'Bunu yazdığınız gün, 6 Eki Sal, bitti. 7 Eki Çar açık olsun isterseniz bir kez daha "açık" yazın. Hiçbir şey değişmedi.',
    );
  });

  it('with another day behind it says how that is opened', () => {
    expect(replied('on thu', 'en', { readAt })).toContain('"on" opens today only.');
    expect(replied('perşembe açık', 'tr', { readAt })).toContain('"açık" yalnızca bugünü açar.');
  });

  it('ends "ill" all the same', () => {
    const holds = { ...NO_HOLDS, isIll: true };
    expect(replied('on', 'en', { readAt, holds })).toBe('Read: Tue 6 Oct 2026 is open, and "ill" has ended.');
  });
});
