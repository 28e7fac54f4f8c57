/**
 * An order that is being obeyed: where and when it stands, and what comes of it.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { Offer } from '../../ledger/offer.js';
import type { Session } from '../../mailbox/session.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import type { Desk } from '../../orders/desk.js';
import type { Doubt } from '../../orders/doubt.js';
import type { Bot, BotFolders } from '../bot.js';

/**
 * What came of it: a text in place of the grammar's receipt, or null where that says all; the receipt's subject where that
 * is more than its first sentence; what a reply to the receipt decides about, and `how` its numbers are answered where it has
 * its own; what stands for it beside other lines that take answers, where it is told `apart`, in a note of its own; the project
 * of which something that was open is `saved`; and that its mail `isOvertaken`.
 */
export type Obeyed = {
  text: string | null;
  subject?: string;
  offers?: readonly Offer[];
  how?: string;
  apart?: string;
  saved?: string;
  isOvertaken?: true;
};

/** Where and when the order is obeyed. */
export type Obeying = {
  bot: Bot;
  session: Session;
  folders: BotFolders;
  desk: Desk;
  language: NoteLanguage;
  /** The mail that gives the order, and the note that it answers. */
  mail: ParsedMail;
  note: NoteRecord | null;
  /** Identity of the mail and the line's number. */
  id: string;
  /** Why the line had been asked about before she said yes. */
  because?: Doubt['kind'];
};
