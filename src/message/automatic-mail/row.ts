/**
 * Types of the table that says whether a machine wrote a mail: AUTOREPLY.md section 1.
 *
 * The rows themselves stand beside this file, by letter; what they mean for a reply is decided in
 * `plan/reply-verdict.ts`, what they mean for "is it an inquiry" in `judgement/kind.ts`.
 */
import type { AddressSet } from '../addresses.js';
import type { Message } from '../message.js';
import type { MailAddress } from '../parsed-mail.js';
import type { HeaderIndex } from './header-index.js';

/** The id of a row in AUTOREPLY.md, such as "A1". */
export type RowId =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'B8'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D6'
  | 'E1'
  | 'E2'
  | 'E3'
  | 'E4'
  | 'E5'
  | 'E6'
  | 'E7'
  | 'E8'
  | 'E9'
  | 'E10'
  | 'E1b'
  | 'E1c';

/** HARD: never answered; SOFT: held for the freelancer's eye. */
export type RowClass = 'hard' | 'soft';

/** A row that hit, with the words that made it hit (a header's name and value, cut), for `explain`. */
export type RowHit = {
  id: RowId;
  class: RowClass;
  evidence: string;
  /** The row also says "no inquiry" (AUTOREPLY.md, "two questions"). */
  barsInquiry: boolean;
};

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

/** What a row is asked about: the message, its header fields by name, and what the shell knows. */
export type Asked = {
  message: Message;
  headers: HeaderIndex;
  facts: MailFacts;
  /** The first mailbox of From; null where there is none. */
  from: MailAddress | null;
};

/**
 * One line of the table. A row with a HARD and a SOFT half, or with a half that leaves the inquiry open,
 * is two lines of the same id.
 */
export type Row = {
  id: RowId;
  class: RowClass;
  barsInquiry: boolean;
  /** The document that rules it. */
  source: string;
  /** The evidence where the row hits; null where it passes. */
  hit(asked: Asked): string | null;
};
