/**
 * Takes the journal's entries into the ledger, one after another; one applied twice changes nothing more.
 */
import { Temporal } from 'temporal-polyfill';
import { type AnnouncementHappening, applyAnnouncement } from './announcement.js';
import { type ArrivalHappening, applyArrival } from './client-arrivals.js';
import { applyConversation, type ConversationHappening } from './conversation.js';
import type { Entry, Judged } from './entry.js';
import { applyHindrance, type HindranceHappening } from './hindrance.js';
import { isAboutMail, type Ledger, type OwedNote } from './ledger.js';
import type { Worded } from './mail-text.js';
import { applyMail, followAnswered, type MailHappening, type MailState } from './planned-mail.js';
import { applyPromise, type PromiseHappening } from './promise.js';
import { applyProposal, type ProposalHappening } from './proposal.js';
import { applyReplacedId } from './replaced-ids.js';
import { applyTag, type TagHappening } from './tagged-copy.js';

function applyJudged(ledger: Ledger, entry: Entry & Judged): void {
  if (ledger.judged.has(entry.identity)) followMoved(ledger, entry);
  ledger.judged.add(entry.identity);
  if (ledger.baseline?.uidValidity === entry.uidValidity) ledger.judgedUids.add(entry.uid);
  if (entry.kind === 'inquiry' && entry.thread !== null) ledger.inquiryThreads.add(entry.thread);
  const owed = ledger.owed.get(entry.identity);
  if (entry.noteOwed) ledger.owed.set(entry.identity, owedNote(entry));
  // Moved away and back, or renumbered: its note looks for it where it lies now.
  else if (owed !== undefined) Object.assign(owed, { uid: entry.uid, uidValidity: entry.uidValidity });
}

/** A flood owes thousands: nothing is kept that its note does not ask. */
function owedNote({ uid, uidValidity, identity, author, flags, points, at }: Entry & Judged): OwedNote {
  return { uid, uidValidity, identity, author, flags, points, judgedAt: at };
}

/** Judged before, and in INBOX again: it waits in Held no more, and what answers it looks for it where it lies now. */
function followMoved({ arrivals, mails }: Ledger, { identity, uidValidity, uid }: Judged): void {
  arrivals.held.delete(identity);
  followAnswered(mails, identity, { uidValidity, uid });
}

/** So long `new` in reply to a note finds the mail (mail-to-begin.ts): notes about mail that are older are forgotten. */
const NOTES_KEPT_DAYS = 30;

function forgetOldNotes(ledger: Ledger, at: string): void {
  const oldest = Temporal.Instant.from(at).subtract({ hours: 24 * NOTES_KEPT_DAYS });
  for (const [messageId, note] of ledger.notes) {
    if (Temporal.Instant.compare(Temporal.Instant.from(note.at), oldest) >= 0) return;
    if (note.isDone && isAboutMail(note)) ledger.notes.delete(messageId);
  }
}

function applyNoted(ledger: Ledger, messageId: string, at: string): void {
  const note = ledger.notes.get(messageId);
  if (note === undefined) return;
  note.isDone = true;
  for (const identity of note.about) ledger.owed.delete(identity);
  forgetOldNotes(ledger, at);
}

/** Nothing of it has left, and her word may send it. */
const TELLS_ANEW: readonly MailState[] = ['planned', 'dropped', 'failed'];

/** Other words than she agreed to end her agreement, for good: what reads as before once more waits for her word all the same. */
function applyWorded(ledger: Ledger, { news, ...words }: Worded): void {
  const { key, subject, text, hash, basis, isAnswerOwed = false } = words;
  const { texts, approvals, mails, proposals } = ledger;
  const known = texts.get(key);
  if (known !== undefined && (known.hash !== hash || known.basis !== basis)) approvals.delete(key);
  texts.set(key, { key, subject, text, hash, basis, ...(isAnswerOwed ? { isAnswerOwed } : {}) });
  if (news === undefined) return;
  const mail = mails.get(key);
  const proposal = proposals.open.get(key);
  // What began to leave told what it told.
  if (mail !== undefined && TELLS_ANEW.includes(mail.state)) mail.news = news;
  if (proposal !== undefined) proposal.news = news;
}

/** A digest that never came is told by the one that takes its place. */
function forgetAbsentDigests({ notes }: Ledger, except: string): void {
  for (const { messageId, subject, isDone } of notes.values()) {
    if (subject === 'digest' && !isDone && messageId !== except) notes.delete(messageId);
  }
}

function takeDays({ notes }: Ledger, { messageId, line }: Extract<Entry, { type: 'days-undone' }>): void {
  const note = notes.get(messageId);
  if (note === undefined) return;
  note.offers = note.offers.map((offer) =>
    offer.what === 'days' && offer.line === line ? { ...offer, isTaken: true } : offer,
  );
}

type SendingEntry = Exclude<
  Entry,
  { type: 'begun' | 'baseline' | 'judged' | 'synced' | 'noting' | 'noted' | 'note-lost' | 'days-undone' }
>;

