/**
 * One look at INBOX: whatever lies there and was not judged is judged (DESIGN.md, "Inbound").
 *
 * IDLE, the timer and a reconnect all run this same sync. A message counts as judged when the journal says so; the notes
 * that it owes are delivered afterwards (deliver-notes.ts), so a crash at any instant loses none.
 */
import { Temporal } from 'temporal-polyfill';
import type { Judged } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import { type Entry, listNew } from '../mailbox/list-new.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { comparableAddress } from '../message/addresses.js';
import { identityOf } from '../message/identity.js';
import { isNoteOwed } from '../plan/note-owed.js';
import type { Bot } from './bot.js';
import { type Broken, type JudgedMessage, judgeFetched } from './judge-fetched.js';
import { threadHash } from './judge-mail.js';

/** How far before the last completed sync every message is compared with what was judged. */
const LOOK_BEHIND_HOURS = 72;
/** A quiet mailbox is written down as looked at this often, not each minute. */
const SYNCED_EVERY_HOURS = 1;

/** Judged mails kept in memory for their notes; others are read once more. */
const MOST_FRESH = 200;

/** From when on each message must be one that was judged, epoch milliseconds. */
export function lookBehindMs(ledger: Ledger): number {
  const tellSince = Date.parse(ledger.baseline?.tellSince ?? '');
  const lastSync = ledger.lastSyncAt === null ? tellSince : Date.parse(ledger.lastSyncAt);
  return Math.max(tellSince, lastSync - LOOK_BEHIND_HOURS * 3_600_000);
}

function isUnknown(ledger: Ledger, entry: Entry): boolean {
  const { baseline } = ledger;
  if (baseline === null || ledger.judgedUids.has(entry.uid)) return false;
  return entry.uid > baseline.uid || entry.internalDateMs >= Date.parse(baseline.tellSince);
}

/** What the journal says of a mail that broke a rule of ours (AUTOREPLY.md, E10). */
const BROKEN = {
  kind: 'other',
  reasons: ['E10'],
  flags: [],
  points: 0,
  noteOwed: false,
  author: '',
  thread: null,
} satisfies Partial<Judged>;

/** The journal's entry for one message. */
function judgedEntry(
  bot: Bot,
  { uidValidity }: FolderView,
  { uid, mail, flags }: FetchedMessage,
  outcome: JudgedMessage | Broken,
): Judged {
  const common = { type: 'judged', uidValidity, uid } as const;
  if ('broken' in outcome) {
    bot.log.error({ err: outcome.broken, uid }, 'message could not be judged');
    return { ...common, ...BROKEN, identity: identityOf(mail) };
  }
  const { message, judgement, judged } = outcome;
  const isNew = !bot.journal.ledger.judged.has(message.identity);
  const noteOwed = isNew && isNoteOwed(judgement, flags);
  if (noteOwed && bot.fresh.size < MOST_FRESH) bot.fresh.set(message.identity, judged);
  return {
    ...common,
    identity: message.identity,
    kind: judgement.kind,
    reasons: judgement.reasons,
    flags: [...new Set(judgement.findings.map((finding) => finding.flag))],
    points: judgement.points,
    noteOwed,
    author: comparableAddress(judged.author.address),
    thread: threadHash(message),
  };
}

async function judgeAll(
  bot: Bot,
  session: Session,
  view: FolderView,
  uids: readonly number[],
): Promise<void> {
  for await (const batch of fetchMessages(session, view, uids)) {
    const outcomes = await judgeFetched(bot, session, batch);
    const entries = outcomes.map(({ fetched, outcome }) => judgedEntry(bot, view, fetched, outcome));
    await bot.journal.append(bot.clock.now(), ...entries);
    for (const { uid, kind, reasons, flags, noteOwed } of entries) {
      bot.log.debug({ uid, kind, reasons, flags, noteOwed }, 'judged');
    }
  }
}

function isWorthNoting(ledger: Ledger, uidValidity: number, uid: number, now: Temporal.Instant): boolean {
  if (ledger.cursor?.uid !== uid || ledger.cursor.uidValidity !== uidValidity || ledger.lastSyncAt === null)
    return true;
  const nextAt = Temporal.Instant.from(ledger.lastSyncAt).add({ hours: SYNCED_EVERY_HOURS });
  return Temporal.Instant.compare(now, nextAt) >= 0;
}

/**
 * Judges what is new in INBOX. The ledger must have a baseline (first-contact.ts).
 * @returns false where the server renumbered INBOX: then a new baseline is needed before anything is judged
 * @throws DriverseatError of the connection or the journal
 */
export async function syncInbox(bot: Bot, session: Session, inbox: string): Promise<boolean> {
  const { ledger } = bot.journal;
  const startedAt = bot.clock.now();
  const cursor = ledger.cursor && { uidValidity: ledger.cursor.uidValidity, lastUid: ledger.cursor.uid };
  const listing = await listNew(session, inbox, { cursor, sinceMs: lookBehindMs(ledger) });
  if (!listing.cursorHolds) return false;
  let done = 0;
  for await (const entries of listing.entries) {
    const unknown = entries.filter((entry) => isUnknown(ledger, entry)).map((entry) => entry.uid);
    await judgeAll(bot, session, listing.view, unknown);
    done += entries.length;
    if (unknown.length > 0) bot.progress('inbox', done, listing.count);
  }
  const mark = { uidValidity: listing.view.uidValidity, uid: listing.uidNext - 1 };
  if (isWorthNoting(ledger, mark.uidValidity, mark.uid, startedAt)) {
    await bot.journal.append(startedAt, { type: 'synced', ...mark, startedAt: startedAt.toString() });
  }
  return true;
}
