/**
 * What she reads in answer to a line: the receipt, the question or the refusal, in the language of her notes.
 */
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Order, OrderName } from './order.js';
import { ENGLISH_QUESTIONS } from './questions-en.js';
import { TURKISH_QUESTIONS } from './questions-tr.js';
import type { LineReading } from './read-line.js';
import { ENGLISH_RECEIPTS } from './receipts-en.js';
import { TURKISH_RECEIPTS } from './receipts-tr.js';
import type { Questions, Receipts, Wording } from './wording.js';

const WORDINGS = {
  en: {
    receipts: ENGLISH_RECEIPTS,
    questions: ENGLISH_QUESTIONS,
    ignored: {
      courtesy: null,
      below: null,
      'edited-text': 'Taken as the new text.',
      'not-read': "Not read: I stop at the first line I can't read.",
    },
    rehearsal: 'This is a rehearsal: it reaches nobody but you.',
  },
  tr: {
    receipts: TURKISH_RECEIPTS,
    questions: TURKISH_QUESTIONS,
    ignored: {
      courtesy: null,
      below: null,
      'edited-text': 'Yeni metin olarak alındı.',
      'not-read': 'Okunmadı: okuyamadığım ilk satırda dururum.',
    },
    rehearsal: 'Prova: sizden başka kimseye ulaşmaz.',
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
  desk: Desk,
): string {
  return questions[doubt.kind as Kind](doubt, desk);
}

/** The answer to a line; null where none is due, as to a greeting. */
export function replyText(reading: LineReading, desk: Desk, language: ReplyLanguage): string | null {
  const { receipts, questions, ignored, rehearsal } = WORDINGS[language];
  if (reading.verdict === 'ignore') return ignored[reading.as];
  if (reading.verdict !== 'do') return questionOf(reading.doubt, questions, desk);
  const receipt = receiptOf(reading.order, receipts, desk);
  return 'sendAt' in reading.order && desk.mode === 'rehearsal' ? `${receipt} ${rehearsal}` : receipt;
}
