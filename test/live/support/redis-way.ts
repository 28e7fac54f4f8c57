/**
 * A way to a Redis that can be cut off: closed, as where it died, or silent, as where a network swallows everything.
 */
import { createServer, connect as dial, type Socket } from 'node:net';

/** A TCP port that leads to a Redis as long as the way is open. */
export type RedisWay = {
  readonly url: string;
  /** Opens or closes it; connections that are there are cut either way. */
  setOpen(isOpen: boolean): void;
  /** Lets connections be, and nothing through. */
  silence(): void;
  end(): void;
};

/** Opens a way to the Redis at `socketPath`. */
export async function openWay(socketPath: string): Promise<RedisWay> {
  let state: 'open' | 'closed' | 'silent' = 'open';
  const sockets = new Set<Socket>();
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (bytes: Buffer) => state === 'open' && to.write(bytes));
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((near) => {
    const far = dial(socketPath);
    join(near, far);
    join(far, near);
    if (state === 'closed') near.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    setOpen(isOpen) {
      state = isOpen ? 'open' : 'closed';
      drop();
    },
    silence() {
      state = 'silent';
    },
    end() {
      drop();
      server.close();
    },
  };
}
