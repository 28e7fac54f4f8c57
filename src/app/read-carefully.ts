/**
 * Reads messages so that one whose reading ends the connection does not keep all the others from being read.
 *
 * Some servers hang up when they are asked for a damaged message, each time. So after a connection was lost in the middle of
 * reading, messages are asked for one by one, and the one at which it is lost again and again is left out and told of.
 */
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot } from './bot.js';

/** What is remembered from one connection to the next. */
export type Care = {
  /** The last reading ended with the connection: one message at a time, until all were read. */
  isNeeded: boolean;
  /** How often the connection was lost at a message, by folder, numbering and UID. */
  strikes: Map<string, number>;
};

/** Nothing was lost yet. */
export function newCare(): Care {
  return { isNeeded: false, strikes: new Map() };
}

/** A bad network hits the same message so often by chance alone once in a very long time. */
const MOST_STRIKES = 3;

/**
 * Reads the messages `uids` of `view` as `fetchMessages` does; `leaveOut` hears of each that can't be read.
 * @throws DriverseatError of the connection
 */
export async function* readCarefully(
  bot: Bot,
  session: Session,
  view: FolderView,
  uids: readonly number[],
  leaveOut: (uid: number) => void,
): AsyncGenerator<FetchedMessage[]> {
  if (!bot.care.isNeeded) {
    yield* attempt(fetchMessages(session, view, uids), () => {
      bot.care.isNeeded = true;
    });
    return;
  }
  const { strikes } = bot.care;
  for (const uid of uids) {
    const key = `${view.path} ${view.uidValidity} ${uid}`;
    const before = strikes.get(key) ?? 0;
    if (before >= MOST_STRIKES) leaveOut(uid);
    else yield* attempt(fetchMessages(session, view, [uid]), () => strikes.set(key, before + 1));
  }
  bot.care = newCare();
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
