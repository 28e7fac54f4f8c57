/** How many replies are enough: what the ledger says against one more, a row each. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../../src/ledger/entry.js';
import {
  hasBounced,
  isAccountLimitReached,
  limitRows,
  type MeantReply,
  repliesSince,
} from '../../../src/plan/reply-limits.js';
import { instant } from '../calendar/policies.js';
import { aLedger, anAnswered, aPlanned, autoReply, sentReply, THURSDAY } from './a-reply.js';

const NOW = instant('2026-10-08T09:30:00Z');

function aMeant(changes: Partial<MeantReply> = {}): MeantReply {
  return {
    key: 'key-tom',
    client: 'tom',
    answers: anAnswered(),
    receivedAt: instant(THURSDAY.mailAt),
    atMostEvery: autoReply.atMostEvery,
    ...changes,
  };
}

/** An earlier reply to Tom, in another conversation. */
const earlier = {
  key: 'earlier',
  answers: anAnswered({ identity: 'mail-1', thread: 'thread-1', periodFrom: 'earlier' }),
};

/** Replies to as many people of one domain. */
function toDomain(count: number, domain: string, at: string): [string, Happening][] {
  return Array.from({ length: count }, (_, index) =>
    sentReply(at, {
      key: `key-${index}`,
      client: `client-${index}`,
      answers: anAnswered({
        identity: `mail-of-${index}`,
        author: `person-${index}@${domain}`,
        thread: null,
        periodFrom: 'earlier',
      }),
    }),
  ).flat();
}

/** The entries of a reply up to this one. */
function upTo(type: Happening['type'], entries: [string, Happening][]): [string, Happening][] {
  return entries.slice(0, entries.findIndex(([, happening]) => happening.type === type) + 1);
}

type Row = [says: string, entries: [string, Happening][], meant: Partial<MeantReply>, rows: string[]];

const ROWS: Row[] = [
  ['the first reply ever', [], {}, []],
  ['its own record does not stand in its way', sentReply('2026-10-08T09:29:59Z'), {}, []],
  [
    'the mail was answered before, for whomever',
    sentReply('2026-06-01T09:00:00Z', {
      key: 'earlier',
      client: 'ada',
      answers: anAnswered({ author: 'ada@ink.example' }),
    }),
    {},
    ['E4', 'E7'],
  ],
  ['the client was told three weeks ago', sentReply('2026-09-17T09:00:00Z', earlier), {}, ['E7']],
  ['the client was told four weeks and a day ago', sentReply('2026-09-09T09:00:00Z', earlier), {}, []],
  [
    'I want it weekly: told eight days ago',
    sentReply('2026-09-30T09:00:00Z', earlier),
    { atMostEvery: Temporal.Duration.from({ days: 7 }) },
    [],
  ],
  [
    'it may have reached them: what was only claimed counts',
    upTo('claimed', sentReply('2026-10-01T09:00:00Z', earlier)),
    {},
    ['E7'],
  ],
  [
    'so does what nobody knows the end of',
    [
      ...upTo('sending', sentReply('2026-10-01T09:00:00Z', earlier)),
      ['2026-10-01T09:01:00Z', { type: 'unknown', key: 'earlier' }],
    ],
    {},
    ['E7'],
  ],
  ['what is only planned does not', [['2026-10-01T09:00:00Z', aPlanned(earlier)]], {}, []],
  [
    'nor what was dropped',
    [
      ['2026-10-01T09:00:00Z', aPlanned(earlier)],
      ['2026-10-01T09:30:00Z', { type: 'dropped', key: 'earlier', why: 'E3' }],
    ],
    {},
    [],
  ],
  [
    'an announcement is no reply',
    sentReply('2026-10-01T09:00:00Z', { ...earlier, kind: 'announcement', answers: null }),
    {},
    [],
  ],
  [
    'another address of the same client was told',
    sentReply('2026-10-01T09:00:00Z', {
      ...earlier,
      answers: anAnswered({
        identity: 'mail-1',
        author: 'mia@hale.example',
        thread: null,
        periodFrom: 'earlier',
      }),
    }),
    {},
    ['E7'],
  ],
  [
    'an inquirer who is a client now was told last week',
    sentReply('2026-10-01T09:00:00Z', { ...earlier, kind: 'inquiry-reply', client: null }),
    {},
    ['E7'],
  ],
  [
    'an inquirer is told once, however long ago',
    sentReply('2026-01-02T09:00:00Z', { ...earlier, kind: 'inquiry-reply', client: null }),
    { client: null },
    ['E7'],
  ],
  [
    'somebody else of that conversation was told this Thursday',
    sentReply('2026-10-08T08:30:00Z', {
      key: 'ada',
      client: 'ada',
      answers: anAnswered({ identity: 'mail-1', author: 'ada@ink.example' }),
    }),
    {},
    ['E7'],
  ],
  [
    'a conversation without ids is none',
    sentReply('2026-10-08T08:30:00Z', {
      key: 'ada',
      client: 'ada',
      answers: anAnswered({ identity: 'mail-1', author: 'ada@ink.example', thread: null }),
    }),
    { answers: anAnswered({ thread: null }) },
    [],
  ],
  [
    'five people of a firm were told today',
    toDomain(5, 'hale.example', '2026-10-08T08:00:00Z'),
    {},
    ['domain-limit'],
  ],
  ['four were', toDomain(4, 'hale.example', '2026-10-08T08:00:00Z'), {}, []],
  ['five were, the day before yesterday', toDomain(5, 'hale.example', '2026-10-06T08:00:00Z'), {}, []],
  [
    'five people at a provider for everybody have nothing to do with each other',
    toDomain(5, 'gmail.com', '2026-10-08T08:00:00Z'),
    { answers: anAnswered({ author: 'tom@gmail.com' }) },
    [],
  ],
  [
    'replies are stopped',
    [['2026-10-08T08:00:00Z', { type: 'breaker', isOpen: true, why: 'conflicts' }]],
    {},
    ['breaker'],
  ],
  [
    'I said resume',
    [
      ['2026-10-08T08:00:00Z', { type: 'breaker', isOpen: true, why: 'conflicts' }],
      ['2026-10-08T08:30:00Z', { type: 'breaker', isOpen: false, why: 'resume' }],
    ],
    {},
    [],
  ],
  [
    'mail to them came back last month',
    [['2026-09-08T08:00:00Z', { type: 'bounced', address: 'tom@hale.example' }]],
    {},
    ['E8'],
  ],
];

