/**
 * Where in the mailbox lies what a planned mail is made from: the message that it answers, or her draft.
 */
import type { FolderMark } from './folder-mark.js';

/** The message that a reply answers, where it lay when it was judged. */
export type AnsweredMail = FolderMark & {
  identity: string;
  /** The author's address, comparable form. */
  author: string;
  /** Hash of the thread's root; null without one. */
  thread: string | null;
  /** First instant of the no-contact period that the reply belongs to. */
  periodFrom: string;
};

/**
 * Where a draft of hers lay when it was planned, and the Message-ID under which it leaves, without brackets. An older journal
 * lacks the subject.
 */
export type DraftMark = FolderMark & { messageId: string; subject?: string };
