/**
 * Does a stranger's mail whose words leave it open look like one person writing to another?
 *
 * A real inquiry can be one line ("Hi, do you have time in May?"), and so can a phish. Where the words don't decide,
 * the mail must be short, ask something, be addressed to her alone, carry no link, no attachment and no sign of a machine.
 */
import type { RowHits } from '../message/automatic-mail/match-rows.js';
import type { Message } from '../message/message.js';

/** Longer texts have had the room to say what they want; in UTF-16 units. */
const MAX_LENGTH = 600;

/** Rows that say nothing against a person: not a client, a missing Return-Path or Message-ID, nothing authenticated. */
const HARMLESS = new Set(['C6', 'C10', 'D4', 'E5']);

/** Whether the mail looks like a person's, from the rows that hit and its new text. */
export function looksPersonal({ mail, newText }: Message, rows: RowHits): boolean {
  return (
    newText.text.length <= MAX_LENGTH &&
    /[?？]/.test(newText.text) &&
    !/https?:|www\./i.test(newText.text) &&
    !newText.isForward &&
    mail.to.mailboxes.length + mail.cc.mailboxes.length === 1 &&
    mail.parts.every(({ disposition }) => disposition !== 'attachment') &&
    rows.all().every(({ id }) => HARMLESS.has(id))
  );
}
