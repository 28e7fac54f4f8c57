import { describe, expect, it } from '@jest/globals';
import { sleep, withDeadline } from '../../../src/shared/deadline.js';

const never = new Promise<never>(() => undefined);

/** How many timers this process waits for: a timer left behind keeps a command from ending. */
function timersRunning(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

describe('a deadline', () => {
  it('lets through what settles in time, and leaves no timer', async () => {
    const before = timersRunning();
    await expect(withDeadline(Promise.resolve('answer'), 60_000, 'the login')).resolves.toBe('answer');
    await expect(withDeadline(Promise.reject(new Error('refused')), 60_000, 'the login')).rejects.toThrow(
      'refused',
    );
    expect(timersRunning()).toBe(before);
  });

  it('names the step that took too long', async () => {
    await expect(withDeadline(never, 5, 'the login')).rejects.toMatchObject({
      code: 'deadline-passed',
      message: 'the login took longer than 5 ms',
    });
  });
});

describe('a sleep', () => {
  it('lasts as long as it was told', async () => {
    const began = performance.now();
    await sleep(20);
    expect(performance.now() - began).toBeGreaterThanOrEqual(18);
  });

  it('ends at once when it is called off, before or meanwhile, and leaves no timer', async () => {
    const before = timersRunning();
    await sleep(60_000, AbortSignal.abort());
    const callOff = new AbortController();
    const asleep = sleep(60_000, callOff.signal);
    expect(timersRunning()).toBe(before + 1);
    callOff.abort();
    await asleep;
    expect(timersRunning()).toBe(before);
  });
});
