/**
 * What kind of message is it: an inquiry, a reply, or anything else? Issue 3 calls it the first question.
 *
 * "May be answered" and "is an inquiry" are two questions (AUTOREPLY.md): a row that forbids the answer may
 * leave the inquiry open, or real inquiries would get lost in silence. What is left is decided by who wrote,
 * in which thread, and by a sign in the words that work is wanted.
 */
import { NO_ROWS, type RowHits } from '../message/automatic-mail/match-rows.js';
import { withoutFormLabels } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { writerOf } from '../message/writer.js';
import type { JudgementContext } from './context.js';
import { inquiryBars, signsOfMany } from './inquiry-bars.js';
import type { Kind, KindReason } from './judgement.js';
import { looksPersonal } from './looks-personal.js';

/** Whether the words ask for work of hers: `unclear` where they neither do nor tell what else they are. */
export type WorkSign = 'wanted' | 'unclear' | 'no';

/** What must be known beside the message. */
type KindContext = Pick<JudgementContext, 'facts' | 'isCorrespondent' | 'thread' | 'prior' | 'kindHint'>;

/** What the kind is decided from. */
export type KindInput = {
  message: Message;
  /** The rows that hit; all of them are asked only where those that bar leave it open. */
  rows: RowHits;
  context: KindContext;
  /** Asked only where rows and acquaintance leave it open: most mail is a machine's, and long. */
  work(): WorkSign;
};

/** The kind with its reasons, the deciding one first; never without one. */
export type KindDecision = { kind: Kind; reasons: KindReason[] };

/** Decides the kind of a message. */
export function decideKind(input: KindInput): KindDecision {
  const { message, context } = input;
  if (context.kindHint === 'reply') {
    return isEmpty(message) ? other('empty') : { kind: 'reply', reasons: ['client'] };
  }
  const { bars, exception } = inquiryBars(message, input.rows, context.facts);
  if (bars.length > 0)
    return exception === 'unknown-own-address' ? other(exception, ...bars) : other(...bars);
  if (exception === 'form') {
    return isEmpty(withoutFormLabels(message)) ? other('empty') : { kind: 'inquiry', reasons: ['form'] };
  }
  if (isEmpty(message)) return other('empty');
  if (exception === null) return byAcquaintance(input);
  // What a list of hers stamps and appends says nothing about the writer.
  const { kind, reasons } = byAcquaintance({ ...input, rows: NO_ROWS });
  return { kind, reasons: [...reasons, exception] };
}

function isEmpty({ newText }: Message): boolean {
  return newText.text.trim() === '';
}

function other(...reasons: KindReason[]): KindDecision {
  return { kind: 'other', reasons };
}

function byAcquaintance(input: KindInput): KindDecision {
  const { message, context, work } = input;
  const writer = writerOf(message.mail, context.facts)?.address ?? '';
  // Whoever of their side writes there: the conversation is about that work.
  if (context.thread === 'inquiry') return { kind: 'reply', reasons: ['known-thread'] };
  if (context.facts.clients.has(writer)) return { kind: 'reply', reasons: ['client'] };
  if (context.isCorrespondent(writer)) return ofCorrespondent(context, work());
  if (context.thread === 'known') return other('known-thread');
  return byWords(input);
}

function byWords({ message, rows, work: askWork }: KindInput): KindDecision {
  const work = askWork();
  if (work === 'no') return other('no-work');
  const many = signsOfMany(rows);
  if (many.length > 0) return other(...many);
  const isWanted = work === 'wanted' || (work === 'unclear' && looksPersonal(message, rows));
  return isWanted ? { kind: 'inquiry', reasons: ['first-contact'] } : other('no-work');
}

/** Friends and colleagues are correspondents too: only about work is it a reply, or where she asked something before. */
function ofCorrespondent({ thread, prior }: KindContext, work: WorkSign): KindDecision {
  const goesOn = thread === 'known' && prior !== null && work === 'unclear';
  if (work === 'wanted' || goesOn) return { kind: 'reply', reasons: ['known-correspondent'] };
  return other('no-work', 'known-correspondent');
}
