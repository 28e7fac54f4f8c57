/** Tom's reply is due: what may have changed since it was planned, a row each. */
import { describe, expect, it } from '@jest/globals';
import type { Planned } from '../../../src/ledger/planned-mail.js';
import { type ReplyNow, recheckReply } from '../../../src/plan/recheck-reply.js';
import { dates, every, instant } from '../calendar/policies.js';
import {
  aClient,
  aLedger,
  anAnswered,
  aPlanned,
  aRecord,
  aReplyNow,
  autoReply,
  clearState,
  hard,
  inquirers,
  sentReply,
  soft,
  thursdays,
} from './a-reply.js';

const off = { ...autoReply, to: 'nobody' } as const;

type Row = [says: string, changes: Partial<ReplyNow>, expected: string, planned?: Partial<Planned>];

/** "send", "drop E3", or "wait paused" with its instant where there is one. */
function told(changes: Partial<ReplyNow>, planned: Partial<Planned> = {}): string {
  const recheck = recheckReply(aRecord(planned), aReplyNow(changes));
  if (recheck.verdict === 'send') return 'send';
  if (recheck.verdict === 'drop') return `drop ${recheck.why}`;
  return ['wait', recheck.why, recheck.until ?? []].flat().join(' ');
}

const toInquirer: Partial<Planned> = { kind: 'inquiry-reply', client: null };
const forInquirer = { client: null, autoReply: inquirers, isAuthenticated: true };

/** Replies to others that left within the last hour. */
function repliesToOthers(count: number, at: string) {
  return Array.from({ length: count }, (_, index) =>
    sentReply(at, {
      key: `key-${index}`,
      client: `client-${index}`,
      answers: anAnswered({
        identity: `other-${index}`,
        author: `someone@firm-${index}.example`,
        thread: null,
      }),
    }),
  ).flat();
}

const SENT: Row[] = [
  ['nothing has changed: it goes', {}, 'send'],
  [
    'a row that I allow to this client does not stop it',
    { answered: aMail([soft('C6')]), client: aClient({ allow: ['C6'] }) },
    'send',
  ],
  [
    'an inquirer gets it where I said so',
    { ...forInquirer, answered: aMail([soft('C10')]) },
    'send',
    toInquirer,
  ],
  [
    'nineteen others in the last hour are not too many',
    { ledger: aLedger(['2026-10-08T08:00:00Z', aPlanned()], ...repliesToOthers(19, '2026-10-08T09:00:00Z')) },
    'send',
  ],
  [
    'at the last look its own claim does not count as a reply',
    {
      ledger: aLedger(
        ['2026-10-08T08:00:00Z', aPlanned()],
        ['2026-10-08T09:30:00Z', { type: 'claimed', key: 'key-tom', claimId: 'claim-1' }],
        ...repliesToOthers(19, '2026-10-08T09:00:00Z'),
      ),
    },
    'send',
  ],
];

