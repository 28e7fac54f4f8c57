/**
 * Message-IDs that a mail server put in the place of ours, as its own copy in Sent shows them (AUTOREPLY.md, section 2): clients
 * answer under these.
 */

/** The mail with this key left under another Message-ID than ours. */
export type IdReplaced = { type: 'id-replaced'; key: string; messageId: string };

/** Keys of mails by the Message-ID that the server gave them, without brackets, oldest first. */
export type ReplacedIds = Map<string, string>;

/** What clients still answer. */
const MOST_IDS = 10_000;

/** Takes one entry into the book. */
export function applyReplacedId(book: ReplacedIds, { key, messageId }: IdReplaced): void {
  book.set(messageId, key);
  const [oldest] = book.keys();
  if (book.size > MOST_IDS && oldest !== undefined) book.delete(oldest);
}

/** The Message-ID under which the server handed the mail on; null where it kept ours, or shows no copy. */
export function replacementOf(book: ReplacedIds, key: string): string | null {
  for (const [messageId, its] of book) if (its === key) return messageId;
  return null;
}

/** The key that a Message-ID stands for, were the mail the bot's: ours are `key@own-domain` (DESIGN.md, "Keys"). */
export function keyOfMessageId(book: ReplacedIds, messageId: string): string {
  return book.get(messageId) ?? messageId.slice(0, Math.max(0, messageId.indexOf('@')));
}
