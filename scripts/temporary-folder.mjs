/**
 * A folder for temporary files that is gone afterwards, also when we are killed: a shell waits for our end.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** When nobody holds the pipe any more, the mail worlds in the folder have five seconds to end themselves. */
const REMOVE = `
while read -r line; do :; done
hasWorld() { for world in "$1"/driverseat-* "$1"/*/driverseat-*; do [ -e "$world" ] && return; done; return 1; }
tries=0; while hasWorld "$1" && [ $tries -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
rm -rf -- "$1"
`;

/**
 * Calls `use` with the path of a new folder, short and passable for others, and removes it after. `use` also gets a
 * stream: a program that has it among its `stdio` keeps the folder for as long as it runs.
 */
export async function withTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'ds-'));
  const options = { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] };
  const shell = spawn('/bin/sh', ['-c', REMOVE, 'driverseat-temporary', folder], options);
  const removed = new Promise((resolve) => shell.once('exit', resolve));
  chmodSync(folder, 0o711);
  try {
    return await use(folder, shell.stdin);
  } finally {
    shell.stdin.end();
    await removed;
  }
}
