/**
 * One line of JSON from a socket, bounded in size and in time: what stands on either side of the worker's socket.
 */
import type { Socket } from 'node:net';
import { DriverseatError } from '../../shared/errors.js';

/** Which line is waited for. */
export type LineLimits = { mostBytes: number; limitMs: number };

/**
 * The first line that comes, without its end; null where the other side ended without one.
 * @throws DriverseatError `deadline-passed`; what is longer than the limit ends the connection and gives null
 */
export function lineOf(socket: Socket, { mostBytes, limitMs }: LineLimits): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let read = Buffer.alloc(0);
    const finish = (line: string | null): void => {
      clearTimeout(timer);
      resolve(line);
    };
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new DriverseatError('deadline-passed', `the other side was silent for ${limitMs} ms`));
    }, limitMs);
    socket.on('data', (chunk: Buffer) => {
      read = Buffer.concat([read, chunk]);
      const end = read.indexOf('\n');
      if (end >= 0 && end <= mostBytes) return finish(read.toString('utf8', 0, end));
      if (read.length > mostBytes) socket.destroy();
    });
    socket.once('close', () => finish(null));
  });
}
