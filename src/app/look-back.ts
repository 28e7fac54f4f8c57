/**
 * The last 30 days of INBOX, read and left as they were: what the welcome note says of them (UX.md T0).
 */
import type { Baseline } from '../ledger/ledger.js';
import { listNew } from '../mailbox/list-new.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { comparableAddress } from '../message/addresses.js';
import { asWritten } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { understand } from '../message/understand.js';
import type { LookBack } from '../notes/welcome.js';
import type { Bot } from './bot.js';
import { attempt } from './judge-fetched.js';
import { type Found, judgeMail, toJudgedMail } from './judge-mail.js';
import { readCarefully } from './read-carefully.js';

const LOOK_BACK_DAYS = 30;
const DAY_MS = 86_400_000;
/** The newest so many are read: more would make the first start of a busy mailbox long. */
const MOST_READ = 5_000;
/** So many of them are listed in the note. */
const MOST_LISTED = 10;

/** What lay there before us; what came after is judged in its own right, and told in a note of its own. */
function isBefore(baseline: Baseline | null, view: FolderView, uid: number): boolean {
  return baseline === null || baseline.uidValidity !== view.uidValidity || uid <= baseline.uid;
}

async function uidsSince(session: Session, inbox: string, sinceMs: number, baseline: Baseline | null) {
  const listing = await listNew(session, inbox, { cursor: null, sinceMs });
  const uids: number[] = [];
  for await (const entries of listing.entries)
    for (const { uid } of entries) if (isBefore(baseline, listing.view, uid)) uids.push(uid);
  return { view: listing.view, uids: uids.slice(-MOST_READ), isCut: uids.length > MOST_READ };
}

/** In which language somebody writes to whom she has written. */
function rememberLanguage({ sent }: Bot, message: Message, languages: Map<string, string>): void {
  const address = comparableAddress(message.mail.from.mailboxes[0]?.address ?? '');
  const language = sent.lastUidTo(address) === null ? null : attempt(() => message.language);
  if (typeof language === 'string') languages.set(address, language);
}

/**
 * Judges the last 30 days as if each mail had just come; marks nothing and remembers nothing. With it come the languages in which
 * people write, by comparable address, of the newest mail of each that tells.
 * @throws DriverseatError of the connection
 */
export async function lookBack(
  bot: Bot,
  session: Session,
  inbox: string,
): Promise<{ back: LookBack; languages: ReadonlyMap<string, string> }> {
  const sinceMs = bot.clock.now().epochMilliseconds - LOOK_BACK_DAYS * DAY_MS;
  const { view, uids, isCut } = await uidsSince(session, inbox, sinceMs, bot.journal.ledger.baseline);
  const back: LookBack = {
    counts: { days: LOOK_BACK_DAYS, inquiries: 0, lookTwice: 0, takenOn: 0, isCut },
    lookTwice: [],
  };
  const known = { rules: bot.rules, sent: bot.sent, ledger: bot.journal.ledger };
  const languages = new Map<string, string>();
  let done = 0;
  for await (const batch of readCarefully(bot, session, { view, uids, leaveOut: () => undefined })) {
    for (const { mail, internalDateMs, flags } of batch) {
      const message = asWritten(understand(mail), bot.rules.forms);
      const found: Found = { receivedMs: internalDateMs, flags, folder: 'inbox' };
      const judgement = judgeMail(message, found, known, null);
      rememberLanguage(bot, message, languages);
      if (judgement.kind !== 'inquiry') continue;
      const judged = toJudgedMail(message, judgement, found, bot.rules);
      back.counts.inquiries += 1;
      if (bot.sent.firstWrittenMs(judged.author.address) !== null) back.counts.takenOn += 1;
      if (judgement.points < bot.rules.lookTwiceAt) continue;
      back.counts.lookTwice += 1;
      back.lookTwice = [judged, ...back.lookTwice].slice(0, MOST_LISTED);
    }
    done += batch.length;
    bot.progress('look-back', done, uids.length);
  }
  return { back, languages };
}
