/**
 * A journal with something between it and the bot: a death, or a stall, at an entry.
 */
import type { Journal } from '../../../src/journal/journal.js';
import type { Happening } from '../../../src/ledger/entry.js';

/** What happens at an entry: `before` it is on disk, or `after`; what is thrown there is the bot's death. */
export type Tap = Partial<Record<'before' | 'after', (type: Happening['type']) => void | Promise<void>>>;

/** The journal `real` with a tap at each entry. */
export function tappedJournal(real: Journal, { before, after }: Tap): Journal {
  const append: Journal['append'] = async (at, ...happenings) => {
    for (const { type } of happenings) await before?.(type);
    await real.append(at, ...happenings);
    for (const { type } of happenings) await after?.(type);
  };
  return { ...real, append };
}

/** How a bot of the tests dies. */
export function die(): never {
  throw new Error('the process died');
}
