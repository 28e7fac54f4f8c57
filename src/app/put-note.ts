/**
 * Puts one note into INBOX, or mails it there (`notes.by`): journal `noting`, APPEND or SMTP, keyword on the mail, journal
 * `noted` (DESIGN.md, "Notes").
 */
import type { OwedNote } from '../ledger/ledger.js';
import { addKeyword } from '../mailbox/add-keyword.js';
import { appendMessage } from '../mailbox/append-message.js';
import { findMessageIds } from '../mailbox/find-message-ids.js';
import type { Session } from '../mailbox/session.js';
import type { NoteText } from '../notes/judged-mail.js';
import { hashLines } from '../orders/parent-lines.js';
import { composeNote, type NoteMail } from '../outbox/compose-note.js';
import { sendNote } from '../outbox/send-note.js';
import { mailKey, messageIdOf } from '../plan/mail-key.js';
import { NOTED_KEYWORD } from '../plan/note-owed.js';
import type { Bot } from './bot.js';
import { authorsOf, type Intent, keyOf, noteIdOf } from './note-intent.js';
import { orderAddress } from './order-address.js';

const DAY_MS = 86_400_000;

/** The note as a mail to her. */
function mailOf(bot: Bot, intent: Intent, note: NoteText): NoteMail {
  const { me } = bot.rules;
  const now = bot.clock.now();
  const day = now.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate().toString();
  return {
    key: keyOf(bot, intent),
    messageId: noteIdOf(bot, intent),
    threadId: messageIdOf(mailKey(bot.account, 'notes of', day), me.address),
    to: me,
    orderAddress: orderAddress(me.address),
    ...note,
    date: now,
  };
}

/** Whether a note that may have left by mail lies in INBOX by now. */
async function hasCome({ clock }: Bot, session: Session, inbox: string, { date, messageId }: NoteMail) {
  const sinceMs = date.epochMilliseconds - Math.max(0, clock.offsetMs) - DAY_MS;
  return (await findMessageIds(session, inbox, [messageId], sinceMs)).size > 0;
}

/** Mails the note, where she wants them so; false where it shall not be mailed, or has not come for sure. */
async function isMailed(
  bot: Bot,
  session: Session,
  inbox: string,
  { mail, bytes }: { mail: NoteMail; bytes: Buffer },
): Promise<boolean> {
  const { rules, line, log } = bot;
  if (rules.settings.notes.by !== 'send' || line === null) return false;
  const { kind } = await sendNote(line.smtp, mail, bytes);
  log.debug({ note: mail.messageId.split('@')[0], outcome: kind }, 'note handed in');
  return kind === 'sent' || (kind === 'unknown' && (await hasCome(bot, session, inbox, mail)));
}

async function append(
  bot: Bot,
  session: Session,
  inbox: string,
  { date, messageId }: NoteMail,
  bytes: Buffer,
) {
  const options = bot.clock.offsetMs === 0 ? {} : { internalDateMs: date.epochMilliseconds };
  await appendMessage(session, inbox, bytes, options);
  bot.log.debug({ note: messageId.split('@')[0] }, 'note put into INBOX');
}

/** Marks the mails that a note told of; one that vanished, or a server without keywords, changes nothing. */
async function markNoted(session: Session, inbox: string, owed: readonly OwedNote[]): Promise<void> {
  for (const { uid, uidValidity } of owed) {
    await addKeyword(session, { path: inbox, uidValidity }, uid, NOTED_KEYWORD);
  }
}

/**
 * Journals `noting`, puts the note into INBOX or mails it, and finishes it. It is composed while the disk writes.
 * @throws DriverseatError of the connection or the journal; what is not done stays begun
 */
export async function putNote(bot: Bot, session: Session, inbox: string, intent: Intent): Promise<void> {
  const messageId = noteIdOf(bot, intent);
  const now = bot.clock.now();
  const { subject, about, offers } = intent;
  const note = await intent.write();
  const noting = {
    ...({ type: 'noting', messageId, subject, about, authors: authorsOf(intent) } as const),
    ...(offers === undefined ? {} : { offers }),
    lines: hashLines(note.text),
  };
  const mail = mailOf(bot, intent, note);
  const [bytes] = await Promise.all([composeNote(mail), bot.journal.append(now, noting)]);
  // It comes at least once: what did not come for sure is put there.
  if (!(await isMailed(bot, session, inbox, { mail, bytes }))) await append(bot, session, inbox, mail, bytes);
  await finishNote(bot, session, inbox, messageId, intent.owed);
}

/** The note lies in INBOX: marks the mails that it told of, and journals `noted`. */
export async function finishNote(
  bot: Bot,
  session: Session,
  inbox: string,
  messageId: string,
  owed: OwedNote[],
): Promise<void> {
  await markNoted(session, inbox, owed);
  await bot.journal.append(bot.clock.now(), { type: 'noted', messageId });
  for (const { identity } of owed) bot.fresh.delete(identity);
  bot.log.info({ note: messageId.split('@')[0], mails: owed.length }, 'note delivered');
}
