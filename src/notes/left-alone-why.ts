/**
 * For which reasons a client's mail is left alone: rows of AUTOREPLY.md, and what ended a reply that was planned. Each has words
 * in both languages (left-alone-words-en.ts, left-alone-words-tr.ts).
 */
import type { PlainWhy } from '../ledger/mail-why.js';
import type { RowId } from '../message/automatic-mail/row.js';

/** What ends a planned reply, the rows aside. */
export type EndOfReply = Extract<
  PlainWhy,
  | 'settled'
  | 'gone'
  | 'setting-off'
  | 'hours-changed'
  | 'not-approved'
  | 'no-template'
  | 'no-text'
  | 'late'
  | 'stopped'
  | 'ill'
  | 'paused'
  | 'client-paused'
  | 'skipped'
  | 'cancelled'
  | 'domain-limit'
  | 'breaker'
>;

/** All of them. */
export type AloneWhy = RowId | EndOfReply;
