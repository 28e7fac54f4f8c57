/**
 * Puts owed notes into INBOX: at least once each, and after a crash not twice (DESIGN.md, "Notes").
 *
 * Journal `noting`, APPEND, keyword on the mail, journal `noted`. A note that a crash left in between is looked for in INBOX by
 * its Message-ID, which is the same whenever it is composed.
 */
import type { NoteSubject } from '../ledger/entry.js';
import { type NoteRecord, type OwedNote, unfinishedNotes } from '../ledger/ledger.js';
import { addKeyword } from '../mailbox/add-keyword.js';
import { appendMessage } from '../mailbox/append-message.js';
import { findMessageIds } from '../mailbox/find-message-ids.js';
import type { Session } from '../mailbox/session.js';
import type { GoneMail, JudgedMail, NoteText } from '../notes/judged-mail.js';
import { lookTwiceNote } from '../notes/look-twice.js';
import { mergedNote } from '../notes/merged.js';
import { composeNote } from '../outbox/compose-note.js';
import { mailKey, messageIdOf } from '../plan/mail-key.js';
import { planNotes } from '../plan/note-limits.js';
import { NOTED_KEYWORD } from '../plan/note-owed.js';
import type { Bot, PendingNote } from './bot.js';
import { noteSetting } from './note-setting.js';
import { readJudged } from './read-judged.js';

/** A note about to be put down; `about` are identities of mails, or what else makes its key. */
type Intent = { subject: NoteSubject; about: string[]; owed: OwedNote[]; write(): Promise<NoteText> };

/** The tagged address that only the bot reads: `ana+bot@ruiz.example` (UX.md, rule 1). */
function orderAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+bot${address.slice(at)}`;
}

function keyOf(bot: Bot, intent: Intent): string {
  return mailKey(bot.account, 'note', intent.subject, ...intent.about);
}

async function compose(bot: Bot, intent: Intent, messageId: string): Promise<Buffer> {
  const { me } = bot.rules;
  const now = bot.clock.now();
  const day = now.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate().toString();
  const { subject, text } = await intent.write();
  return await composeNote({
    key: keyOf(bot, intent),
    messageId,
    threadId: messageIdOf(mailKey(bot.account, 'notes of', day), me.address),
    to: me,
    orderAddress: orderAddress(me.address),
    subject,
    text,
    date: now,
  });
}

/** Marks the mails that a note told of; one that vanished, or a server without keywords, changes nothing. */
async function markNoted(session: Session, inbox: string, owed: readonly OwedNote[]): Promise<void> {
  for (const { uid, uidValidity } of owed) {
    await addKeyword(session, { path: inbox, uidValidity }, uid, NOTED_KEYWORD);
  }
}

async function deliver(bot: Bot, session: Session, inbox: string, intent: Intent): Promise<void> {
  const { me } = bot.rules;
  const messageId = messageIdOf(keyOf(bot, intent), me.address);
  const bytes = await compose(bot, intent, messageId);
  const authors = [...new Set(intent.owed.map((owed) => owed.author))];
  const now = bot.clock.now();
  await bot.journal.append(now, {
    type: 'noting',
    messageId,
    subject: intent.subject,
    about: intent.about,
    authors,
  });
  const options = bot.clock.offsetMs === 0 ? {} : { internalDateMs: now.epochMilliseconds };
  await appendMessage(session, inbox, bytes, options);
  await finish(bot, session, inbox, messageId, intent.owed);
}

async function finish(
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

function intentAbout(bot: Bot, session: Session, inbox: string, owed: OwedNote[]): Intent {
  const write = async (): Promise<NoteText> => {
    const mails: (JudgedMail | GoneMail)[] = [];
    for (const one of owed) mails.push(await readJudged(bot, session, inbox, one));
    const [first, ...rest] = mails;
    const isSingle = first !== undefined && rest.length === 0 && 'judgement' in first;
    return isSingle ? lookTwiceNote(first, noteSetting(bot)) : mergedNote(mails, noteSetting(bot));
  };
  return {
    subject: owed.length === 1 ? 'look-twice' : 'merged',
    about: owed.map((one) => one.identity),
    owed,
    write,
  };
}

/** Ends what a crash or a lost connection left open: notes that lie in INBOX are finished, others written again. */
async function finishBegun(bot: Bot, session: Session, inbox: string): Promise<void> {
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
  // A note about no mail is written again by whoever still has something to tell.
  const isPending = bot.pending.some((pending) => note.about.includes(pending.about));
  if (!isThere && isPending) return;
  if (isThere || owed.length === 0) await finish(bot, session, inbox, note.messageId, owed);
  else await deliver(bot, session, inbox, intentAbout(bot, session, inbox, owed));
}

async function deliverPending(
  bot: Bot,
  session: Session,
  inbox: string,
  { subject, about, note }: PendingNote,
): Promise<void> {
  const intent: Intent = { subject, about: [about], owed: [], write: async () => note };
  const messageId = messageIdOf(keyOf(bot, intent), bot.rules.me.address);
  // The connection may have been lost just after it was put there.
  if (bot.journal.ledger.notes.get(messageId)?.isDone === true) return;
  await deliver(bot, session, inbox, intent);
}

/** Whether a journal that was lost meanwhile had this note written; keywords don't stick everywhere. */
async function wasWritten(bot: Bot, session: Session, inbox: string, intent: Intent): Promise<boolean> {
  const { baseline } = bot.journal.ledger;
  if (baseline?.why !== 'journal-lost') return false;
  const messageId = messageIdOf(keyOf(bot, intent), bot.rules.me.address);
  const sinceMs = Date.parse(baseline.tellSince) - Math.max(0, bot.clock.offsetMs);
  return (await findMessageIds(session, inbox, [messageId], sinceMs)).size > 0;
}

async function takeAsWritten(bot: Bot, session: Session, inbox: string, intent: Intent): Promise<void> {
  const messageId = messageIdOf(keyOf(bot, intent), bot.rules.me.address);
  const authors = [...new Set(intent.owed.map((owed) => owed.author))];
  const { subject, about, owed } = intent;
  await bot.journal.append(bot.clock.now(), { type: 'noting', messageId, subject, about, authors });
  await finish(bot, session, inbox, messageId, owed);
}

/**
 * Delivers all notes that may go now: those that a crash left open, those about no mail, and those about judged mails
 * within their limits.
 * @throws DriverseatError of the connection; what is not done stays owed
 */
export async function deliverNotes(bot: Bot, session: Session, inbox: string): Promise<void> {
  await finishBegun(bot, session, inbox);
  for (let pending = bot.pending[0]; pending !== undefined; pending = bot.pending[0]) {
    await deliverPending(bot, session, inbox, pending);
    bot.pending.shift();
  }
  for (const owed of planNotes(bot.journal.ledger, bot.clock.now())) {
    const intent = intentAbout(bot, session, inbox, owed);
    if (await wasWritten(bot, session, inbox, intent)) await takeAsWritten(bot, session, inbox, intent);
    else await deliver(bot, session, inbox, intent);
  }
}
