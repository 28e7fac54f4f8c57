/**
 * Reads messages so that one that the server can't give does not keep all the others from being read.
 *
 * Some servers refuse a damaged message, some hang up when they are asked for it, each time. So after a connection was lost in
 * the middle of reading, messages are asked for one by one; and one that is not to be had again and again is left out and told
 * of. One that is simply gone is neither.
 */
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import { stillThere } from '../mailbox/still-there.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot } from './bot.js';

/** A bad network hits the same message so often by chance alone once in a very long time. */
const MOST_STRIKES = 3;

/** What is read, and who hears of each message that is left out. */
export type Reading = { view: FolderView; uids: readonly number[]; leaveOut(uid: number): void };

/**
 * Reads messages as `fetchMessages` does.
 * @throws DriverseatError of the connection
 */
export async function* readCarefully(
  bot: Bot,
  session: Session,
  { view, uids, leaveOut }: Reading,
): AsyncGenerator<FetchedMessage[]> {
  const { suspects, strikes } = bot.care;
  const wanted = uids.filter((uid) => strikesOf(bot, view, uid) < MOST_STRIKES);
  for (const uid of uids) if (strikesOf(bot, view, uid) >= MOST_STRIKES) leaveOut(uid);
  const missing = new Set(wanted);
  const suspect = (): void => {
    for (const uid of missing) suspects.add(keyOf(view, uid));
  };
  const isSuspected = wanted.some((uid) => suspects.has(keyOf(view, uid)));
  for await (const batch of isSuspected
    ? oneByOne(bot, session, view, wanted)
    : attempt(fetchMessages(session, view, wanted), suspect)) {
    for (const { uid } of batch) {
      missing.delete(uid);
      suspects.delete(keyOf(view, uid));
      strikes.delete(keyOf(view, uid));
    }
    yield batch;
  }
  const refused = await stillThere(session, view, [...missing]);
  for (const uid of missing) {
    suspects.delete(keyOf(view, uid));
    if (refused.includes(uid)) strike(bot, view, uid);
    else strikes.delete(keyOf(view, uid));
  }
}

/**
 * Reads mails of hers in Sent, for what they tell beside her orders; one that is not to be had tells nothing.
 * @throws DriverseatError of the connection
 */
export async function* readSent(
  bot: Bot,
  session: Session,
  uids: readonly number[],
): AsyncGenerator<FetchedMessage[]> {
  if (bot.sentView === null) return;
  const leaveOut = (uid: number): void => bot.log.warn({ uid }, 'mail in Sent could not be read');
  yield* readCarefully(bot, session, { view: bot.sentView, uids, leaveOut });
}

/** Whether the message could not be had, and is to be tried again. */
export function isToBeTried(bot: Bot, view: FolderView, uid: number): boolean {
  const strikes = strikesOf(bot, view, uid);
  return strikes > 0 && strikes < MOST_STRIKES;
}

/** The lowest UID of `view` that could not be had and is still to be tried; null where there is none. */
export function lowestUntried({ care, journal }: Bot, view: FolderView): number | null {
  const uids = [...care.strikes.keys()]
    .filter((key) => key.startsWith(keyOf(view, '')))
    .map((key) => Number(key.slice(keyOf(view, '').length)))
    .filter((uid) => !journal.ledger.judgedUids.has(uid));
  return uids.length === 0 ? null : Math.min(...uids);
}

async function* oneByOne(
  bot: Bot,
  session: Session,
  view: FolderView,
  uids: readonly number[],
): AsyncGenerator<FetchedMessage[]> {
  for (const uid of uids) yield* attempt(fetchMessages(session, view, [uid]), () => strike(bot, view, uid));
}

function keyOf({ path, uidValidity }: FolderView, uid: number | ''): string {
  return `${path} ${uidValidity} ${uid}`;
}

function strikesOf({ care }: Bot, view: FolderView, uid: number): number {
  return care.strikes.get(keyOf(view, uid)) ?? 0;
}

function strike(bot: Bot, view: FolderView, uid: number): void {
  bot.care.strikes.set(keyOf(view, uid), strikesOf(bot, view, uid) + 1);
}

/** Passes on what is read; `onLoss` hears where that ends with the connection. */
async function* attempt<T>(reading: AsyncGenerator<T>, onLoss: () => void): AsyncGenerator<T> {
  try {
    yield* reading;
  } catch (error) {
    if (isDriverseatError(error, 'imap-unreachable', 'deadline-passed')) onLoss();
    throw error;
  }
}
