/**
 * Copies in INBOX of her own mail that show a tag: remembered until they are asked about, so that a restart neither loses the
 * question nor asks it twice (UX.md, rule 2).
 */

/** What happens to such a copy. */
export type TagHappening =
  /** It shows the tag `new`; whether it is asked about, her Sent copy tells. */
  | { type: 'tag-seen'; identity: string; messageId: string; subject: string }
  /** It was asked about, or there is nothing to ask. */
  | { type: 'tag-over'; identity: string };

/** A copy that is still to be asked about, seen at `at`; its Message-ID without brackets. */
export type TaggedCopy = { identity: string; messageId: string; subject: string; at: string };

/** All of them by identity. */
export type TagBook = Map<string, TaggedCopy>;

/** Takes one entry into the book. */
export function applyTag(book: TagBook, happening: TagHappening, at: string): void {
  const { identity } = happening;
  if (happening.type === 'tag-over') book.delete(identity);
  else book.set(identity, { identity, messageId: happening.messageId, subject: happening.subject, at });
}
