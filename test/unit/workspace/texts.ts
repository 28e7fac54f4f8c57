/**
 * A workspace as texts: the smallest one, and what is wrong with one whose files are given.
 */
import { problemText } from '../../../src/shared/errors.js';
import { crossCheck } from '../../../src/workspace/cross-check.js';
import { understandFiles, type WorkspaceParts } from '../../../src/workspace/understand-files.js';
import { brokenFiles } from '../../../src/workspace/workspace.js';
import type { FileKind, FoundFile } from '../../../src/workspace/workspace-files.js';

/** Nothing can be left out of this one. */
export const SMALLEST = `version: 1
me:
  name: Ana Ruiz
  address: ana@ruiz.example
  timeZone: Europe/Madrid
mailbox:
  imap: imaps://imap.ruiz.example
  smtp: smtps://smtp.ruiz.example
`;

/** Its last line; what a test adds stands on the next one. */
export const LAST_LINE = 8;

function kindOf(file: string): FileKind {
  if (file === 'driverseat.yaml') return 'settings';
  if (file === 'clients.yaml') return 'clients';
  if (file.startsWith('projects/')) return 'project';
  return file.startsWith('phrases/') ? 'phrases' : 'template';
}

/** Understands files given by name; driverseat.yaml is the smallest one unless it is given. */
export function understand(texts: Record<string, string>): WorkspaceParts {
  const files: FoundFile[] = Object.entries({ 'driverseat.yaml': SMALLEST, ...texts }).map(
    ([file, text]) => ({
      ...{ file, kind: kindOf(file), text },
    }),
  );
  return crossCheck(understandFiles(files));
}

/** All problems, each as "file:line: setting: what → fix", on one line, after its code. */
export function problemsIn(texts: Record<string, string>): string[] {
  return brokenFiles(understand(texts))
    .flatMap(({ problems }) => problems)
    .map((found) => `[${found.code}] ${problemText(found).replace('\n  →', ' →')}`);
}

/** The rows of a table written as text, its cells between bars. */
export function rowsOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split(' | ').map((cell) => cell.trim()));
}
