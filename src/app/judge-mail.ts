/**
 * Judges one mail with what is known of its author and thread: looks the context up, then asks the pure middle.
 */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { JudgementContext } from '../judgement/context.js';
import { judge } from '../judgement/judge.js';
import type { Judgement } from '../judgement/judgement.js';
import type { Ledger } from '../ledger/ledger.js';
import { keyOfMessageId } from '../ledger/replaced-ids.js';
import type { MailFacts } from '../message/automatic-mail/row.js';
import { contactFormOf } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { writerOf } from '../message/writer.js';
import type { JudgedMail } from '../notes/judged-mail.js';
import type { Rules } from './rules.js';
import type { SentIndex } from './sent-index.js';

/** What is known beside the mail. */
export type Known = { rules: Rules; sent: SentIndex; ledger: Ledger };

/** Where and when the mail was found. */
export type Found = {
  /** INTERNALDATE, epoch milliseconds. */
  receivedMs: number;
  flags: readonly string[];
  folder: JudgementContext['facts']['folder'];
};

/** The hash by which the ledger knows a thread; null for a mail without any id. */
export function threadHash(message: Message): string | null {
  const { root } = message.thread;
  return root === null ? null : createHash('sha256').update(root).digest('hex');
}

/** The UIDs in Sent of her mails in this thread that the mail answers to, nearest first. */
export function ownAncestors(message: Message, sent: SentIndex): number[] {
  return message.thread.ancestors.flatMap((id) => sent.uidOf(id) ?? []).reverse();
}

/** A thread that began as an inquiry stays one once she has answered: whoever writes in it writes about that work. */
function threadStanding(message: Message, { sent, ledger }: Known): JudgementContext['thread'] {
  const hash = threadHash(message);
  const isAnswer = message.thread.ancestors.length > 0;
  if (isAnswer && hash !== null && ledger.inquiryThreads.has(hash)) return 'inquiry';
  return ownAncestors(message, sent).length > 0 ? 'known' : 'unknown';
}

function zoned(ms: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
}

/** What the rows of AUTOREPLY.md are asked with. */
export function mailFacts(
  { flags, folder }: Found,
  { rules, ledger }: Pick<Known, 'rules' | 'ledger'>,
): MailFacts {
  return {
    own: rules.own,
    clients: rules.clients,
    isSameClient: rules.isSameClient,
    forms: rules.forms,
    authservId: rules.authservId,
    folder,
    flags,
    isOwnAutoReply: (messageId) => isReplyOf(ledger, messageId),
  };
}

function isReplyOf({ mails, replacedIds }: Ledger, messageId: string): boolean {
  const kind = mails.get(keyOfMessageId(replacedIds, messageId))?.kind;
  return kind === 'auto-reply' || kind === 'inquiry-reply';
}

/** Judges a message; `prior` is the new text of her mail that it answers, where that was looked up. */
export function judgeMail(message: Message, found: Found, known: Known, prior: string | null): Judgement {
  const { rules, sent } = known;
  return judge(message, {
    facts: mailFacts(found, known),
    isCorrespondent: (address) =>
      (sent.firstWrittenMs(address) ?? Number.POSITIVE_INFINITY) < found.receivedMs,
    thread: threadStanding(message, known),
    prior,
    kindHint: null,
    writtenAt: zoned(message.mail.dateMs ?? found.receivedMs, rules.timeZone),
    phrases: rules.phrases,
    noteLanguage: rules.noteLanguage,
  });
}

/** What a note tells of a judged mail. */
export function toJudgedMail(message: Message, judgement: Judgement, found: Found, rules: Rules): JudgedMail {
  const form = contactFormOf(message.mail, rules.forms);
  const writer = writerOf(message.mail, rules) ?? message.mail.from.mailboxes[0];
  return {
    author: writer ?? { name: '', address: '' },
    subject: message.mail.subject,
    receivedAt: zoned(found.receivedMs, rules.timeZone),
    judgement,
    form: form === null ? null : form.from,
  };
}
