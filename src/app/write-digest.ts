/**
 * Gathers and writes the digest when contact hours begin: everything that did not have to be told at once.
 */
import { Temporal } from 'temporal-polyfill';
import { digestsDone, type NoteRecord } from '../ledger/ledger.js';
import type { Offer } from '../ledger/offer.js';
import type { Session } from '../mailbox/session.js';
import { type Asked, type Digest, digestNote, isEmptyDigest } from '../notes/digest.js';
import { firstName } from '../notes/first-name.js';
import type { GoneMail, JudgedMail } from '../notes/judged-mail.js';
import { digestOf, dueDigest, lastDigestAt } from '../plan/digest-due.js';
import { keptTime } from '../plan/kept-time.js';
import { isDriverseatError } from '../shared/errors.js';
import { type LaterAnnounced, laterTexts, waitingAnnouncements } from './announce-digest.js';
import type { Bot } from './bot.js';
import { goingOut } from './going-out.js';
import { hindranceLines } from './hindrances.js';
import { foreignGreetings } from './learn-greetings.js';
import type { Intent } from './note-intent.js';
import { noteSetting } from './note-setting.js';
import { ordersNotInSent } from './orders/orders-not-in-sent.js';
import { unreadOrders } from './orders/put-receipt.js';
import { precedentLines } from './precedent-lines.js';
import { projectsToFill } from './projects/begun-projects.js';
import { promisesToTell } from './promises.js';
import { putNote } from './put-note.js';
import { readJudged } from './read-judged.js';
import { nameAt } from './tell-trouble.js';
import { unknownMails } from './unknown-mails.js';
import { heldOrdered } from './updates/held-ordered.js';
import { orderedToday } from './updates/ordered-today.js';
import { planTodaysUpdates } from './updates/plan-todays-updates.js';
import { type UpdateLines, updateLines } from './updates/update-lines.js';

/** A digest holds so many mails to look at; the next one tells the rest. */
const MOST_LOOKED_AT = 30;
const ASKED_TWICE = 2;

async function precedentsOf(
  bot: Bot,
  session: Session,
  after: Temporal.Instant,
): Promise<Digest['precedents']> {
  const { allClients, own, policy, noteLanguage } = bot.rules;
  try {
    return await precedentLines(session, {
      clients: allClients,
      own,
      policy,
      language: noteLanguage,
      progress: () => undefined,
      after,
      upTo: bot.clock.now(),
      silenced: bot.journal.ledger.silenced,
    });
  } catch (error) {
    // A mailbox without Sent has no precedents to tell.
    if (isDriverseatError(error, 'imap-refused')) return [];
    throw error;
  }
}

/** What was asked about in fewer than two of these notes, and how many things wait since then. */
function askedStill<Thing>(
  notes: readonly Pick<NoteRecord, 'offers'>[],
  things: readonly Thing[],
  isIts: (offer: Offer, thing: Thing) => boolean,
): { still: Asked<Thing>[]; waiting: number } {
  const still = things.flatMap((thing) => {
    const before = notes.filter(({ offers }) => offers.some((offer) => isIts(offer, thing))).length;
    return before < ASKED_TWICE ? [{ ...thing, isLast: before === ASKED_TWICE - 1 }] : [];
  });
  return { still, waiting: things.length - still.length };
}

function isOfMail(offer: Offer, { key }: { key: string }): boolean {
  return offer.what === 'mail' && offer.key === key;
}

/** A text that changed since is asked about anew. */
function isOfText(offer: Offer, { offer: { key, hash } }: LaterAnnounced): boolean {
  return offer.what === 'announcement' && offer.key === key && offer.hash === hash;
}

/** The notes about announcements, which ask about a text at once. */
function announcementsShown({ journal }: Bot): NoteRecord[] {
  return [...journal.ledger.notes.values()].filter(
    ({ subject, isDone }) => subject === 'announcement' && isDone,
  );
}

