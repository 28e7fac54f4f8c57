/**
 * Laws that hold for any policy, zone and instant.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextNoContactPeriod, noContactPeriodAt } from '../../../src/calendar/no-contact-period.js';
import { isInSendWindow, nextSendInstant } from '../../../src/calendar/send-window.js';
import { nextOpen, stateAt } from '../../../src/calendar/state-at.js';
import { anyInstant, anyPolicy } from './policies.js';

const RUNS = { numRuns: 60 };

describe('the calendar, whatever the policy and the hour', () => {
  it('opens at an instant of contact, and between now and then there is none', () => {
    fc.assert(
      fc.property(anyPolicy, anyInstant, fc.integer({ min: 1, max: 999 }), (policy, at, share) => {
        const opens = nextOpen(policy, at);
        if (opens === null) return;
        expect(stateAt(policy, opens).state).toBe('contact');
        const waitMs = opens.epochMilliseconds - at.epochMilliseconds;
        const between = at.add({ milliseconds: Math.floor((waitMs * share) / 1000) });
        if (waitMs > 0) expect(stateAt(policy, between).state).not.toBe('contact');
      }),
      RUNS,
    );
  });

  it('has a period of no-contact time exactly where the state says so, and it is whole', () => {
    fc.assert(
      fc.property(anyPolicy, anyInstant, (policy, at) => {
        const period = noContactPeriodAt(policy, at);
        expect(period !== null).toBe(stateAt(policy, at).state === 'no-contact');
        if (period === null) return;
        expect(stateAt(policy, period.from).state).toBe('no-contact');
        expect(stateAt(policy, period.from.subtract({ milliseconds: 1 })).state).not.toBe('no-contact');
        expect(stateAt(policy, period.to).state).not.toBe('no-contact');
        expect(stateAt(policy, period.to.subtract({ milliseconds: 1 })).state).toBe('no-contact');
        expect(period.rules.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('gives one period the same bounds from each of its instants', () => {
    fc.assert(
      fc.property(anyPolicy, anyInstant, fc.integer({ min: 0, max: 999 }), (policy, at, share) => {
        const period = nextNoContactPeriod(policy, at);
        if (period === null) return;
        const lengthMs = period.to.epochMilliseconds - period.from.epochMilliseconds;
        const inside = period.from.add({ milliseconds: Math.floor((lengthMs * share) / 1000) });
        expect(noContactPeriodAt(policy, inside)).toEqual(period);
      }),
      RUNS,
    );
  });

  it('never sends outside contact hours', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyInstant,
        fc.constantFrom(null, 'Europe/London', 'Asia/Tokyo', 'America/Los_Angeles'),
        (policy, at, zone) => {
          const send = nextSendInstant(policy, at, zone);
          if (send === null) return;
          expect(stateAt(policy, send).state).toBe('contact');
          expect(isInSendWindow(policy, send, zone)).toBe(true);
          expect(send.epochMilliseconds).toBeGreaterThanOrEqual(at.epochMilliseconds);
        },
      ),
      RUNS,
    );
  });
});
