/**
 * Drafts of hers that she moved into `Driverseat/Send when open`: each is planned for the next opening, or she is told why not.
 *
 * A draft is known by its place (UIDs never change what they name), so it is read once. Moved out, it stays, and nobody says
 * that it leaves. Moved out and in again it has another UID: a new order, and she is told anew.
 */
import { Temporal } from 'temporal-polyfill';
import { leftAt, type MailRecord } from '../ledger/planned-mail.js';
import { fetchMessages } from '../mailbox/fetch-messages.js';
import { listDrafts, type PlacedDraft } from '../mailbox/list-drafts.js';
import { LIMITS } from '../mailbox/read/limits.js';
import { readMail } from '../mailbox/read/read-mail.js';
import { readSource } from '../mailbox/read-source.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { draftStaysNote, type StayReason } from '../notes/draft-stays.js';
import { type DraftMail, draftMail } from '../outbox/draft-mail.js';
import { draftFault } from '../plan/draft-fault.js';
import { draftKey, earlierOpening, planDraft } from '../plan/plan-draft.js';
import type { Bot, BotFolders } from './bot.js';
import { isStillSought } from './find-in-sent.js';
import { isNoted } from './is-told.js';
import { noteSetting } from './note-setting.js';
import { putIntoQueue } from './put-into-queue.js';
import { fileLeftDraft } from './send-draft.js';

/** A draft that ended the connection so often is told of. */
const MOST_STRIKES = 3;
/** A copy that is found sooner after the draft left lay beside it. */
const BESIDE_MINUTES = 60;

/** The folder as it lies there now. */
type Scan = { bot: Bot; session: Session; folders: BotFolders; view: FolderView; drafts: PlacedDraft[] };

function aboutOf({ view }: Scan, uid: number): string {
  return `draft ${view.uidValidity} ${uid}`;
}

function tell(scan: Scan, uid: number, what: string, reason: StayReason): void {
  const { bot } = scan;
  const about = aboutOf(scan, uid);
  bot.log.info({ uid, reason: reason.why }, 'draft can’t leave');
  if (bot.pending.some((pending) => pending.about === about)) return;
  const note = draftStaysNote(what, reason, noteSetting(bot));
  bot.pending.push({ subject: 'trouble', about, note });
}

/** The mail planned for the draft at this place; null for one that was not taken up. */
function plannedAt({ bot, view }: Scan, uid: number): MailRecord | null {
  const mails = [...bot.journal.ledger.mails.values()];
  return mails.find(({ draft }) => draft?.uid === uid && draft.uidValidity === view.uidValidity) ?? null;
}

function faultOf(made: Exclude<DraftMail, { kind: 'mail' }>): StayReason {
  return made.kind === 'no-recipient'
    ? { why: made.kind }
    : { why: 'unfit', addresses: made.addresses.slice(0, 10) };
}

/** Another copy of the same draft lies here and was taken up: one mail, which leaves once. */
function isTakenUp(scan: Scan, mail: MailRecord): boolean {
  if (mail.state !== 'planned') return mail.state !== 'dropped' && mail.state !== 'failed';
  return scan.drafts.some(({ uid }) => plannedAt(scan, uid) === mail);
}

/** Moved out and in again, it may have left already, and stays; beside the one that may have left, it is a copy of it. */
function tellUnknown(scan: Scan, uid: number, what: string, mail: MailRecord): void {
  const { rules, clock } = scan.bot;
  const isCopy = scan.drafts.some((draft) => plannedAt(scan, draft.uid) === mail);
  if (isCopy || isStillSought(mail, clock.now())) return;
  const at = Temporal.Instant.from(leftAt(mail)).toZonedDateTimeISO(rules.timeZone);
  tell(scan, uid, what, { why: 'unknown', at });
}

/** The very same draft left before: a copy that lay beside it is filed, too; one that she moved in later stays, and she hears why. */
async function endSent(scan: Scan, uid: number, what: string, mail: MailRecord): Promise<void> {
  const { bot, session, folders, view } = scan;
  const past = Temporal.Instant.from(mail.since).until(bot.clock.now()).total({ unit: 'minutes' });
  if (past >= BESIDE_MINUTES) return tell(scan, uid, what, { why: 'in-sent' });
  await fileLeftDraft(bot, session, folders, { mail, place: { ...view, uid } });
}

