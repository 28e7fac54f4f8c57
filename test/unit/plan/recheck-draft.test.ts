import { describe, expect, it } from '@jest/globals';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { type DraftNow, recheckDraft } from '../../../src/plan/recheck-draft.js';
import type { SendState } from '../../../src/plan/send-obstacle.js';
import { every, instant, officePolicy } from '../calendar/policies.js';

const DUE = instant('2026-10-09T09:00+02:00');

const draft: MailRecord = {
  key: 'k',
  kind: 'draft',
  client: 'tom',
  to: ['tom@hale.example'],
  dueAt: DUE.toString(),
  notAfter: DUE.add({ hours: 168 }).toString(),
  answers: null,
  state: 'planned',
  plannedAt: '2026-10-08T19:40:00Z',
  since: '2026-10-08T19:40:00Z',
  claimId: null,
  attempts: 0,
  why: null,
  refused: [],
  isShown: false,
};

const free: SendState = {
  mode: 'live',
  paused: [],
  isStopped: false,
  isBroken: false,
  isOwner: true,
  isClockWrong: false,
};

function at(changes: Partial<DraftNow> = {}, state: Partial<SendState> = {}): DraftNow {
  return {
    now: DUE,
    policy: officePolicy({ noContact: [every(4)] }),
    state: { ...free, ...state },
    place: 'there',
    isInSent: false,
    ...changes,
  };
}

const LUNCH = instant('2026-10-09T13:30+02:00');

describe('a draft of hers that is due', () => {
  it.each<[string, Partial<DraftNow>, Partial<SendState>, string]>([
    ['leaves when it opens', {}, {}, 'send'],
    ['leaves though the automatic mail is paused', {}, { paused: [{ what: 'all' }] }, 'send'],
    ['leaves though that client is paused', {}, { paused: [{ what: 'client', client: 'tom' }] }, 'send'],
    ['waits while she is ill', {}, { paused: [{ what: 'all' }, { what: 'ill' }] }, 'wait ill'],
    ['waits while all is stopped', {}, { isStopped: true }, 'wait stopped'],
    ['waits while the settings are broken', {}, { isBroken: true }, 'wait config-broken'],
    ['waits while the clock is wrong', {}, { isClockWrong: true }, 'wait clock'],
    ['waits where another bot has the mailbox', {}, { isOwner: false }, 'wait not-owner'],
    ['is dropped in rehearsal', {}, { mode: 'rehearsal' }, 'drop rehearsal'],
    ['is dropped where it was moved out', { place: 'gone' }, { isStopped: true }, 'drop gone'],
    ['and is not late by it', { now: DUE.add({ hours: 500 }) }, { isClockWrong: true }, 'wait clock'],
    ['is dropped where a later version lies beside it', { place: 'replaced' }, {}, 'drop replaced'],
    ['is dropped where she sent it herself', { isInSent: true }, {}, 'drop in-sent'],
    ['is dropped after a week', { now: DUE.add({ hours: 168 }) }, {}, 'drop late'],
    ['waits until after lunch', { now: LUNCH }, {}, 'wait closed 2026-10-09T12:00:00Z'],
    [
      'never leaves on a Thursday',
      { now: instant('2026-10-08T10:00+02:00') },
      {},
      'wait closed 2026-10-09T07:00:00Z',
    ],
    [
      'is dropped where it opens too late',
      { now: instant('2026-10-15T10:00+02:00'), policy: officePolicy({ noContact: [every(4), every(5)] }) },
      {},
      'drop late',
    ],
  ])('%s', (_what, changes, state, expected) => {
    const said = recheckDraft(draft, at(changes, state));
    const until = said.verdict === 'wait' && said.until !== null ? [said.until.toString()] : [];
    const why = said.verdict === 'send' ? [] : [said.why];
    expect([said.verdict, ...why, ...until].join(' ')).toBe(expected);
  });
});
