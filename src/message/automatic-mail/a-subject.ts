/**
 * Row A8: a subject that begins like an automatic answer, a bounce or a receipt, by the lists of `subject-phrases.ts`.
 *
 * RFC 3834 section 3.1.5: software should not assume from "Auto:" that a machine wrote it, so A8 only ever suppresses. Behind
 * the mark of an answer our own "Auto:" says less still: clients answer it, and the thread is called "Re: Auto:" for weeks. Such a
 * mail gets no automatic answer, and is read as ever.
 */
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';
import { AUTOMATIC_ANSWERS, REPORT_SUBJECTS } from './subject-phrases.js';

/** As much of a subject as is looked at. */
const MAX_SUBJECT = 300;

/** "Re:", "AW[2]:", "Ynt:", "Atb.:", "回复：" and other marks of answers and forwards; one at a time, from the front. */
const ANSWER_PREFIX =
  /^(?:re|r|aw|antw|antwort|sv|vs|vl|vb|va|odp|ynt|ilt|rif|ref|res|enc|rv|tr|wg|fw|fwd|i|pd|doorst|atb|отв|απ|σχετ|πρθ|תגובה|השב|رد|回复|回覆|答复|转发|轉寄|返信|回信)\.? ?(?:[[(]\d{1,3}[\])])? ?: ?/;

const LIST_TAG = /^\[[^[\]]{1,60}\] ?/;

/** Direction marks, joiners and whatever else can't be seen, but no blank. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]|\ufeff/gu;

/** Case, accents, width, the Turkish dots and invisible signs off; blanks single; "ß" as "ss". */
function foldSubject(subject: string): string {
  return subject
    .replace(INVISIBLE, '')
    .trimStart()
    .slice(0, MAX_SUBJECT)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Where the subject itself begins, and whether a mark of an answer or a forward stands before it. */
function beginning(folded: string): { start: string; isAnswer: boolean } {
  let [start, isAnswer] = [folded, false];
  for (;;) {
    const unmarked = start.replace(ANSWER_PREFIX, '');
    const shorter = unmarked.replace(LIST_TAG, '');
    if (shorter === start) return { start, isAnswer };
    isAnswer ||= unmarked !== start;
    start = shorter;
  }
}

type Opening = { words: string; isStem: boolean };

function openings(phrases: readonly string[]): Map<string, Opening[]> {
  const byFirst = new Map<string, Opening[]>();
  for (const phrase of phrases) {
    const isStem = phrase.endsWith('~');
    const words = foldSubject(isStem ? phrase.slice(0, -1) : phrase);
    const first = words.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, isStem: isStem || words.endsWith(':') }]);
  }
  return byFirst;
}

const OPENINGS = openings([...AUTOMATIC_ANSWERS, ...REPORT_SUBJECTS]);

function isAutomatic(start: string): boolean {
  return (OPENINGS.get(start.charAt(0)) ?? []).some(
    ({ words, isStem }) =>
      start.startsWith(words) &&
      (isStem || !/^[\p{L}\p{N}]/u.test(start.slice(words.length, words.length + 2))),
  );
}

/** Whether a decoded subject begins with a phrase of list H, prefixes of answers and list tags taken off. */
export function isAutomaticSubject(subject: string): boolean {
  return isAutomatic(beginning(foldSubject(subject)).start);
}

/** How the bot's own answers are called (outbox/mail-fields.ts), folded. */
const OURS = /^(?:auto:|(?:automated reply|otomatik yanit)$)/;

/** The subject where it is automatic: an answer to one of ours, or any other. */
function subjectOf({ message: { mail } }: Asked, wanted: 'answer to ours' | 'other'): string | null {
  const { start, isAnswer } = beginning(foldSubject(mail.subject));
  const found = isAnswer && OURS.test(start) ? 'answer to ours' : 'other';
  return found === wanted && isAutomatic(start) ? cutEvidence(`subject: ${mail.subject}`) : null;
}

/** Row A8, its two parts: the subject of an automatic mail, and that of an answer to ours. */
export const automaticSubject: readonly Row[] = [
  {
    id: 'A8',
    class: 'hard',
    barsInquiry: true,
    source: 'osTicket, Discourse, EmailEngine, Sisimai; RFC 3834 section 3.1.5',
    hit: (asked) => subjectOf(asked, 'other'),
  },
  {
    id: 'A8',
    class: 'hard',
    barsInquiry: false,
    source: 'practice: a client answers our "Auto: Your bio"',
    hit: (asked) => subjectOf(asked, 'answer to ours'),
  },
];
