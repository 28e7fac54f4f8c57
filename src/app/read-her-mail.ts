/**
 * Reads her own mail to clients, once each: what she promised, and whether she asked something.
 *
 * A mail that is read again after a restart or a crash changes nothing: its promises have the same ids.
 */
import { Temporal } from 'temporal-polyfill';
import { promisesIn } from '../judgement/promises/promises-in.js';
import { askedName } from '../ledger/conversation.js';
import type { Happening } from '../ledger/entry.js';
import { byInstant } from '../ledger/instant-order.js';
import { batchesOf } from '../mailbox/drain.js';
import type { FetchedMessage } from '../mailbox/fetch-messages.js';
import type { SentRow } from '../mailbox/sent-row.js';
import type { Session } from '../mailbox/session.js';
import { understand } from '../message/understand.js';
import type { Bot } from './bot.js';
import { projectOfMail } from './conversation/thread-of-project.js';
import { attempt } from './judge-fetched.js';
import { readSent } from './read-carefully.js';

const BATCH = 20;

/** Whether a mail of Sent is hers to a client, and worth reading. */
export function isToClient({ rules }: Bot, { recipients, notPersonal }: SentRow): boolean {
  return notPersonal === null && recipients.some((address) => rules.clientOf(address) !== null);
}

/** The first of those she wrote to who is a client. */
function addressee({ rules }: Bot, { mail }: FetchedMessage): string | null {
  const people = [...mail.to.mailboxes, ...mail.cc.mailboxes, ...mail.bcc.mailboxes];
  return people.map(({ address }) => rules.clientOf(address)).find((client) => client !== null)?.slug ?? null;
}

/** Her question stays open until the client writes again: no mail then says that there is nothing for them to do. */
function askedIn(
  bot: Bot,
  { mail, internalDateMs }: FetchedMessage,
  client: string,
  text: string,
): Happening[] {
  if (!/[?？]/.test(text)) return [];
  const { messageId, inReplyTo, subject } = mail;
  const project = projectOfMail(bot, client, { messageId, references: inReplyTo, subject });
  const at = Temporal.Instant.fromEpochMilliseconds(internalDateMs).toString();
  const known = bot.journal.ledger.conversations.asked.get(askedName(client, project));
  return known !== undefined && byInstant(known, at) >= 0
    ? []
    : [{ type: 'she-asked', client, project, writtenAt: at }];
}

function saidIn(bot: Bot, fetched: FetchedMessage): Happening[] {
  const client = addressee(bot, fetched);
  if (client === null) return [];
  const { newText, identity } = understand(fetched.mail);
  return [
    ...promisedIn(bot, fetched, { client, text: newText.text, identity }),
    ...askedIn(bot, fetched, client, newText.text),
  ];
}

function promisedIn(
  bot: Bot,
  fetched: FetchedMessage,
  { client, text, identity }: { client: string; text: string; identity: string },
): Happening[] {
  const writtenAt = Temporal.Instant.fromEpochMilliseconds(fetched.internalDateMs);
  const writtenOn = writtenAt.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const { open, over } = bot.journal.ledger.promises;
  return promisesIn(text, writtenOn)
    .map(({ date, quote }, index) => ({
      ...({ type: 'promised', id: `${identity}#${index + 1}`, client } as const),
      ...{ date: date.toString(), quote, writtenAt: writtenAt.toString() },
    }))
    .filter(({ id }) => !open.has(id) && !over.has(id));
}

/**
 * Reads each mail of hers to a client that was not read yet.
 * @throws DriverseatError of the connection or the journal; what was not read is read at the next look
 */
export async function readHerMail(bot: Bot, session: Session): Promise<void> {
  if (bot.sentView === null) return;
  for (const uids of batchesOf(
    [...bot.unreadUids].sort((a, b) => a - b),
    BATCH,
  )) {
    for await (const batch of readSent(bot, session, uids)) {
      const read = attempt(() => batch.flatMap((fetched) => saidIn(bot, fetched)));
      if ('broken' in read) bot.log.error({ err: read.broken }, 'mail of hers could not be read');
      else if (read.length > 0) await bot.journal.append(bot.clock.now(), ...read);
    }
    for (const uid of uids) bot.unreadUids.delete(uid);
  }
}
