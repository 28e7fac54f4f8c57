/**
 * A year of random mail, policy changes, clock changes, pauses, deaths and lost queues through the pure middle: what is promised
 * about mail to clients holds whatever happens.
 */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { noContactPeriodAt } from '../../../src/calendar/no-contact-period.js';
import { isDaytime } from '../../../src/calendar/send-window.js';
import { nextOpen } from '../../../src/calendar/state-at.js';
import type { MailKind, MailRecord } from '../../../src/ledger/planned-mail.js';
import { type Body, Office } from './office.js';
import { anyYear, NEW_YEAR, type Year } from './year.js';

const RUNS = 20;

async function live(year: Year): Promise<Office> {
  const office = new Office(year);
  for (const { atMinute, event } of year.events) {
    await office.passTo(later(office.now, NEW_YEAR.add({ minutes: atMinute })));
    office.happen(event);
  }
  // What happened last is looked at, too.
  await office.passTo(office.now.add({ minutes: 1 }));
  // Every no-contact time has an end, and so has every mail.
  await office.passTo(NEW_YEAR.add({ hours: 24 * 400 }));
  return office;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

/**
 * Every body in no-contact time is an auto-reply, in the very time that it is about and by day; all else leaves while she is
 * open. All are in time, and allowed.
 */
function expectRight({ mail, at, policy, zone, isAllowed }: Body): void {
  const period = noContactPeriodAt(policy, at)?.from.toString();
  if (mail.kind === 'auto-reply') {
    expect(period).toBe(mail.answers?.periodFrom);
    expect(isDaytime(at, zone)).toBe(true);
  } else {
    expect(period).toBeUndefined();
    expect(nextOpen(policy, at)).toEqual(at);
  }
  expect(Temporal.Instant.compare(at, Temporal.Instant.from(mail.notAfter))).toBe(-1);
  expect(isAllowed).toBe(true);
}

/** Auto-replies: once a period, and never sooner than that after the last one. */
function expectSeldom(bodies: readonly Body[], days: number): void {
  for (const client of new Set(bodies.map(({ mail }) => mail.client))) {
    const his = bodies.filter(({ mail }) => mail.client === client && mail.kind === 'auto-reply');
    expect(new Set(his.map(({ mail }) => mail.answers?.periodFrom)).size).toBe(his.length);
    for (const [index, { at }] of his.entries()) {
      const before = his[index - 1];
      if (before !== undefined)
        expect(before.at.until(at).total({ unit: 'hours' })).toBeGreaterThanOrEqual(days * 24);
    }
  }
}

function hasEnded({ state, why, isShown }: MailRecord): boolean {
  if (state === 'sent') return true;
  if (state === 'dropped') return why !== null;
  return (state === 'failed' || state === 'unknown') && isShown;
}

it('keeps every promise for a year, whatever happens', async () => {
  const states = new Map<string, number>();
  const kinds = new Set<MailKind>();
  await fc.assert(
    fc.asyncProperty(anyYear, async (year) => {
      const { bodies, ledger } = await live(year);
      const mails = [...ledger.mails.values()];
      for (const body of bodies) expectRight(body);
      for (const { mail } of bodies) kinds.add(mail.kind);
      expect(new Set(bodies.map(({ mail }) => mail.key)).size).toBe(bodies.length);
      expectSeldom(bodies, year.atMostEveryDays);
      expect(mails.filter((mail) => !hasEnded(mail))).toEqual([]);
      const arrived = new Set(bodies.map(({ mail }) => mail.key));
      expect(mails.filter(({ key, state }) => state === 'sent' && !arrived.has(key))).toEqual([]);
      for (const { state } of mails) states.set(state, (states.get(state) ?? 0) + 1);
    }),
    // A year is too long to be made smaller.
    { numRuns: RUNS, endOnFailure: true },
  );
  // The years were not idle.
  expect([...states.keys()].toSorted()).toEqual(['dropped', 'failed', 'sent', 'unknown']);
  expect([...kinds].toSorted()).toEqual(['announcement', 'auto-reply', 'draft']);
});
