/**
 * May the explained mail be answered by itself? By the table alone, where no workspace says more: it has just arrived, in
 * no-contact time, and the rules of the hour pass.
 */
import type { RowHit } from '../message/automatic-mail/row.js';
import type { Message } from '../message/message.js';
import type { ParsedMail } from '../message/parsed-mail.js';
import { type ReplyVerdict, replyVerdict } from '../plan/reply-verdict.js';

/** A mail with what its rows and its judgement say. */
export type ExplainedMail = {
  mail: Pick<ParsedMail, 'subject' | 'dateMs'>;
  language: Message['language'];
  hits: readonly RowHit[];
  /** The writer's address; '' where it is nobody certain. */
  writer: string;
  isInquiry: boolean;
};

/** The verdict with what stands against an answer; `rules` may also name what is no row, such as `setting-off`. */
export type ReplyAnswer = {
  verdict: ReplyVerdict['verdict'];
  rules: string[];
  /** The rows that count, with their evidence. */
  hits: readonly RowHit[];
  /** When the answer would leave, with its offset; null where none would, or the hour is not known. */
  replyAt: string | null;
};

/** Weighs the rows, those left out that the client is allowed. */
export function answerByRows(hits: readonly RowHit[], allow: readonly string[] = []): ReplyAnswer {
  const counting = hits.filter((hit) => hit.class === 'hard' || !allow.includes(hit.id));
  return { ...replyVerdict(counting), hits: counting, replyAt: null };
}
