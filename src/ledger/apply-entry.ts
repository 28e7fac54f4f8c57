/**
 * Takes the journal's entries into the ledger, one after another; one applied twice changes nothing more.
 */
import { type AnnouncementHappening, applyAnnouncement } from './announcement.js';
import { applyNote, type NoteEntry } from './apply-note.js';
import { type ArrivalHappening, applyArrival } from './client-arrivals.js';
import { applyConversation, type ConversationHappening } from './conversation.js';
import type { Entry, Judged } from './entry.js';
import { applyHindrance, type HindranceHappening } from './hindrance.js';
import type { Ledger, OwedNote } from './ledger.js';
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

type SendingEntry = Exclude<Entry, NoteEntry | { type: 'begun' | 'baseline' | 'judged' | 'synced' }>;

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
    case 'noted':
    case 'note-lost':
    case 'days-undone':
      applyNote(ledger, entry);
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
