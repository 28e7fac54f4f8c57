/**
 * Promises of hers follow a day that moves, in her words of then; and go back with it, where the order is taken back.
 */
import type { Happening } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Promised } from '../ledger/promise.js';

type Moves = NonNullable<Promised['moves']>;

/** Its day is `date` from now on. */
function goesTo({ moves: _, ...promise }: Promised, date: string, moves: Moves): Happening[] {
  return [
    { type: 'promise-over', id: promise.id, why: 'moved' },
    {
      ...({ type: 'promised', ...promise, id: `${promise.id} ${date}`, date } as const),
      ...(moves.length > 0 ? { moves } : {}),
    },
  ];
}

/** The promises to a client for the day `from`, once the mail `by` moves it to `to`. Days are ISO 8601. */
export function promisesMoved(
  { promises }: Pick<Ledger, 'promises'>,
  { client, from, to, by }: { client: string; from: string; to: string; by: string },
): Happening[] {
  return [...promises.open.values()]
    .filter((promise) => promise.client === client && promise.date === from && from !== to)
    .flatMap((promise) => goesTo(promise, to, [...(promise.moves ?? []), { by, from }]));
}

/** The promises that the mail `by` was the last to move, once its order is taken back. */
export function promisesBack({ promises }: Pick<Ledger, 'promises'>, by: string): Happening[] {
  return [...promises.open.values()].flatMap((promise) => {
    const { moves = [] } = promise;
    const last = moves.at(-1);
    return last?.by === by ? goesTo(promise, last.from, moves.slice(0, -1)) : [];
  });
}

/** The promises that the mail `corrected` was the last to move, once the mail `by` corrects it. */
export function promisesCorrected(
  { promises }: Pick<Ledger, 'promises'>,
  { corrected, by }: { corrected: string; by: string },
): Happening[] {
  return [...promises.open.values()].flatMap((promise) => {
    const { moves = [], date } = promise;
    const last = moves.at(-1);
    return last?.by === corrected ? goesTo(promise, last.from, [...moves, { by, from: date }]) : [];
  });
}
