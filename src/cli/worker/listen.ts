/**
 * The worker's side of its socket: one line of JSON is asked, one is answered, and the connection ends.
 *
 * Only this user can reach it (the folder is 0700, the socket 0600), and it is bounded all the same: in size, in time and in
 * how many ask at once. A worker that can't listen works on; commands then say that it has to be stopped first.
 */
import { chmod } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import type { Bot } from '../../app/bot.js';
import { cancelInBot } from '../../app/cancel-mail.js';
import { isDriverseatError, systemCode } from '../../shared/errors.js';
import { makeSocketFolder } from '../../shared/socket-folder.js';
import { lineOf } from './line-of.js';
import { readRequest, type WorkerAnswer } from './request.js';
import { forgetSocket, socketIn, tellSocket } from './socket-place.js';

/** Where it listens. */
export type ListenPlace = { stateFolder: string; runtimeDir: string | undefined };

/** Ends listening; never throws. */
export type Listening = { close(): Promise<void> };

const LIMITS = { mostBytes: 1024, limitMs: 5_000 };
const MOST_AT_ONCE = 8;

async function answer(bot: Bot, line: string): Promise<WorkerAnswer> {
  const request = readRequest(line);
  if (request === null) return { problem: 'the worker does not know that request' };
  return await cancelInBot(bot, request.key);
}

async function serve(bot: Bot, socket: Socket): Promise<void> {
  const line = await lineOf(socket, LIMITS);
  if (line === null) return;
  const said = await answer(bot, line);
  socket.end(`${JSON.stringify(said)}\n`);
}

function serveSafely(bot: Bot, socket: Socket): void {
  socket.on('error', (err) => bot.log.debug({ code: systemCode(err) }, 'command went away'));
  void serve(bot, socket).catch((err: unknown) => {
    const code = isDriverseatError(err) ? err.code : null;
    bot.log.warn(code === null ? { err } : { code }, 'command not answered');
    socket.destroy();
  });
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function open(bot: Bot, { stateFolder, runtimeDir }: ListenPlace): Promise<Listening> {
  await forgetSocket(stateFolder);
  const path = socketIn(await makeSocketFolder(runtimeDir, 'worker'));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serveSafely(bot, socket);
  });
  server.maxConnections = MOST_AT_ONCE;
  await listening(server, path);
  server.on('error', (err) => bot.log.warn({ code: systemCode(err) }, 'socket for commands'));
  await chmod(path, 0o600);
  await tellSocket(stateFolder, path);
  return {
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await forgetSocket(stateFolder).catch((err: unknown) =>
        bot.log.warn({ code: systemCode(err) }, 'socket for commands not removed'),
      );
    },
  };
}

/** Listens for commands; where that can't be, only the log says so. */
export async function listen(bot: Bot, place: ListenPlace): Promise<Listening> {
  try {
    return await open(bot, place);
  } catch (err) {
    bot.log.warn({ code: isDriverseatError(err) ? err.code : systemCode(err) }, 'no socket for commands');
    return { close: async () => undefined };
  }
}
