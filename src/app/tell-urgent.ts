/**
 * Urgent mail of clients is told of at once, each once, and at most three a day of one author: who calls everything urgent
 * writes no more notes than that.
 */
import { Temporal } from 'temporal-polyfill';
import type { UrgentMail } from '../ledger/client-arrivals.js';
import { byInstant } from '../ledger/instant-order.js';
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import { identityOf } from '../message/identity.js';
import { urgentNote } from '../notes/urgent.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';

const MOST_A_DAY_OF_ONE = 3;

/** How many notes about urgent mail of the author this day has seen before this mail. */
function isEnough({ journal, clock }: Bot, { author, at }: UrgentMail): boolean {
  const since = clock.now().subtract({ hours: 24 });
  const earlier = [...journal.ledger.arrivals.urgent.values()].filter(
    (mail) =>
      mail.isTold &&
      mail.author === author &&
      byInstant(mail.at, at) <= 0 &&
      Temporal.Instant.compare(Temporal.Instant.from(mail.at), since) > 0,
  );
  return earlier.length >= MOST_A_DAY_OF_ONE;
}

/** Whether a note that the mail is urgent tells all that its red flags would: it has no other. */
function isAllTold({ journal }: Bot, identity: string): boolean {
  return journal.ledger.owed.get(identity)?.flags.every((flag) => flag === 'urgency') === true;
}

async function readUrgent(
  session: Session,
  inbox: string,
  identity: string,
  { uidValidity, uid }: UrgentMail,
): Promise<FetchedMessage | null> {
  for await (const batch of fetchMessages(session, { path: inbox, uidValidity }, [uid])) {
    const found = batch.find(({ mail }) => identityOf(mail) === identity);
    if (found !== undefined) return found;
  }
  return null;
}

/** Puts the note among the pending ones; a mail that she has moved away by now needs none. */
async function tellOne(
  bot: Bot,
  session: Session,
  inbox: string,
  [identity, urgent]: [string, UrgentMail],
): Promise<void> {
  const records = { type: 'urgent-told', identity } as const;
  const fetched = isEnough(bot, urgent) ? null : await readUrgent(session, inbox, identity, urgent);
  if (fetched === null) return await bot.journal.append(bot.clock.now(), records);
  const { mail, internalDateMs } = fetched;
  const receivedAt = Temporal.Instant.fromEpochMilliseconds(internalDateMs);
  const note = urgentNote(
    {
      address: mail.from.mailboxes[0]?.address ?? '',
      subject: mail.subject,
      receivedAt: receivedAt.toZonedDateTimeISO(bot.rules.timeZone),
    },
    noteSetting(bot),
  );
  const told = isAllTold(bot, identity) ? { tellsOf: identity } : {};
  bot.pending.push({ subject: 'urgent', about: `urgent ${identity}`, note, records, ...told });
}

/**
 * Sees to it that each urgent mail gets its note: one at a time, so that each counts before the next is weighed.
 * @throws DriverseatError of the connection or the journal
 */
export async function tellUrgent(
  bot: Bot,
  session: Session,
  inbox: string,
  deliver: () => Promise<void>,
): Promise<void> {
  for (const entry of [...bot.journal.ledger.arrivals.urgent].filter(([, { isTold }]) => !isTold)) {
    if (bot.pending.some(({ about }) => about === `urgent ${entry[0]}`)) continue;
    await tellOne(bot, session, inbox, entry);
    await deliver();
  }
}
