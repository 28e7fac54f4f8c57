/**
 * Puts owed notes into INBOX: at least once each, and after a crash not twice (DESIGN.md, "Notes").
 *
 * A note that a crash left between `noting` and `noted` is looked for in INBOX by its Message-ID, which is the same whenever
 * it is composed.
 */
import { type NoteRecord, type OwedNote, unfinishedNotes } from '../ledger/ledger.js';
import { findMessageIds } from '../mailbox/find-message-ids.js';
import type { Session } from '../mailbox/session.js';
import { isAtOnce } from '../plan/digest-due.js';
import { planNotes } from '../plan/note-limits.js';
import type { Bot, PendingNote } from './bot.js';
import { isHoldingTime } from './hold-incoming.js';
import { authorsOf, type Intent, intentAbout, noteIdOf } from './note-intent.js';
import { finishNote, putNote } from './put-note.js';

/**
 * Ends what a crash or a lost connection left open: notes that lie in INBOX are finished, those about judged mail alone written
 * again. A digest that is not there stays open: it is due still, and is written anew with the facts of then.
 * @throws DriverseatError of the connection; what is not done stays begun
 */
export async function finishBegun(bot: Bot, session: Session, inbox: string): Promise<void> {
  const begun = unfinishedNotes(bot.journal.ledger);
  if (begun.length === 0) return;
  // A server may date our note by its own clock, which the sandbox does not step.
  const oldestMs = Math.min(...begun.map((note) => Date.parse(note.at))) - Math.max(0, bot.clock.offsetMs);
  const there = await findMessageIds(
    session,
    inbox,
    begun.map((note) => note.messageId),
    oldestMs - 86_400_000,
  );
  for (const note of begun) await finishOne(bot, session, inbox, note, there.has(note.messageId));
}

async function finishOne(
  bot: Bot,
  session: Session,
  inbox: string,
  note: NoteRecord,
  isThere: boolean,
): Promise<void> {
  const owed = note.about.flatMap((identity) => bot.journal.ledger.owed.get(identity) ?? []);
  if (isThere) return await finishNote(bot, session, inbox, note.messageId, owed);
  if (owed.length > 0 && owed.length === note.about.length)
    return await putNote(bot, session, inbox, intentAbout(bot, session, inbox, owed));
  // Written again by whoever still has something to tell.
  const isPending = bot.pending.some((pending) => note.about.includes(pending.about));
  if (isPending || note.subject === 'digest') return;
  await bot.journal.append(bot.clock.now(), { type: 'note-lost', messageId: note.messageId });
}

async function deliverPending(
  bot: Bot,
  session: Session,
  inbox: string,
  { subject, about, note, offers, records, tellsOf }: PendingNote,
): Promise<void> {
  const told = tellsOf === undefined ? undefined : bot.journal.ledger.owed.get(tellsOf);
  const intent: Intent = {
    subject,
    about: [about, ...(told === undefined ? [] : [told.identity])],
    keyedBy: [about],
    owed: told === undefined ? [] : [told],
    write: async () => note,
    ...(offers === undefined ? {} : { offers }),
  };
  const messageId = noteIdOf(bot, intent);
  // The connection may have been lost just after it was put there.
  const isThere = bot.journal.ledger.notes.get(messageId)?.isDone === true;
  if (!isThere) await putNote(bot, session, inbox, intent);
  if (records !== undefined) await bot.journal.append(bot.clock.now(), records);
}

/** Whether a journal that was lost meanwhile had this note written; keywords don't stick everywhere. */
async function wasWritten(bot: Bot, session: Session, inbox: string, intent: Intent): Promise<boolean> {
  const { baseline } = bot.journal.ledger;
  if (baseline?.why !== 'journal-lost') return false;
  const messageId = noteIdOf(bot, intent);
  const sinceMs = Date.parse(baseline.tellSince) - Math.max(0, bot.clock.offsetMs);
  return (await findMessageIds(session, inbox, [messageId], sinceMs)).size > 0;
}

async function takeAsWritten(bot: Bot, session: Session, inbox: string, intent: Intent): Promise<void> {
  const messageId = noteIdOf(bot, intent);
  const { subject, about, owed } = intent;
  await bot.journal.append(bot.clock.now(), {
    type: 'noting',
    messageId,
    subject,
    about,
    authors: authorsOf(intent),
  });
  await finishNote(bot, session, inbox, messageId, owed);
}

/**
 * Delivers all notes that may go now: those that a crash left open, those about no mail, and those about judged mails
 * within their limits; held mail is told of once it is back.
 * @throws DriverseatError of the connection; what is not done stays owed
 */
export async function deliverNotes(bot: Bot, session: Session, inbox: string): Promise<void> {
  await finishBegun(bot, session, inbox);
  for (let pending = bot.pending[0]; pending !== undefined; pending = bot.pending[0]) {
    await deliverPending(bot, session, inbox, pending);
    bot.pending.shift();
  }
  const now = bot.clock.now();
  const { policy, settings } = bot.rules;
  const waiting = isHoldingTime(bot) ? bot.journal.ledger.arrivals.held : new Map();
  const isNow = (owed: OwedNote): boolean =>
    !waiting.has(owed.identity) && isAtOnce(owed, { policy, inquiries: settings.inquiries, now });
  for (const owed of planNotes(bot.journal.ledger, now, isNow)) {
    const intent = intentAbout(bot, session, inbox, owed);
    if (await wasWritten(bot, session, inbox, intent)) await takeAsWritten(bot, session, inbox, intent);
    else await putNote(bot, session, inbox, intent);
  }
}
