/**
 * The only way on which mail reaches a client: claim, hand in, look again at 354, record (DESIGN.md, "Sending").
 *
 * Each step is in the journal before it has an effect outside. What broke before the body began is tried again inside its
 * window; what broke after it is unknown, and never repeated by itself.
 */
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../ledger/entry.js';
import type { MailWhy, WayWhy } from '../ledger/mail-why.js';
import { projectsOf } from '../ledger/news.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { claim, fileClaim, removeClaim } from '../mailbox/claim.js';
import type { Session } from '../mailbox/session.js';
import { checkRecipients } from '../outbox/check-recipients.js';
import { type GateAnswer, gatedSend } from '../outbox/gated-send.js';
import type { SendOutcome } from '../outbox/send-outcome.js';
import type { Recheck } from '../plan/recheck-reply.js';
import { retryAt } from '../plan/retry-at.js';
import type { Bot, BotFolders } from './bot.js';
import { forgetCopy, keepCopy } from './file-sent-copy.js';
import { noteConflict } from './note-conflict.js';
import { putIntoQueue } from './put-into-queue.js';
import { isAboutAccount, isLoginBarred, noteRefusedLogin } from './refused-login.js';

/** A mail as bytes, ready for the wire; ids without brackets. */
export type WrittenMail = {
  bytes: Buffer;
  messageId: string;
  envelope: { from: string; to: readonly string[] };
  /** Bounces are not wanted: replies only. */
  notifyNever: boolean;
};

/** A mail on its way: how it is looked at once more, and what follows when the server took it. */
export type Outgoing = {
  mail: MailRecord;
  written: WrittenMail;
  lookAgain(): Promise<Recheck>;
  afterwards(): Promise<void>;
};

/** A server that has not said yes after this long never will; the loop waits meanwhile. In milliseconds. */
const SEND_LIMIT_MS = 150_000;
/** A slow line, half a megabit in a second: a large draft of hers has as much more time as it takes on that. */
const SLOWEST_BYTES_PER_MS = 64;
/** When the bot is to stop, a mail that is past 354 gets so long to end well, in milliseconds. */
const STOPPING_LIMIT_MS = 20_000;

type Sending = { bot: Bot; session: Session; folders: BotFolders; outgoing: Outgoing; claimId: string };

/** Claims the mail in the mailbox; false where another bot has it. */
async function claimMail({ bot, session, folders, outgoing, claimId }: Sending): Promise<boolean> {
  const { mail, written } = outgoing;
  const { ledger } = bot.journal;
  const now = bot.clock.now();
  await bot.journal.append(now, { type: 'claimed', key: mail.key, claimId });
  const outcome = await claim(session, folders, {
    claimId,
    instance: ledger.instance ?? '',
    key: mail.key,
    kind: mail.kind,
    client: mail.client,
    instant: now,
    messageId: written.messageId,
    recipients: written.envelope.to,
  });
  if (outcome.result === 'won') return true;
  await removeClaim(session, folders, claimId);
  // The other bot may have sent it, or died: Sent and its record will tell.
  await bot.journal.append(bot.clock.now(), { type: 'unknown', key: mail.key });
  bot.log.error({ mail: mail.key.slice(0, 12) }, 'another bot has this mail');
  if (outcome.by !== null) await noteConflict(bot, mail.key);
  return false;
}

/** The last look: whatever is answered here but "send" leaves the server without a message. */
async function gate(
  { bot, outgoing }: Sending,
  signal: AbortSignal,
  said: { last: Recheck | null },
): Promise<GateAnswer> {
  const again = await outgoing.lookAgain();
  said.last = again;
  if (signal.aborted) return { go: false, reason: 'line-lost' };
  if (again.verdict !== 'send') return { go: false, reason: again.why };
  if (bot.stopping.aborted) return { go: false, reason: 'shutdown' };
  const { key } = outgoing.mail;
  await bot.journal.append(bot.clock.now(), { type: 'sending', key });
  // `queue cancel` may have come before it: then the entry found a mail that was dropped, and changed nothing.
  const isSending = bot.journal.ledger.mails.get(key)?.state === 'sending';
  return isSending ? { go: true } : { go: false, reason: 'cancelled' };
}

/**
 * Nothing left, which is written down first with what follows from it, for the line to the mailbox may be lost as well: then the
 * record goes.
 */
async function release(
  { bot, session, folders, outgoing, claimId }: Sending,
  why: MailWhy,
  ...following: Happening[]
): Promise<void> {
  const { key } = outgoing.mail;
  await bot.journal.append(bot.clock.now(), { type: 'released', key, why, isClaimed: true }, ...following);
  await forgetCopy(bot, key);
  await removeClaim(session, folders, claimId);
  await bot.journal.append(bot.clock.now(), { type: 'released', key, why });
}

/** Refused for good; its record goes with the rest of what ended (run-due.ts). */
async function fail({ bot, outgoing }: Sending, why: WayWhy): Promise<void> {
  const { key } = outgoing.mail;
  await bot.journal.append(bot.clock.now(), { type: 'failed', key, why });
  await forgetCopy(bot, key);
}

