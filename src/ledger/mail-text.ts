/**
 * What a planned mail says, as the freelancer was shown it, and whether that is what she agreed to.
 *
 * For all mail but auto-replies an approval names the hash of the text itself (DESIGN.md, "Modes"); so the text stands in
 * the journal until it leaves, and what leaves is that text and no other.
 */

import type { News } from './news.js';
import type { MailRecord } from './planned-mail.js';

/** A planned mail was worded: she is shown this next. */
export type Worded = {
  type: 'worded';
  key: string;
  subject: string;
  /** Lines end with LF. */
  text: string;
  /** That of subject and text. */
  hash: string;
  /** The hash of what the template gave: another one than `hash` where she edited it. */
  basis: string;
  /** The template gave it while the client owed her an answer: it does not say that nothing is open. Absent: not so. */
  isAnswerOwed?: boolean;
  /** What it tells by these words, where that is other than was planned. */
  news?: News;
};

/** The words of a planned mail. */
export type MailText = Omit<Worded, 'type' | 'news'>;

/** Whether the words are hers: an EDIT took the place of what the template gave. */
export function isEdited({ hash, basis }: Pick<MailText, 'hash' | 'basis'>): boolean {
  return hash !== basis;
}

/** Whether it leaves only with words that she agreed to: what she ordered or was proposed, and what she wrote herself. */
export function needsWord(
  { texts }: { texts: ReadonlyMap<string, MailText> },
  { key, kind }: Pick<MailRecord, 'key' | 'kind'>,
): boolean {
  const words = texts.get(key);
  const isHers = words !== undefined && isEdited(words);
  return kind === 'ordered' || kind === 'proposed' || (kind === 'scheduled' && isHers);
}

/** What the journal knows of a mail's words, and of those that she agreed to. */
type Agreed = { texts: ReadonlyMap<string, MailText>; approvals: ReadonlyMap<string, string> };

/** The words that she agreed to; null where she did not, or was shown others since. */
export function approvedText(ledger: Agreed, key: string): MailText | null {
  const text = ledger.texts.get(key);
  return text !== undefined && ledger.approvals.get(key) === text.hash ? text : null;
}

/** Whether it is an update of her rhythm that goes out by itself: what she agreed to is hers. */
export function goesByItself(ledger: Agreed, { key, kind }: Pick<MailRecord, 'key' | 'kind'>): boolean {
  return kind === 'scheduled' && approvedText(ledger, key) === null;
}
