/**
 * Ports for a server that can't pick its own: tried, and tried again when someone else was faster.
 *
 * Between the look and the server's own bind a port may go to another process. So the numbers come from below the
 * system's own range (where every outgoing connection takes one), and whoever starts a server tries again.
 */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The loopback address, the only one that anything in the mail world listens on. */
export const LOOPBACK = '127.0.0.1';

const LOWEST = 20_000;
const HIGHEST = 30_000;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: LOOPBACK, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port on the loopback address that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
}
