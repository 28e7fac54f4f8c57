/**
 * A folder for temporary files that is gone afterwards, also when we are killed: a shell waits for our end.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** When the pipe closes, whatever still ends itself in the folder (a mail world, say) has a few seconds for it. */
const REMOVE = `
while read -r line; do :; done
for pause in 0 0.2 0.5 1 2 2; do sleep $pause; rm -rf -- "$1" 2>/dev/null && exit; done
`;

/** Calls `use` with the path of a new folder, and removes that after. Its path is short, and others may pass through. */
export async function withTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'ds-'));
  const options = { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] };
  const shell = spawn('/bin/sh', ['-c', REMOVE, 'driverseat-temporary', folder], options);
  const removed = new Promise((resolve) => shell.once('exit', resolve));
  chmodSync(folder, 0o711);
  try {
    return await use(folder);
  } finally {
    shell.stdin.end();
    await removed;
  }
}
