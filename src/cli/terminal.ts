/**
 * Where commands write: standard output for what was asked, standard error for problems and progress.
 */
import { isDriverseatError, type Problem, problem, problemText } from '../shared/errors.js';

/** A command's way to its reader. */
export type Terminal = {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Standard output is a terminal with a person before it. */
  isInteractive: boolean;
};

/** The process's streams, as far as a terminal needs them. */
type Streams = {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  stdin: { isTTY?: boolean };
};

/** Whoever reads it may go, as `head` does, or whoever closes the terminal: the rest is for nobody, and no fault. */
function isReaderGone({ code }: NodeJS.ErrnoException, { isTTY }: NodeJS.WriteStream): boolean {
  return code === 'EPIPE' || (code === 'EIO' && isTTY === true);
}

/** What a terminal would obey instead of showing it, as a code in a file's name, by its number: "‹001B›". */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, (control) =>
    control === '\n' || control === '\t'
      ? control
      : `‹${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** The process's own standard streams. One that can't be written ends nothing: a worker still has mail to give back. */
export function processTerminal(
  { stdout, stderr, stdin }: Streams = {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
  },
): Terminal {
  const terminal: Terminal = {
    out: (line) => void stdout.write(`${printable(line)}\n`),
    err: (line) => void stderr.write(`${printable(line)}\n`),
    isInteractive: stdout.isTTY === true && stdin.isTTY === true,
  };
  let isSaid = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isReaderGone(error, stdout) || isSaid) return;
    isSaid = true;
    process.exitCode = 1;
    const what = `standard output can't be written (${error.code})`;
    printProblems(terminal, [problem('file-unwritable', what, {}, 'Make room there, or send it elsewhere.')]);
  });
  stderr.on('error', () => undefined);
  return terminal;
}

/** Prints all problems, each with its place and what to do. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const found of problems) terminal.err(problemText(found));
}

/** Prints an error for its reader: ours as a problem, anything else as the bug that it is, with its stack. */
export function printError(terminal: Terminal, error: unknown): void {
  if (isDriverseatError(error)) printProblems(terminal, [error.problem]);
  else
    terminal.err(
      `This is a bug in Driverseat; please report it.\n${error instanceof Error ? error.stack : String(error)}`,
    );
}
