/**
 * From a fetched mail to its judgement, with her earlier mail in the thread looked up where it is an answer.
 */
import type { Judgement } from '../judgement/judgement.js';
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import { asWritten } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { understand } from '../message/understand.js';
import type { JudgedMail } from '../notes/judged-mail.js';
import type { Bot } from './bot.js';
import { type Found, judgeMail, ownAncestors, toJudgedMail } from './judge-mail.js';

/** A mail, understood and judged. */
export type JudgedMessage = { message: Message; judgement: Judgement; judged: JudgedMail };

async function readPrior(bot: Bot, session: Session, message: Message): Promise<string | null> {
  const view = bot.sentView;
  const [uid] = ownAncestors(message, bot.sent);
  if (view === null || uid === undefined) return null;
  for await (const batch of fetchMessages(session, view, [uid])) {
    for (const { mail } of batch) return understand(mail).newText.text;
  }
  return null;
}

/** Judges a mail that lies in INBOX; asks Sent only for an answer in a thread of hers. */
export async function judgeFetched(
  bot: Bot,
  session: Session,
  fetched: FetchedMessage,
): Promise<JudgedMessage> {
  const message = asWritten(understand(fetched.mail), bot.rules.forms);
  const found: Found = { receivedMs: fetched.internalDateMs, flags: fetched.flags, folder: 'inbox' };
  const known = { rules: bot.rules, sent: bot.sent, ledger: bot.journal.ledger };
  let judgement = judgeMail(message, found, known, null);
  // Her earlier mail tells what she asked, and that a correspondent's few words go on about it.
  if (judgement.kind === 'reply' || judgement.reasons.includes('known-correspondent')) {
    const prior = await readPrior(bot, session, message);
    if (prior !== null) judgement = judgeMail(message, found, known, prior);
  }
  return { message, judgement, judged: toJudgedMail(message, judgement, found, bot.rules) };
}
