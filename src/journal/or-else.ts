/**
 * What was begun is undone where what follows fails: a lock let go, a file closed.
 */

/** What `work` comes to; where it fails, `undo` is done first, and that fault is told, whatever becomes of the undoing. */
export async function orElse<T>(undo: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await undo().catch(() => undefined);
    throw error;
  }
}
