/**
 * Files of the workspace that can't be used, for a command that made do without them: what that means, and what to mend.
 */
import { basename } from 'node:path';
import type { Problem } from '../shared/errors.js';
import type { BrokenFile } from '../workspace/workspace.js';
import type { FileKind } from '../workspace/workspace-files.js';
import { printProblems, type Terminal } from './terminal.js';

const MEANING: Record<FileKind, string> = {
  settings: 'nothing leaves until it is mended',
  clients: 'nothing leaves until it is mended',
  project: 'this project stands still until it is mended, the others go on',
  template: 'what needs it waits until it is mended, and no start is possible',
  phrases: 'no start is possible until it is mended',
};

/** The slugs of projects among them. */
export function brokenSlugs(broken: readonly BrokenFile[]): string[] {
  const files = broken.filter(({ kind }) => kind === 'project').map(({ file }) => basename(file, '.yaml'));
  return [...new Set(files)];
}

/** The template files ("templates/en/done.hbs") among them. */
export function brokenTemplates(broken: readonly BrokenFile[]): string[] {
  return [...new Set(broken.filter(({ kind }) => kind === 'template').map(({ file }) => file))];
}

/** A broken file for programs. */
export type ReportedFile = { file: string; kind: FileKind; problems: readonly Problem[] };

/** The broken files as `--json` prints them. */
export function reportedFiles(broken: readonly BrokenFile[]): ReportedFile[] {
  return broken.map(({ file, kind, problems }) => ({ file, kind, problems }));
}

/** Says of each what stands still for it, and why. */
export function printBroken(terminal: Terminal, broken: readonly BrokenFile[]): void {
  for (const { file, kind, problems } of broken) {
    terminal.err(`${file} can’t be used: ${MEANING[kind]}.`);
    printProblems(terminal, problems);
  }
}
