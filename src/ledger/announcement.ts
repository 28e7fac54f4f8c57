/**
 * What clients know of her rules of no-contact time, and each change that they are to hear of once (UX.md T9).
 *
 * A rule that stood there at first contact is known: nobody is told of what always was. The journal holds what changed, how
 * often she was asked about it, and what she said; the texts stand beside it (mail-text.ts).
 */

/** A rule as it is remembered: its words, and from which day on a weekly one holds ("2026-10-15"; null: always did). */
export type KnownRule = { rule: string; from: string | null };

/** What happens to the rules and their announcements. */
export type AnnouncementHappening =
  /** All rules as they stand, told or about to be. */
  | { type: 'rules-known'; rules: readonly KnownRule[] }
  /** These rules are new, and first hold on `firstDay`; `id` names the change. */
  | { type: 'announcing'; id: string; rules: readonly KnownRule[]; firstDay: string }
  /** She was shown the texts; `texts` is the hash of them all. */
  | { type: 'announcement-asked'; id: string; texts: string }
  /** SEND: what was shown may go. */
  | { type: 'announcement-agreed'; id: string }
  /** UNDO of SEND, before any of it left: she is asked once more. */
  | { type: 'announcement-reopened'; id: string }
  /** SKIP: this client hears nothing of it. */
  | { type: 'announcement-skipped'; id: string; client: string }
  /** UNDO, or its rule is out of the file: nobody does. */
  | { type: 'announcement-undone'; id: string }
  /** The announcement `by` tells of its time, too: nobody hears of it any more. */
  | { type: 'announcement-overtaken'; id: string; by: string };

/** A change of the rules, as far as its announcement got. */
export type Announcement = {
  id: string;
  rules: readonly KnownRule[];
  firstDay: string;
  state: 'open' | 'agreed' | 'undone' | 'overtaken';
  /** The id of the one that took its place; left out where none did. */
  overtakenBy?: string;
  /** When she was asked, and about which texts, oldest first. */
  asks: { at: string; texts: string }[];
  /** Clients' slugs. */
  skipped: Set<string>;
};

/** `known` is null before the rules were first looked at. */
export type AnnouncementBook = { known: readonly KnownRule[] | null; changes: Map<string, Announcement> };

/** Nothing was looked at yet. */
export function emptyAnnouncements(): AnnouncementBook {
  return { known: null, changes: new Map() };
}

/** Whether nothing of it is told any more, by her word or because another one tells of it. */
export function hasEnded({ state }: Pick<Announcement, 'state'>): boolean {
  return state === 'undone' || state === 'overtaken';
}

/** Takes one entry into the book. */
export function applyAnnouncement(
  book: AnnouncementBook,
  happening: AnnouncementHappening,
  at: string,
): void {
  if (happening.type === 'rules-known') {
    book.known = happening.rules;
    return;
  }
  const change = book.changes.get(happening.id);
  if (happening.type === 'announcing') {
    const { id, rules, firstDay } = happening;
    // Written otherwise, it stays the same change; ended and written again, it is asked about again.
    if (change !== undefined && !hasEnded(change)) change.rules = rules;
    else book.changes.set(id, { id, rules, firstDay, state: 'open', asks: [], skipped: new Set() });
  } else if (change !== undefined) step(change, happening, at);
}

function step(
  change: Announcement,
  happening: Exclude<AnnouncementHappening, { type: 'rules-known' | 'announcing' }>,
  at: string,
): void {
  switch (happening.type) {
    case 'announcement-asked':
      if (!change.asks.some((ask) => ask.at === at)) change.asks.push({ at, texts: happening.texts });
      return;
    case 'announcement-skipped':
      change.skipped.add(happening.client);
      return;
    case 'announcement-agreed':
      change.state = 'agreed';
      return;
    case 'announcement-reopened':
      change.state = 'open';
      return;
    case 'announcement-undone':
      change.state = 'undone';
      return;
    case 'announcement-overtaken':
      change.state = 'overtaken';
      change.overtakenBy = happening.by;
  }
}
