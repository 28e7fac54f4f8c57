/**
 * Runs `mailbox.tokenCommand`: a command of the freelancer's that prints an OAuth access token.
 *
 * It gets her environment (keyrings and gpg are found there) without our password, a time limit and little room to talk; what
 * it says besides is thrown away, since a failing one may print secrets.
 */
import { spawn } from 'node:child_process';
import { herEnvironment } from '../shared/environment.js';
import { DriverseatError, systemCode } from '../shared/errors.js';

/** How the command is run. */
export type TokenCommandOptions = {
  /** The folder that it runs in: the workspace. */
  dir: string;
  /** In milliseconds; 30,000 by default. Then it is ended, and all that it started. */
  limitMs?: number;
};

const LIMIT_MS = 30_000;
/** Microsoft's tokens have about 2,500 characters. */
const MOST_BYTES = 16_384;

function failed(what: string): DriverseatError {
  const where = { setting: 'mailbox.tokenCommand' };
  return new DriverseatError('token-command-failed', `the command ${what}`, { where });
}

type Ended = { output: string; status: number | null; cut: 'late' | 'long' | null };

function run(command: string, { dir, limitMs = LIMIT_MS }: TokenCommandOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', command], {
      cwd: dir,
      env: herEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let cut: Ended['cut'] = null;
    const end = (why: 'late' | 'long'): void => {
      cut ??= why;
      if (child.pid !== undefined) endGroup(child.pid);
    };
    const timer = setTimeout(() => end('late'), limitMs);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
      else end('long');
    });
    child.once('error', (cause) => {
      clearTimeout(timer);
      reject(new DriverseatError('token-command-failed', 'the command can’t be started', { cause }));
    });
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ output: Buffer.concat(chunks).toString('utf8'), status, cut });
    });
  });
}

/** Ends a process and all that it started; one that is gone already is fine. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/**
 * Runs the command and gives the token that it printed.
 * @throws DriverseatError `token-command-failed`; its text holds nothing that the command said
 */
export async function runTokenCommand(command: string, options: TokenCommandOptions): Promise<string> {
  const { output, status, cut } = await run(command, options);
  if (cut === 'late') throw failed('took too long');
  if (cut === 'long') throw failed('printed more than a token');
  if (status !== 0) throw failed(`ended with status ${status ?? 'unknown'}`);
  const token = output.trim();
  if (token === '') throw failed('printed nothing');
  if (!/^[!-~]+$/.test(token)) throw failed('printed more than a token');
  return token;
}
