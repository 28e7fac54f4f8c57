/** What is over by the time at which the mail is read: a weekday comes again, a date does not, a span holds from then on. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { NOT_ANSWERED } from '../../../src/orders/answered.js';
import { completeLine } from '../../../src/orders/complete-line.js';
import type { Desk } from '../../../src/orders/desk.js';
import { type LineReading, readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

function deskAt(writtenAt: string, readAt: string): Desk {
  return { ...aDesk(writtenAt), readAt: Temporal.Instant.from(readAt) };
}

/** "do 2026-12-28 2027-01-02", or the question. */
function told(reading: LineReading, desk: Desk, language: 'en' | 'tr' = 'en'): string | null {
  if (reading.verdict !== 'do') return replyText(reading, desk, language);
  const { order } = reading;
  return order.order === 'off' ? `do ${order.from} ${order.to}` : `do ${order.order}`;
}

function answered(line: string, desk: Desk, text: string): string | null {
  const completion = completeLine({ text: line, ...NOT_ANSWERED }, { text, writtenAt: desk.readAt }, desk);
  return completion?.comes === 'line' ? told(completion.reading, desk) : 'nothing';
}

describe('a span whose end is ahead holds from the day on which it is read', () => {
  it.each([
    ['off 24 dec - 2 jan', '2026-12-23T19:00+01:00', '2026-12-28T10:00+01:00', 'do 2026-12-28 2027-01-02'],
    ['off 24-28 dec', '2026-12-23T19:00+01:00', '2026-12-26T10:00+01:00', 'do 2026-12-26 2026-12-28'],
    ['off dec 24-28', '2026-12-23T19:00+01:00', '2026-12-26T10:00+01:00', 'do 2026-12-26 2026-12-28'],
    ['off 24-28 dec', '2026-12-23T19:00+01:00', '2026-12-28T10:00+01:00', 'do 2026-12-28 2026-12-28'],
    ['off tomorrow - fri', '2026-10-06T10:00+02:00', '2026-10-08T10:00+02:00', 'do 2026-10-08 2026-10-09'],
    ['off wed - tue', '2026-10-05T10:00+02:00', '2026-10-08T10:00+02:00', 'do 2026-10-08 2026-10-13'],
    [
      'çarşamba - salı kapalı',
      '2026-10-05T10:00+02:00',
      '2026-10-08T10:00+02:00',
      'do 2026-10-08 2026-10-13',
    ],
  ])('%s, written %s, read %s', (line, writtenAt, readAt, expected) => {
    const desk = deskAt(writtenAt, readAt);
    expect(told(readLine(line, true, desk), desk)).toBe(expected);
  });

  it('and its receipt says so', () => {
    const desk = deskAt('2026-12-23T19:00+01:00', '2026-12-28T10:00+01:00');
    expect(replyText(readLine('off 24 dec - 2 jan', true, desk), desk, 'en')).toBe(
      'Read: no contact from Mon 28 Dec 2026 to Sat 2 Jan 2027, both included. It begins today, so nobody is told.',
    );
  });

  it('as one that was proposed from today does from the day of her YES', () => {
    const desk = deskAt('2026-10-06T10:00+02:00', '2026-10-07T10:00+02:00');
    expect(answered('off until fri', desk, 'yes')).toBe('do 2026-10-07 2026-10-09');
    expect(answered('off 5 oct - 9 oct', desk, 'yes')).toBe('do 2026-10-07 2026-10-09');
  });
});

it('a first day that is past by her answer is proposed from today', () => {
  const desk = deskAt('2026-10-06T16:05+02:00', '2026-10-14T16:05+02:00');
  expect(answered('off tue - fri', desk, '13 oct')).toBe(
    '"13 oct" is past. From today to Fri 16 Oct? YES, or another first day.',
  );
});