const DROPPED: Row[] = [
  ['after the day is over it goes no more', { now: instant('2026-10-08T22:00:00Z') }, 'drop late'],
  [
    'it waited for the end of a pause until then: the pause is why',
    {
      now: instant('2026-10-08T22:00:00Z'),
      state: { ...clearState, paused: [{ what: 'client', client: 'tom' }] },
    },
    'drop client-paused',
  ],
  [
    'it waited for a file to be mended until then: it is late',
    { now: instant('2026-10-08T22:00:00Z'), state: { ...clearState, isBroken: true } },
    'drop late',
  ],
  ['I answer nobody any more', { autoReply: off }, 'drop setting-off'],
  ['this client gets none any more', { client: aClient({ autoReply: false }) }, 'drop setting-off'],
  ['the client is no client any more', { client: null }, 'drop setting-off'],
  ['inquirers get none any more', { client: null }, 'drop setting-off', toInquirer],
  ['there is no text in the client’s language', { templateHash: null }, 'drop no-template'],
  ['I never approved the text', { approvedHash: null }, 'drop not-approved'],
  ['the text is not the one that I approved', { templateHash: 'edited' }, 'drop not-approved'],
  ['Thursdays are open again', { policy: { ...thursdays, noContact: [] } }, 'drop hours-changed'],
  [
    'the Thursday became part of a break, which clients hear of otherwise',
    { policy: { ...thursdays, noContact: [every(4), dates('2026-10-07', '2026-10-09')] } },
    'drop hours-changed',
  ],
  [
    'the bot slept two days',
    { answered: { hits: [], receivedAt: instant('2026-10-06T09:00:00Z') } },
    'drop E1',
  ],
  ['the mail is neither in INBOX nor in Held: I dealt with it', { answered: null }, 'drop gone'],
  ['I have written to them meanwhile', { answeredAt: instant('2026-10-08T09:00:00Z') }, 'drop E3'],
  ['the mail turned out to be spam', { answered: aMail([hard('D1')]) }, 'drop D1'],
  ['what was allowed to this client is allowed no more', { answered: aMail([soft('C7')]) }, 'drop C7'],
  [
    'an inquirer’s address can’t be proven any more',
    { ...forInquirer, isAuthenticated: false },
    'drop D4',
    toInquirer,
  ],
  [
    'another bot has answered the mail',
    { ledger: aLedger(...sentReply('2026-10-08T09:00:00Z', { key: 'other', client: null })) },
    'drop E4',
  ],
  [
    'the client was told last week',
    {
      ledger: aLedger(
        ...sentReply('2026-10-01T09:00:00Z', { key: 'old', answers: anAnswered({ identity: 'mail-1' }) }),
      ),
    },
    'drop E7',
  ],
  [
    'somebody else was told in the same conversation today',
    {
      ledger: aLedger(
        ...sentReply('2026-10-08T09:00:00Z', {
          key: 'other',
          client: 'ada',
          answers: anAnswered({ identity: 'mail-1', author: 'ada@hale.example' }),
        }),
      ),
    },
    'drop E7',
  ],
  [
    'twenty replies have left within the hour',
    { ledger: aLedger(...repliesToOthers(20, '2026-10-08T09:00:00Z')) },
    'drop breaker',
  ],
  [
    'replies were stopped',
    { ledger: aLedger(['2026-10-08T09:00:00Z', { type: 'breaker', isOpen: true, why: 'account-limit' }]) },
    'drop breaker',
  ],
  [
    'mail to them came back',
    { ledger: aLedger(['2026-10-08T09:00:00Z', { type: 'bounced', address: 'tom@hale.example' }]) },
    'drop E8',
  ],
  ['in rehearsal nothing goes', { state: { ...clearState, mode: 'rehearsal' } }, 'drop rehearsal'],
  [
    'it became night where they live, until the day is over',
    { now: instant('2026-10-08T20:00:00Z') },
    'drop E1b',
  ],
];

const WAITING: Row[] = [
  ['I said stop', { state: { ...clearState, isStopped: true } }, 'wait stopped'],
  ['another bot has taken over', { state: { ...clearState, isOwner: false } }, 'wait not-owner'],
  ['my settings can’t be read', { state: { ...clearState, isBroken: true } }, 'wait config-broken'],
  ['I am ill', { state: { ...clearState, paused: [{ what: 'ill' }] } }, 'wait ill'],
  ['I paused everything', { state: { ...clearState, paused: [{ what: 'all' }] } }, 'wait paused'],
  [
    'I paused this client',
    { state: { ...clearState, paused: [{ what: 'client', client: 'tom' }] } },
    'wait client-paused',
  ],
  [
    'by such a clock nothing is over',
    { state: { ...clearState, isClockWrong: true }, now: instant('2026-10-20T08:00:00Z') },
    'wait clock',
  ],
  ['the clock can’t be trusted', { state: { ...clearState, isClockWrong: true } }, 'wait clock'],
  [
    'the client has moved to New York, where it is night: until eight there',
    { client: aClient({ timeZone: 'America/New_York' }) },
    'wait E1b 2026-10-08T12:00:00Z',
  ],
];

function aMail(hits: NonNullable<ReplyNow['answered']>['hits']): ReplyNow['answered'] {
  return { hits, receivedAt: instant('2026-10-08T08:00:00Z') };
}

describe('a reply is due', () => {
  it.each(SENT)('%s', (_, changes, expected, ...[planned]) => expect(told(changes, planned)).toBe(expected));
  it.each(DROPPED)('%s', (_, changes, expected, ...[planned]) =>
    expect(told(changes, planned)).toBe(expected),
  );
  it.each(WAITING)('%s', (_, changes, expected, ...[planned]) =>
    expect(told(changes, planned)).toBe(expected),
  );

  it('what ends it comes before what only lets it wait', () => {
    const state = { ...clearState, isStopped: true };
    expect(told({ state, answered: null })).toBe('drop gone');
  });
});
