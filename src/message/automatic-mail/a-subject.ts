/**
 * Row A8: a subject that begins like an automatic answer, a bounce or a receipt, by the lists of `subject-phrases.ts`.
 *
 * RFC 3834 section 3.1.5: software should not assume from "Auto:" that a machine wrote it, so A8 only ever suppresses.
 */
import { cutEvidence } from './evidence.js';
import type { Row } from './row.js';
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

function withoutPrefixes(folded: string): string {
  let rest = folded;
  for (;;) {
    const shorter = rest.replace(ANSWER_PREFIX, '').replace(LIST_TAG, '');
    if (shorter === rest) return rest;
    rest = shorter;
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

/** Whether a decoded subject begins with a phrase of list H, prefixes of answers and list tags taken off. */
export function isAutomaticSubject(subject: string): boolean {
  const start = withoutPrefixes(foldSubject(subject));
  return (OPENINGS.get(start.charAt(0)) ?? []).some(
    ({ words, isStem }) =>
      start.startsWith(words) &&
      (isStem || !/^[\p{L}\p{N}]/u.test(start.slice(words.length, words.length + 2))),
  );
}

/** Row A8. */
export const automaticSubject: Row = {
  id: 'A8',
  class: 'hard',
  barsInquiry: true,
  source: 'osTicket, Discourse, EmailEngine, Sisimai; RFC 3834 section 3.1.5',
  hit: ({ message: { mail } }) =>
    isAutomaticSubject(mail.subject) ? cutEvidence(`subject: ${mail.subject}`) : null,
};
