/**
 * What came of an order mail, as its receipt says it: one answer as it stands, several by their lines (UX.md, "Error replies").
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { Offer } from '../../ledger/offer.js';
import { noteWords } from '../../notes/words.js';
import type { LineReading } from '../../orders/read-line.js';
import type { Obeyed } from './obeying.js';
import { orderSayings } from './order-sayings.js';

/** A line that was answered, with its number in the mail; `isBegun` before a crash: it is obeyed, whatever it reads as by now. */
export type Answered = {
  at: number;
  line: LineReading;
  isBegun: boolean;
  obeyed: Obeyed & { text: string };
};

/** A receipt; `isError` says that it does nothing but tell of a failure. */
export type Receipt = { subject: string; text: string; offers: Offer[]; isError: boolean };

const LONGEST_SUBJECT = 70;
const CUT_SUBJECT = 50;
/** Where nothing but a part of a word would stand, the word is cut. */
const LAST_WORD = /\s+\S*$/;

function isUnread({ line }: Answered): boolean {
  return line.verdict === 'ignore' && line.as === 'not-read';
}

function isRefused({ line, isBegun }: Answered): boolean {
  return line.verdict === 'refuse' && !isBegun;
}

/** Where a sentence ends: at no title or initial of a name. */
const SENTENCE_END =
  /(?<=[.!?])(?<!(?:^|\s)(?:\p{Lu}|Dr|Prof|Doç|Yrd|Öğr|Av|Uzm|Op|Dt|Ecz|Müh|Mim|Mr|Mrs|Ms|St)\.)\s|\n/u;

/** The subject of a note that begins with this text: its first sentence. */
export function subjectOf(text: string, language: NoteLanguage): string {
  const [first = ''] = text.split(SENTENCE_END);
  return first.length > LONGEST_SUBJECT
    ? `${orderSayings(language).receipt}: ${first
        .slice(0, CUT_SUBJECT + 1)
        .replace(LAST_WORD, '')
        .slice(0, CUT_SUBJECT)}…`
    : first.replace(/\.$/, '');
}

function withFooter(lines: readonly string[], language: NoteLanguage): string {
  return `${[...lines, '', noteWords(language).footer].join('\n')}\n`;
}

/** What is said of a mail as a whole. */
export function plainReceipt(text: string, language: NoteLanguage, isError: boolean): Receipt {
  return { subject: subjectOf(text, language), text: withFooter([text], language), offers: [], isError };
}

function lineText(one: Answered, language: NoteLanguage): string {
  const said = orderSayings(language);
  const { at, line, obeyed } = one;
  return isRefused(one) ? said.lineNot(at, line.text, obeyed.text) : said.line(at, obeyed.text);
}

/** The answers line by line; those that were not read in one sentence. */
function severalLines(answered: readonly Answered[], language: NoteLanguage): string[] {
  const said = orderSayings(language);
  const read = answered.filter((one) => !isUnread(one));
  const unread = answered.filter(isUnread).map(({ at }) => at);
  const [first] = unread;
  return [
    ...read.map((one) => lineText(one, language)),
    ...(first === undefined ? [] : [said.notRead(first, unread.at(-1) ?? first)]),
  ];
}

/** Nothing of several lines was understood. */
function noneUnderstood(answered: readonly Answered[], language: NoteLanguage): string | null {
  const [first, ...others] = answered;
  const isNone = first !== undefined && isRefused(first) && others.length > 0 && others.every(isUnread);
  return isNone ? orderSayings(language).none(answered.length, first.line.text, first.obeyed.text) : null;
}

/** The first line's, and how many more there are; what is said of all lines together stands alone. */
function severalSubjects(
  { obeyed }: Answered,
  more: number,
  whole: string | null,
  language: NoteLanguage,
): string {
  if (whole !== null) return subjectOf(whole, language);
  return orderSayings(language).andMore(obeyed.subject ?? subjectOf(obeyed.text, language), more);
}

function hasOffers({ obeyed: { offers = [] } }: Answered): boolean {
  return offers.length > 0;
}

/** Whether a line's own numbers hold: nothing else in the mail can be answered by a number. */
function isByItself(one: Answered, answered: readonly Answered[]): boolean {
  return answered.every((other) => other === one || !hasOffers(other));
}

/** What a reply decides about: by a line's own numbers, else by the number of the line in the mail. */
function offersOf(answered: readonly Answered[]): Offer[] {
  return answered.flatMap((one): Offer[] => {
    const { at, obeyed } = one;
    const offers = obeyed.offers ?? [];
    if (answered.length === 1 || (obeyed.how !== undefined && isByItself(one, answered))) return [...offers];
    return obeyed.how === undefined ? offers.map((offer) => ({ ...offer, line: at })) : [];
  });
}

/** How a line's own numbers are answered, or that here they can't be. */
function howLines(answered: readonly Answered[], language: NoteLanguage): string[] {
  return answered.flatMap((one) => {
    const { how } = one.obeyed;
    if (how === undefined) return [];
    return ['', isByItself(one, answered) ? how : orderSayings(language).orderAlone(one.line.text)];
  });
}

/** The receipt of a mail's lines. */
export function receiptOf(answered: readonly Answered[], language: NoteLanguage): Receipt {
  const [first, ...others] = answered;
  if (first === undefined) return plainReceipt(orderSayings(language).nothing, language, true);
  const isAlone = others.length === 0;
  const none = noneUnderstood(answered, language);
  const whole = isAlone ? first.obeyed.text : none;
  const lines = whole === null ? severalLines(answered, language) : [whole];
  return {
    subject: isAlone
      ? (first.obeyed.subject ?? subjectOf(first.obeyed.text, language))
      : severalSubjects(first, others.length, whole, language),
    text: withFooter([...lines, ...howLines(answered, language)], language),
    offers: offersOf(answered),
    isError: answered.every((one) => isRefused(one) || isUnread(one)),
  };
}
