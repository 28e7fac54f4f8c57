import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Desk, NO_HOLDS } from '../../../src/orders/desk.js';
import { type LineReading, readLine } from '../../../src/orders/read-line.js';
import { readMessage } from '../../../src/orders/read-message.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { LANGUAGES } from '../../../src/orders/vocabulary.js';
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
    ['1-3', { order: 'tick', numbers: [1, 2, 3] }],
    ['1 to 3', { order: 'tick', numbers: [1, 2, 3] }],
    ['1 – 4', { order: 'tick', numbers: [1, 2, 3, 4] }],
    ['3d', { order: 'remind', days: 3 }],
    ['ask', { order: 'ask' }],
    ['2 show', { order: 'show' }],
  ])('%s is obeyed', (text, order) => {
    expect(read(text, { isReply: true })).toMatchObject({ verdict: 'do', order });
  });
});

it.each(['1-3, 5', '3-1', '1-50'])(
  '%s ticks nothing: a span says which numbers, or is asked about',
  (text) => {
    expect(read(text, { isReply: true })).toMatchObject({ verdict: 'ask', doubt: { kind: 'many-numbers' } });
    expect(replied(text, 'en', { isReply: true })).toBe(
      'Which numbers? Answer that note once more with each of them, such as "1, 2, 3".',
    );
    expect(replied(text, 'tr', { isReply: true })).toBe(
      'Hangi numaralar? O notu yeniden yanıtlayın ve hepsini tek tek yazın, örneğin "1, 2, 3".',
    );
  },
);

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

it('asks whether two days are a span, or two lines', () => {
  expect(replied('off 13 oct, 20 oct')).toBe(
    'From Tue 13 Oct to Tue 20 Oct, with all days between? YES, NO, or both days once more. Single days take a line each, such as: off 13 oct.',
  );
  expect(replied('13 ekim, 20 ekim kapalı', 'tr')).toBe(
    '13 Eki Sal – 20 Eki Sal, aradaki günler de mi? EVET, HAYIR ya da iki günü yeniden yazın. Tek tek günler ayrı satırlara yazılır, örneğin: 13 ekim kapalı.',
  );
});

it.each([
  ['bio 75% by the End of Month', '"the End of Month"'],
  ['bio 75% fri eod', '"eod"'],
  ['bio 75% next week', '"next week"'],
  ['bio 75% the 13th', '"the 13th"'],
])('%s shows how a day is written', (line, said) => {
  expect(replied(line)).toBe(
    `I don't know ${said}. Write a day like 9 oct or 2026-10-09. Nothing was changed.`,
  );
});

it('shows in Turkish how a day is written', () => {
  expect(replied('biyografi %75 Öbür gün', 'tr')).toBe(
    '"Öbür gün" sözünü bilmiyorum. Günü şöyle yazın: 9 ekim ya da 2026-10-09. Hiçbir şey değişmedi.',
  );
  expect(replied('afiş %60 cumadan sonra', 'tr')).toContain('"cumadan sonra" sözünü bilmiyorum.');
  expect(replied('afiş %60 3 iş günü sonra', 'tr')).toContain('"3 iş günü sonra" sözünü bilmiyorum.');
});

it('says how another day than today is opened', () => {
  expect(replied('on thu')).toBe(replied('perşembe açık'));
  expect(replied('on thu')).toContain('"on" opens today only.');
  expect(replied('on today')).toBe('Did you mean "on"? YES, or NO.');
  expect(replied('on bugün', 'tr')).toBe('Şunu mu demek istediniz: "açık"? EVET ya da HAYIR.');
});

it('proposes the rest of a span that has begun', () => {
  expect(replied('off 5 oct - 9 oct')).toBe(
    '"5 oct" is past. From today to Fri 9 Oct? YES, or another first day.',
  );
  expect(replied('5 ekim - 9 ekim kapalı', 'tr')).toBe(
    '"5 ekim" geçti. Bugünden 9 Eki Cum gününe kadar mı? EVET ya da başka bir ilk gün.',
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

describe('what holds her mail', () => {
  it.each([
    ['stopped', { isStopped: true }, 'If you do nothing: it waits (stopped, until you order "resume").'],
    ['ill', { isIll: true }, 'If you do nothing: it waits (ill, until you order "on").'],
    ['paused', { isPaused: true }, 'If you do nothing: it waits (paused, until you order "resume").'],
  ])('%s', (_, holds, waits) => {
    expect(replied('bio 80%', 'en', { holds: { ...NO_HOLDS, ...holds } })).toContain(waits);
  });

  it('ends with the word that it asks for', () => {
    const isIll = { ...NO_HOLDS, isIll: true };
    expect(replied('on', 'en', { holds: isIll })).toBe('Read: Tue 6 Oct 2026 is open, and "ill" has ended.');
    const holds = { ...NO_HOLDS, clients: ['tom'] };
    expect(replied('resume tom', 'en', { holds })).toBe(
      'Resumed: Tom Hale. I ask about mails that are late.',
    );
  });
});

describe('HELP', () => {
  it.each(['en', 'tr'] as const)(
    'lists every order, none so that it would be one when quoted: %s',
    (language) => {
      const help = replied('help', language) ?? '';
      const { orders } = LANGUAGES[language];
      for (const [word] of Object.values(orders))
        if (word !== 'day off' && word !== 'kapalı') expect(help).toContain(word);
      for (const line of help.split('\n'))
        expect([line, read(line, { language }).verdict]).toEqual([line, 'refuse']);
    },
  );

  it('has examples that are orders as they stand', () => {
    for (const language of ['en', 'tr'] as const) {
      const examples = (replied('help', language) ?? '')
        .split('\n')
        .filter((line) => line.includes('bio ') || /\d/.test(line))
        .flatMap((line) => line.slice(line.indexOf(': ') + 2).split('; '))
        .filter((one) => /^bio |\d|fridays|günleri/.test(one));
      expect(examples.length).toBeGreaterThan(10);
      for (const one of examples) expect([one, read(one, { language }).verdict]).toEqual([one, 'do']);
    }
  });

  it('names no project where none is active', () => {
    expect(replied('help', 'en', { projects: [] })).toContain('Say that it is finished: done');
  });
});

describe('several numbers in reply to a note', () => {
  it.each([
    ['1, 3 send', ['1 send', '3 send']],
    ['1 ve 3 gönder', ['1 gönder', '3 gönder']],
    ['1 2 4 atla', ['1 atla', '2 atla', '4 atla']],
    ['1, 3', ['1, 3']],
    ['2 3d', ['2 3d']],
    ['1 send', ['1 send']],
  ])('%s', (text, lines) => {
    const readings = readMessage(text, { ...DESK, isReply: true });
    expect(readings.map((reading) => reading.text)).toEqual(lines);
    expect(readings.every(({ verdict }) => verdict === 'do')).toBe(true);
  });
});
