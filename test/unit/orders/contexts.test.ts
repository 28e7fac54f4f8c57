import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../../src/orders/desk.js';
import { type LineReading, readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

const DESK = aDesk('2026-10-06T16:05+02:00');

function read(text: string, desk: Partial<Desk> = {}): LineReading {
  return readLine(text, true, { ...DESK, ...desk });
}

function replied(text: string, language: 'en' | 'tr' = 'en', desk: Partial<Desk> = {}): string | null {
  const own = { ...desk, language };
  return replyText(read(text, own), { ...DESK, ...own }, language);
}

describe('in reply to a note', () => {
  it.each([
    ['send', { order: 'send', number: null }],
    ['2 skip', { order: 'skip', number: 2 }],
    ['geri al', { order: 'undo' }],
    ['no price-first', { order: 'no', flag: 'price-first' }],
    ['1, 3', { order: 'tick', numbers: [1, 3] }],
    ['3d', { order: 'remind', days: 3 }],
    ['ask', { order: 'ask' }],
    ['2 show', { order: 'show' }],
  ])('%s is obeyed', (text, order) => {
    expect(read(text, { isReply: true })).toMatchObject({ verdict: 'do', order });
  });
});

describe('in a thread', () => {
  const thread = { project: 'bio', client: 'tom' };

  it.each([
    ['80%', { order: 'update', project: 'bio', percent: 80 }],
    ['done', { order: 'done', project: 'bio' }],
    ['remind 3d', { order: 'remind', project: 'bio', client: 'tom', days: 3 }],
    ['new', { order: 'new' }],
    ['menu 60%', { order: 'update', project: 'menu' }],
  ])('%s needs no more words', (text, order) => {
    expect(read(text, { thread })).toMatchObject({ verdict: 'do', order });
  });
});

it('takes the only active project where none is named', () => {
  const projects = DESK.projects.filter(({ slug }) => slug === 'bio' || slug === 'flyer');
  expect(read('80%', { projects })).toMatchObject({ verdict: 'do', order: { project: 'bio' } });
});

it('asks about a day that is over when the mail is read', () => {
  const readAt = Temporal.Instant.from('2026-10-13T10:00+02:00');
  expect(read('bio 80% fri', { readAt })).toMatchObject({ verdict: 'ask', doubt: { kind: 'filed-late' } });
  expect(replied('bio 80% fri', 'en', { readAt })).toBe(
    'You wrote "fri", and I read it late. Did you mean Fri 9 Oct (past) or Fri 16 Oct? YES takes the second; or reply with another day.',
  );
});

it('asks where there are no contact hours at all', () => {
  const policy = { ...DESK.policy, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
  for (const text of ['bio 80%', 'bio done later', 'bio late 3d', 'bio 80% at 10:00'])
    expect(read(text, { policy })).toMatchObject({ verdict: 'ask' });
});

it('moves the later phases by the same days, from a closed day to the next open one', () => {
  expect(read('bio move mon 19')).toMatchObject({
    order: {
      moves: [
        { name: 'review', to: Temporal.PlainDate.from('2026-10-19') },
        { name: 'final', to: Temporal.PlainDate.from('2026-10-26') },
      ],
    },
  });
});

describe('what she reads', () => {
  it.each([
    [
      'logo 50%',
      '"logo" is two projects: logo-hale (Mia), logo-cafe (Dana). Reply with one of the two. Your 50 % is kept.',
    ],
    ['bio 75% 10/12', '"10/12" can be Thu 10 Dec or Mon 12 Oct. Write 12 oct or 2026-10-12.'],
    ['bio 75% thu', '"thu" is Thu 8 Oct, your no-contact day. Fri 9 Oct? YES, or NO.'],
    [
      'bio 40%',
      'bio was 50 % on Fri 2 Oct, and Tom was told so; 40 % now? YES sends a correction (shown first), NO keeps 50.',
    ],
    [
      'bio is going well',
      'I don\'t know "going". Did you mean: bio 75% · bio done · status? (HELP lists them.) Nothing was changed.',
    ],
    ['bio revision', "Read: a round of revisions of bio begins. I can't do that yet; nothing was changed."],
    [
      'day off fri',
      'Read: no contact on Fridays, all day, from Fri 16 Oct 2026. Your clients hear of it once you SEND.',
    ],
  ])('%s', (text, reply) => {
    expect(replied(text)).toBe(reply);
  });

  it.each([
    [
      'afiş %60 perşembeye',
      '"perşembeye": 8 Eki Per, iletişime kapalı gününüz. 9 Eki Cum mı? EVET ya da HAYIR.',
    ],
    [
      'afiş bitmek üzere',
      '"bitmek" sözünü bilmiyorum. Şunlardan biri mi: afis %75 · afis bitti · durum? (YARDIM hepsini sayar.) Hiçbir şey değişmedi.',
    ],
  ])('%s, in Turkish', (text, reply) => {
    expect(replied(text, 'tr')).toBe(reply);
  });
});
