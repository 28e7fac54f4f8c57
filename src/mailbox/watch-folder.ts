/**
 * Tells that something changed in a folder: a hint to look, never the news itself.
 *
 * IDLE dies silently (STYLE.md, mistake 2), so the same sync also runs on a timer (app/). Nothing else is
 * sent on this connection, and every few minutes a NOOP under a deadline shows whether it still lives:
 * servers end an IDLE after 29 minutes (RFC 2177), home routers forget a quiet connection much earlier.
 */
import { sleep } from '../shared/deadline.js';
import { DriverseatError } from '../shared/errors.js';
import type { Session } from './session.js';

/** How long one IDLE lasts, in milliseconds. */
const IDLE_MS = 240_000;

/** The least time between two, for a server that ends each one by itself. */
const PAUSE_MS = 1_000;

const HINTS = ['exists', 'expunge', 'flags'] as const;

/**
 * Watches the folder at `path` until `signal` is aborted, and calls `onHint` at the start and whenever the server
 * says that mail came, went or was marked. The session is used for nothing else.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed` when it can't go on
 */
export async function watchFolder(
  session: Session,
  path: string,
  onHint: () => void,
  signal: AbortSignal,
): Promise<void> {
  const { client } = session;
  await session.command(`opening ${path}`, () => client.mailboxOpen(path, { readOnly: true }));
  for (const event of HINTS) client.on(event, onHint);
  // What changed before the folder was open, nobody else tells of.
  onHint();
  try {
    while (!signal.aborted) {
      await idleOnce(session, signal);
      if (signal.aborted) return;
      await session.command(`watching ${path}`, () => client.noop());
      if (client.mailbox === false)
        throw new DriverseatError('imap-refused', `${path} was closed by the server`);
    }
  } finally {
    for (const event of HINTS) client.off(event, onHint);
  }
}

/** Idles for {@link IDLE_MS}, less where the server, the end of the session or `signal` cuts it short. */
async function idleOnce({ client, closed }: Session, signal: AbortSignal): Promise<void> {
  const round = new AbortController();
  const over = AbortSignal.any([signal, round.signal]);
  const pause = sleep(PAUSE_MS, signal);
  const idling = client.idle().catch(() => 'the next command shows what happened');
  await Promise.race([idling, closed, sleep(IDLE_MS, over)]);
  round.abort();
  await Promise.race([pause, closed]);
}
