/**
 * What a note about a mail needs to know of it.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import type { Flag, Judgement } from '../judgement/judgement.js';
import type { MailAddress } from '../message/parsed-mail.js';

/** A judged mail as a note tells of it; all strings are as the stranger wrote them. */
export type JudgedMail = {
  author: MailAddress;
  subject: string;
  receivedAt: Temporal.ZonedDateTime;
  judgement: Judgement;
  /** The contact form's address where it came through one, else null. */
  form: string | null;
};

/** A judged mail that has left INBOX before its note was written: what the journal kept of it. */
export type GoneMail = { authorAddress: string; flags: Flag[]; points: number };

/** How notes are written for this freelancer, and when. */
export type NoteSetting = {
  language: NoteLanguage;
  /** Points from which a finding is "look twice" (`inquiries.lookTwiceAt`). */
  lookTwiceAt: number;
  now: Temporal.ZonedDateTime;
};

/** A note's words: subject one line, text plain with LF, no line that reads as an order. */
export type NoteText = { subject: string; text: string };
