/**
 * The digest as a whole: its numbers, what becomes of each line without an answer, and what a rehearsal says (UX.md T16).
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Digest, digestNote, isEmptyDigest } from '../../../src/notes/digest.js';

const friday = (time: string) => Temporal.ZonedDateTime.from(`2026-10-09T${time}[Europe/Madrid]`);
const news = (key: string) => ({ what: 'news', line: null, key, hash: 'h' }) as const;

const QUIET: Digest = {
  date: Temporal.PlainDate.from('2026-10-09'),
  ...{ lookAt: [], unknown: [], precedents: [], promises: [], proposals: [], asked: [], held: [] },
  ...{
    goingOut: [],
    updates: [],
    wouldHaveGone: null,
    kept: null,
    isProofRead: true,
    greetings: [],
    waiting: 0,
    unreadOrders: [],
    notInSent: [],
    hindrances: [],
    heldOrdered: [],
  },
  nameOf: (client) => client,
};

const PIA = { text: 'menu: Send this?', offer: news('pia'), block: ['---', 'Hi Pia', '---'] };
const OMAR = { ...{ text: '10:00 Omar, shop', offer: news('omar'), block: null }, at: friday('10:00') };
const TOM = { name: 'Tom', kind: 'ordered' as const, at: friday('09:30') };

function digest(parts: Partial<Digest>, language: 'en' | 'tr' = 'en') {
  const now = friday('09:00');
  return digestNote({ ...QUIET, ...parts }, { language, lookTwiceAt: 3, now });
}

function fateOf(text: string, start: string): string {
  const line = text.split('\n').find((one) => one.startsWith(start)) ?? '';
  return line.slice(start.length + 1, line.indexOf('.') + 1);
}

describe('what becomes of it if she does nothing', () => {
  it.each<[string, Partial<Digest>, string]>([
    [
      'a precedent',
      { precedents: [{ client: 'tom', text: 'You answered Tom on a Thursday.' }] },
      'nothing happens.',
    ],
    [
      'asked for the first time',
      { asked: [{ ...PIA, isLast: false }] },
      '1 stays here once more, then on the waiting line.',
    ],
    ['asked for the second time', { asked: [{ ...PIA, isLast: true }] }, '1 goes to the waiting line.'],
    ['a mail that goes', { goingOut: [{ ...TOM, isRehearsed: false }] }, '9:30 leaves.'],
    [
      'all of it',
      {
        unknown: [{ key: 'k', name: 'Tom', isLast: true }],
        asked: [
          { ...PIA, isLast: false },
          { ...PIA, isLast: false },
        ],
        held: [PIA],
        goingOut: [{ ...TOM, isRehearsed: false }],
        updates: [{ ...OMAR, isRehearsed: false }],
      },
      '2 and 3 stay here once more, then on the waiting line; 1 goes to the waiting line; 9:30 and 10:00 leave.',
    ],
    [
      'mails of one hour',
      { updates: [OMAR, OMAR].map((mail) => ({ ...mail, isRehearsed: false })) },
      '10:00 leaves.',
    ],
    [
      'a rehearsal',
      { updates: [{ ...OMAR, isRehearsed: true }] },
      '10:00 would leave if this were no rehearsal.',
    ],
  ])('%s', (_, parts, fate) => {
    expect(fateOf(digest(parts).note.text, 'If you do nothing:')).toBe(fate);
  });

  it('says it in Turkish', () => {
    const parts = { asked: [{ ...PIA, isLast: false }], updates: [{ ...OMAR, isRehearsed: false }] };
    expect(fateOf(digest(parts, 'tr').note.text, 'Bir şey yapmazsanız:')).toBe(
      '1 burada bir kez daha sorulur, sonra bekleyenlere geçer; saati gelen gider (10:00).',
    );
  });
});

describe('its numbers', () => {
  it('are those of the offers and of the texts below', () => {
    const promise = { id: 'p', text: 'For today you told Tom: "the draft".' };
    const { note, offers } = digest({ promises: [promise], asked: [{ ...PIA, isLast: false }] });
    expect(offers).toEqual([
      { what: 'promise', line: 1, id: 'p' },
      { ...news('pia'), line: 2 },
    ]);
    expect(note.text).toContain('  1  For today');
    expect(note.text).toMatch(/\n {2}2\n---\nHi Pia\n---\n$/);
    expect(note.text).toContain('such as "1 yes"');
  });

  it('count in the subject what leaves, and nothing that is rehearsed', () => {
    const updates = [
      { ...OMAR, isRehearsed: false },
      { ...OMAR, isRehearsed: true },
    ];
    expect(digest({ updates }).note.subject).toBe('Friday 9 October: 0 for you, 1 goes out today');
  });
});

describe('an update that leaves on another day', () => {
  const monday = { at: friday('09:00').add({ days: 3 }), isRehearsed: false };
  const parts = { goingOut: [{ ...TOM, isRehearsed: false }], updates: [{ ...OMAR, ...monday }] };

  it('stands under its own head, and is none of those that go out today', () => {
    const { subject, text } = digest(parts).note;
    expect(subject).toBe('Friday 9 October: 0 for you, 1 goes out today');
    expect(text).toMatch(/^Going out today: 9:30 Tom, .*\n\nGoing out later:\n {2}1 {2}10:00 Omar, shop\n/);
    expect(fateOf(text, 'If you do nothing:')).toBe('9:30 and Mon 12 Oct 9:00 leave.');
  });

  it('is numbered behind them', () => {
    const updates = [{ ...OMAR, isRehearsed: false }, ...parts.updates];
    expect(digest({ updates }).note.text).toMatch(
      /^Going out today:\n {2}1 {2}10:00 Omar, shop\n\nGoing out later:\n {2}2 {2}/,
    );
  });

  it.each<[boolean, 'en' | 'tr', string]>([
    [false, 'tr', 'Daha sonra gidecekler:'],
    [true, 'en', 'Would go out later:'],
    [true, 'tr', 'Prova olmasaydı daha sonra gidecekler:'],
  ])('in rehearsal %s, in %s', (isRehearsed, language, head) => {
    const updates = [{ ...OMAR, ...monday, isRehearsed }];
    expect(digest({ updates }, language).note.text.split('\n')[0]).toBe(head);
  });
});

it('is not written when there is nothing to tell', () => {
  expect(isEmptyDigest(QUIET)).toBe(true);
  // She has a note of it, and nothing waits that this digest would tell.
  expect(isEmptyDigest({ ...QUIET, hindrances: ['Redis does not answer.'] })).toBe(true);
  expect(isEmptyDigest({ ...QUIET, held: [PIA] })).toBe(false);
  expect(isEmptyDigest({ ...QUIET, heldOrdered: ['You hold what you ordered: bio 75 %.'] })).toBe(false);
});

it('says that a client is greeted in another language than mail to them is in', () => {
  const greetings = [
    { about: 'greeting ayse en', name: 'Ayşe Kaya', greeting: 'Merhaba Ayşe Hanım', language: 'en' },
  ];
  expect(digest({ greetings }).note.text).toMatch(
    /^You greet Ayşe Kaya with "Merhaba Ayşe Hanım", but the language in clients.yaml is English:/,
  );
  expect(digest({ greetings }, 'tr').note.text).toContain('clients.yaml dosyasındaki dil İngilizce:');
  expect(isEmptyDigest({ ...QUIET, greetings })).toBe(false);
});

it('tells two Thursdays of one digest apart', () => {
  const quiet = { mails: 0, replies: [], leftAlone: [], rehearsed: [] };
  const days = ['2026-10-01', '2026-10-08'].map((day) => Temporal.PlainDate.from(day));
  const kept = { days, urgent: 0, clients: { ...quiet, mails: 2 }, inquirers: quiet };
  expect(digest({ kept }).note.text).toContain('Thursday 1 October, Thursday 8 October: 2 from clients');
});