/** An answer to our reply within two minutes is another program's; only the speed of it says so here. */
const SPEED: [says: string, receivedAt: string, rows: string[]][] = [
  ['half a minute after our reply', '2026-10-08T09:00:30Z', ['E7']],
  ['in the same second, which INTERNALDATE cuts off', '2026-10-08T09:00:00Z', ['E7']],
  ['three minutes after it', '2026-10-08T09:03:00Z', []],
  ['before it', '2026-10-08T08:59:00Z', []],
];

describe('enough replies', () => {
  it.each(ROWS)('%s', (_, entries, meant, rows) => {
    expect(limitRows(aLedger(...entries), aMeant(meant), NOW)).toEqual(rows);
  });

  it.each(SPEED)('a mail that comes %s', (_, receivedAt, rows) => {
    const left = sentReply('2026-10-08T09:00:00.400Z', {
      key: 'before',
      answers: anAnswered({ identity: 'mail-1', thread: null }),
    });
    const meant = aMeant({ receivedAt: instant(receivedAt), atMostEvery: new Temporal.Duration() });
    expect(limitRows(aLedger(...left), meant, NOW)).toEqual(rows);
  });

  it.each([
    ['nineteen in the hour', 19, '2026-10-08T09:00:00Z', false],
    ['twenty in the hour', 20, '2026-10-08T09:00:00Z', true],
    ['twenty, two hours ago', 20, '2026-10-08T07:00:00Z', false],
    ['sixty today', 60, '2026-10-08T02:00:00Z', true],
    ['sixty, yesterday morning', 60, '2026-10-07T02:00:00Z', false],
  ] as const)('the account’s own limit: %s', (_, count, at, expected) => {
    const ledger = aLedger(...toDomain(count, 'hale.example', at));
    expect(isAccountLimitReached(ledger, NOW)).toBe(expected);
    expect(repliesSince(ledger, instant(at).subtract({ seconds: 1 }))).toBe(count);
  });

  it('a reply that asks for itself is not counted', () => {
    const ledger = aLedger(...toDomain(20, 'hale.example', '2026-10-08T09:00:00Z'));
    expect(isAccountLimitReached(ledger, NOW, 'key-3')).toBe(false);
  });

  it.each([
    ['59 days ago', '2026-08-10T09:30:00Z', true],
    ['61 days ago', '2026-08-08T09:30:00Z', false],
  ])('mail that came back %s', (_, at, expected) => {
    const ledger = aLedger([at, { type: 'bounced', address: 'tom@hale.example' }]);
    expect(hasBounced(ledger, 'tom@hale.example', NOW)).toBe(expected);
    expect(hasBounced(ledger, 'mia@hale.example', NOW)).toBe(false);
  });
});
