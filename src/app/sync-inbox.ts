/**
 * One look at INBOX: whatever lies there and was not judged is judged (DESIGN.md, "Inbound").
 *
 * IDLE, the timer and a reconnect all run this same sync. A message counts as judged when the journal says so; the notes
 * that it owes are delivered afterwards (deliver-notes.ts), so a crash at any instant loses none.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening, Judged } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { FetchedMessage } from '../mailbox/fetch-messages.js';
import { listAbove } from '../mailbox/list-above.js';
import { type Cursor, type Entry, listNew } from '../mailbox/list-new.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { comparableAddress } from '../message/addresses.js';
import { identityOf } from '../message/identity.js';
import { unreadableNote } from '../notes/unreadable.js';
import { isNoteOwed } from '../plan/note-owed.js';
import type { Bot } from './bot.js';
import { conversationEntries } from './conversation/client-letters.js';
import { arrivalEntries } from './hold-incoming.js';
import { type Broken, type JudgedMessage, judgeFetched } from './judge-fetched.js';
import { threadHash } from './judge-mail.js';
import { noteSetting } from './note-setting.js';
import { tagEntries } from './orders/tags-in-inbox.js';
import { plansFor } from './plan-incoming.js';
import { putIntoQueue } from './put-into-queue.js';
import { lowestUntried, readCarefully } from './read-carefully.js';

/** How far before the last completed sync every message is compared with what was judged. */
const LOOK_BEHIND_HOURS = 72;
/** A quiet mailbox is written down as looked at this often, not each minute. */
const SYNCED_EVERY_HOURS = 1;

/** Judged mails kept in memory for their notes; others are read once more. */
const MOST_FRESH = 200;

const LOOK_BEHIND_MS = LOOK_BEHIND_HOURS * 3_600_000;

/**
 * From when on each message must be one that was judged, epoch milliseconds. What is later than `now` was written down by a
 * clock that ran ahead: such a sync counts as one of now, and such a beginning as none.
 */
export function lookBehindMs(
  { baseline, lastSyncAt }: Pick<Ledger, 'baseline' | 'lastSyncAt'>,
  now: Temporal.Instant,
): number {
  const nowMs = now.epochMilliseconds;
  const tellSince = Date.parse(baseline?.tellSince ?? '');
  const lastSync = lastSyncAt === null ? tellSince : Date.parse(lastSyncAt);
  const behind = Math.min(lastSync, nowMs) - LOOK_BEHIND_MS;
  return tellSince > nowMs ? behind : Math.max(tellSince, behind);
}

/** Whether what was read at `readMs` (epoch milliseconds) was read by a clock so far ahead that mail of now looked too old. */
export function wasClockAhead(readMs: number, now: Temporal.Instant): boolean {
  return readMs - LOOK_BEHIND_MS > now.epochMilliseconds;
}

function isUnknown(ledger: Ledger, entry: Entry): boolean {
  const { baseline } = ledger;
  if (baseline === null || ledger.judgedUids.has(entry.uid)) return false;
  return entry.uid > baseline.uid || entry.internalDateMs >= Date.parse(baseline.tellSince);
}

/** What the journal says of a mail that broke a rule of ours, or can't be read (AUTOREPLY.md, E10). */
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

type Judging = { fetched: FetchedMessage; outcome: JudgedMessage | Broken };

/** What a mail that is judged for the first time means beside its judgement: only that plans anything. */
function consequences(
  bot: Bot,
  view: FolderView,
  { fetched, outcome }: Judging,
): { plans: Happening[]; arrivals: Happening[] } {
  if ('broken' in outcome || bot.journal.ledger.judged.has(outcome.message.identity))
    return { plans: [], arrivals: [] };
  const { message } = outcome;
  return {
    plans: [...plansFor(bot, view, fetched, outcome), ...conversationEntries(bot, fetched, message)],
    arrivals: [...arrivalEntries(bot, view, fetched, message), ...tagEntries(bot, fetched.mail)],
  };
}

/** What is planned goes into the queue; every refusal leaves its reason in the log. */
async function followPlan(bot: Bot, plan: Happening): Promise<void> {
  if (plan.type === 'planned') await putIntoQueue(bot, plan.key, plan.dueAt);
  else if (plan.type === 'reply-refused')
    bot.log.info({ verdict: plan.verdict, rules: plan.rules }, 'reply refused');
}

/** A message that the server refuses, or hangs up at, each time: it counts as judged once she was told where to look. */
function tellUnreadable(bot: Bot, { uidValidity }: FolderView, uid: number): void {
  const identity = `unreadable ${uidValidity} ${uid}`;
  const note = unreadableNote(uid, noteSetting(bot).language);
  const records = { type: 'judged', uidValidity, uid, identity, ...BROKEN } as const;
  bot.pending.push({ subject: 'unreadable', about: identity, note, records });
  bot.log.error({ uid }, 'message could not be read');
}

/**
 * Writes down what was judged, in the order in which it came: what a mail means depends on those before it. Most mail means
 * nothing more, and goes to disk with the next that does.
 */
