/** When a reply is due: what holds for every policy, zone and hour, and on the days that bite. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { noContactPeriodAt } from '../../../src/calendar/no-contact-period.js';
import { isDaytime } from '../../../src/calendar/send-window.js';
import { planReply } from '../../../src/plan/plan-reply.js';
import { anyInstant, anyPolicy, dates, every, instant, officePolicy } from '../calendar/policies.js';
import { aClient, anAsked, beginningAt, hard, inquirers, thursdays } from './a-reply.js';

const zones = [
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'America/Havana',
  'Africa/Cairo',
];

/** A mail at any hour of any policy, seen up to a day later. */
const anyMail = fc
  .record({
    policy: anyPolicy,
    receivedAt: anyInstant,
    lateMinutes: fc.integer({ min: 0, max: 24 * 60 }),
    afterMinutes: fc.integer({ min: 1, max: 12 * 60 }),
    timeZone: fc.constantFrom(...zones),
    isClient: fc.boolean(),
  })
  .map(({ policy, receivedAt, lateMinutes, afterMinutes, timeZone, isClient }) => ({
    ...anAsked(),
    policy,
    receivedAt,
    writtenAt: receivedAt,
    now: receivedAt.add({ minutes: lateMinutes }),
    autoReply: { ...inquirers, after: Temporal.Duration.from({ minutes: afterMinutes }) },
    client: isClient ? aClient({ timeZone }) : null,
    isInquiry: true,
    isAuthenticated: true,
    ledger: beginningAt('2020-01-01T00:00:00Z'),
  }));

/** Mail that comes on a day without contact, so that the laws are about replies and not about silence. */
const anyMailOnADayOff = anyMail.map((mail) => {
  const day = mail.receivedAt.toZonedDateTimeISO(mail.policy.timeZone).toPlainDate();
  const breakRule = dates(day.toString(), day.add({ days: 1 }).toString());
  return {
    ...mail,
    policy: { ...mail.policy, openOn: [], noContact: [...mail.policy.noContact, breakRule] },
  };
});

describe('whatever the policy, the zone and the hour', () => {
  it('a planned reply is due in the no-contact time of its mail, after the delay, by daylight, before its end', () => {
    let planned = 0;
    fc.assert(
      fc.property(fc.oneof(anyMail, anyMailOnADayOff), (asked) => {
        const decision = planReply(asked);
        if (decision?.type !== 'planned') return;
        planned += 1;
        const period = noContactPeriodAt(asked.policy, asked.receivedAt);
        const dueAt = instant(decision.dueAt);
        expect(noContactPeriodAt(asked.policy, dueAt)?.from).toEqual(period?.from);
        expect(decision.notAfter).toBe(period?.to.toString());
        expect(Temporal.Instant.compare(dueAt, instant(decision.notAfter))).toBe(-1);
        expect(Temporal.Instant.compare(dueAt, asked.receivedAt.add(asked.autoReply.after))).not.toBe(-1);
        expect(isDaytime(dueAt, asked.client?.timeZone ?? asked.policy.timeZone)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(planned).toBeGreaterThan(100);
  });

  it('outside no-contact time there is neither a reply nor a refusal', () => {
    fc.assert(
      fc.property(anyMail, (asked) => {
        fc.pre(noContactPeriodAt(asked.policy, asked.receivedAt) === null);
        expect(planReply(asked)).toBeNull();
      }),
    );
  });

  it('a HARD row is never answered, wherever and whenever', () => {
    fc.assert(
      fc.property(anyMailOnADayOff, (asked) => {
        expect(planReply({ ...asked, hits: [hard('A1')] })).toMatchObject({ verdict: 'never' });
      }),
    );
  });
});

describe('days that bite', () => {
  const havana = officePolicy({ timeZone: 'America/Havana', noContact: [every(7)] });

  it('a day off whose midnight does not exist begins when it does', () => {
    const receivedAt = instant('2026-03-08T12:00:00Z');
    const decision = planReply(
      anAsked({
        policy: havana,
        receivedAt,
        writtenAt: null,
        now: receivedAt,
        client: aClient({ timeZone: 'America/Havana' }),
      }),
    );
    expect(decision).toMatchObject({
      dueAt: '2026-03-08T13:30:00Z',
      notAfter: '2026-03-09T04:00:00Z',
      answers: { periodFrom: '2026-03-08T05:00:00Z' },
    });
  });

  it('a Thursday in the middle of a break is part of the break', () => {
    const policy = { ...thursdays, noContact: [...thursdays.noContact, dates('2026-10-07', '2026-10-09')] };
    expect(planReply(anAsked({ policy }))).toMatchObject({ notAfter: '2026-10-09T22:00:00Z' });
  });
});
