/**
 * Watches the folder: an edited file takes effect without a restart, a broken one is told.
 *
 * The file system's events only hint, and some never come (synced and mounted folders); a timer looks all the same.
 * Editors save in several steps, so reading waits until it has been quiet for a moment.
 */
import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { createLook, type WorkspaceChange } from './look-for-changes.js';
import { loadShipped } from './shipped.js';
import { CLIENTS_FILE, SETTINGS_FILE } from './workspace-files.js';

export type { WorkspaceChange } from './look-for-changes.js';

/** A watched folder. */
export type WorkspaceWatch = {
  /** Looks now, without waiting for an event. */
  refresh(): Promise<void>;
  /** Stops watching; no change is told afterwards. */
  close(): Promise<void>;
};

/** How to watch, in milliseconds: how long it must be quiet (200 by default), and how often to look anyway (60,000). */
export type WatchOptions = { quietMs?: number; lookEveryMs?: number };

/**
 * Watches the workspace in `dir`. Tells the state at once, before it resolves, and then each change.
 * `onChange` must not throw.
 */
export async function watchWorkspace(
  dir: string,
  onChange: (change: WorkspaceChange) => void,
  { quietMs = 200, lookEveryMs = 60_000 }: WatchOptions = {},
): Promise<WorkspaceWatch> {
  const look = createLook(dir, await loadShipped());
  let isClosed = false;
  const refresh = oneAfterAnother(async () => {
    const change = isClosed ? null : await look();
    if (change !== null && !isClosed) onChange(change);
  });
  let quiet: NodeJS.Timeout | undefined;
  const watcher = await watchFolder(dir, () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => void refresh(), quietMs);
  });
  const timer = setInterval(() => void refresh(), lookEveryMs).unref();
  await refresh();
  return {
    refresh,
    async close() {
      isClosed = true;
      clearTimeout(quiet);
      clearInterval(timer);
      await watcher.close();
      await refresh();
    },
  };
}

/** Runs `work` again and again, never twice at a time; who calls while it runs waits for a run that begins later. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= last
      .catch(() => undefined)
      .then(() => {
        next = null;
        last = work();
        return last;
      });
    return next;
  };
}

/** Events of the workspace's own files; resolves once they are watched. */
async function watchFolder(dir: string, onEvent: () => void): Promise<FSWatcher> {
  const watcher = watch(dir, {
    ignoreInitial: true,
    followSymlinks: false,
    depth: 2,
    ignored: (path) => !isOfWorkspace(relative(dir, path)),
  });
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
    // A system that can't watch says so here, and the timer looks all the same.
    watcher.on('error', () => resolve());
  });
  watcher.on('all', onEvent);
  await ready;
  return watcher;
}

function isOfWorkspace(path: string): boolean {
  const [top = ''] = path.split(sep);
  return ['', SETTINGS_FILE, CLIENTS_FILE, 'projects', 'phrases', 'templates'].includes(top);
}