async function writeDown(bot: Bot, view: FolderView, judgings: readonly Judging[]): Promise<void> {
  let unwritten: Happening[] = [];
  for (const judging of judgings) {
    const entry = judgedEntry(bot, view, judging.fetched, judging.outcome);
    const { plans, arrivals } = consequences(bot, view, judging);
    unwritten.push(...plans, entry, ...arrivals);
    const { uid, kind, reasons, flags, noteOwed } = entry;
    bot.log.debug({ uid, kind, reasons, flags, noteOwed }, 'judged');
    if (plans.length + arrivals.length === 0) continue;
    await bot.journal.append(bot.clock.now(), ...unwritten);
    unwritten = [];
    for (const plan of plans) await followPlan(bot, plan);
  }
  if (unwritten.length > 0) await bot.journal.append(bot.clock.now(), ...unwritten);
}

async function judgeAll(
  bot: Bot,
  session: Session,
  view: FolderView,
  uids: readonly number[],
): Promise<void> {
  const leaveOut = (uid: number): void => tellUnreadable(bot, view, uid);
  for await (const batch of readCarefully(bot, session, { view, uids, leaveOut }))
    await writeDown(bot, view, await judgeFetched(bot, session, batch));
}

function isWorthNoting(ledger: Ledger, uidValidity: number, uid: number, now: Temporal.Instant): boolean {
  if (ledger.cursor?.uid !== uid || ledger.cursor.uidValidity !== uidValidity || ledger.lastSyncAt === null)
    return true;
  const lastAt = Temporal.Instant.from(ledger.lastSyncAt);
  const nextAt = lastAt.add({ hours: SYNCED_EVERY_HOURS });
  // One that lies ahead is put right, too.
  return Temporal.Instant.compare(now, nextAt) >= 0 || Temporal.Instant.compare(lastAt, now) > 0;
}

/** Up to where INBOX was looked at, and when that look began. */
export type Synced = { uidValidity: number; uid: number; startedAt: Temporal.Instant };

/**
 * Judges what is new in INBOX. The ledger must have a baseline (first-contact.ts). Unless `isThorough`, only what lies above the
 * cursor is looked at: enough after a hint.
 * @returns null where the server renumbered INBOX: then a new baseline is needed before anything is judged
 * @throws DriverseatError of the connection or the journal
 */
export async function syncInbox(
  bot: Bot,
  session: Session,
  inbox: string,
  { isThorough } = { isThorough: true },
): Promise<Synced | null> {
  const { ledger } = bot.journal;
  const cursor = ledger.cursor && { uidValidity: ledger.cursor.uidValidity, lastUid: ledger.cursor.uid };
  return isThorough || cursor === null
    ? await syncAll(bot, session, inbox, cursor)
    : await syncAbove(bot, session, inbox, cursor);
}

async function syncAll(
  bot: Bot,
  session: Session,
  inbox: string,
  cursor: Cursor | null,
): Promise<Synced | null> {
  const { ledger } = bot.journal;
  const startedAt = bot.clock.now();
  const listing = await listNew(session, inbox, { cursor, sinceMs: lookBehindMs(ledger, startedAt) });
  if (!listing.cursorHolds) return null;
  let done = 0;
  for await (const entries of listing.entries) {
    const unknown = entries.filter((entry) => isUnknown(ledger, entry)).map((entry) => entry.uid);
    await judgeAll(bot, session, listing.view, unknown);
    done += entries.length;
    if (unknown.length > 0) bot.progress('inbox', done, listing.count);
  }
  return syncedUpTo(bot, listing.view, listing.uidNext - 1, startedAt);
}

async function syncAbove(bot: Bot, session: Session, inbox: string, cursor: Cursor): Promise<Synced | null> {
  const startedAt = bot.clock.now();
  const above = await listAbove(session, inbox, cursor);
  if (above === null) return null;
  const { judgedUids } = bot.journal.ledger;
  const unknown = above.uids.filter((uid) => !judgedUids.has(uid));
  await judgeAll(bot, session, above.view, unknown);
  return syncedUpTo(bot, above.view, above.uids.at(-1) ?? cursor.lastUid, startedAt);
}

/** What could not be read stays above the cursor, so that it is tried again. */
function syncedUpTo(bot: Bot, view: FolderView, lastUid: number, startedAt: Temporal.Instant): Synced {
  const untried = lowestUntried(bot, view);
  const uid = untried === null ? lastUid : Math.min(lastUid, untried - 1);
  return { uidValidity: view.uidValidity, uid, startedAt };
}

/** Writes down that a look was completed; a quiet mailbox's only now and then. It can wait until notes are delivered. */
export async function recordSynced(bot: Bot, { uidValidity, uid, startedAt }: Synced): Promise<void> {
  if (!isWorthNoting(bot.journal.ledger, uidValidity, uid, startedAt)) return;
  await bot.journal.append(startedAt, { type: 'synced', uidValidity, uid, startedAt: startedAt.toString() });
}
