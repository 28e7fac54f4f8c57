/**
 * Reads one text file of the workspace: within the folder, of a bearable size, in UTF-8.
 *
 * A symbolic link may point about inside the workspace, and nowhere else (DESIGN.md, "The workspace"). What is not a
 * plain file (a pipe would be waited for without end) is refused.
 */
import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Problem, problem, systemCode } from '../shared/errors.js';

/** A file's text, or why it can't be used (`file-unreadable`); null where there is no such file. */
export type TextReading = { text: string } | { problem: Problem } | null;

function refusal(file: string, what: string, fix?: string): { problem: Problem } {
  return { problem: problem('file-unreadable', what, { file }, fix) };
}

/**
 * Reads `file`, a path relative to the workspace at `root` (a real path), of at most `mostBytes`.
 */
export async function readTextFile(root: string, file: string, mostBytes: number): Promise<TextReading> {
  let handle: FileHandle | undefined;
  try {
    const path = await realpath(join(root, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep))
      return refusal(file, 'it is a link that leads out of the workspace', 'Copy the file itself here.');
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    return await readHandle(handle, file, mostBytes);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === null) throw error;
    return refusal(file, `it can't be read (${code})`);
  } finally {
    await handle?.close();
  }
}

async function readHandle(handle: FileHandle, file: string, mostBytes: number): Promise<TextReading> {
  const status = await handle.stat();
  if (!status.isFile()) return refusal(file, 'it is no plain file', 'Put a text file in its place.');
  if (status.size > mostBytes)
    return refusal(
      file,
      `it is larger than ${mostBytes} bytes`,
      'Shorten it: it is meant to be read by a person.',
    );
  const bytes = await handle.readFile();
  return isUtf8(bytes)
    ? { text: bytes.toString('utf8') }
    : refusal(file, 'its text is not UTF-8', 'Save it again with the encoding UTF-8.');
}
