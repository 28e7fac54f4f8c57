/** Is a mail that just came answered by itself, and when: Ana's Thursday, a sentence a row. */
import { describe, expect, it } from '@jest/globals';
import { planReply, type ReplyAsked } from '../../../src/plan/plan-reply.js';
import { instant } from '../calendar/policies.js';
import {
  aClient,
  aLedger,
  anAnswered,
  anAsked,
  aPlanned,
  autoReply,
  beginningAt,
  hard,
  inquirers,
  plannedForTom,
  sentReply,
  soft,
  told,
} from './a-reply.js';

const stranger = { client: null, isInquiry: true, autoReply: inquirers, isAuthenticated: true };

type Row = [says: string, changes: Partial<ReplyAsked>, expected: string];

const ANSWERED: Row[] = [
  [
    'a client who writes on my Thursday gets the reply ninety minutes later',
    {},
    'auto-reply 2026-10-08T09:30:00Z',
  ],
  [
    'who writes in the night is answered in the morning, theirs',
    { receivedAt: instant('2026-10-08T01:00:00Z'), now: instant('2026-10-08T01:00:05Z') },
    'auto-reply 2026-10-08T07:00:00Z',
  ],
  [
    'a client in New York is answered when it is eight there',
    { client: aClient({ timeZone: 'America/New_York' }) },
    'auto-reply 2026-10-08T12:00:00Z',
  ],
  ['a mail without a Date is answered all the same', { writtenAt: null }, 'auto-reply 2026-10-08T09:30:00Z'],
  [
    'what is SOFT is answered where I allow it to this client',
    { hits: [soft('C7')], client: aClient({ allow: ['C7'] }) },
    'auto-reply 2026-10-08T09:30:00Z',
  ],
  [
    'an odd date too, where I allow it',
    { writtenAt: instant('2026-09-01T08:00:00Z'), client: aClient({ allow: ['E2'] }) },
    'auto-reply 2026-10-08T09:30:00Z',
  ],
  [
    'a month after the last one the client is told again',
    {
      ledger: aLedger(
        ...sentReply('2026-09-10T07:00:00Z', {
          key: 'old',
          answers: anAnswered({ identity: 'mail-1', thread: 'thread-1' }),
        }),
      ),
    },
    'auto-reply 2026-10-08T09:30:00Z',
  ],
  [
    'somebody who asks for work is answered where I said so, and their address is proven',
    { ...stranger, hits: [soft('C10')] },
    'inquiry-reply 2026-10-08T09:30:00Z',
  ],
  [
    'a mail that the bot saw an hour late, after a restart, is still answered in time',
    { now: instant('2026-10-08T09:00:00Z') },
    'auto-reply 2026-10-08T09:30:00Z',
  ],
];

const NOT_ASKED: Row[] = [
  [
    'on a working day nobody is answered by a machine',
    { receivedAt: instant('2026-10-07T08:00:00Z') },
    'nothing',
  ],
  ['nobody is, where I answer nobody', { autoReply: { ...autoReply, to: 'nobody' } }, 'nothing'],
  ['a client for whom I turned it off gets none', { client: aClient({ autoReply: false }) }, 'nothing'],
  ['a stranger gets none, as it comes', { client: null, isInquiry: true }, 'nothing'],
  ['a stranger who wants no work of me gets none', { ...stranger, isInquiry: false }, 'nothing'],
  [
    'a mail judged again after a crash keeps the reply that was planned',
    { ledger: aLedger(['2026-10-08T08:00:10Z', plannedForTom()]) },
    'nothing',
  ],
];

