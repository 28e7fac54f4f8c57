/**
 * A limit on waiting: no command to a server and no step of a shutdown may wait for ever.
 */
import { DriverseatError } from './errors.js';

/**
 * Settles like `work`, or rejects after `limitMs` milliseconds.
 *
 * The work itself goes on: the caller ends its connection. `what` names the step for the reader.
 * @throws DriverseatError `deadline-passed`
 */
export async function withDeadline<T>(work: Promise<T>, limitMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DriverseatError('deadline-passed', `${what} took longer than ${limitMs} ms`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits `ms` milliseconds, or less when `signal` is aborted; never rejects. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
