/**
 * Where commands write: standard output for what was asked, standard error for problems and progress.
 */
import { isDriverseatError, type Problem, problemText } from '../shared/errors.js';

/** A command's way to its reader. */
export type Terminal = {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Standard output is a terminal with a person before it. */
  isInteractive: boolean;
};

/** The process's own standard streams. */
export function processTerminal(): Terminal {
  // Whoever reads it may stop reading, as `head` does: the rest is for nobody, and no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    isInteractive: process.stdout.isTTY === true && process.stdin.isTTY === true,
  };
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