const REFUSED: Row[] = [
  ['a machine is never answered', { hits: [hard('A1')] }, 'never A1'],
  ['what is SOFT is held for my eye', { hits: [soft('C7')] }, 'hold C7'],
  ['a date of last month is held', { writtenAt: instant('2026-09-01T08:00:00Z') }, 'hold E2'],
  ['a date of the day after tomorrow is held', { writtenAt: instant('2026-10-10T08:00:00Z') }, 'hold E2'],
  ['what came two days ago is not answered', { now: instant('2026-10-10T08:00:00Z') }, 'never E1'],
  ['what was rescued from Junk is not', { isMovedIn: true }, 'never E1'],
  [
    'what was there before the bot is not',
    { receivedAt: instant('2026-10-08T01:00:00Z'), ledger: beginningAt('2026-10-08T02:00:00Z') },
    'never E1',
  ],
  ['nor is anything before it has begun', { ledger: { ...aLedger(), baseline: null } }, 'never E1'],
  [
    'who writes an hour before my day off ends reads me soon',
    { receivedAt: instant('2026-10-08T21:00:00Z'), now: instant('2026-10-08T21:00:05Z') },
    'never E1',
  ],
  [
    'whose night lasts until I am back hears from me',
    {
      receivedAt: instant('2026-10-08T18:00:00Z'),
      now: instant('2026-10-08T18:00:05Z'),
      client: aClient({ timeZone: 'Europe/London' }),
    },
    'never E1b',
  ],
  ['what can’t wait reaches me at once, and I answer it', { isUrgent: true }, 'never urgent'],
  [
    'a mail that was answered is not answered again',
    { ledger: aLedger(...sentReply('2026-09-01T07:00:00Z', { key: 'old' })) },
    'never E4 E7',
  ],
  [
    'two weeks after the last one the client knows',
    {
      ledger: aLedger(
        ...sentReply('2026-09-24T07:00:00Z', { key: 'old', answers: anAnswered({ identity: 'mail-1' }) }),
      ),
    },
    'never E7',
  ],
  [
    'a second mail on the same day gets no second reply',
    { ledger: aLedger(['2026-10-08T08:00:10Z', plannedForTom({ identity: 'mail-6' })]) },
    'never E7',
  ],
  [
    'nobody is answered while replies are stopped',
    { ledger: aLedger(['2026-10-08T06:00:00Z', { type: 'breaker', isOpen: true, why: 'account-limit' }]) },
    'never breaker',
  ],
  [
    'an address that does not take mail gets none',
    { ledger: aLedger(['2026-09-01T06:00:00Z', { type: 'bounced', address: 'tom@hale.example' }]) },
    'never E8',
  ],
  ['an inquirer whose address nobody has proven is held', { ...stranger, isAuthenticated: false }, 'hold D4'],
  ['one whose provider says nothing of the author too', { ...stranger, hits: [soft('D4')] }, 'hold D4'],
  [
    'an inquirer is answered once',
    {
      ...stranger,
      ledger: aLedger(
        ...sentReply('2026-01-08T07:00:00Z', {
          key: 'old',
          kind: 'inquiry-reply',
          client: null,
          answers: anAnswered({ identity: 'mail-1' }),
        }),
      ),
    },
    'never E7',
  ],
  [
    'all that stands against it is named, the gravest first',
    { hits: [soft('B6'), hard('A1')], isUrgent: true },
    'never A1 B6 urgent',
  ],
];

/** The plan that Tom's mail made, for the mail with this identity. */
describe('a mail came in', () => {
  it.each(ANSWERED)('%s', (_, changes, expected) => expect(told(changes)).toBe(expected));
  it.each(NOT_ASKED)('%s', (_, changes, expected) => expect(told(changes)).toBe(expected));
  it.each(REFUSED)('%s', (_, changes, expected) => expect(told(changes)).toBe(expected));

  it('the plan names whom it answers, and ends with the day', () => {
    expect(planReply(anAsked())).toEqual({
      ...aPlanned(),
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      answers: anAnswered(),
    });
  });

  it('one key for a client and a no-contact time, whichever of their addresses writes', () => {
    const keyOf = (changes: Partial<ReplyAsked>) => {
      const planned = planReply(anAsked(changes));
      return planned?.type === 'planned' ? planned.key : null;
    };
    const mia = { ...anAsked().mail, author: 'mia@hale.example', identity: 'mail-8', uid: 8 };
    const later = { receivedAt: instant('2026-10-08T12:00:00Z'), now: instant('2026-10-08T12:00:05Z') };
    const nextWeek = { receivedAt: instant('2026-10-15T08:00:00Z'), now: instant('2026-10-15T08:00:05Z') };
    expect(keyOf({ mail: mia, ...later })).toBe(keyOf({}));
    expect(keyOf({ ...nextWeek, writtenAt: null })).not.toBe(keyOf({}));
    expect(keyOf({ client: aClient({ slug: 'mia', address: 'mia@hale.example' }) })).not.toBe(keyOf({}));
  });

  it('a refusal names the mail and the client, and nothing of its words', () => {
    expect(planReply(anAsked({ hits: [hard('A1'), hard('A1')] }))).toEqual({
      type: 'reply-refused',
      identity: 'mail-7',
      client: 'tom',
      verdict: 'never',
      rules: ['A1'],
    });
  });
});
