/**
 * What of a mail lies in Redis, and what others may have written there.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { jobDataOf, jobIdOf, readJobData } from '../../../src/queue/queued-job.js';

describe('the id of a job', () => {
  it.each(['123', '0', 'a:b', 'a:b:c', '', 'x'.repeat(10_000)])('is one that BullMQ takes for %j', (key) => {
    expect(jobIdOf(key)).toMatch(/^m[0-9a-f]{32}$/);
  });

  it('differs where the keys differ', () => {
    expect(jobIdOf('a')).not.toBe(jobIdOf('b'));
  });
});

describe('the data of a job', () => {
  it('comes back as it was', () => {
    const dueAt = Temporal.Instant.from('2026-10-09T08:00:00.123Z');
    const read = readJobData(JSON.parse(JSON.stringify(jobDataOf({ key: 'k', dueAt }))));
    expect(read?.key).toBe('k');
    expect(read?.dueAt.toString()).toBe('2026-10-09T08:00:00.123Z');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'k'],
    ['no key', { dueAtMs: 1 }],
    ['a key that is none', { key: 7, dueAtMs: 1 }],
    ['no instant', { key: 'k' }],
    ['an instant that is none', { key: 'k', dueAtMs: Number.NaN }],
    ['a broken instant', { key: 'k', dueAtMs: 1.5 }],
    ['an instant beyond all calendars', { key: 'k', dueAtMs: 8.64e15 + 1 }],
  ])('is no mail where it is %s', (_what, data) => {
    expect(readJobData(data)).toBeNull();
  });
});
