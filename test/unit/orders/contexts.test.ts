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
    expect(replied('resume tom', 'en', { holds })).toContain('Resumed: tom.');
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
    ['bio 75', 'Did you mean "bio 75%"? YES, or NO.'],
    ['Bio fri', 'Did you mean "Bio update fri"? YES, or NO.'],
    ['bio 75% 10:00', 'Did you mean "bio 75% at 10:00"? YES, or NO.'],
    ['bio move 3d', 'Did you mean "bio late 3d"? YES, or NO.'],
    ['hasta', 'Did you mean "ill"? YES, or NO.'],
    ['biio 80% / photo notes', 'Did you mean "bio 80% / photo notes"? YES, or NO.'],
    ['bio need photos', 'Did you mean "bio need: photos"? YES, or NO.'],
    ['go live', 'I don\'t know "go". Did you mean: live? (HELP lists them.) Nothing was changed.'],
    [
      'yep',
      'I don\'t know "yep". Did you mean: 75% · done · status? (HELP lists them.) Nothing was changed.',
    ],
    [
      'flyer is nice',
      'I don\'t know "nice". Did you mean: flyer status? (HELP lists them.) Nothing was changed.',
    ],
    ["don't send", '"don\'t" says what not to do, and I only take what is to be done: nothing was done.'],
    ['bio 75.5%', '"75.5%" is no percent: that is one whole number, such as 75%.'],
    [
      '1-3 send',
      'One number a line: answer that note once more, with "1 send", "2 send", "3 send", each on its own line.',
    ],
    [
      'bio 75% fri at 10:00',
      'Promised for Fri 9 Oct, and sent Wed 7 Oct 10:00? YES, or NO. To send it on Fri 9 Oct write: bio 75% at fri 10:00',
    ],
    ['bio move 7 oct', 'That is earlier than planned: bio, review Fri 9 Oct → Wed 7 Oct? YES, or NO.'],
    [
      'care move fri 16',
      'care has no date that could move. A line gives it one, such as: care review: 9 oct.',
    ],
    [
      'care update 12 oct',
      'care has no step that Mon 12 Oct could be for. A line names one, such as: care review: 13 oct. Nothing was changed.',
    ],
    ['on', 'Read: Tue 6 Oct 2026 is open.'],
    ['resume bio', 'bio was not paused.'],
    ['resume', 'Nothing was stopped or paused.'],
  ])('%s, in its own words', (text, reply) => {
    expect(replied(text)).toBe(reply);
  });

  it.each([
    ['bio 75', 'Şunu mu demek istediniz: "bio %75"? EVET ya da HAYIR.'],
    ['afiş 75', 'Şunu mu demek istediniz: "afiş %75"? EVET ya da HAYIR.'],
    ['afiş ertele 3d', 'Şunu mu demek istediniz: "afiş gecikti 3 gün"? EVET ya da HAYIR.'],
    ['afiş guncele', 'Şunu mu demek istediniz: "afiş güncelle"? EVET ya da HAYIR.'],
    ['hastaym', 'Şunu mu demek istediniz: "hastayım"? EVET ya da HAYIR.'],
    ['gonderr', 'Şunu mu demek istediniz: "gönder"? EVET ya da HAYIR.'],
    ['afiş %60 cumya', 'Şunu mu demek istediniz: "afiş %60 cuma"? EVET ya da HAYIR.'],
    ['updaet bio 80%', 'Şunu mu demek istediniz: "güncelle bio 80%"? EVET ya da HAYIR.'],
    [
      'afiş yüzde yetmiş',
      '"yetmiş" sözünü bilmiyorum. Şunlardan biri mi: afis %75 · afis bitti · durum? (YARDIM hepsini sayar.) Hiçbir şey değişmedi.',
    ],
    [
      '1,3 gönder',
      'Satır başına bir numara: o notu yeniden yanıtlayın, her birini ayrı satıra yazın: "1 gönder", "3 gönder".',
    ],
    ['kapalı', 'Hangi gün? Bir tarih yazın, örneğin 9 ekim.'],
    [
      'afiş %60 perşembeye',
      '"perşembeye": 8 Eki Per, iletişime kapalı gününüz. 9 Eki Cum olsun mu? EVET ya da HAYIR.',
    ],
    [
      'afiş bitmek üzere',
      '"bitmek" sözünü bilmiyorum. Şunlardan biri mi: afis %75 · afis bitti · durum? (YARDIM hepsini sayar.) Hiçbir şey değişmedi.',
    ],
  ])('%s, in Turkish', (text, reply) => {
    expect(replied(text, 'tr')).toBe(reply);
  });
});
