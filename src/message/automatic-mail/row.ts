/**
 * Types of the table that says whether a machine wrote a mail: AUTOREPLY.md section 1, rows A to D.
 *
 * The rows themselves stand beside this file, one file a letter; what they mean for a reply is decided in
 * `plan/`, what they mean for "is it an inquiry" in `judgement/`.
 */
import type { AddressSet } from '../addresses.js';

/** The id of a row in AUTOREPLY.md, such as "A1". */
export type RowId = `${'A' | 'B' | 'C' | 'D' | 'E'}${number}` | 'E1b' | 'E1c';

/** HARD: never answered; SOFT: held for the freelancer's eye. */
export type RowClass = 'hard' | 'soft';

/** A row that hit, with the words that made it hit (a header's name and value, cut), for `explain`. */
export type RowHit = { id: RowId; class: RowClass; evidence: string };

/** A contact form on the freelancer's own site: mail from `from` is an inquiry by its Reply-To. */
export type ContactForm = { from: string; author: 'reply-to' };

/** What must be known beside the mail itself to ask the rows. */
export type MailFacts = {
  /** The freelancer's own addresses. */
  own: AddressSet;
  /** Addresses of clients (row C10); `everyAddress` for `--known "*"`. */
  clients: AddressSet;
  /** Whether two addresses belong to one client (row C8). */
  isSameClient(a: string, b: string): boolean;
  forms: readonly ContactForm[];
  /** Whose Authentication-Results to believe (mailbox.authservId); null: none, rows D3 and D4 pass. */
  authservId: string | null;
  /** Where it lies now (row D1). */
  folder: 'inbox' | 'held' | 'junk' | 'trash' | 'drafts' | 'sent' | 'other';
  /** IMAP flags and keywords as they stand. */
  flags: readonly string[];
  /** Message-IDs of auto-replies that this bot sent (row A7), without brackets. */
  isOwnAutoReply(messageId: string): boolean;
};
