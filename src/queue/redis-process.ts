/**
 * One run of a redis-server of our own, which ends with us, however we end.
 *
 * A small shell starts it and watches a pipe whose other end only this process holds: when we die, by kill -9 too, the
 * pipe closes, and the shell's watcher removes the folder and kills the server. It starts with a clean environment, so
 * that no password of ours is in its.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cleanEnvironment } from '../shared/environment.js';

/** A server that was started; whether it answers is another question. */
export type RedisProcess = {
  /** Settles with the exit status when it has ended (127: there is no such program); never rejects. */
  readonly exited: Promise<number | null>;
  /** Kills it; it has nothing to save. */
  end(): void;
};

/** `$1` is the folder, what follows goes to the server. Descriptor 3 is the pipe; the server must not inherit it. */
const SCRIPT = `
server=$(command -v redis-server || command -v valkey-server) || exit 127
folder=$1; shift
exec 3<&0
"$server" "$@" </dev/null 3<&- &
redis=$!
{ while read -r line; do :; done; rm -rf -- "$folder"; kill -s KILL "$redis"; } <&3 &
watcher=$!
exec 3<&-
wait "$redis"; status=$?
kill "$watcher"
exit "$status"
`;

/** Servers lie in \`sbin\`, which an ordinary user's PATH lacks on Debian. */
const FURTHER_PATH = '/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin';

/** No port, nothing on disk, nothing thrown away. */
function settings(folder: string): string[] {
  const wanted = {
    port: '0',
    unixsocket: socketIn(folder),
    unixsocketperm: '700',
    dir: folder,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return Object.entries(wanted).flatMap(([name, value]) => [`--${name}`, value]);
}

/** The path of the socket of a server that runs in `folder`. */
export function socketIn(folder: string): string {
  return join(folder, 'redis.sock');
}

/** Starts a server in `folder`. */
export function startRedisProcess(folder: string): RedisProcess {
  const environment = cleanEnvironment();
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'driverseat-redis', folder, ...settings(folder)], {
    cwd: '/',
    detached: true,
    env: { ...environment, PATH: `${environment['PATH'] ?? ''}:${FURTHER_PATH}` },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return { exited: exitOf(shell), end: () => shell.stdin?.destroy() };
}

async function exitOf(shell: ChildProcess): Promise<number | null> {
  // Writing is never tried, but a pipe whose reader died may still report so.
  shell.stdin?.on('error', () => shell.stdin?.destroy());
  try {
    const [status] = (await once(shell, 'exit')) as [number | null];
    return status;
  } catch {
    return null;
  }
}