/** What a look decided, written down. */
export async function obeyRecheck(bot: Bot, { key }: MailRecord, recheck: Recheck): Promise<void> {
  const mail = key.slice(0, 12);
  if (recheck.verdict === 'drop') {
    await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why: recheck.why });
    bot.log.info({ mail, reason: recheck.why }, 'mail dropped');
  } else if (recheck.verdict === 'wait') {
    if (recheck.until !== null) await postpone(bot, key, recheck.until);
    bot.log.info({ mail, reason: recheck.why }, 'mail waits');
  }
}

async function postpone(bot: Bot, key: string, until: Temporal.Instant): Promise<void> {
  const dueAt = until.toString();
  await bot.journal.append(bot.clock.now(), { type: 'postponed', key, dueAt });
  await putIntoQueue(bot, key, dueAt);
}

/** Refused for now, or the line broke before the body: again a little later; it is late where its window ends before that. */
async function tryLater(sending: Sending, why: WayWhy): Promise<void> {
  const { bot, outgoing } = sending;
  const { key, attempts, notAfter } = outgoing.mail;
  const next = retryAt(bot.clock.now(), attempts, Temporal.Instant.from(notAfter));
  if (next === null) return await release(sending, why, { type: 'dropped', key, why: 'late' });
  await release(sending, why, { type: 'postponed', key, dueAt: next.toString() });
  await putIntoQueue(bot, key, next.toString());
}

/** It says nothing of whether the provider lets us in. */
function isBeforeLogin(outcome: SendOutcome): boolean {
  return 'stage' in outcome && (outcome.stage === 'connect' || outcome.stage === 'login');
}

async function record(sending: Sending, outcome: SendOutcome, last: Recheck | null): Promise<void> {
  const { bot, session, folders, outgoing, claimId } = sending;
  const { key } = outgoing.mail;
  if (bot.line !== null && !isBeforeLogin(outcome)) bot.line.refusedLogin = null;
  const journal = (happening: Parameters<typeof bot.journal.append>[1]) =>
    bot.journal.append(bot.clock.now(), happening);
  switch (outcome.kind) {
    case 'sent':
      await journal({ type: 'sent', key, refused: outcome.refused });
      await fileClaim(session, folders, claimId);
      await outgoing.afterwards();
      return;
    case 'stopped':
      await release(sending, outcome.reason);
      if (last !== null) await obeyRecheck(bot, outgoing.mail, last);
      return;
    case 'refused': {
      const why = `smtp ${outcome.code} at ${outcome.stage}` as const;
      if (outcome.isTransient) return await tryLater(sending, why);
      if (!isAboutAccount(outcome)) return await fail(sending, why);
      await release(sending, why);
      return await noteRefusedLogin(bot, outcome);
    }
    case 'failed':
      return await tryLater(sending, `${outcome.error.code} at ${outcome.stage}`);
    case 'unknown':
      return await journal({ type: 'unknown', key });
  }
}

/** It stays planned without a try; should it be late before the login holds again, this is why. */
async function waitForLogin({ journal, clock, line, log }: Bot, mail: MailRecord): Promise<void> {
  const { key, claimId, lastTrouble } = mail;
  const why = line?.refusedLogin?.why;
  // A claim that was left behind is still to be taken up.
  if (why !== undefined && claimId === null && lastTrouble !== why)
    await journal.append(clock.now(), { type: 'released', key, why });
  log.info({ mail: key.slice(0, 12), reason: 'login-refused' }, 'mail waits');
}

/** Who may get a copy of it: whoever stands in the cc of a project that it is about. */
function copiesOf({ rules }: Bot, { news }: MailRecord): string[] {
  const about = news === undefined ? [] : projectsOf(news);
  return rules.projects.filter(({ slug }) => about.includes(slug)).flatMap(({ cc }) => cc);
}

/**
 * Sends one mail, or leaves it planned, or ends it: whatever happens, the journal says which.
 * @throws DriverseatError of the mailbox's connection or the journal: what had begun is taken up at the next start; `usage` where
 * its envelope names another than it was planned for, and `address-invalid`, before anything leaves
 */
export async function sendMail(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  outgoing: Outgoing,
): Promise<void> {
  if (bot.line === null) return;
  if (await isLoginBarred(bot)) return await waitForLogin(bot, outgoing.mail);
  const { mail, written } = outgoing;
  checkRecipients(written.envelope.to, { to: mail.to, copies: copiesOf(bot, mail) });
  const claimId = mail.claimId ?? `claim-${randomUUID()}@driverseat.invalid`;
  const sending: Sending = { bot, session, folders, outgoing, claimId };
  if (!(await claimMail(sending))) return;
  await keepCopy(bot, session, folders, { key: mail.key, bytes: written.bytes });
  const said: { last: Recheck | null } = { last: null };
  const { envelope, bytes, notifyNever } = written;
  const outcome = await gatedSend(
    bot.line.smtp,
    { envelope, bytes, notifyNever },
    (signal) => gate(sending, signal, said),
    {
      limitMs: SEND_LIMIT_MS + bytes.length / SLOWEST_BYTES_PER_MS,
      stopping: bot.stopping,
      stoppingLimitMs: STOPPING_LIMIT_MS,
    },
  );
  bot.log.info({ mail: mail.key.slice(0, 12), kind: mail.kind, outcome: outcome.kind }, 'mail handed in');
  await record(sending, outcome, said.last);
}
