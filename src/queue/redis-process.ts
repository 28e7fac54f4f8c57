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

/** Two names under which the server may be installed. */
export type ServerPrograms = readonly [string, string];

/** A server that was started; whether it answers is another question. */
export type RedisProcess = {
  /** Settles with the exit status when it has ended (127: there is no such program); never rejects. */
  readonly exited: Promise<number | null>;
  /** That status; undefined while it runs. */
  readonly status: number | null | undefined;
  /** Kills it; it has nothing to save. */
  end(): void;
};

/**
 * `$1` is the folder (made again where something that tidies up took it), `$2` and `$3` are names of the program, what follows
 * goes to it. Descriptor 3 is the pipe; the server must not inherit it.
 */
const SCRIPT = `
folder=$1
mkdir -p -- "$folder" && chmod 700 -- "$folder" || exit 1
server=$(command -v "$2" || command -v "$3") || exit 127
shift 3
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

/** Servers lie in `sbin`, which an ordinary user's PATH lacks on Debian. */
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

/** Starts a server in `folder`: the first of `programs` that is installed. */
export function startRedisProcess(folder: string, programs: ServerPrograms): RedisProcess {
  const environment = cleanEnvironment();
  const given = [folder, ...programs, ...settings(folder)];
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'driverseat-redis', ...given], {
    cwd: '/',
    detached: true,
    env: { ...environment, PATH: `${environment['PATH'] ?? ''}:${FURTHER_PATH}` },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Nothing is ever written, but a pipe whose reader was killed may report so all the same.
  shell.stdin?.on('error', () => shell.stdin?.destroy());
  let status: number | null | undefined;
  const exited = exitOf(shell).then((exit) => {
    status = exit;
    return exit;
  });
  return {
    exited,
    get status() {
      return status;
    },
    end: () => shell.stdin?.destroy(),
  };
}

async function exitOf(shell: ChildProcess): Promise<number | null> {
  try {
    const [status] = (await once(shell, 'exit')) as [number | null];
    return status;
  } catch {
    // It could not be started at all.
    return null;
  }
}
