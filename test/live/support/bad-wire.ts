/**
 * A TCP relay to a real server that can be cut or stalled at a chosen byte: the wire as it is on a train.
 */
import { createServer, connect as dial, type Socket } from 'node:net';

/** Words that the server says, by what gets through in their place; of the same length, and only without TLS. */
export type Lies = Readonly<Record<string, string>>;

/** A relay that listens on 127.0.0.1. */
export type BadWire = {
  port: number;
  /** How many connections came so far. */
  connections(): number;
  /** Cuts every connection after `bytes` more bytes from the server. */
  cutAfter(bytes: number): void;
  /** From `bytes` more bytes of the server on, nothing gets through in either direction, and nobody is told. */
  stallAfter(bytes: number): void;
  /** How many were hung up on while the server was down. */
  refused(): number;
  /** From now on cuts every connection over which the server says `word` (without TLS). */
  cutAtWord(word: string): void;
  /** Cuts every connection now, and lets new ones through. */
  cutNow(): void;
  /** While `isDown`, whoever dials is hung up on at once: the server is not there. */
  setDown(isDown: boolean): void;
  /** Lets everything through again; connections that were cut or stalled stay so. */
  heal(): void;
  [Symbol.asyncDispose](): Promise<void>;
};

type Fault = { kind: 'cut' | 'stall'; left: number } | { kind: 'word'; word: string } | null;

type Pair = { near: Socket; far: Socket; isStalled: boolean };

function retold(data: Buffer, lies: Lies): Buffer {
  const words = Object.entries(lies);
  if (words.length === 0) return data;
  return Buffer.from(
    words.reduce((text, [from, to]) => text.replaceAll(from, to), data.toString('latin1')),
    'latin1',
  );
}

/** Passes on what one end says, until the fault strikes; only the server's bytes count. */
function relay(pair: Pair, from: Socket, to: Socket, fault: () => Fault, lies: Lies = {}): void {
  for (const event of ['error', 'close']) from.on(event, () => to.destroy());
  from.on('data', (data: Buffer) => {
    const now = fault();
    if (now?.kind === 'word' && from === pair.far && data.includes(now.word)) {
      pair.near.destroy();
      return;
    }
    if (now !== null && now.kind !== 'word' && from === pair.far) {
      now.left -= data.length;
      if (now.left <= 0) pair.isStalled = true;
      if (now.left <= 0 && now.kind === 'cut') pair.near.destroy();
    }
    if (!pair.isStalled) to.write(retold(data, lies));
  });
}

/** Starts a relay to `port` on 127.0.0.1. */
export async function startBadWire(port: number, lies: Lies = {}): Promise<BadWire> {
  const pairs: Pair[] = [];
  let fault: Fault = null;
  let isDown = false;
  let refused = 0;
  const cutNow = (): void => {
    for (const { near, far } of pairs) for (const end of [near, far]) end.destroy();
  };
  const server = createServer((near) => {
    if (isDown) {
      refused += 1;
      near.destroy();
      return;
    }
    const pair = { near, far: dial(port, '127.0.0.1'), isStalled: false };
    pairs.push(pair);
    relay(pair, near, pair.far, () => fault);
    relay(pair, pair.far, near, () => fault, lies);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');
  return {
    port: address.port,
    connections: () => pairs.length,
    cutAfter: (left) => {
      fault = { kind: 'cut', left };
    },
    stallAfter: (left) => {
      fault = { kind: 'stall', left };
    },
    refused: () => refused,
    cutAtWord: (word) => {
      fault = { kind: 'word', word };
    },
    cutNow,
    setDown: (down) => {
      isDown = down;
      if (down) cutNow();
    },
    heal: () => {
      fault = null;
    },
    async [Symbol.asyncDispose]() {
      cutNow();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