type BookEntry = Extract<
  Entry,
  | AnnouncementHappening
  | ArrivalHappening
  | ConversationHappening
  | ProposalHappening
  | PromiseHappening
  | TagHappening
  | HindranceHappening
  | MailHappening
>;

/** Takes one more entry into the ledger. Entries come in the journal's order; one applied twice changes nothing more. */
export function applyEntry(ledger: Ledger, entry: Entry): void {
  switch (entry.type) {
    case 'begun':
      ledger.instance = entry.instance;
      return;
    case 'baseline':
      ledger.baseline = {
        uidValidity: entry.uidValidity,
        uid: entry.uid,
        tellSince: entry.tellSince,
        at: entry.at,
        why: entry.why,
      };
      ledger.cursor = { uidValidity: entry.uidValidity, uid: entry.uid };
      ledger.judgedUids.clear();
      return;
    case 'judged':
      applyJudged(ledger, entry);
      return;
    case 'synced':
      ledger.cursor = { uidValidity: entry.uidValidity, uid: entry.uid };
      ledger.lastSyncAt = entry.startedAt;
      return;
    case 'noting':
      if (entry.subject === 'digest') forgetAbsentDigests(ledger, entry.messageId);
      ledger.notes.set(entry.messageId, {
        at: entry.at,
        messageId: entry.messageId,
        subject: entry.subject,
        about: entry.about,
        authors: entry.authors,
        offers: entry.offers ?? [],
        lines: entry.lines ?? '',
        isDone: ledger.notes.get(entry.messageId)?.isDone ?? false,
      });
      return;
    case 'noted':
      applyNoted(ledger, entry.messageId, entry.at);
      return;
    case 'note-lost':
      if (ledger.notes.get(entry.messageId)?.isDone === false) ledger.notes.delete(entry.messageId);
      return;
    case 'days-undone':
      takeDays(ledger, entry);
      return;
    default:
      applySending(ledger, entry);
  }
}

/** What concerns mail to others. */
function applySending(ledger: Ledger, entry: SendingEntry): void {
  switch (entry.type) {
    case 'reply-refused':
      ledger.refusals.set(entry.identity, entry);
      return;
    case 'approved':
      ledger.approvals.set(entry.of, entry.hash);
      return;
    case 'worded':
      applyWorded(ledger, entry);
      return;
    case 'obeying': {
      const { what, outcome, at } = entry;
      ledger.orders.set(entry.order, { what, outcome, at, isDone: false });
      return;
    }
    case 'obeyed': {
      const order = ledger.orders.get(entry.order);
      if (order !== undefined) order.isDone = true;
      return;
    }
    case 'bounced':
      ledger.bounces.set(entry.address, entry.at);
      return;
    case 'bounce-over':
      ledger.bounces.delete(entry.address);
      return;
    case 'silenced':
      ledger.silenced.add(entry.client);
      return;
    case 'conflict':
      if (!ledger.conflicts.has(entry.key)) ledger.conflicts.set(entry.key, true);
      return;
    case 'breaker':
      ledger.breaker = entry.isOpen ? { why: entry.why, at: entry.at } : null;
      // She has heard of these.
      if (!entry.isOpen) for (const key of ledger.conflicts.keys()) ledger.conflicts.set(key, false);
      return;
    case 'greeted':
      ledger.greetings.set(entry.client, { greeting: entry.greeting, language: entry.language ?? null });
      return;
    case 'id-replaced':
      applyReplacedId(ledger.replacedIds, entry);
      return;
    case 'remembered':
      ledger.remembered.add(entry.key);
      return;
    case 'updates-looked':
      ledger.updatesLookedOn = entry.on;
      return;
    default:
      applyBooks(ledger, entry);
  }
}

/** What has a book of its own. */
function applyBooks(ledger: Ledger, entry: BookEntry): void {
  switch (entry.type) {
    case 'rules-known':
    case 'announcing':
    case 'announcement-asked':
    case 'announcement-agreed':
    case 'announcement-reopened':
    case 'announcement-skipped':
    case 'announcement-undone':
    case 'announcement-overtaken':
      applyAnnouncement(ledger.announcements, entry, entry.at);
      return;
    case 'holding':
    case 'held':
    case 'urgent':
    case 'urgent-told':
      applyArrival(ledger.arrivals, entry, entry.at);
      return;
    case 'project-thread':
    case 'client-wrote':
    case 'she-asked':
    case 'who-asked':
    case 'project-met':
      applyConversation(ledger.conversations, entry, entry.at);
      return;
    case 'proposed':
    case 'proposal-asked':
    case 'proposal-over':
      applyProposal(ledger.proposals, entry, entry.at);
      return;
    case 'promised':
    case 'promise-over':
      applyPromise(ledger.promises, entry);
      return;
    case 'tag-seen':
    case 'tag-over':
      applyTag(ledger.tags, entry, entry.at);
      return;
    case 'hindered':
    case 'unhindered':
      applyHindrance(ledger.hindrances, entry, entry.at);
      return;
    default:
      applyMail(ledger.mails, entry, entry.at);
  }
}
