/**
 * What the journal says about each planned mail: from planned to its end, and never back once the body began to leave.
 *
 * Whether a mail may still be sent is asked here and nowhere else; Redis and BullMQ know only keys (DESIGN.md, "Where the
 * truth lives"). An entry that does not fit the state it finds changes nothing: replaying twice is harmless.
 */
import type { FolderMark } from './folder-mark.js';
import type { AnsweredMail, DraftMark } from './mail-marks.js';
import { isWayWhy, type MailWhy } from './mail-why.js';
import type { News, ValueEdit } from './news.js';

/**
 * The kinds of mail that the bot sends. Her own drafts carry no key; the key of the claim is made from their bytes.
 * Project mail is `ordered` by her, `scheduled` by her rhythm, or `proposed` by the bot and agreed to.
 */
export const MAIL_KINDS = [
  'auto-reply',
  'inquiry-reply',
  'announcement',
  'draft',
  'ordered',
  'scheduled',
  'proposed',
] as const;

/** One of them. */
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail that is to go out. Instants are ISO 8601 in UTC. */
export type Planned = {
  type: 'planned';
  /** SHA-256, hex (`plan/mail-key.ts`). */
  key: string;
  kind: MailKind;
  /** The client's slug; null for an inquirer, and for a draft to whom she likes. */
  client: string | null;
  /** Comparable addresses, for limits and for whoever asks to whom it goes. */
  to: string[];
  /** When it is looked at; it may be put off from there. */
  dueAt: string;
  /** Later than this it does not leave. */
  notAfter: string;
  /** What it answers; null for what answers nothing. */
  answers: AnsweredMail | null;
  /** Her drafts only. */
  draft?: DraftMark;
  /** Project mail only. */
  news?: News;
  /** What the order changed in the project's file: UNDO takes it back. */
  edits?: readonly ValueEdit[];
  /** Ordered in rehearsal: it ends when it is due, whatever the mode is by then. */
  isRehearsed?: boolean;
  /** She said when it leaves (`later`, `at fri 10:00`): SEND keeps that hour. */
  isHerHour?: boolean;
  /** Mail to its address came back, and she said SEND knowing that. */
  isDespiteBounce?: boolean;
  /** The key of a mail of unknown fate in whose place it leaves, by her word. */
  insteadOf?: string;
};

/** What happens to a planned mail after that. */
export type MailHappening =
  | Planned
  /** It waits for that instant, within its `notAfter`; a claim that a crash left behind is kept, to be taken up. */
  | { type: 'postponed'; key: string; dueAt: string }
  /** About to be claimed in the mailbox under this random id. */
  | { type: 'claimed'; key: string; claimId: string }
  /** Surely nothing left, it may be tried anew; `isClaimed`: the claim's record is still to go. */
  | { type: 'released'; key: string; why: MailWhy; isClaimed?: true }
  /** The server said 354 and nothing speaks against it: from here on the outcome is unknown until it is known. */
  | { type: 'sending'; key: string }
  /** Accepted; `refused` are recipients that the server did not take. */
  | { type: 'sent'; key: string; refused: string[] }
  /** Will not be sent, for a reason that is no failure. */
  | {
      type: 'dropped';
      key: string;
      why: MailWhy;
      /** The mail whose order took its place: UNDO of that one brings it back. */
      by?: string;
    }
  /** The server refused for good. */
  | { type: 'failed'; key: string; why: MailWhy }
  /** It may have reached its reader, or not. `claimId`: that of another bot's record, by which we know. */
  | { type: 'unknown'; key: string; claimId?: string }
  /** She was told of what became of it. */
  | { type: 'shown'; key: string };

/** `sending` found at a start means that a crash came between: unknown. */
export type MailState = 'planned' | 'claimed' | 'sending' | 'sent' | 'dropped' | 'failed' | 'unknown';

/** A planned mail as far as it got. */
export type MailRecord = Omit<Planned, 'type'> & {
  state: MailState;
  plannedAt: string;
  /** When it got into this state, or that was known of it. */
  since: string;
  /** When the try that may have left came to SMTP's 354; absent where none did. */
  leavingAt?: string;
  claimId: string | null;
  /** How often it was claimed. */
  attempts: number;
  /** Why it was dropped, released or failed (mail-why.ts, or a code of another version); null else. */
  why: string | null;
  /** What of the server or the line ended the last try (mail-why.ts); absent or null where nothing did. */
  lastTrouble?: string | null;
  refused: string[];
  isShown: boolean;
  /** The key of the mail whose order took its place. */
  overtakenBy?: string;
};

/** All planned mail by key, oldest first. */
export type MailBook = Map<string, MailRecord>;

const OPEN: readonly MailState[] = ['planned', 'claimed', 'sending', 'unknown'];

/** When a mail that was sent left, or one of unknown fate may have, however late that was known. */
export function leftAt({ leavingAt, since }: Pick<MailRecord, 'leavingAt' | 'since'>): string {
  return leavingAt ?? since;
}

/** Whether its end is still ahead. */
export function isOpen({ state }: MailRecord): boolean {
  return OPEN.includes(state);
}

