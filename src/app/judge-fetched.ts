/**
 * From fetched mails to their judgements, with her earlier mail in the thread looked up for those that are answers.
 *
 * A batch at a time: one look into Sent for all of them. One for each would take longer than everything else together.
 */
import type { Judgement } from '../judgement/judgement.js';
import type { FetchedMessage } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import { asWritten } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { understand } from '../message/understand.js';
import type { JudgedMail } from '../notes/judged-mail.js';
import type { Bot } from './bot.js';
import { type Found, judgeMail, type Known, ownAncestors, toJudgedMail } from './judge-mail.js';
import { readSent } from './read-carefully.js';

/** A mail, understood and judged. */
export type JudgedMessage = { message: Message; judgement: Judgement; judged: JudgedMail };

/** A mail that broke a rule of ours: a bug, told apart so that it never stops the others. */
export type Broken = { broken: TypeError | RangeError };

/** Not judged yet; `priorUid` is where her earlier mail that it answers lies in Sent, null where it answers none. */
type First = { message: Message; found: Found; priorUid: number | null };

/** What `work` gives; a bug of ours in it as a value. */
export function attempt<T>(work: () => T): T | Broken {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return { broken: error };
    throw error;
  }
}

function knownTo(bot: Bot): Known {
  return { rules: bot.rules, sent: bot.sent, ledger: bot.journal.ledger };
}

function readFirst(bot: Bot, { mail, internalDateMs, flags }: FetchedMessage): First {
  const message = asWritten(understand(mail), bot.rules.forms);
  const found: Found = { receivedMs: internalDateMs, flags, folder: 'inbox' };
  const [priorUid = null] = ownAncestors(message, bot.sent);
  return { message, found, priorUid };
}

/** What she wrote in the mails `uids` of Sent, without those that vanished or can't be had. */
async function readPriors(bot: Bot, session: Session, uids: readonly number[]): Promise<Map<number, string>> {
  const priors = new Map<number, string>();
  for await (const batch of readSent(bot, session, uids)) {
    for (const { uid, mail } of batch) {
      const text = attempt(() => understand(mail).newText.text);
      if (typeof text === 'string') priors.set(uid, text);
    }
  }
  return priors;
}

function judgeFinally(bot: Bot, first: First, priors: ReadonlyMap<number, string>): JudgedMessage {
  const { message, found, priorUid } = first;
  const prior = priorUid === null ? null : (priors.get(priorUid) ?? null);
  const judgement = judgeMail(message, found, knownTo(bot), prior);
  return { message, judgement, judged: toJudgedMail(message, judgement, found, bot.rules) };
}

/**
 * Judges mails that lie in INBOX, each with its outcome, in their order; asks Sent only for answers in threads of hers.
 * @throws DriverseatError of the connection
 */
export async function judgeFetched(
  bot: Bot,
  session: Session,
  batch: readonly FetchedMessage[],
): Promise<{ fetched: FetchedMessage; outcome: JudgedMessage | Broken }[]> {
  const firsts = batch.map((fetched) => ({ fetched, first: attempt(() => readFirst(bot, fetched)) }));
  const uids = firsts.flatMap(({ first }) => ('broken' in first ? [] : (first.priorUid ?? [])));
  const priors = await readPriors(bot, session, [...new Set(uids)]);
  return firsts.map(({ fetched, first }) => ({
    fetched,
    outcome: 'broken' in first ? first : attempt(() => judgeFinally(bot, first, priors)),
  }));
}
