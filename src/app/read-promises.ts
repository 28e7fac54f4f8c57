/**
 * Reads what she promised in her own mail to clients, once for each mail (issue: "Promises").
 *
 * A mail that is read again after a restart or a crash changes nothing: its promises have the same ids.
 */
import { Temporal } from 'temporal-polyfill';
import { promisesIn } from '../judgement/promises/promises-in.js';
import type { Happening } from '../ledger/entry.js';
import { batchesOf } from '../mailbox/drain.js';
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import type { SentRow } from '../mailbox/sent-row.js';
import type { Session } from '../mailbox/session.js';
import { understand } from '../message/understand.js';
import type { Bot } from './bot.js';
import { attempt } from './judge-fetched.js';

const BATCH = 20;

/** Whether a mail of Sent is hers to a client, and worth reading. */
export function mayPromise({ rules }: Bot, { recipients, notPersonal }: SentRow): boolean {
  return notPersonal === null && recipients.some((address) => rules.clientOf(address) !== null);
}

/** The first of those she wrote to who is a client. */
function addressee({ rules }: Bot, { mail }: FetchedMessage): string | null {
  const people = [...mail.to.mailboxes, ...mail.cc.mailboxes, ...mail.bcc.mailboxes];
  return people.map(({ address }) => rules.clientOf(address)).find((client) => client !== null)?.slug ?? null;
}

function promisedIn(bot: Bot, fetched: FetchedMessage): Happening[] {
  const client = addressee(bot, fetched);
  if (client === null) return [];
  const { newText, identity } = understand(fetched.mail);
  const writtenAt = Temporal.Instant.fromEpochMilliseconds(fetched.internalDateMs);
  const writtenOn = writtenAt.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const { open, over } = bot.journal.ledger.promises;
  return promisesIn(newText.text, writtenOn)
    .map(({ date, quote }, index) => ({
      ...({ type: 'promised', id: `${identity}#${index + 1}`, client } as const),
      ...{ date: date.toString(), quote, writtenAt: writtenAt.toString() },
    }))
    .filter(({ id }) => !open.has(id) && !over.has(id));
}

/**
 * Looks for promises in each mail of hers that was not looked at yet.
 * @throws DriverseatError of the connection or the journal; what was not read is read at the next look
 */
export async function readPromises(bot: Bot, session: Session): Promise<void> {
  if (bot.sentView === null) return;
  for (const uids of batchesOf(
    [...bot.promiseUids].sort((a, b) => a - b),
    BATCH,
  )) {
    for await (const batch of fetchMessages(session, bot.sentView, uids)) {
      const read = attempt(() => batch.flatMap((fetched) => promisedIn(bot, fetched)));
      if ('broken' in read) bot.log.error({ err: read.broken }, 'promises could not be read');
      else if (read.length > 0) await bot.journal.append(bot.clock.now(), ...read);
    }
    for (const uid of uids) bot.promiseUids.delete(uid);
  }
}
