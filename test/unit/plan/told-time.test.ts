/** What is news of a break to clients who were told of one, or are to be. Today is Tuesday, 6 October 2026. */
import { describe, expect, it } from '@jest/globals';
import type { NoContactRule } from '../../../src/calendar/contact-policy.js';
import type { KnownChange } from '../../../src/plan/told-time.js';
import { dates, every } from '../calendar/policies.js';
import { CLIENTS, known, linesOf, newsOf } from './rule-news.js';

/** Tuesday 20 to Friday 23 October, and what may come of it. */
const four = dates('2026-10-20', '2026-10-23');
const inner = dates('2026-10-21', '2026-10-22');
const longer = dates('2026-10-20', '2026-10-27');

function announcedAs(state: KnownChange['state'], toldTo: string[], ...rules: NoContactRule[]): KnownChange {
  return { id: 'older', rules: known(...rules), state, toldTo: new Set(toldTo) };
}

const open = announcedAs('open', [], four);
const left = announcedAs('agreed', CLIENTS, four);

describe('a break beside one that was told, or is to be', () => {
  const four28 = '2026-10-20 to 2026-10-23, 2026-10-24 to 2026-10-27 from 2026-10-20 for older';
  it.each<[string, KnownChange, NoContactRule[], string[]]>([
    ['within it is no news', open, [four, inner], []],
    ['nor once it has left', left, [four, inner], []],
    [
      'longer, it takes the place of it',
      open,
      [four, longer],
      ['2026-10-20 to 2026-10-27 from 2026-10-20 for older'],
    ],
    ['once that has left, too', left, [four, longer], ['2026-10-20 to 2026-10-27 from 2026-10-20 for older']],
    ['in its place in the file', open, [longer], ['2026-10-20 to 2026-10-27 from 2026-10-20 for older']],
    ['that adjoins is told as one with it', open, [four, dates('2026-10-24', '2026-10-27')], [four28]],
    [
      'that adjoins is told as one with what has left',
      left,
      [four, dates('2026-10-24', '2026-10-27')],
      [four28],
    ],
    [
      'after the weekend, too',
      left,
      [four, dates('2026-10-26', '2026-10-27')],
      ['2026-10-20 to 2026-10-23, 2026-10-26 to 2026-10-27 from 2026-10-20 for older'],
    ],
    [
      'before it',
      open,
      [four, dates('2026-10-15', '2026-10-19')],
      ['2026-10-15 to 2026-10-19, 2026-10-20 to 2026-10-23 from 2026-10-15 for older'],
    ],
    [
      'with an open day between is another',
      open,
      [four, dates('2026-10-27', '2026-10-28')],
      ['2026-10-27 to 2026-10-28 from 2026-10-27'],
    ],
    ['made shorter after it was told, it gives time back', left, [inner], []],
    [
      'made shorter before, it is told',
      open,
      [inner],
      ['2026-10-21 to 2026-10-22 from 2026-10-21 for older'],
    ],
    [
      'longer than what she took back, it is told as a whole',
      announcedAs('undone', [], four),
      [four, longer],
      ['2026-10-20 to 2026-10-27 from 2026-10-20'],
    ],
    ['within what she took back is not told either', announcedAs('undone', [], four), [four, inner], []],
  ])('%s', (_, change, rules, expected) => {
    expect(linesOf(newsOf({ rules: known(four), changes: [change] }, rules))).toEqual(expected);
  });

  it('of those that always were, one made shorter is no news, now or later', () => {
    const { known: rules, changes } = newsOf({ rules: known(four), changes: [] }, [inner]);
    expect(changes).toEqual([]);
    expect(linesOf(newsOf({ rules, changes: [] }, [inner]))).toEqual([]);
  });

  it('several that are new together are one change', () => {
    const time = { rules: [], changes: [] };
    expect(linesOf(newsOf(time, [dates('2026-10-24', '2026-10-27'), inner, four]))).toEqual([
      '2026-10-20 to 2026-10-23, 2026-10-24 to 2026-10-27 from 2026-10-20',
    ]);
  });
});

describe('a break that some clients were told of', () => {
  const half = announcedAs('agreed', ['tom'], four);
  const shorter = dates('2026-10-20', '2026-10-22');

  it('made shorter, it is still news to the others', () => {
    const { changes, continued } = newsOf({ rules: known(four), changes: [half] }, [shorter]);
    expect(linesOf({ changes })).toEqual(['2026-10-20 to 2026-10-22 from 2026-10-20 for older']);
    expect(continued).toEqual([]);
  });

  it('made shorter once all know it, it goes on in other words', () => {
    const { changes, continued } = newsOf({ rules: known(four), changes: [left] }, [shorter]);
    expect(changes).toEqual([]);
    expect(linesOf({ changes: continued })).toEqual(['2026-10-20 to 2026-10-22 from 2026-10-20 for older']);
  });

  it('a break within it is nothing of its own', () => {
    expect(newsOf({ rules: known(four), changes: [left] }, [four, inner]).continued).toEqual([]);
  });

  it('taken out and written again, it is news to whoever was not told', () => {
    const time = { rules: [], changes: [half] };
    expect(linesOf(newsOf(time, [four]))).toEqual(['2026-10-20 to 2026-10-23 from 2026-10-20 for older']);
    expect(newsOf({ rules: [], changes: [left] }, [four]).changes).toEqual([]);
  });

  it('a weekly day, told and written again, is none', () => {
    const fridays = announcedAs('agreed', CLIENTS, every(5, null, '2026-10-16'));
    expect(newsOf({ rules: [], changes: [fridays] }, [every(5, null, '2026-10-16')]).changes).toEqual([]);
  });
});

describe('what an announcement hid that comes to nothing', () => {
  const before = newsOf({ rules: known(longer), changes: [announcedAs('open', [], longer)] }, [longer, four]);

  it('a break within it is told when it alone stands', () => {
    const changes = [announcedAs('open', [], longer)];
    expect(before.changes).toEqual([]);
    expect(linesOf(newsOf({ rules: before.known, changes }, [four]))).toEqual([
      '2026-10-20 to 2026-10-23 from 2026-10-20 for older',
    ]);
  });

  it('nothing more where it has left', () => {
    const changes = [announcedAs('agreed', CLIENTS, longer)];
    expect(linesOf(newsOf({ rules: before.known, changes }, [four]))).toEqual([]);
  });

  it('the first of two breaks, where the second was taken back out of the file', () => {
    const more = dates('2026-10-24', '2026-10-27');
    const both = { ...announcedAs('undone', [], four, more), id: 'both' };
    const first = announcedAs('overtaken', [], four);
    const rules = known(four, more);
    const whole = { rules, changes: [first, both] };
    expect(linesOf(newsOf(whole, [four, more]))).toEqual([]);
    expect(linesOf(newsOf(whole, [four]))).toEqual(['2026-10-20 to 2026-10-23 from 2026-10-20']);
    expect(
      linesOf(newsOf({ rules, changes: [{ ...first, toldTo: new Set(CLIENTS) }, both] }, [four])),
    ).toEqual([]);
  });

  it('the other of two weekly days that were to be told together', () => {
    const both = announcedAs('open', [], every(4), every(5));
    const rules = known(every(4), every(5));
    expect(linesOf(newsOf({ rules, changes: [both] }, [every(4)]))).toEqual([
      'every thursday from 2026-10-08',
    ]);
    expect(linesOf(newsOf({ rules, changes: [{ ...both, toldTo: new Set(CLIENTS) }] }, [every(4)]))).toEqual(
      [],
    );
  });
});
