/**
 * A mail, understood: the author's new text, its language, its place in a thread, and who it is.
 */
import type { ParsedMail } from './parsed-mail.js';

/** Languages that are told apart; null means unsure. Turkish without its letters is `tr` too. */
export type Language = 'en' | 'tr' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt';

/** A stretch of the author's own words; `at` and `end` are UTF-16 offsets into `ParsedMail.text`. */
export type OwnSpan = {
  at: number;
  end: number;
  /** The quoted lines directly above it, without their marks, where the author answers inline; else null. */
  answers: string | null;
};

/** The author's new text without quotes, signature, footers and forwarded matter. */
export type NewText = {
  /** The spans' text joined with one blank line; '' where the author wrote nothing. */
  text: string;
  /** In order; they don't overlap. */
  spans: OwnSpan[];
  /** The quoted history below or between, without marks; '' where none. */
  quoted: string;
  /** The mail forwards another ("Fwd:", a forward separator). */
  isForward: boolean;
};

/** Where a mail stands in a conversation (RFC 5322 section 3.6.4). */
export type Thread = {
  /** The first id of References, else of In-Reply-To, else the mail's own Message-ID; null where it has none of them. */
  root: string | null;
  /** All ids that it answers to, References first, each once. */
  ancestors: string[];
};

/** A mail that can be judged. */
export type Message = {
  mail: ParsedMail;
  newText: NewText;
  language: Language | null;
  thread: Thread;
  /** SHA-256, hex, of Message-ID, From, Date and Subject as they stand: what "the same mail" means (DESIGN.md, journal). */
  identity: string;
};
