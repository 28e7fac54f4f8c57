/**
 * What she promised clients in her own mail, with a date (UX.md, "promise"): hers to keep, and nothing leaves by itself for it.
 */

/** A promise as found in her Sent mail. */
export type Promised = {
  /** Identity of her mail and the number of the promise in it; the day behind it where it moved. */
  id: string;
  client: string;
  /** The day promised, ISO 8601. */
  date: string;
  /** Her words. */
  quote: string;
  writtenAt: string;
  /** The mails that moved its day, by key, and from which day each did, oldest first: UNDO of the last moves it back. */
  moves?: readonly { by: string; from: string }[];
};

/** What happens to promises. */
export type PromiseHappening =
  | ({ type: 'promised' } & Promised)
  /** Kept, taken back, or she wants to hear no more of it. */
  | { type: 'promise-over'; id: string; why: 'kept' | 'skipped' | 'moved' | 'past' };

/** Open promises by id, oldest first; `over` are the ids of those that ended, so that reading her mail again revives none. */
export type PromiseBook = { open: Map<string, Promised>; over: Set<string> };

/** None yet. */
export function emptyPromises(): PromiseBook {
  return { open: new Map(), over: new Set() };
}

/** Takes one entry into the book. */
export function applyPromise({ open, over }: PromiseBook, happening: PromiseHappening): void {
  if (happening.type === 'promise-over') {
    open.delete(happening.id);
    over.add(happening.id);
    return;
  }
  const { type: _, ...promised } = happening;
  if (!over.has(promised.id)) open.set(promised.id, promised);
}
