/**
 * When the bot connects again, and when it gives up, told without a server: the clock and the waiting are passed in.
 */
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { keepConnected } from '../../../src/mailbox/keep-connected.js';
import type { Session } from '../../../src/mailbox/session.js';
import { createClock } from '../../../src/shared/clock.js';
import { DriverseatError, type ErrorCode } from '../../../src/shared/errors.js';

/** What happens at each attempt: an error at login, or how many seconds the connection lives. */
type Attempt = ErrorCode | number;

/** Runs through `attempts`, stops in the pause after the last, and tells the pauses. */
async function run(
  attempts: Attempt[],
): Promise<{ pausesMs: number[]; ended: number; outcome: unknown; retried: ErrorCode[] }> {
  const stop = new AbortController();
  const clock = createClock();
  const pausesMs: number[] = [];
  const retried: ErrorCode[] = [];
  let at = 0;
  let ended = 0;
  const end = async (): Promise<void> => {
    ended += 1;
  };
  const session = { end } as Partial<Session> as Session;
  const outcome = await keepConnected({
    async open() {
      const attempt = attempts[at++];
      if (typeof attempt === 'string') throw new DriverseatError(attempt, 'as the test wants it');
      return session;
    },
    async onSession() {
      clock.setOffsetMs(clock.offsetMs + Number(attempts[at - 1]) * 1_000);
      throw new DriverseatError('imap-unreachable', 'as the test wants it');
    },
    signal: stop.signal,
    clock,
    random: () => 0,
    log: pino({ level: 'silent' }),
    onRetry: ({ code }) => void retried.push(code),
    async pause(ms) {
      pausesMs.push(ms);
      if (at === attempts.length) stop.abort();
    },
  }).then(
    () => 'stopped',
    (error: unknown) => (error instanceof DriverseatError ? error.code : error),
  );
  return { pausesMs, ended, outcome, retried };
}

describe('staying connected', () => {
  it('waits longer after each failure', async () => {
    const { pausesMs, outcome } = await run(['imap-unreachable', 'deadline-passed', 'imap-refused', 1]);
    expect(pausesMs).toEqual([500, 1_000, 2_000, 4_000]);
    expect(outcome).toBe('stopped');
  });

  it.each([
    ['does not count a connection of less than five minutes as mended', 290, 4_000],
    ['begins anew after a connection of five minutes', 310, 500],
  ])('%s', async (_what, seconds, lastPauseMs) => {
    const down: Attempt[] = ['imap-unreachable', 'imap-unreachable', 'imap-unreachable'];
    const { pausesMs, ended } = await run([...down, seconds]);
    expect(pausesMs.at(-1)).toBe(lastPauseMs);
    expect(ended).toBe(1);
  });

  it('stops after three refused logins in a row, whatever came between them', async () => {
    const attempts: Attempt[] = [
      'imap-auth-failed',
      'imap-auth-failed',
      'imap-unreachable',
      'imap-auth-failed',
      1,
    ];
    const { outcome, pausesMs } = await run(attempts);
    expect(outcome).toBe('imap-auth-failed');
    expect(pausesMs).toHaveLength(3);
  });

  it('spreads the three over minutes where a login had worked', async () => {
    const refused: Attempt[] = ['imap-auth-failed', 'imap-auth-failed', 'imap-auth-failed'];
    const { outcome, pausesMs } = await run([310, ...refused, 1]);
    expect(outcome).toBe('imap-auth-failed');
    expect(pausesMs).toEqual([500, 60_000, 150_000]);
  });

  it('forgets refused logins after one that worked', async () => {
    const attempts: Attempt[] = [
      'imap-auth-failed',
      'imap-auth-failed',
      1,
      'imap-auth-failed',
      'imap-auth-failed',
      1,
    ];
    expect((await run(attempts)).outcome).toBe('stopped');
  });

  it.each(['password-missing', 'file-unreadable'] as const)(
    'does not begin without a password, which no other try would find: %s',
    async (code) => {
      expect((await run([code, 1])).outcome).toBe(code);
      expect((await run(['imap-unreachable', code, 1])).outcome).toBe(code);
    },
  );

  it.each(['tls-untrusted', 'token-command-failed'] as const)(
    'begins three times where it is mostly the settings that are wrong: %s',
    async (code) => {
      expect(await run([code, code, code, 1])).toMatchObject({ outcome: code, pausesMs: [500, 1_000] });
      expect((await run([code, 'imap-auth-failed', code, 1])).outcome).toBe(code);
    },
  );

  it.each(['password-missing', 'file-unreadable', 'tls-untrusted', 'token-command-failed'] as const)(
    'tries for ever what had worked: %s',
    async (code) => {
      expect((await run([1, code, code, code, code, 1])).outcome).toBe('stopped');
    },
  );

  it('tells what it tries for ever, and not what may end it', async () => {
    const attempts: Attempt[] = [
      'imap-unreachable',
      'imap-auth-failed',
      'deadline-passed',
      'password-missing',
    ];
    expect((await run(attempts)).retried).toEqual(['imap-unreachable', 'deadline-passed']);
  });

  it('does not go on with a server that lacks what makes it safe', async () => {
    expect((await run(['imap-capability-missing', 1])).outcome).toBe('imap-capability-missing');
  });
});
