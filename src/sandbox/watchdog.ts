/**
 * Ends what a mail world started, also when the process that owns it dies without a word (`kill -9`, a crash, Ctrl-C).
 *
 * A small shell in a session of its own holds the reading end of a pipe. Only this process, and each child until it
 * is on the list, holds the writing end; so the pipe closes exactly when nobody is left to end the world in order.
 * Then the shell ends every process group on its list and removes the world's folder.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { cleanEnvironment } from '../shared/environment.js';

/** Lines on its standard input: `+PID` a process group to end, `-PID` one that has ended. `$1` is the folder. */
const SCRIPT = `
groups=
while read -r line; do
  group=\${line#?}
  case $line in
    +*) groups="$groups $group" ;;
    -*) kept=; for each in $groups; do [ "$each" = "$group" ] || kept="$kept $each"; done; groups=$kept ;;
  esac
done
signal() { for group in $groups; do kill -s "$1" -- "-$group" 2>/dev/null; done; }
isAlive() { for group in $groups; do kill -s 0 -- "-$group" 2>/dev/null && return; done; return 1; }
waitForEnd() { tries=0; while isAlive && [ $tries -lt "$1" ]; do sleep 0.05; tries=$((tries + 1)); done; }
signal TERM; waitForEnd 10
signal KILL; waitForEnd 10
rm -rf -- "$1"
`;

/** The one who outlives us. */
export type Watchdog = {
  /** Handed to each child as a descriptor, so that it puts itself on the list before it becomes what it is. */
  readonly list: Socket;
  /** Takes a process group off the list: it has ended. */
  forget(group: number): void;
  /** Lets it do its work now; resolves when the folder is gone. */
  end(): Promise<void>;
};

function pipeOf(shell: ChildProcess): Socket {
  const pipe = shell.stdin as Socket;
  // A watchdog that was itself killed can't be told anything; the world still ends in order.
  pipe.on('error', () => pipe.destroy());
  return pipe;
}

/** Starts the watchdog over `folder`, which it will remove with everything in it. */
export function startWatchdog(folder: string): Watchdog {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'driverseat-watchdog', folder], {
    cwd: '/',
    detached: true,
    env: cleanEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(shell, 'exit');
  const list = pipeOf(shell);
  return {
    list,
    forget: (group) => void list.write(`-${group}\n`),
    end: async () => {
      list.end();
      await ended;
    },
  };
}
