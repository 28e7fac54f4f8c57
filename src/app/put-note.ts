/**
 * Puts one note into INBOX: journal `noting`, APPEND, keyword on the mail, journal `noted` (DESIGN.md, "Notes").
 */
import type { OwedNote } from '../ledger/ledger.js';
import { addKeyword } from '../mailbox/add-keyword.js';
import { appendMessage } from '../mailbox/append-message.js';
import type { Session } from '../mailbox/session.js';
import type { NoteText } from '../notes/judged-mail.js';
import { hashLines } from '../orders/parent-lines.js';
import { composeNote } from '../outbox/compose-note.js';
import { mailKey, messageIdOf } from '../plan/mail-key.js';
import { NOTED_KEYWORD } from '../plan/note-owed.js';
import type { Bot } from './bot.js';
import { authorsOf, type Intent, keyOf, noteIdOf } from './note-intent.js';
import { orderAddress } from './order-address.js';

async function compose(
  bot: Bot,
  intent: Intent,
  { messageId, note }: { messageId: string; note: NoteText },
): Promise<Buffer> {
  const { me } = bot.rules;
  const now = bot.clock.now();
  const day = now.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate().toString();
  return await composeNote({
    key: keyOf(bot, intent),
    messageId,
    threadId: messageIdOf(mailKey(bot.account, 'notes of', day), me.address),
    to: me,
    orderAddress: orderAddress(me.address),
    ...note,
    date: now,
  });
}

/** Marks the mails that a note told of; one that vanished, or a server without keywords, changes nothing. */
async function markNoted(session: Session, inbox: string, owed: readonly OwedNote[]): Promise<void> {
  for (const { uid, uidValidity } of owed) {
    await addKeyword(session, { path: inbox, uidValidity }, uid, NOTED_KEYWORD);
  }
}

/**
 * Journals `noting`, puts the note into INBOX, and finishes it. It is composed while the disk writes.
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
  const composed = compose(bot, intent, { messageId, note });
  const [bytes] = await Promise.all([composed, bot.journal.append(now, noting)]);
  const options = bot.clock.offsetMs === 0 ? {} : { internalDateMs: now.epochMilliseconds };
  await appendMessage(session, inbox, bytes, options);
  bot.log.debug({ note: messageId.split('@')[0] }, 'note put into INBOX');
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
