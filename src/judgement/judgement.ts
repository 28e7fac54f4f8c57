/**
 * What judging a message says: its kind with the reason, and findings with their quoted evidence.
 */
import type { RowId } from '../message/automatic-mail/row.js';

/** The five kinds of warning sign (REDFLAGS.md). */
export const FLAGS = ['price-first', 'urgency', 'vague-or-changing', 'fee-haggling', 'unanswered'] as const;
/** One of them. */
export type Flag = (typeof FLAGS)[number];

/** One red flag with its evidence. */
export type Finding = {
  flag: Flag;
  /** The weight of the flag in the phrase file; counted once a flag. */
  points: number;
  /** Which rule found it: "price-first/first-request", or "urgency/phrase:as soon as possible". */
  rule: string;
  /** Exact substring of the author's new text. */
  quote: string;
  /** UTF-16 offset of `quote` in `NewText.text`. */
  at: number;
  /** Why it matters, in the language of notes. */
  why: string;
  /** What to ask the client, in the message's language where there are phrases for it. */
  ask: string;
};

/**
 * Why a message is of its kind: a row of AUTOREPLY.md, or one of these.
 * `first-contact`: nobody ever written to · `form`: own contact form · `known-thread` · `known-correspondent` · `client` ·
 * `no-work`: nothing about work wanted from her · `list-to-own-address`, `unknown-own-address`: see AUTOREPLY.md's exceptions ·
 * `empty`: no new text.
 */
export type KindReason =
  | RowId
  | 'first-contact'
  | 'form'
  | 'known-thread'
  | 'known-correspondent'
  | 'client'
  | 'no-work'
  | 'list-to-own-address'
  | 'unknown-own-address'
  | 'empty';

/** inquiry: first contact about possible work; reply: a later message of a client or inquirer; other: all else. */
export type Kind = 'inquiry' | 'reply' | 'other';

/** A question of the freelancer's earlier mail that the new text leaves open: an exact substring of it. */
export type OpenQuestion = string;

/** A question of hers that was answered, and the words that answer it, where it could be told which. */
export type AnsweredQuestion = { question: string; quote: string };

/** The whole outcome for one message. */
export type Judgement = {
  kind: Kind;
  /** Never empty; the deciding one first. */
  reasons: KindReason[];
  /** Empty for `other`; ordered by FLAGS, then by `at`. */
  findings: Finding[];
  openQuestions: OpenQuestion[];
  /** In the order of the earlier mail; a question that is neither here nor open was answered somewhere in the text. */
  answered: AnsweredQuestion[];
  /** How many real questions the earlier mail asked. */
  questionsAsked: number;
  /** The sum of each found flag's points, each flag once. */
  points: number;
};
