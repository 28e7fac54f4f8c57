/**
 * The password or the access token: from the environment, a file, or a command; never from driverseat.yaml.
 *
 * Asked anew for each connection and kept nowhere: a token may have run out, a password may have been changed.
 * `tokenCommand` wins, being written for this mailbox; then DRIVERSEAT_PASSWORD, then DRIVERSEAT_PASSWORD_FILE.
 */
import { readFile, stat } from 'node:fs/promises';
import type { Mailbox } from '../plan/settings.js';
import type { Environment } from '../shared/environment.js';
import { DriverseatError, type Problem, problem, systemCode } from '../shared/errors.js';
import type { Credentials, ServerAccount } from '../shared/server-account.js';
import { runTokenCommand } from './token-command.js';
import type { Workspace } from './workspace.js';

/** Where secrets come from in the environment. */
export type SecretSource = Pick<Environment, 'password' | 'passwordFile'>;

/**
 * A function that gives what to log in with; `dir` is where the command runs. Calls while it runs share its outcome.
 * The function throws DriverseatError `password-missing`, `file-unreadable` or `token-command-failed`.
 */
export function credentialsOf(
  { tokenCommand, imap }: Pick<Mailbox, 'tokenCommand' | 'imap'>,
  { password, passwordFile }: SecretSource,
  dir: string,
): () => Promise<Credentials> {
  if (tokenCommand !== null)
    return sharedWhileRunning(async () => ({ accessToken: await runTokenCommand(tokenCommand, { dir }) }));
  return async () => {
    if (password !== undefined) return { pass: password };
    if (passwordFile !== undefined) return { pass: await readPassword(passwordFile) };
    throw new DriverseatError('password-missing', `there is no password for ${imap.host}`);
  };
}

function sharedWhileRunning<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

/** What to do, by the system's code. */
const UNREAD_FIXES: Partial<Record<string, string>> = {
  ENOENT: 'There is no such file: write its whole path, without ~.',
  EISDIR: 'It is a folder: name the file in it.',
};

/** The first line of the file at `path`. */
async function readPassword(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const code = systemCode(cause);
    const what = `DRIVERSEAT_PASSWORD_FILE can't be read (${code})`;
    const fix = UNREAD_FIXES[code ?? ''];
    const more = fix === undefined ? {} : { fix };
    throw new DriverseatError('file-unreadable', what, { where: { file: path }, cause, ...more });
  }
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (line !== '') return line;
  throw new DriverseatError('password-missing', 'the first line of DRIVERSEAT_PASSWORD_FILE is empty', {
    where: { file: path },
  });
}

/** Docker's secrets can be read by everyone in their container, where there is nobody else. */
const DOCKER_SECRETS = '/run/secrets/';

/** Warns where others on this machine can read the password's file; null where not, or where there is none. */
export async function exposedPassword({ passwordFile }: SecretSource): Promise<Problem | null> {
  if (passwordFile === undefined || passwordFile.startsWith(DOCKER_SECRETS)) return null;
  try {
    const found = await stat(passwordFile);
    if (!found.isFile() || (found.mode & 0o077) === 0) return null;
  } catch {
    return null;
  }
  const fix = `chmod 600 ${passwordFile}`;
  return problem(
    'password-exposed',
    'others on this machine can read the password',
    { file: passwordFile },
    fix,
  );
}

/** How to log in at the two servers of a workspace. */
export function serverAccounts(
  workspace: Workspace,
  secrets: SecretSource,
): { imap: ServerAccount; smtp: ServerAccount } {
  const { imap, smtp, user } = workspace.settings.mailbox;
  const credentials = credentialsOf(workspace.settings.mailbox, secrets, workspace.dir);
  const common = { user, credentials, ...(workspace.authority === null ? {} : { ca: workspace.authority }) };
  return { imap: { ...imap, ...common }, smtp: { ...smtp, ...common } };
}