/** Which states an entry may find; any other is a replay or a race, and changes nothing. */
const FROM: Record<Exclude<MailHappening['type'], 'planned' | 'shown'>, readonly MailState[]> = {
  // Claimed before a crash, and due in the client's night after it.
  postponed: ['planned', 'claimed'],
  claimed: ['planned', 'claimed'],
  // Not even claimed, where the login is refused to all mail.
  released: ['planned', 'claimed', 'sending'],
  sending: ['claimed'],
  // A mail found in Sent later ends the doubt.
  sent: ['sending', 'unknown', 'claimed'],
  dropped: ['planned', 'claimed'],
  failed: ['planned', 'claimed', 'sending', 'unknown'],
  // Planned only, where another bot's record says more.
  unknown: ['planned', 'claimed', 'sending'],
};

function planned({ type: _type, ...mail }: Planned, at: string, claimId: string | null = null): MailRecord {
  const nothing = { attempts: 0, why: null, refused: [], isShown: false };
  return { ...mail, state: 'planned', plannedAt: at, since: at, claimId, ...nothing };
}

/** Its outcome was never known, and another one left in its place, by her word. */
export const SENT_AGAIN = 'sent-again';
/** It was to leave in the place of another one, which turned up in Sent before it did. */
export const FIRST_ARRIVED = 'first-arrived';

/** Why a mail was dropped by her word: no other message brings its reply back. */
const HER_WORD: ReadonlySet<string> = new Set(['skipped', 'undone', 'cancelled'] satisfies MailWhy[]);

/** Whether a planned reply was dropped without anything of it having left: another message may be answered in its place. */
export function isPlaceFree({ state, why }: Pick<MailRecord, 'state' | 'why'>): boolean {
  return state === 'dropped' && !HER_WORD.has(why ?? '');
}

/**
 * Her draft, moved out and in again before any of it left, is a new order for the same mail; an announcement or a project's
 * mail that was dropped, or that the server refused, never began to leave, and her word may put it back; a dropped reply makes
 * place for that to another message. Nothing else is planned twice.
 */
function isPlannedAnew(mail: MailRecord, again: Planned): boolean {
  const { kind, state, draft, news, why, answers } = mail;
  if (kind === 'auto-reply' || kind === 'inquiry-reply')
    return isPlaceFree(mail) && answers?.identity !== again.answers?.identity;
  if (kind === 'announcement') return state === 'dropped';
  if (news !== undefined) return state === 'dropped' || (state === 'failed' && why !== SENT_AGAIN);
  const isMoved = draft?.uid !== again.draft?.uid || draft?.uidValidity !== again.draft?.uidValidity;
  return kind === 'draft' && isMoved && (state === 'planned' || state === 'dropped' || state === 'failed');
}

/** A message that is to be answered lies elsewhere in INBOX now: moved away and back, or renumbered. */
export function followAnswered(book: MailBook, identity: string, mark: FolderMark): void {
  for (const mail of book.values()) {
    if (mail.answers?.identity === identity) mail.answers = { ...mail.answers, ...mark };
  }
}

/** Takes one entry into the book. */
export function applyMail(book: MailBook, happening: MailHappening, at: string): void {
  const mail = book.get(happening.key);
  if (happening.type === 'planned') {
    if (mail === undefined) book.set(happening.key, planned(happening, at));
    // A claim that it left behind is taken up again.
    else if (isPlannedAnew(mail, happening)) book.set(happening.key, planned(happening, at, mail.claimId));
    return;
  }
  if (mail === undefined) return;
  if (happening.type === 'shown') mail.isShown = true;
  else if (FROM[happening.type].includes(mail.state) || isFoundLater(mail, happening))
    step(mail, happening, at);
}

/** It turned up in Sent before another one left in its place. */
function isFoundLater({ why }: MailRecord, { type }: MailHappening): boolean {
  return type === 'sent' && why === SENT_AGAIN;
}

function step(
  mail: MailRecord,
  happening: Exclude<MailHappening, { type: 'planned' | 'shown' }>,
  at: string,
): void {
  mail.since = at;
  switch (happening.type) {
    case 'postponed':
      Object.assign(mail, { state: 'planned', dueAt: happening.dueAt });
      return;
    case 'claimed':
      Object.assign(mail, { state: 'claimed', claimId: happening.claimId, attempts: mail.attempts + 1 });
      return;
    case 'released':
      if (happening.isClaimed !== true) mail.claimId = null;
      delete mail.leavingAt;
      Object.assign(mail, { state: 'planned', why: happening.why });
      mail.lastTrouble = isWayWhy(happening.why) ? happening.why : null;
      return;
    case 'sent':
      Object.assign(mail, { state: 'sent', refused: happening.refused, why: null });
      return;
    case 'sending':
      Object.assign(mail, { state: 'sending', leavingAt: at });
      return;
    case 'dropped':
      Object.assign(mail, { state: 'dropped', why: happening.why });
      if (happening.by !== undefined) mail.overtakenBy = happening.by;
      return;
    case 'failed':
      Object.assign(mail, { state: happening.type, why: happening.why });
      return;
    case 'unknown':
      Object.assign(mail, { state: 'unknown', claimId: happening.claimId ?? mail.claimId });
      return;
  }
}
