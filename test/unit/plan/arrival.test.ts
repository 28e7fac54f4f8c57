import { describe, expect, it } from '@jest/globals';
import { arrivalCare, type ClientArrival, isReleaseDue } from '../../../src/plan/arrival.js';
import { every, instant, officePolicy } from '../calendar/policies.js';

const policy = officePolicy({ noContact: [every(4)] });
const WEDNESDAY_NIGHT = instant('2026-10-07T22:00+02:00');
const THURSDAY = instant('2026-10-08T10:00+02:00');
const FRIDAY_NIGHT = instant('2026-10-09T03:00+02:00');
const FRIDAY = instant('2026-10-09T10:00+02:00');

/** Tom's mail on a Thursday, seen at once. */
function mail(changes: Partial<ClientArrival> = {}): ClientArrival {
  const receivedAt = changes.now ?? THURSDAY;
  return {
    now: THURSDAY,
    policy,
    holdIncoming: true,
    receivedAt,
    baselineAt: instant('2026-10-01T00:00Z'),
    isUrgent: false,
    isMovedIn: false,
    isRead: false,
    ...changes,
  };
}

describe('a client’s mail that just came', () => {
  it.each<[string, Partial<ClientArrival>, ReturnType<typeof arrivalCare>]>([
    ['on a Thursday waits', {}, 'hold'],
    ['on a Thursday lies in INBOX where nothing is to be held', { holdIncoming: false }, null],
    ['on a Thursday, and urgent, is told of', { isUrgent: true }, 'tell'],
    ['urgent, also where nothing is to be held', { isUrgent: true, holdIncoming: false }, 'tell'],
    ['urgent in the night is told of', { isUrgent: true, now: WEDNESDAY_NIGHT }, 'tell'],
    ['urgent in contact hours lies in INBOX', { isUrgent: true, now: FRIDAY }, null],
    ['in the night lies in INBOX: nobody looks anyway', { now: WEDNESDAY_NIGHT }, null],
    ['on a Friday lies in INBOX', { now: FRIDAY }, null],
    ['on Wednesday night, seen on Thursday, stays', { receivedAt: WEDNESDAY_NIGHT }, null],
    ['on Thursday, seen on Friday, stays', { receivedAt: THURSDAY, now: FRIDAY }, null],
    ['that she has read stays', { isRead: true }, null],
    ['that she moved in stays', { isMovedIn: true }, null],
    ['that she moved in is not told of either', { isMovedIn: true, isUrgent: true }, null],
    ['that was there before us stays', { baselineAt: FRIDAY }, null],
    ['before anything is known stays', { baselineAt: null }, null],
  ])('%s', (_what, changes, care) => {
    expect(arrivalCare(mail(changes))).toBe(care);
  });
});

describe('held mail', () => {
  it.each([
    ['waits on Thursday', THURSDAY, true, 'running', false],
    ['waits on Thursday, also at a start', THURSDAY, true, 'start', false],
    ['comes back on Thursday at a stop', THURSDAY, true, 'stop', true],
    ['waits in the night after', FRIDAY_NIGHT, true, 'running', false],
    ['comes back in the night after at a start', FRIDAY_NIGHT, true, 'start', true],
    ['comes back on Friday', FRIDAY, true, 'running', true],
    ['comes back on Thursday where nothing is to be held any more', THURSDAY, false, 'running', true],
  ] as const)('%s', (_what, now, holdIncoming, occasion, isDue) => {
    expect(isReleaseDue({ now, policy, holdIncoming }, occasion)).toBe(isDue);
  });
});
