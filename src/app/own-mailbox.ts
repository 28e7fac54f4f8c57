/**
 * One bot serves a mailbox: taken at the start, asked at each sync, given back at the end (DESIGN.md).
 */
import { hostname } from 'node:os';
import { Temporal } from 'temporal-polyfill';
import { hasForeignRecords } from '../mailbox/foreign-records.js';
import type { OwnerRecord } from '../mailbox/owner-record.js';
import { askOwnership, claimOwnership, type Ownership } from '../mailbox/ownership.js';
import type { Session } from '../mailbox/session.js';
import { DriverseatError } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';

/** "'server' serves this mailbox since 2026-10-08 10:02", in this time zone. */
export function whoServes({ host, sinceMs }: OwnerRecord, timeZone: string): string {
  const since = Temporal.Instant.fromEpochMilliseconds(sinceMs).toZonedDateTimeISO(timeZone);
  const at = since.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return `'${host}' serves this mailbox since ${at}`;
}

function ownedBy(bot: Bot, { other }: Ownership & { isOwner: false }): string {
  return other === null ? 'its record is gone' : whoServes(other, bot.rules.timeZone);
}

function instanceOf(bot: Bot): string {
  const { instance } = bot.journal.ledger;
  if (instance === null) throw new Error('the journal was not begun');
  return instance;
}

/**
 * Whether another journal worked in this mailbox before this one knows anything: the state folder was lost or is another's.
 * @throws DriverseatError `journal-lost` without `takeOver`, and `mailbox-owned` where the other one still serves it
 */
export async function isJournalLost(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  takeOver: boolean,
): Promise<boolean> {
  if (bot.journal.ledger.baseline !== null) return false;
  if (!(await hasForeignRecords(session, folders, instanceOf(bot)))) return false;
  if (takeOver) return true;
  const ownership = await askOwnership(session, folders, instanceOf(bot));
  if (!ownership.isOwner && ownership.other !== null)
    throw new DriverseatError('mailbox-owned', ownedBy(bot, ownership));
  throw new DriverseatError(
    'journal-lost',
    'this mailbox holds records of an earlier Driverseat, and its journal is not here',
  );
}

/**
 * Takes the mailbox.
 * @throws DriverseatError `mailbox-owned`, saying by whom and since when
 */
export async function ownMailbox(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  takeOver: boolean,
): Promise<void> {
  const sinceMs = bot.clock.now().epochMilliseconds;
  const claim = { instance: instanceOf(bot), host: hostname(), sinceMs, takeOver };
  const ownership = await claimOwnership(session, folders, claim);
  if (!ownership.isOwner) throw new DriverseatError('mailbox-owned', ownedBy(bot, ownership));
  bot.log.info({ takeOver }, 'mailbox owned');
}

/**
 * Makes sure that the mailbox is still ours; a record that is gone altogether (somebody tidied up) is put back.
 * @throws DriverseatError `ownership-lost`
 */
export async function keepMailbox(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const ownership = await askOwnership(session, folders, instanceOf(bot));
  if (ownership.isOwner) return;
  if (ownership.other !== null) throw new DriverseatError('ownership-lost', ownedBy(bot, ownership));
  await ownMailbox(bot, session, folders, false);
}
