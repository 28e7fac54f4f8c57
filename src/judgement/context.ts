/**
 * What must be known beside a message to judge it: values that the shell looked up.
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailFacts } from '../message/automatic-mail/row.js';
import type { CompiledPhrases } from './phrases/compile.js';

/** Languages that notes are written in. */
export type NoteLanguage = 'en' | 'tr';

/** How the message's thread was known before it came: `inquiry` where it began as one, `known` where she wrote in it. */
export type ThreadStanding = 'unknown' | 'inquiry' | 'known';

/** Everything that {@link judge} asks beside the message. */
export type JudgementContext = {
  facts: MailFacts;
  /** Whether the freelancer had written to this address before this message came (DESIGN.md, correspondent). */
  isCorrespondent(address: string): boolean;
  thread: ThreadStanding;
  /** The freelancer's earlier mail in the thread (its new text), if known. */
  prior: string | null;
  /** A caller that knows it is a later message of a client (`judge --jsonl`) says so; null lets the rules decide. */
  kindHint: 'reply' | null;
  /** When the mail was written, in the freelancer's zone, for "by Friday"; null where unknown: then only words count. */
  writtenAt: Temporal.ZonedDateTime | null;
  phrases: CompiledPhrases;
  noteLanguage: NoteLanguage;
};
