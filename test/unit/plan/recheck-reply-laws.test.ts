/** The second look at a reply agrees with the first, whatever the policy and the instant. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isDaytime } from '../../../src/calendar/send-window.js';
import type { Planned } from '../../../src/ledger/planned-mail.js';
import { planReply } from '../../../src/plan/plan-reply.js';
import { recheckReply } from '../../../src/plan/recheck-reply.js';
import { anyPolicy, dates, instant } from '../calendar/policies.js';
import { aClient, anAsked, aRecord, aReplyNow } from './a-reply.js';

/** A client's mail in any policy's no-contact time, its plan, and the second look at any instant. */
const anyPlan = fc
  .record({
    policy: anyPolicy,
    isDayOff: fc.boolean(),
    receivedMinutes: fc.integer({ min: 0, max: 7 * 24 * 60 }),
    timeZone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'),
  })
  .map(({ policy: some, isDayOff, receivedMinutes, timeZone }) => {
    const receivedAt = instant('2026-03-23T00:00:00Z').add({ minutes: receivedMinutes });
    const day = receivedAt.toZonedDateTimeISO(some.timeZone).toPlainDate().toString();
    const policy = isDayOff ? { ...some, openOn: [], noContact: [...some.noContact, dates(day)] } : some;
    const client = aClient({ timeZone });
    const planned = planReply(
      anAsked({ policy, receivedAt, writtenAt: receivedAt, now: receivedAt, client }),
    );
    const lookAt = (record: Planned, now: Temporal.Instant) =>
      recheckReply(aRecord(record), aReplyNow({ now, policy, client, answered: { hits: [], receivedAt } }));
    return { planned: planned?.type === 'planned' ? planned : null, lookAt, timeZone };
  });

describe('the second look agrees with the first', () => {
  it('what is due, and unchanged, is sent', () => {
    fc.assert(
      fc.property(anyPlan, ({ planned, lookAt }) => {
        if (planned === null) return;
        expect(lookAt(planned, instant(planned.dueAt))).toEqual({ verdict: 'send' });
      }),
    );
  });

  it('whenever it is looked at, it leaves by daylight and before its end, or waits for that, or is dropped', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -180, max: 1800 }), ({ planned, lookAt, timeZone }, minutes) => {
        if (planned === null) return;
        const now = instant(planned.dueAt).add({ minutes });
        const look = lookAt(planned, now);
        const isOver = Temporal.Instant.compare(now, instant(planned.notAfter)) >= 0;
        if (isOver) expect(look.verdict).toBe('drop');
        if (look.verdict === 'send') expect(isDaytime(now, timeZone)).toBe(true);
        if (look.verdict === 'wait') expect(look).toMatchObject({ why: 'E1b', until: expect.anything() });
      }),
    );
  });
});
