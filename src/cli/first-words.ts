/**
 * What a person at the terminal hears of the first connection: that the mailbox is watched, once it is; until then, why not.
 *
 * Each is said once: what comes later is for the log. Without a person nothing that names somebody gets among the log's lines.
 */
import type { WatchOptions } from '../app/watch-mailbox.js';
import { printProblems, type Terminal } from './terminal.js';

/** The two that listen to how the mailbox is watched; `greeting` is the good news. */
export function firstWords(
  terminal: Terminal,
  greeting: string,
): Required<Pick<WatchOptions, 'onOwned' | 'onRetry'>> {
  let isOwned = !terminal.isInteractive;
  let isProblemSaid = isOwned;
  return {
    onOwned() {
      if (!isOwned) terminal.err(greeting);
      isOwned = true;
    },
    onRetry({ problem }) {
      if (isOwned || isProblemSaid) return;
      isProblemSaid = true;
      printProblems(terminal, [problem]);
      terminal.err('It is tried again until it works; Ctrl-C stops it.');
    },
  };
}