describe('a span that is over', () => {
  it('of weekdays is proposed a week later, as a whole', () => {
    const desk = deskAt('2026-10-05T10:00+02:00', '2026-10-12T10:00+02:00');
    expect(answered('off wed - thu', desk, 'yes')).toBe('do 2026-10-14 2026-10-15');
  });

  it('of dates is asked about, and no other day proposed', () => {
    const desk = deskAt('2026-12-23T19:00+01:00', '2027-01-04T10:00+01:00');
    expect(told(readLine('off 24 dec - 2 jan', true, desk), desk)).toBe(
      'You wrote "24 dec", and I read it late: Thu 24 Dec 2026 is past. Which day? Reply with it.',
    );
    expect(answered('off 24 dec - 2 jan', desk, 'yes')).toBe('nothing');
  });
});

describe('a day that is over', () => {
  const desk = deskAt('2026-10-06T23:50+02:00', '2026-10-08T08:00+02:00');

  it.each(['today', 'tomorrow', '7 oct', 'wed 7', '+1d', 'bugün', '7 ekim'])(
    '%s is not put a week later',
    (day) => {
      const reading = readLine(`bio 75% ${day}`, true, desk);
      expect(reading).toMatchObject({ verdict: 'ask', doubt: { kind: 'filed-late', next: null } });
      expect(answered(`bio 75% ${day}`, desk, 'yes')).toBe('nothing');
      expect(answered(`bio 75% ${day}`, desk, 'fri')).toBe('do update');
    },
  );

  it.each(['wed', 'this wed', 'çarşamba günü', 'çarşambaya'])('%s may be the next one', (day) => {
    expect(readLine(`bio 75% ${day}`, true, desk)).toMatchObject({
      doubt: { kind: 'filed-late', next: Temporal.PlainDate.from('2026-10-14') },
    });
  });

  it('is said as she wrote it', () => {
    expect(told(readLine('bio 75% today', true, desk), desk)).toBe(
      'You wrote "today", and I read it late: Tue 6 Oct is past. Which day? Reply with it.',
    );
    expect(told(readLine('bio %75 Bugün', true, desk), desk, 'tr')).toBe(
      '"Bugün" yazmışsınız, geç okudum: 6 Eki Sal geçti. Hangi gün? Tarihi yazın.',
    );
  });
});

it('whatever days are written, and whenever they are read: none off is past, and without a sign of a span at most two are', () => {
  const day = fc.constantFrom(
    'fri',
    'tue',
    '8 oct',
    '9 oct',
    '24 dec',
    '2 jan',
    'tomorrow',
    'cuma',
    '12.10',
    '+3d',
  );
  const between = fc.constantFrom(' - ', '-', ' to ', ' until ', ', ', ' ');
  fc.assert(
    fc.property(day, between, day, fc.integer({ min: 0, max: 20 }), (one, sign, other, days) => {
      const desk = aDesk('2026-10-07T10:00+02:00');
      const readAt = desk.readAt.add({ hours: 24 * days });
      const reading = readLine(`off ${one}${sign}${other}`, true, { ...desk, readAt });
      if (reading.verdict !== 'do' || reading.order.order !== 'off') return;
      const { from, to } = reading.order;
      const today = readAt.toZonedDateTimeISO(desk.policy.timeZone).toPlainDate();
      expect(Temporal.PlainDate.compare(today, from)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(from, to)).toBeLessThanOrEqual(0);
      if (!/[-]|to|until/.test(sign)) expect(from.until(to).days).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

it('an answer keeps its place, however late the line is read once more', () => {
  const line = 'swap fri wed';
  const late = deskAt('2026-10-06T16:05+02:00', '2026-10-08T10:00+02:00');
  const asked = { text: line, ...NOT_ANSWERED };
  const completion = completeLine(asked, { text: '14 oct', writtenAt: late.readAt }, late);
  if (completion?.comes !== 'line') throw new Error('no answer');
  const later = deskAt('2026-10-06T16:05+02:00', '2026-10-10T10:00+02:00');
  expect(readLine(line, true, later, completion.asked)).toMatchObject({ doubt: { written: 'fri' } });
});
