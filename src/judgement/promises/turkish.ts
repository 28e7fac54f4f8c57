/**
 * Turkish promises: "taslağı cumaya yollarım", "12 Ekim'de elinizde olur". The verb stands last, its day before it.
 */
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import { lookUp } from '../../calendar/turkish-ending.js';
import {
  COMMA,
  clauseAround,
  type Span,
  type SpokenSentence,
  spansOf,
  wholeWords,
  wordsIn,
} from './spoken-sentence.js';
import type { Reach, Tongue } from './tongue.js';
import { daysFrom } from './turkish-adverb.js';
import {
  CONCESSIVE,
  CONDITIONS,
  DAY_WRITTEN,
  DOUBTED,
  FROM_OTHERS,
  IMPERATIVE,
  LIGHT,
  OTHER_PEOPLE,
  REPORTED,
  SHE_DOES,
  WORK_IS_READY,
} from './turkish-words.js';
import { isTurkishWork } from './work-words.js';

const SHE_COMMITS = wholeWords(SHE_DOES);
const WORK = wholeWords(WORK_IS_READY);
const CONDITION = wholeWords(CONDITIONS);

/** So many words may follow the verb. */
const FEW = 4;

const AROUND_DATE =
  /^(?:\d\S*|en|gec|bu|ama|ve|o|da|de|gun\S*|hafta\S*|ay\S*|sonu\S*|icinde|kadar|sabah\S*|aksam\S*|ogle\S*|saat|gelecek|onumuzdeki|tarihi\S*|basi(?:na|nda)?|tamam|peki|yani|kalmadan|hemen|iki|uc)$/;

function isAroundDate(word: string): boolean {
  return (
    AROUND_DATE.test(word) ||
    [DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS].some((table) => lookUp<number>(table, word) !== null)
  );
}

/** "Konser cuma biter": a subject that is no work of hers. No subject is the work that was spoken of. */
function isOfWork(sentence: SpokenSentence, span: Span): boolean {
  const { from } = clauseAround(sentence, span);
  const nouns = sentence.words
    .slice(from, span.from)
    .filter((word) => !isAroundDate(word) && !LIGHT.test(word));
  return nouns.length === 0 || nouns.some(isTurkishWork);
}

/** "Haber veririm", "dönüş yapacağım"; "dönüş yapıyorum" is a journey home. */
function givesAnswer(object: string, verb: string): boolean {
  return /^(?:haber|soz)$/.test(object) || (object === 'donus' && !verb.includes('yor'));
}

/** "Ders veririm", "spor yaparım", "çocuğa bakarım": a verb that means nothing by itself, with what is no work of hers. */
function isOtherDoing({ words }: SpokenSentence, { from }: Span): boolean {
  const [object = COMMA, verb = ''] = [words[from - 1], words[from]];
  if (object === COMMA || isAroundDate(object) || isTurkishWork(object) || LIGHT.test(object)) return false;
  if (/^bak/.test(verb)) return /[ae]$/.test(object) && !/^(?:bun|on)[ae]$/.test(object);
  return /^(?:yap|ver)/.test(verb) && /[^aeiou]$/.test(object) && !givesAnswer(object, verb);
}

/** "Bankadan bir e-posta alacaksınız". */
function isFromOthers(sentence: SpokenSentence, span: Span): boolean {
  const { from } = clauseAround(sentence, span);
  return (
    /^(?:al|gor)/.test(sentence.words[span.from] ?? '') &&
    FROM_OTHERS.test(wordsIn(sentence, { from, to: span.from }))
  );
}

/** "Tarihi 30 Ekim yapıyorum", "takvime yazıyorum": a day is what she writes, not when. */
function isAboutDay(sentence: SpokenSentence, commitment: Span): boolean {
  const { from } = clauseAround(sentence, commitment);
  return DAY_WRITTEN.test(wordsIn(sentence, { from, to: commitment.from }));
}

function commitments(sentence: SpokenSentence): Span[] {
  const work = spansOf(sentence, WORK).filter(
    (span) =>
      !OTHER_PEOPLE.test(wordsIn(sentence, clauseAround(sentence, span)).replaceAll(' ', '  ')) &&
      isOfWork(sentence, span) &&
      !isFromOthers(sentence, span),
  );
  const hers = spansOf(sentence, SHE_COMMITS).filter((span) => !isOtherDoing(sentence, span));
  return [...hers, ...work].toSorted((a, b) => a.from - b.from);
}

/** "Ne olursa olsun", "her durumda", "geç olsa da": no conditions. */
function isConcessive(sentence: SpokenSentence, { from, to }: Span): boolean {
  const around = wordsIn(sentence, { from: from - 1, to: to + 1 });
  return CONCESSIVE.test(around);
}

/** "Taslağı onaylarsanız": a condition counts before the verb, and behind it in its own clause. */
function isConditional(sentence: SpokenSentence, commitment: Span): boolean {
  const { to } = clauseAround(sentence, commitment);
  return spansOf(sentence, CONDITION).some((span) => span.from < to && !isConcessive(sentence, span));
}

function isTakenBack(sentence: SpokenSentence, commitment: Span): boolean {
  const { words } = sentence;
  const clause = clauseAround(sentence, commitment);
  return (
    DOUBTED.test(wordsIn(sentence, clause)) ||
    REPORTED.test(wordsIn(sentence, { from: commitment.to, to: words.length })) ||
    IMPERATIVE.test(wordsIn(sentence, { from: 0, to: clause.from - 1 })) ||
    isAboutDay(sentence, commitment) ||
    isConditional(sentence, commitment)
  );
}

/** From the verb before it, or the beginning of the clause. */
function before(sentence: SpokenSentence, commitment: Span): Span {
  const { from } = clauseAround(sentence, commitment);
  const ends = commitments(sentence).map(({ to }) => to);
  return { from: Math.max(from, ...ends.filter((to) => to <= commitment.from)), to: commitment.from };
}

/** "Cuma günü, taslağı gönderirim": a clause before, of a date and next to nothing else. */
function clauseBefore(sentence: SpokenSentence, { from }: Span): Span {
  if (sentence.words[from - 1] !== COMMA) return { from, to: from };
  const clause = clauseAround(sentence, { from: from - 2, to: from - 1 });
  return sentence.words.slice(clause.from, clause.to).every(isAroundDate) ? clause : { from, to: from };
}

function reaches(sentence: SpokenSentence, commitment: Span): Reach[] {
  const clause = clauseAround(sentence, commitment);
  const behind = { from: commitment.to, to: Math.min(clause.to, commitment.to + FEW) };
  return [
    { ...before(sentence, commitment), take: 'last' },
    { ...behind, take: 'first' },
    { ...clauseBefore(sentence, clause), take: 'last' },
  ];
}

/** Turkish. */
export const turkish: Tongue = { commitments, isTakenBack, daysFrom, reaches };
