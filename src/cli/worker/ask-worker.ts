/**
 * A command's side of the worker's socket: asks the running worker, if there is one.
 */
import { connect, type Socket } from 'node:net';
import { DriverseatError, systemCode } from '../../shared/errors.js';
import { lineOf } from './line-of.js';
import { readAnswer, type WorkerAnswer, type WorkerRequest } from './request.js';
import { socketOf } from './socket-place.js';

/** The worker only journals; longer than this it is in trouble. */
const LIMITS = { mostBytes: 65_536, limitMs: 10_000 };
/** Nobody listens there: it ended, or was killed. */
const NOBODY = ['ENOENT', 'ECONNREFUSED'];

function connected(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', (cause) => {
      if (NOBODY.includes(systemCode(cause) ?? '')) return resolve(null);
      reject(new DriverseatError('state-unusable', 'the running worker can’t be asked', { cause }));
    });
  });
}

/**
 * Asks the worker of a state folder; null where none listens.
 * @throws DriverseatError `deadline-passed`, `state-unusable`
 */
export async function askWorker(stateFolder: string, request: WorkerRequest): Promise<WorkerAnswer | null> {
  const path = await socketOf(stateFolder);
  const socket = path === null ? null : await connected(path);
  if (socket === null) return null;
  const answered = lineOf(socket, LIMITS);
  socket.write(`${JSON.stringify(request)}\n`);
  const answer = readAnswer((await answered) ?? '');
  socket.destroy();
  if (answer !== null) return answer;
  const fix = 'Ask once more; if it goes on, stop the worker and ask then.';
  throw new DriverseatError('state-unusable', 'the running worker did not answer', { fix });
}
