/**
 * What she reads in answer to a line: the receipt, the question or the refusal, in the language of her notes.
 */
import { fold } from '../message/new-text/fold.js';
import type { Desk } from './desk.js';
import { type Doubt, isUnreadable } from './doubt.js';
import type { Draft, Order, OrderName } from './order.js';
import { ENGLISH_QUESTIONS } from './questions-en.js';
import { TURKISH_QUESTIONS } from './questions-tr.js';
import type { LineReading } from './read-line.js';
import { ENGLISH_RECEIPTS } from './receipts-en.js';
import { TURKISH_RECEIPTS } from './receipts-tr.js';
import { withOwnLetters } from './say-line.js';
import type { Questions, Receipts, Wording } from './wording.js';

const WORDINGS = {
  en: {
    receipts: ENGLISH_RECEIPTS,
    questions: ENGLISH_QUESTIONS,
    ignored: {
      courtesy: null,
      signed: null,
      below: null,
      'edited-text': null,
      quoted: null,
      'not-read': "Not read: I stop at the first line I can't read.",
    },
    untold: (remark: string) => `"${remark}" is told to nobody and not kept.`,
    rehearsal: 'This is a rehearsal: it reaches nobody but you.',
    unchanged: 'Nothing was changed.',
  },
  tr: {
    receipts: TURKISH_RECEIPTS,
    questions: TURKISH_QUESTIONS,
    ignored: {
      courtesy: null,
      signed: null,
      below: null,
      'edited-text': null,
      quoted: null,
      'not-read': 'Okunmadı: okuyamadığım ilk satırda dururum.',
    },
    untold: (remark: string) => `"${remark}" kimseye iletilmez, saklanmaz da.`,
    rehearsal: 'Prova: sizden başka kimseye ulaşmaz.',
    unchanged: 'Hiçbir şey değişmedi.',
  },
} as const satisfies Record<string, Wording>;

/** The languages that orders are answered in. */
export type ReplyLanguage = keyof typeof WORDINGS;

function receiptOf<Name extends OrderName>(
  order: Order & { order: Name },
  receipts: Receipts,
  desk: Desk,
): string {
  return receipts[order.order as Name](order, desk);
}

function questionOf<Kind extends Doubt['kind']>(
  doubt: Doubt & { kind: Kind },
  questions: Questions,
  about: { desk: Desk; draft: Draft | null },
): string {
  return questions[doubt.kind as Kind](doubt, about.desk, about.draft);
}

/** Her own words as she wrote them, where they stand in the line. */
function asWritten(folded: string, text: string): string {
  const tidy = text.normalize('NFKC');
  const at = fold(tidy).indexOf(folded);
  return at < 0 ? folded : tidy.slice(at, at + folded.length);
}

/** The doubt with her words as she wrote them. */
function quoting(doubt: Doubt, text: string): Doubt {
  const quoted = { ...doubt };
  if ('line' in quoted && quoted.line !== null) quoted.line = withOwnLetters(quoted.line, text);
  if ('written' in quoted) quoted.written = asWritten(quoted.written, text);
  if ('field' in quoted) quoted.field = asWritten(quoted.field, text);
  if ('word' in quoted) quoted.word = asWritten(quoted.word, text);
  return quoted;
}

const CLOSED: ReadonlySet<Doubt['kind']> = new Set([
  ...(['closed-project', 'broken-project', 'by-hand', 'no-step', 'day-over'] as const),
]);

/** Whether an answer could still make something of the line: then it says what is to be answered, and no more. */
function isClosed(doubt: Doubt): boolean {
  if (doubt.kind === 'negated') return false;
  return isUnreadable(doubt) || CLOSED.has(doubt.kind);
}

/** The receipt of an order that is obeyed. */
export function receiptText(order: Order, desk: Desk, language: ReplyLanguage): string {
  const { receipts, rehearsal, untold } = WORDINGS[language];
  const receipt = receiptOf(order, receipts, desk);
  if ('sendAt' in order) return desk.mode === 'rehearsal' ? `${receipt} ${rehearsal}` : receipt;
  return 'remark' in order && order.remark !== null ? `${receipt} ${untold(order.remark)}` : receipt;
}

/**
 * The answer to a line; null where none is due, as to a greeting. `isFirst`: no line above it was answered, so that nothing
 * at all was changed where it is refused.
 */
export function replyText(
  reading: LineReading,
  desk: Desk,
  language: ReplyLanguage,
  isFirst = true,
): string | null {
  const { questions, ignored, unchanged } = WORDINGS[language];
  if (reading.verdict === 'ignore') return ignored[reading.as];
  if (reading.verdict !== 'do') {
    const { doubt, draft, text } = reading;
    const question = questionOf(quoting(doubt, text), questions, { desk, draft });
    return isFirst && isClosed(doubt) ? `${question} ${unchanged}` : question;
  }
  return receiptText(reading.order, desk, language);
}