/** A text that a note is about to ask about is none for this digest. */
function textsToAsk(bot: Bot): LaterAnnounced[] {
  const isPending = (text: LaterAnnounced): boolean =>
    bot.pending.some(({ offers = [] }) => offers.some((offer) => isOfText(offer, text)));
  return laterTexts(bot).filter((text) => !isPending(text));
}

/** What is known before the mailbox is asked. */
type Gathered = Pick<Digest, 'lookAt' | 'date'> & { after: Temporal.Instant; lines: UpdateLines };

async function gather(
  bot: Bot,
  session: Session,
  inbox: string,
  { lookAt, date, after, lines }: Gathered,
): Promise<Digest> {
  const { ledger } = bot.journal;
  const digests = digestsDone(ledger);
  const unknown = askedStill(digests, unknownMails(bot), isOfMail);
  const proposals = askedStill([...digests, ...announcementsShown(bot)], textsToAsk(bot), isOfText);
  return {
    date,
    lookAt,
    unknown: unknown.still,
    precedents: await precedentsOf(bot, session, after),
    promises: promisesToTell(bot, date),
    proposals: proposals.still,
    asked: lines.asked,
    held: lines.held,
    goingOut: goingOut(bot, date),
    updates: [...lines.updates, ...orderedToday(bot, date)].toSorted((a, b) =>
      Temporal.ZonedDateTime.compare(a.at, b.at),
    ),
    wouldHaveGone: lines.wouldHaveGone,
    kept: keptTime(ledger, { after, upTo: bot.clock.now(), timeZone: bot.rules.timeZone }),
    isProofRead: bot.rules.authservId !== null,
    nameOf: (who) => {
      const name = nameAt(bot, who) ?? bot.rules.clientOfSlug(who)?.name;
      return name === undefined ? who : firstName(name);
    },
    waiting:
      unknown.waiting +
      proposals.waiting +
      waitingAnnouncements(bot).length +
      lines.waiting +
      projectsToFill(bot).length,
    greetings: foreignGreetings(bot),
    unreadOrders: unreadOrders(bot, after),
    hindrances: hindranceLines(bot, after),
    heldOrdered: heldOrdered(bot),
    notInSent: await ordersNotInSent(bot, session, inbox, after),
  };
}

/**
 * Writes the digest if it is due; one with nothing in it is not written, and not looked for again that day. Notes that were
 * begun must have been finished just before: it may be among them.
 * @throws DriverseatError of the connection or the journal: it is due still
 */
export async function writeDigest(bot: Bot, session: Session, inbox: string): Promise<void> {
  await planTodaysUpdates(bot);
  const { ledger } = bot.journal;
  const date = dueDigest(bot.rules.policy, ledger, bot.clock.now());
  if (date === null || bot.emptyDigestOn === date.toString()) return;
  const owed = [...ledger.owed.values()].slice(0, MOST_LOOKED_AT);
  const mails: (JudgedMail | GoneMail)[] = [];
  for (const one of owed) mails.push(await readJudged(bot, session, inbox, one));
  const after = lastDigestAt(ledger, bot.clock.now()) ?? bot.clock.now();
  const lines = updateLines(bot, { date, after });
  const digest = await gather(bot, session, inbox, { lookAt: mails, date, after, lines });
  if (isEmptyDigest(digest)) {
    bot.emptyDigestOn = date.toString();
    return;
  }
  const { note, offers } = digestNote(digest, noteSetting(bot));
  const intent: Intent = {
    subject: 'digest',
    about: [
      digestOf(date),
      ...owed.map(({ identity }) => identity),
      ...digest.greetings.map(({ about }) => about),
    ],
    keyedBy: [digestOf(date)],
    owed,
    offers,
    write: async () => note,
  };
  if (lines.records.length > 0) await bot.journal.append(bot.clock.now(), ...lines.records);
  await putNote(bot, session, inbox, intent);
}
