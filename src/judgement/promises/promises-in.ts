/**
 * What she promised in a mail of hers, with a day: "I'll send the draft by Friday", "taslağı cumaya yollarım".
 *
 * A promise is a sentence in which she commits herself, or tells the client what they will have, and says when. No question,
 * no condition, nothing denied or doubted, nothing of others. When in doubt it is none: a miss costs less than a false alarm.
 */
import { Temporal } from 'temporal-polyfill';
import type { DayFound } from './counted-day.js';
import { english } from './english.js';
import { saidDay } from './said-day.js';
import { COMMA, type Span, type SpokenSentence, spokenSentences, wordsIn } from './spoken-sentence.js';
import type { Reach, Tongue } from './tongue.js';
import { turkish } from './turkish.js';

/** A promise: the day, and the sentence that says it, as it stands in the text. */
export type PromiseFound = { date: Temporal.PlainDate; quote: string };

/** Both are always looked for: they share no words that commit. */
const TONGUES: readonly Tongue[] = [english, turkish];

const MOST_TEXT = 20_000;
const MOST_PROMISES = 12;
const LONGEST_QUOTE = 240;

/** A day that a promise may mean, with its words. */
type Dated = Span & { date: Temporal.PlainDate };

type Hearing = { sentence: SpokenSentence; tongue: Tongue; today: Temporal.PlainDate };
type Committed = Hearing & { commitment: Span };

/** The day promised by a date: not past, and the day before where she said "before". */
function promisedDay(
  { sentence, tongue, today, commitment }: Committed,
  at: number,
  found: DayFound,
): Dated | null {
  const span = { from: at, to: at + found.length };
  const days = tongue.daysFrom(sentence, span, commitment);
  if (days === null) return null;
  const date = found.date.add({ days });
  return Temporal.PlainDate.compare(date, today) < 0 ? null : { ...span, date };
}

function datesIn(hearing: Committed, { from, to }: Span): Dated[] {
  const dates: Dated[] = [];
  const words = hearing.sentence.words.slice(0, to);
  for (let at = Math.max(0, from); at < to; ) {
    const found = saidDay(words, at, hearing.today);
    const dated = found === null ? null : promisedDay(hearing, at, found);
    if (dated !== null) dates.push(dated);
    at += found?.length ?? 1;
  }
  return dates;
}

/** "Friday or Monday", "between Thursday and Friday", "Thursday, Friday at the latest": the last is meant. */
const OR = /^ (?:or|and|,|or ,|ya da|veya|ve) (?:(?:at )?(?:the )?latest )?(?:on |by )?(?:the )?$/;

/** Whichever is meant, it is none where the second isn't the later one. */
function later(first: Dated, second: Dated): Temporal.PlainDate[] {
  return Temporal.PlainDate.compare(first.date, second.date) > 0 ? [] : [second.date];
}

/** A further date counts as "… and the final one by the 16th". */
function chosen(sentence: SpokenSentence, dates: readonly Dated[]): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let before: Dated | null = null;
  for (const dated of dates) {
    const between = before === null ? '' : wordsIn(sentence, { from: before.to, to: dated.from });
    if (before === null) days.push(dated.date);
    else if (OR.test(between)) days.splice(-1, 1, ...later(before, dated));
    else if (/^ and (?:the|a|an|your|my|all|both)(?: \S+){1,5} $/.test(between)) days.push(dated.date);
    else break;
    before = dated;
  }
  return days;
}

function taken(dates: readonly Dated[], { take }: Reach): readonly Dated[] {
  if (take === 'all') return dates;
  return take === 'first' ? dates.slice(0, 1) : dates.slice(-1);
}

function daysOf(hearing: Hearing, commitment: Span): Temporal.PlainDate[] {
  const { sentence, tongue } = hearing;
  for (const reach of tongue.reaches(sentence, commitment)) {
    const days = chosen(sentence, taken(datesIn({ ...hearing, commitment }, reach), reach));
    if (days.length > 0) return days;
  }
  return [];
}

/** "I'll send it on Friday, ok?" promises and then asks; any other question only asks. */
function isAsked({ words, isQuestion }: SpokenSentence, { to }: Span): boolean {
  if (!isQuestion) return false;
  const tail = words.lastIndexOf(COMMA);
  return tail < to || words[tail + 1] === 'or' || words[tail + 1] === 'yoksa';
}

function promisedDays(hearing: Hearing): Temporal.PlainDate[] {
  const { sentence, tongue } = hearing;
  return tongue
    .commitments(sentence)
    .filter((one) => !isAsked(sentence, one) && !tongue.isTakenBack(sentence, one))
    .flatMap((one) => daysOf(hearing, one));
}

function quoteOf(text: string, { at, end }: SpokenSentence): string {
  const from = at[0] ?? 0;
  return text.slice(from, Math.min(end.at(-1) ?? from, from + LONGEST_QUOTE)).trim();
}

/**
 * The promises in `newText`, her own words of a mail written on the day `writtenOn` in her zone; in order, each day of a
 * sentence once, a dozen at the most.
 */
export function promisesIn(newText: string, writtenOn: Temporal.PlainDate): PromiseFound[] {
  const text = newText.slice(0, MOST_TEXT);
  const promises = spokenSentences(text).flatMap((sentence) => {
    const days = TONGUES.flatMap((tongue) => promisedDays({ sentence, tongue, today: writtenOn }));
    const once = days.filter((day, index) => days.findIndex((other) => other.equals(day)) === index);
    return once.map((date) => ({ date, quote: quoteOf(text, sentence) }));
  });
  return promises.slice(0, MOST_PROMISES);
}
