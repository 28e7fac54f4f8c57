/**
 * A folder on disk for one test: files by name, and gone afterwards.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder; `put` writes files into it. */
export type Folder = { dir: string; put(files: Record<string, string>): Promise<void> };

/** Runs `use` with a new folder that holds `files`. */
export async function withFolder<T>(
  files: Record<string, string>,
  use: (folder: Folder) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'driverseat-test-'));
  const put = async (more: Record<string, string>): Promise<void> => {
    for (const [file, text] of Object.entries(more)) {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), text);
    }
  };
  try {
    await put(files);
    return await use({ dir, put });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
