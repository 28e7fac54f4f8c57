/**
 * What the claim records in the mailbox say, where this journal doesn't: it was lost, another bot served the mailbox, or a
 * crash came before a record was put away (DESIGN.md, "Claim" and "Lost journal").
 *
 * A record in Done means sent: its key and the limits count it. One in Outbox that is not ours and old means that nobody knows.
 */
import type { Temporal } from 'temporal-polyfill';
import { MAIL_KINDS, type MailHappening, type MailRecord, type Planned } from '../ledger/planned-mail.js';
import { fileClaim, removeClaim } from '../mailbox/claim.js';
import { claimsIn, type PlacedClaim } from '../mailbox/claim-list.js';
import type { Session } from '../mailbox/session.js';
import { comparableAddress } from '../message/addresses.js';
import type { Bot, BotFolders } from './bot.js';
import { isConflict, noteConflict } from './note-conflict.js';

/** A bot that has not put its record away by then is not about to. */
const FOREIGN_MINUTES = 15;

/** Where a record's mail answered something, or lay: its journal knew. */
const NOWHERE = { uidValidity: 0, uid: 0 };

/** The mail of a record, as far as limits and notes ask; a record knows neither what it answered nor in which thread. */
function plannedBy({ key, kind: said, client, instant, messageId, recipients }: PlacedClaim): Planned {
  const to = recipients.map(comparableAddress);
  const at = instant.toString();
  const kind = MAIL_KINDS.find((known) => known === said) ?? 'draft';
  const isReply = kind === 'auto-reply' || kind === 'inquiry-reply';
  const author = to[0] ?? '';
  return {
    ...{ type: 'planned', key, kind, client, to, dueAt: at, notAfter: at },
    answers: isReply ? { ...NOWHERE, identity: '', author, thread: null, periodFrom: '' } : null,
    // By its Message-ID alone it is known in Sent.
    ...(kind === 'draft' ? { draft: { ...NOWHERE, messageId } } : {}),
  };
}

/**
 * What the journal needs to know of the record before anything else: that its mail may have left. A claim of it in our name
 * would be taken for ours after a crash, and be sent by; of a mail that is only planned, the record says so once more.
 */
function takenUp(claim: PlacedClaim): [Planned, MailHappening] {
  const { key, claimId } = claim;
  return [plannedBy(claim), { type: 'unknown', key, claimId }];
}

/** Whether the ledger leaves it open whether this mail went. */
function isOpenTo(mail: MailRecord | undefined): boolean {
  return (
    mail === undefined || mail.state === 'planned' || mail.state === 'claimed' || mail.state === 'unknown'
  );
}

/**
 * Takes every mail whose record lies in Done for sent, at the instant of its claim.
 * @throws DriverseatError of the connection or the journal
 */
export async function takeUpSent(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { claims } = await claimsIn(session, folders.done);
  const { mails } = bot.journal.ledger;
  for (const claim of claims) {
    const { key, instant } = claim;
    const mail = mails.get(key);
    if (!isOpenTo(mail)) continue;
    if (isConflict(bot, key, instant)) await noteConflict(bot, key);
    const before = mail === undefined || mail.state === 'planned' ? takenUp(claim) : [];
    await bot.journal.append(instant, ...before, { type: 'sent', key, refused: [] });
    bot.log.info({ mail: key.slice(0, 12) }, 'its record lies in Done: it was sent');
  }
}

/** Our own record outlived its mail: a crash, or a lost connection, came in between. */
async function putAway(session: Session, folders: BotFolders, { state, claimId }: MailRecord): Promise<void> {
  if (claimId === null) return;
  if (state === 'sent') await fileClaim(session, folders, claimId);
  else if (state === 'dropped' || state === 'failed') await removeClaim(session, folders, claimId);
}

async function takeUpForeign(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  claim: PlacedClaim,
): Promise<void> {
  const { key, claimId, instant } = claim;
  const mail = bot.journal.ledger.mails.get(key);
  if (mail?.state === 'sent') await fileClaim(session, folders, claimId);
  if (mail !== undefined && mail.state !== 'planned') return;
  if (isConflict(bot, key, instant)) await noteConflict(bot, key);
  await bot.journal.append(instant, ...takenUp(claim));
  bot.log.warn({ mail: key.slice(0, 12) }, 'claimed by another bot long ago: outcome unknown');
}

function isOld({ instant }: PlacedClaim, now: Temporal.Instant): boolean {
  return instant.until(now).total({ unit: 'minutes' }) > FOREIGN_MINUTES;
}

/**
 * Looks through the records in Outbox: ours of mail that is done with are put away, and an old one of another bot makes its
 * mail one of unknown fate.
 * @throws DriverseatError of the connection or the journal
 */
export async function takeUpClaims(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { claims } = await claimsIn(session, folders.outbox);
  for (const claim of claims) {
    const mail = bot.journal.ledger.mails.get(claim.key);
    if (mail?.claimId === claim.claimId) await putAway(session, folders, mail);
    else if (isOld(claim, bot.clock.now())) await takeUpForeign(bot, session, folders, claim);
  }
}
