/**
 * What a run says, line by line as it comes, and waiting for one line of it.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { sleep } from '../shared/deadline.js';

/** The lines of a run, growing. */
export type RunOutput = {
  /** Standard output. */
  readonly output: readonly string[];
  /** Standard error. */
  readonly log: readonly string[];
  /** Settles when both streams have ended and all their lines are here. */
  readonly complete: Promise<unknown>;
  /** The first line of either stream, from the beginning on, that `isMeant`; null when the run ended without it. */
  find(isMeant: (line: string) => boolean): Promise<string | null>;
};

/** A grandchild may hold a stream open; after the run's own end it is listened to for this long. */
const LINGER_MS = 500;

/** Reads both streams of `child`; `exited` settles when it has ended. */
export function readOutput(child: ChildProcess, exited: Promise<unknown>): RunOutput {
  const all: string[] = [];
  const lookers = new Set<() => void>();
  const collect = (stream: Readable | null): { lines: string[]; ended: Promise<unknown> } => {
    const lines: string[] = [];
    if (stream === null) return { lines, ended: Promise.resolve() };
    const reader = createInterface({ input: stream });
    reader.on('line', (line) => {
      lines.push(line);
      all.push(line);
      for (const look of lookers) look();
    });
    return { lines, ended: once(reader, 'close') };
  };
  const [output, log] = [collect(child.stdout), collect(child.stderr)];
  const linger = exited.then(() => sleep(LINGER_MS));
  const complete = Promise.race([Promise.all([output.ended, log.ended]), linger]);
  return {
    output: output.lines,
    log: log.lines,
    complete,
    find: (isMeant) =>
      new Promise((resolve) => {
        let next = 0;
        const look = (): void => {
          const found = all.slice(next).find(isMeant);
          next = all.length;
          if (found !== undefined) end(found);
        };
        const end = (line: string | null): void => {
          lookers.delete(look);
          resolve(line);
        };
        lookers.add(look);
        look();
        void complete.then(() => end(null));
      }),
  };
}
