/**
 * Keeps a connection alive for as long as the bot runs: opens one, lets it work, opens the next.
 *
 * A refused login is tried three times and never a fourth: providers ban who goes on knocking (STYLE.md,
 * mistake 5). Where one had worked, the three are spread over minutes, since that password is mostly right still; at the
 * start it is mostly wrong, and who waits for it hears so at once. So it is at the start with a certificate or a token command,
 * and a password that isn't there is asked for once. Everything else is tried for ever, more and more slowly.
 */
import type { Clock } from '../shared/clock.js';
import { sleep } from '../shared/deadline.js';
import { type DriverseatError, type ErrorCode, isDriverseatError } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import { reconnectDelayMs, refusedDelayMs, STABLE_AFTER_MS } from './reconnect-delay.js';
import type { Session } from './session.js';

/** What keeping connected needs. */
export type KeepConnectedOptions = {
  /** Null where `signal` was aborted before the server was asked. */
  open(): Promise<Session | null>;
  /** Works on the session and settles soon after it is closed; the next one is opened only then. */
  onSession(session: Session): Promise<void>;
  /** The credentials have worked on another connection of this run; false by default. */
  haveWorked?: boolean;
  /** Ends the session and the loop. */
  signal: AbortSignal;
  clock: Clock;
  /** Uniform in [0, 1). */
  random(): number;
  log: Logger;
  /** Told what is tried again for as long as it takes. */
  onRetry?(error: DriverseatError): void;
  /** Waits `ms` milliseconds, or less when `signal` is aborted; {@link sleep} by default. */
  pause?(ms: number, signal: AbortSignal): Promise<void>;
};

/** How many logins in a row may be refused. */
const LOGIN_ATTEMPTS = 3;
/** What the settings are mostly wrong for until it has worked. */
const TRIED_LIKE_A_LOGIN = ['tls-untrusted', 'token-command-failed'] as const;
/** What no other try finds before it has worked. */
const ASKED_ONCE = ['password-missing', 'file-unreadable'] as const;

/** The codes with which {@link keepConnected} ends where there is no way in. */
export const NO_WAY_IN: readonly ErrorCode[] = ['imap-auth-failed', ...TRIED_LIKE_A_LOGIN, ...ASKED_ONCE];

/**
 * Connects again and again until `signal` is aborted, and then returns.
 * @throws DriverseatError `imap-auth-failed` after three refused logins in a row; as long as none has worked, `tls-untrusted` and
 * `token-command-failed` after as many, `password-missing` and `file-unreadable` at once; always at once,
 * `imap-capability-missing` and whatever is not a DriverseatError (a bug)
 */
export async function keepConnected(options: KeepConnectedOptions): Promise<void> {
  const { signal, random, log, pause = sleep } = options;
  let { haveWorked = false } = options;
  let failures = 0;
  let refusedLogins = 0;
  while (!signal.aborted) {
    const life = await live({ ...options, haveWorked });
    if (signal.aborted) return;
    if (life.lengthMs !== null) [refusedLogins, haveWorked] = [0, true];
    const isRefused = countsAsRefused(life.endedBy, haveWorked);
    if (isRefused) refusedLogins += 1;
    if (refusedLogins === LOGIN_ATTEMPTS) throw life.endedBy;
    failures = (life.lengthMs ?? 0) >= STABLE_AFTER_MS ? 1 : failures + 1;
    const delayMs =
      isRefused && haveWorked
        ? refusedDelayMs(refusedLogins, random())
        : reconnectDelayMs(failures, random());
    log.warn({ err: life.endedBy, failures, refusedLogins, delayMs }, 'mailbox connection lost');
    await pause(delayMs, signal);
  }
}

function countsAsRefused(error: unknown, haveWorked: boolean): boolean {
  return isDriverseatError(error, 'imap-auth-failed', ...(haveWorked ? [] : TRIED_LIKE_A_LOGIN));
}

function endsAtOnce(error: unknown, haveWorked: boolean): boolean {
  return isDriverseatError(error, 'imap-capability-missing', ...(haveWorked ? [] : ASKED_ONCE));
}

/** How long a connection lived (null: it was never logged in), and what ended it (null: the work was done). */
type Life = { lengthMs: number | null; endedBy: unknown };

async function live(options: KeepConnectedOptions): Promise<Life> {
  const { open, onSession, onRetry, signal, clock } = options;
  let session: Session | null = null;
  let openedAtMs = 0;
  let endedBy: unknown = null;
  const end = (): void => void session?.end();
  try {
    session = await open();
    openedAtMs = clock.now().epochMilliseconds;
    signal.addEventListener('abort', end, { once: true });
    if (session !== null && !signal.aborted) await onSession(session);
  } catch (error) {
    const haveWorked = options.haveWorked === true || session !== null;
    if (!isDriverseatError(error) || endsAtOnce(error, haveWorked)) throw error;
    if (!countsAsRefused(error, haveWorked)) onRetry?.(error);
    endedBy = error;
  } finally {
    signal.removeEventListener('abort', end);
    await session?.end();
  }
  const lengthMs = session === null ? null : clock.now().epochMilliseconds - openedAtMs;
  return { lengthMs, endedBy };
}
