/**
 * Numbered lines of a note, as the digest and the status have them: a short line each, the mail in full under the list, and
 * how a line is answered (UX.md, rules 4 and 7).
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { Offer } from '../ledger/offer.js';

/** `block` stands under the list, with the line's number. `offer` is what an answer to the number decides about. */
export type NumberedLine = { text: string; offer: Offer | null; block: readonly string[] | null };

function padded(number: number): string {
  return ` ${String(number).padStart(2)}`;
}

/** The lines; numbers begin after the first `before`. */
export function numberedTexts(lines: readonly Pick<NumberedLine, 'text'>[], before = 0): string[] {
  return lines.map(({ text }, index) => `${padded(before + index + 1)}  ${text}`);
}

/** The full texts under the list, each with its number. */
export function blockLines(lines: readonly Pick<NumberedLine, 'block'>[]): string[] {
  return lines.flatMap(({ block }, index) => (block ? ['', padded(index + 1), ...block] : []));
}

/** The offers of the lines, by their numbers. */
export function numberedOffers(lines: readonly Pick<NumberedLine, 'offer'>[]): Offer[] {
  return lines.flatMap(({ offer }, index) => (offer === null ? [] : [{ ...offer, line: index + 1 }]));
}

type Answer = 'send' | 'edit' | 'skip' | 'undo' | 'yes' | 'no' | 'why';

const ANSWERS: Record<NoteLanguage, Record<Answer, string>> = {
  en: { send: 'send', edit: 'edit', skip: 'skip', undo: 'undo', yes: 'yes', no: 'no', why: 'why' },
  tr: {
    ...{ send: 'gönder', edit: 'düzelt', skip: 'atla', undo: 'geri al' },
    ...{ yes: 'evet', no: 'hayır', why: 'neden' },
  },
};

/** The word of an answer, as she would type it. */
export function answerWord(answer: Answer, language: NoteLanguage): string {
  return ANSWERS[language][answer];
}

/** A word that a line takes, by what it offers; lines that take none are left out. */
const TAKES: Partial<Record<Offer['what'], Answer>> = {
  announcement: 'send',
  approve: 'yes',
  news: 'skip',
  promise: 'yes',
  mail: 'yes',
  slips: 'no',
};

const HOW: Record<NoteLanguage, (example: string) => string> = {
  en: (example) => `Reply with a number and a word in one line, such as "${example}".`,
  tr: (example) => `Tek satırda bir numara ve bir sözcükle yanıtlayın, örneğin "${example}".`,
};

/** How a line is answered, by the example of this one. */
export function answerByNumber(answer: Answer, line: number, language: NoteLanguage): string {
  return HOW[language](`${line} ${answerWord(answer, language)}`);
}

/** How the lines are answered, by an example that works; null where none takes an answer. */
export function howToAnswer(offers: readonly Offer[], language: NoteLanguage): string | null {
  for (const { what, line } of offers) {
    const answer = TAKES[what];
    if (answer !== undefined && line !== null) return answerByNumber(answer, line, language);
  }
  return null;
}
