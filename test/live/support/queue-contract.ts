/**
 * What every queue of planned mail does, a real one or a fake: the clock is stepped, and nothing waits for real time.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MailQueue, QueueOptions } from '../../../src/queue/mail-queue.js';
import { createClock, type SteppedClock } from '../../../src/shared/clock.js';
import { createLog } from '../../../src/shared/log.js';
import { until } from './until.js';

type OnDue = QueueOptions['onDue'];

const HOUR_MS = 3_600_000;

/** The contract for the queues that `open` gives: a new and empty one for each test. */
export function queueContract(name: string, open: (options: QueueOptions) => Promise<MailQueue>): void {
  describe(`${name}: what every queue does`, () => {
    let clock: SteppedClock;
    let queue: MailQueue;
    let ran: string[];
    let onDue: OnDue;

    beforeEach(async () => {
      clock = createClock();
      ran = [];
      onDue = async (key) => void ran.push(key);
      queue = await open({ clock, log: createLog('silent'), onDue: (key) => onDue(key) });
    });
    afterEach(() => queue.close());

    const inHours = (hours: number): Temporal.Instant =>
      Temporal.Instant.fromEpochMilliseconds(clock.now().epochMilliseconds + hours * HOUR_MS);
    // Two instants look the same to toEqual.
    const listed = async (): Promise<string[]> =>
      (await queue.list()).map(({ key, dueAt }) => `${key} at ${dueAt}`);
    const keys = async (): Promise<string[]> => (await queue.list()).map(({ key }) => key);

    async function step(hours: number): Promise<void> {
      clock.setOffsetMs(clock.offsetMs + hours * HOUR_MS);
      await queue.promoteDue(clock.now());
    }

    async function untilRan(...expected: string[]): Promise<void> {
      await until(`${expected.join()} ran`, () => ran.length >= expected.length);
      await until('nothing runs any more', async () => (await keys()).every((key) => !ran.includes(key)));
      expect(ran).toEqual(expected);
    }

    it('lists what was put, by its time', async () => {
      const [late, soon] = [inHours(2), inHours(1)];
      await queue.put('late', late);
      await queue.put('soon', soon);
      expect(await listed()).toEqual([`soon at ${soon}`, `late at ${late}`]);
    });

    it('runs what is due, in order, and nothing else', async () => {
      await queue.put('third', inHours(3));
      await queue.put('second', inHours(2));
      await queue.put('first', inHours(1));
      await step(2.5);
      await untilRan('first', 'second');
      expect(await keys()).toEqual(['third']);
    });

    it('runs at once what is due in the past', async () => {
      await queue.put('old', inHours(-24));
      await untilRan('old');
    });

    it('runs a key that was put twice once', async () => {
      await queue.put('a', inHours(1));
      await queue.put('a', inHours(1));
      await step(2);
      await untilRan('a');
      await step(2);
      expect(ran).toEqual(['a']);
    });

    it.each([
      ['later', 1, 3],
      ['earlier', 3, 1],
    ])('gives a key that is put again its new time: %s', async (_which, before, after) => {
      await queue.put('moved', inHours(before));
      const dueAt = inHours(after);
      await queue.put('moved', dueAt);
      await queue.put('between', inHours(2));
      expect(await listed()).toContain(`moved at ${dueAt}`);
      await step(2.5);
      await untilRan(...(after < before ? ['moved', 'between'] : ['between']));
    });

    it('does not run what was cancelled, and takes it again', async () => {
      await queue.put('a', inHours(1));
      await queue.cancel('a');
      await queue.cancel('never there');
      expect(await keys()).toEqual([]);
      await step(2);
      await queue.put('a', inHours(1));
      await step(2);
      await untilRan('a');
    });

    it('runs a key that ran before when it is put anew', async () => {
      await queue.put('a', inHours(1));
      await step(2);
      await untilRan('a');
      await queue.put('a', inHours(1));
      await step(2);
      await untilRan('a', 'a');
    });

    it('runs one at a time, also after one that failed', async () => {
      let atOnce = 0;
      let most = 0;
      onDue = async (key) => {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atOnce -= 1;
        ran.push(key);
        if (key === 'b') throw new Error('a failure with tom@hale.example in its text');
      };
      for (const key of ['a', 'b', 'c', 'd']) await queue.put(key, inHours(1));
      await step(2);
      await untilRan('a', 'b', 'c', 'd');
      expect({ most, keys: await keys() }).toEqual({ most: 1, keys: [] });
    });

    it('runs a key again that is put while it runs, and not one that is then cancelled', async () => {
      const again = inHours(5);
      onDue = async (key) => {
        ran.push(key);
        if (ran.length > 2) return;
        await queue.put(key, again);
        if (key === 'b') await queue.cancel(key);
      };
      await queue.put('a', inHours(1));
      await queue.put('b', inHours(2));
      await step(3);
      await until('both ran', () => ran.length === 2);
      await until('b is gone', async () => (await keys()).join() === 'a');
      expect(await listed()).toEqual([`a at ${again}`]);
      await step(3);
      await untilRan('a', 'b', 'a');
    });

    it('lists what runs at this moment', async () => {
      let finish: () => void = () => undefined;
      const isRunning = new Promise<void>((resolve) => {
        onDue = async () => {
          resolve();
          await new Promise<void>((done) => (finish = done));
        };
      });
      const dueAt = inHours(-1);
      await queue.put('a', dueAt);
      await isRunning;
      expect(await listed()).toEqual([`a at ${dueAt}`]);
      finish();
      await until('it is gone', async () => (await keys()).length === 0);
    });

    it('takes keys of any shape', async () => {
      const odd = ['123', 'a:b', 'a:b:c', '0', '0:1', 'ğüş', ' ', 'k'.repeat(500)];
      for (const [at, key] of odd.entries()) await queue.put(key, inHours(at + 1));
      expect(await keys()).toEqual(odd);
      await step(odd.length + 1);
      await untilRan(...odd);
    });

    it('ends once for all who ask, waits for what runs, and takes nothing more', async () => {
      let isDone = false;
      const isRunning = new Promise<void>((resolve) => {
        onDue = async () => {
          resolve();
          await new Promise((done) => setTimeout(done, 50));
          isDone = true;
        };
      });
      await queue.put('a', inHours(-1));
      await isRunning;
      await Promise.all([queue.close(), queue.close()]);
      expect(isDone).toBe(true);
      await expect(queue.put('b', inHours(1))).rejects.toMatchObject({ code: 'redis-unreachable' });
    });
  });
}
