/**
 * What she promised clients in her own mail, with a date (UX.md, "promise"): hers to keep, and nothing leaves by itself for it.
 */

/** A promise as found in her Sent mail. */
export type Promised = {
  /** Identity of her mail and the number of the sentence in it. */
  id: string;
  client: string;
  /** The day promised, ISO 8601. */
  date: string;
  /** Her words. */
  quote: string;
  writtenAt: string;
};

/** What happens to promises. */
export type PromiseHappening =
  | ({ type: 'promised' } & Promised)
  /** Kept, taken back, or she wants to hear no more of it. */
  | { type: 'promise-over'; id: string; why: 'kept' | 'skipped' | 'moved' | 'past' };

/** Open promises by id, oldest first. */
export type PromiseBook = Map<string, Promised>;

/** Takes one entry into the book. */
export function applyPromise(book: PromiseBook, happening: PromiseHappening): void {
  if (happening.type === 'promise-over') {
    book.delete(happening.id);
    return;
  }
  const { type: _, ...promised } = happening;
  book.set(promised.id, promised);
}
