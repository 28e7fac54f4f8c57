/** What holds all mail to clients, a row each, and which of several is named. */
import { describe, expect, it } from '@jest/globals';
import { type SendState, sendObstacle } from '../../../src/plan/send-obstacle.js';
import { clearState } from './a-reply.js';

type Row = [says: string, changes: Partial<SendState>, client: string | null, obstacle: string | null];

const ROWS: Row[] = [
  ['nothing stands in the way', {}, 'tom', null],
  ['another bot serves the mailbox', { isOwner: false }, 'tom', 'not-owner'],
  ['something lies in Driverseat/Stop', { isStopped: true }, 'tom', 'stopped'],
  ['driverseat.yaml can’t be read', { isBroken: true }, 'tom', 'config-broken'],
  ['I am ill', { paused: [{ what: 'ill' }] }, 'tom', 'ill'],
  ['I am ill, and paused everything before', { paused: [{ what: 'all' }, { what: 'ill' }] }, 'tom', 'ill'],
  ['everything is paused', { paused: [{ what: 'all' }] }, null, 'paused'],
  ['this client is paused', { paused: [{ what: 'client', client: 'tom' }] }, 'tom', 'client-paused'],
  ['another client is paused', { paused: [{ what: 'client', client: 'ada' }] }, 'tom', null],
  [
    'a client is paused, and the mail is to nobody of mine',
    { paused: [{ what: 'client', client: 'ada' }] },
    null,
    null,
  ],
  ['the clock is off by more than a minute', { isClockWrong: true }, 'tom', 'clock'],
  ['it is a rehearsal', { mode: 'rehearsal' }, 'tom', 'rehearsal'],
  [
    'of several, what ends the bot is named first',
    { isOwner: false, isStopped: true, isBroken: true },
    'tom',
    'not-owner',
  ],
  ['then my stop', { isStopped: true, isBroken: true, paused: [{ what: 'all' }] }, 'tom', 'stopped'],
  ['rehearsal comes last', { mode: 'rehearsal', isClockWrong: true }, 'tom', 'clock'],
];

describe('what holds mail to clients', () => {
  it.each(ROWS)('%s', (_, changes, client, obstacle) => {
    expect(sendObstacle({ ...clearState, ...changes }, client)).toBe(obstacle);
  });
});