async function plan(scan: Scan, uid: number, bytes: Buffer): Promise<void> {
  const { bot, view } = scan;
  const { rules, journal, account } = bot;
  const now = bot.clock.now();
  const parsed = await readMail(bytes);
  const fault = draftFault(parsed, rules.own);
  if (fault !== null) return tell(scan, uid, parsed.subject, { why: fault });
  const key = draftKey(account, bytes);
  const made = draftMail(bytes, { key, ownAddress: rules.me.address, date: now });
  if (made.kind !== 'mail') return tell(scan, uid, parsed.subject, faultOf(made));
  const known = journal.ledger.mails.get(key);
  if (known?.state === 'sent') return await endSent(scan, uid, parsed.subject, known);
  if (known?.state === 'unknown') return tellUnknown(scan, uid, parsed.subject, known);
  if (known !== undefined && isTakenUp(scan, known)) return;
  const planned = planDraft({
    key,
    now,
    recipients: made.envelope.to,
    draft: { uidValidity: view.uidValidity, uid, messageId: made.messageId, subject: parsed.subject },
    policy: rules.policy,
    slugOf: (address) => rules.clientOf(address)?.slug ?? null,
  });
  if (planned === null) return tell(scan, uid, parsed.subject, { why: 'no-opening' });
  await journal.append(now, planned);
  await putIntoQueue(bot, key, planned.dueAt);
  bot.log.info({ mail: key.slice(0, 12), dueAt: planned.dueAt }, 'draft planned');
}

/** Of a draft that is too large to be read whole. */
async function subjectOf(session: Session, view: FolderView, uid: number): Promise<string> {
  for await (const [found] of fetchMessages(session, view, [uid])) return found?.mail.subject ?? '';
  return '';
}

/** A server may refuse a draft, or hang up at it, each time: after that it is left alone, and everything else goes on. */
async function readCounted(scan: Scan, uid: number): Promise<Buffer | null> {
  const { bot, session, view } = scan;
  const { strikes } = bot.care;
  const name = `${view.path} ${view.uidValidity} ${uid}`;
  const before = strikes.get(name) ?? 0;
  if (before >= MOST_STRIKES) {
    tell(scan, uid, '', { why: 'unreadable' });
    return null;
  }
  strikes.set(name, before + 1);
  const bytes = await readSource(session, view, uid);
  strikes.delete(name);
  return bytes;
}

async function lookAt(scan: Scan, { uid, sizeBytes }: PlacedDraft): Promise<void> {
  const { bot, session, folders, view } = scan;
  const mail = plannedAt(scan, uid);
  if (mail?.state === 'sent')
    return await fileLeftDraft(bot, session, folders, { mail, place: { ...view, uid } });
  if (mail !== null || isNoted(bot.journal.ledger, aboutOf(scan, uid))) return;
  if (sizeBytes > LIMITS.bytes)
    return tell(scan, uid, await subjectOf(session, view, uid), { why: 'too-large' });
  const bytes = await readCounted(scan, uid);
  if (bytes !== null) await plan(scan, uid, bytes);
}

/** What was planned from this folder and lies there no more was moved out, or changed: its end is known now, not when it is due. */
async function dropGone({ bot, view, drafts }: Scan): Promise<void> {
  const { journal, clock, log } = bot;
  const lying = new Set(drafts.map(({ uid }) => uid));
  for (const { key, state, draft } of journal.ledger.mails.values()) {
    const isFromHere = state === 'planned' && draft !== undefined && draft.uidValidity === view.uidValidity;
    if (!isFromHere || lying.has(draft.uid)) continue;
    await journal.append(clock.now(), { type: 'dropped', key, why: 'gone' });
    log.info({ mail: key.slice(0, 12), reason: 'gone' }, 'mail dropped');
  }
}

/** It opens earlier than was planned: so the draft leaves earlier. */
async function bringForward(bot: Bot): Promise<void> {
  const { journal, rules, clock } = bot;
  for (const mail of journal.ledger.mails.values()) {
    const opening = earlierOpening(mail, rules.policy, clock.now());
    if (opening === null) continue;
    const dueAt = opening.toString();
    await journal.append(clock.now(), { type: 'postponed', key: mail.key, dueAt });
    await putIntoQueue(bot, mail.key, dueAt);
  }
}

/**
 * Looks at the folder: what is new is planned or told of, what has left is filed. Sent must have been synced just before.
 * @throws DriverseatError of the connection or the journal
 */
export async function planDrafts(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  if (bot.line === null) return;
  const { view, drafts, isWhole } = await listDrafts(session, folders.whenOpen);
  const scan: Scan = { bot, session, folders, view, drafts };
  for (const draft of drafts) await lookAt(scan, draft);
  // One moved out and in again between two looks has its new place by now.
  if (isWhole) await dropGone(scan);
  await bringForward(bot);
}
