/**
 * Everything that can go wrong and that a person must hear of, as one table of codes.
 *
 * An expected outcome is a value (`Problem`); what is thrown is `DriverseatError`. Both say what is wrong,
 * where (file, line, setting) and what to do. Code never matches on the text of a message, only on `code`.
 */

/** The table of codes: what to do when nothing more exact is known at the place of the error. */
export const ERROR_TABLE = {
  'workspace-missing': 'Make one with: driverseat init DIR',
  'workspace-not-empty': 'Name another folder; init never overwrites a file.',
  'file-unreadable': 'Make the file readable for the user that runs Driverseat.',
  'file-unwritable': 'Make the file and its folder writable for the user that runs Driverseat.',
  'file-changing': 'Close what writes to the file again and again.',
  'disk-full': 'Make room on the disk that it lies on.',
  'file-cut': 'Save it whole; if it is meant to be so short, end it with an empty line.',
  'yaml-syntax': 'Mend the YAML at that line: indent with spaces and close every quote and bracket.',
  'setting-unknown': 'Remove the setting or mend its name.',
  'setting-missing': 'Add the setting.',
  'setting-invalid': 'Give the setting a value of the kind it takes; the comment beside it shows one.',
  'version-too-new': 'This workspace was written by a newer Driverseat: install that version.',
  'phrase-invalid': 'Mend the phrase; the head of the phrase file teaches the little language.',
  'template-invalid': 'Mend the template at that line.',
  'password-in-file':
    'Take it out of the file, and change it if anyone else could read that. Set DRIVERSEAT_PASSWORD or DRIVERSEAT_PASSWORD_FILE instead.',
  'password-exposed': 'Make the file readable for you alone: chmod 600 FILE',
  'password-missing': 'Set DRIVERSEAT_PASSWORD or DRIVERSEAT_PASSWORD_FILE, or mailbox.tokenCommand.',
  'token-command-failed':
    'Run mailbox.tokenCommand by hand: it must print an access token and end with status 0.',
  'imap-unreachable': 'Check mailbox.imap (host, port, imaps:// or imap://) and the network.',
  'imap-auth-failed':
    'Check mailbox.user and the password; many providers want an app password or tokenCommand.',
  'imap-capability-missing':
    'The server lacks what Driverseat needs to be safe; use another mailbox provider.',
  'imap-refused': 'Read what the server said; if it goes on, ask the mail provider.',
  'smtp-unreachable': 'Check mailbox.smtp (host, port, smtps:// or smtp://) and the network.',
  'smtp-auth-failed': 'Check mailbox.user and the password for sending.',
  'tls-untrusted': 'If the server has a private certificate authority, name its file in mailbox.ca.',
  'deadline-passed': 'Check the network; it is tried again by itself.',
  'redis-unreachable': 'Check redis: or DRIVERSEAT_REDIS, and that the server runs.',
  'redis-unfit': 'Use Redis 6.2 or newer with maxmemory-policy noeviction.',
  'state-locked': 'Another Driverseat serves this workspace on this machine: stop that one first.',
  'state-unusable': 'Make the state folder writable, and leave its files to Driverseat.',
  'journal-lost':
    'Restore the state folder, or run driverseat start --take-over: it tells again of the last seven days and answers nothing older than now.',
  'mailbox-owned': 'driverseat start --take-over ends the other one.',
  'ownership-lost': 'Another Driverseat took this mailbox over; stop one of the two.',
  'address-invalid': 'Write the address as name@host.example, with nothing around it.',
  'mail-unreadable': 'Look at the file with a mail client; nothing was changed.',
  'mail-over-budget': 'Look at the mail yourself; it is larger or deeper than what is read.',
  usage: 'See driverseat --help.',
  'sandbox-failed': 'Read the log of the mail world named in the message.',
  'tool-missing': 'Install the named program.',
} as const satisfies Record<string, string>;

/** One row of {@link ERROR_TABLE}. */
export type ErrorCode = keyof typeof ERROR_TABLE;

/** Where a problem stands: any part may be missing; `line` counts from 1. */
export type Place = { file?: string; line?: number; setting?: string };

/** One thing that is wrong with what a person wrote or set: what, where, and what to do. */
export type Problem = { code: ErrorCode; what: string; where: Place; fix: string };

/** Makes a {@link Problem}; without `fix` the table's advice for `code` stands. */
export function problem(
  code: ErrorCode,
  what: string,
  where: Place = {},
  fix: string = ERROR_TABLE[code],
): Problem {
  return { code, what, where, fix };
}

/** "driverseat.yaml:12: me.timeZone" — a place as a reader finds it; empty where nothing is known. */
export function placeText(where: Place): string {
  const line = where.line === undefined ? '' : `:${where.line}`;
  return [where.file === undefined ? '' : `${where.file}${line}`, where.setting ?? '']
    .filter(Boolean)
    .join(': ');
}

/** A problem on one or two lines, as every command prints it: "place: what" and, indented, what to do. */
export function problemText(found: Problem): string {
  const place = placeText(found.where);
  return `${place === '' ? '' : `${place}: `}${found.what}\n  → ${found.fix}`;
}

/** Longer names are no slip of a known one, and comparing costs the product of both lengths. */
const LONGEST_NAME = 60;

/** How many letters have to be put in, left out, replaced or swapped with their neighbour to make `a` into `b`. */
export function slips(a: string, b: string): number {
  const table = [...a, ''].map(() => [] as number[]);
  const at = (i: number, j: number): number => (i < 0 ? j + 1 : j < 0 ? i + 1 : (table[i]?.[j] ?? 0));
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (a[i] === b[j] ? 0 : 1);
      const isSwapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : replaced;
      table[i]?.push(Math.min(replaced, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length - 1, b.length - 1);
}

/**
 * The known name that was probably meant by `written`: at most one slip in three letters of the longer of the two, case
 * aside; null where none is near.
 */
export function nearestName(written: string, known: Iterable<string>): string | null {
  if (written.length > LONGEST_NAME) return null;
  const wanted = written.toLowerCase();
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const most = Math.min(fewest - 1, Math.floor(Math.max(name.length, wanted.length) / 3));
    if (Math.abs(name.length - wanted.length) > most) continue;
    const needed = slips(wanted, name.toLowerCase());
    if (needed <= most) [nearest, fewest] = [name, needed];
  }
  return nearest;
}

type ErrorDetails = { where?: Place; fix?: string; cause?: unknown };

/** The one error class: a {@link Problem} that is thrown. `message` holds what and where, never a secret. */
export class DriverseatError extends Error {
  override readonly name = 'DriverseatError';
  readonly code: ErrorCode;
  readonly problem: Problem;

  constructor(code: ErrorCode, what: string, details: ErrorDetails = {}) {
    const found = problem(code, what, details.where, details.fix);
    const place = placeText(found.where);
    super(place === '' ? what : `${place}: ${what}`, { cause: details.cause });
    this.code = code;
    this.problem = found;
  }
}

/** The first of `problems` as an error: what there is to say in one sentence. */
export function errorOf([first]: readonly Problem[]): DriverseatError {
  if (first === undefined) throw new Error('an error without a problem');
  return new DriverseatError(first.code, first.what, { where: first.where, fix: first.fix });
}

/** Node's code for what the system refused, such as "ENOENT"; null where `error` has none. */
export function systemCode(error: unknown): string | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

/** Whether `error` is ours, and of one of `codes` where some are named. */
export function isDriverseatError(error: unknown, ...codes: ErrorCode[]): error is DriverseatError {
  return error instanceof DriverseatError && (codes.length === 0 || codes.includes(error.code));
}
