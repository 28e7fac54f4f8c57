/**
 * A file that was saved half-way is broken, even where what is left of it can be read (DESIGN.md, promise 10): a full disk, a
 * cut line of a synced folder, an editor that was ended.
 *
 * It is what stood there before, cut within a line. What a person takes out at the end leaves whole lines.
 */
import { problem } from '../shared/errors.js';
import { CLIENTS_FILE, type FoundFile } from './workspace-files.js';

/** The texts of files as they were last in order, by their paths. */
export type GoodTexts = ReadonlyMap<string, string>;

function isCut(text: string, whole: string): boolean {
  if (text.endsWith('\n') || !whole.startsWith(text)) return false;
  const rest = whole.slice(text.length);
  // Some editors end no file with a line break.
  const isWholeLines = !whole.endsWith('\n') && /^\r?\n/.test(rest);
  return rest.trim() !== '' && !isWholeLines;
}

function cutFile(file: FoundFile, good: GoodTexts): FoundFile {
  if (!('text' in file) || !isCut(file.text, good.get(file.file) ?? '')) return file;
  const what =
    file.text === '' ? 'it is empty, and was not before' : 'it was saved half-way: its end is gone';
  return { file: file.file, kind: file.kind, problem: problem('file-cut', what, { file: file.file }) };
}

function saysSomething(text: string | undefined): boolean {
  return /^[ \t]*[^\s#]/m.test(text ?? '');
}

/** `found`, where what was saved half-way is a problem in its place; so is clients.yaml where it has gone. */
export function findSavedHalfway(found: readonly FoundFile[], good: GoodTexts): FoundFile[] {
  const files = found.map((file) => cutFile(file, good));
  if (!saysSomething(good.get(CLIENTS_FILE)) || found.some(({ file }) => file === CLIENTS_FILE)) return files;
  const fix = 'Put it back; if nobody is a client any more, save it with nothing but an empty line.';
  const gone = problem('file-cut', 'it is gone', { file: CLIENTS_FILE }, fix);
  return [...files, { file: CLIENTS_FILE, kind: 'clients', problem: gone }];
}

/** The texts that are in order now: those of `files`, and of each file among the `broken` the one that was. */
export function goodTexts(
  files: readonly FoundFile[],
  broken: ReadonlySet<string>,
  before: GoodTexts,
): GoodTexts {
  return new Map(
    files.flatMap((found) => {
      const text = 'text' in found && !broken.has(found.file) ? found.text : before.get(found.file);
      return text === undefined ? [] : [[found.file, text] as const];
    }),
  );
}
