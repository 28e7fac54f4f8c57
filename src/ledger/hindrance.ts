/**
 * What keeps mail where it is, and is nobody's decision: a wrong clock or a queue out of reach all mail to clients, a server
 * that refuses held mail its way back.
 *
 * Remembered so that she is told once when it begins, and not again after a restart (AUTOREPLY.md section 3: "say so").
 */

/**
 * `clock`: ours and the mail server's differ. `queue`: Redis, which says when mail is due, does not answer. `held`: the server
 * would not move held mail back to INBOX.
 */
export type HindranceName = 'clock' | 'queue' | 'held';

/** What happens to it. */
export type HindranceHappening =
  | { type: 'hindered'; by: HindranceName; since: string }
  | { type: 'unhindered'; by: HindranceName };

/** Since when, and until when: null while it lasts. */
export type Hindrance = { since: string; overAt: string | null };

/** The last one of each. */
export type HindranceBook = Map<HindranceName, Hindrance>;

/** Takes one entry into the book. */
export function applyHindrance(book: HindranceBook, happening: HindranceHappening, at: string): void {
  if (happening.type === 'hindered') {
    book.set(happening.by, { since: happening.since, overAt: null });
    return;
  }
  const last = book.get(happening.by);
  if (last !== undefined) last.overAt ??= at;
}
