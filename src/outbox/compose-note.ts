/**
 * A note as the bytes of a mail: from the order address to the freelancer, in the notes' own thread of the day.
 *
 * Never under a client's message: on a phone Reply would go to the client (UX.md, rule 3). Marked as automatic
 * (RFC 3834 section 5) and with our key, so that neither we nor another robot answers it.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Temporal } from 'temporal-polyfill';

/** A note ready to be composed; ids stand without angle brackets. */
export type NoteMail = {
  key: string;
  messageId: string;
  /** The day's thread; the same for all notes of a day. */
  threadId: string;
  to: { name: string; address: string };
  /** Where a reply goes: the bot's tagged address, never a client. */
  orderAddress: string;
  subject: string;
  text: string;
  date: Temporal.Instant;
};

/** Composes the note: text/plain in UTF-8, CRLF line ends. */
export function composeNote(note: NoteMail): Promise<Buffer> {
  const from = { name: 'Driverseat', address: note.orderAddress };
  const mail = new MailComposer({
    from,
    to: note.to,
    replyTo: from,
    subject: note.subject,
    text: note.text,
    date: new Date(note.date.epochMilliseconds),
    messageId: `<${note.messageId}>`,
    inReplyTo: `<${note.threadId}>`,
    references: `<${note.threadId}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Driverseat-Key': note.key,
      'X-Loop': 'driverseat',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
