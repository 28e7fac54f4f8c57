/**
 * Makes findings of evidence: the exact quote, its points, and the words of the phrase files that explain it.
 */
import type { Language, Message } from '../message/message.js';
import type { JudgementContext } from './context.js';
import type { Evidence } from './flags/case.js';
import { type Finding, FLAGS, type Flag } from './judgement.js';
import type { FlagPhrases, PhraseBook } from './phrase-book.js';
import type { Range, Reading } from './text/reading.js';

/** More quotes than these explain nothing further. */
const MOST_QUOTES = 4;

/** Evidence looked at for one flag: no mail that is meant has more. */
const MOST_EVIDENCE = 200;

/** The findings of all flags, in the order of FLAGS, then of the text. A flag of weight 0 is off. */
export function findingsOf(
  evidence: Record<Flag, Evidence[]>,
  reading: Reading,
  message: Pick<Message, 'language'>,
  context: JudgementContext,
): Finding[] {
  return FLAGS.flatMap((flag) => {
    if (evidence[flag].length === 0) return [];
    const words = wordsFor(flag, message.language, context);
    if (words.points === 0) return [];
    return apart(evidence[flag].slice(0, MOST_EVIDENCE))
      .slice(0, MOST_QUOTES)
      .map(({ rule, ...range }) => ({ flag, rule: `${flag}/${rule}`, ...words, ...quoteOf(reading, range) }));
  });
}

/** The words of a range; the whole text where it has none, as "🙌🙌". */
function quoteOf(reading: Reading, range: Range): { quote: string; at: number } {
  if (range.to > range.from) return reading.quote(range);
  const { text } = reading.cut;
  return { quote: text.trim(), at: text.length - text.trimStart().length };
}

/** The sum of each found flag's points, each flag once. */
export function pointsOf(findings: readonly Finding[]): number {
  return FLAGS.reduce(
    (sum, flag) => sum + (findings.find((finding) => finding.flag === flag)?.points ?? 0),
    0,
  );
}

/** In the order of the text, the shorter of two that overlap. */
function apart(evidence: readonly Evidence[]): Evidence[] {
  const shortestFirst = [...evidence].sort((a, b) => a.to - a.from - (b.to - b.from));
  const kept: Evidence[] = [];
  for (const each of shortestFirst) {
    if (kept.every((other) => each.to <= other.from || each.from >= other.to)) kept.push(each);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** `why` in the language of notes, `ask` and weight in the message's, each where there is a file for it. */
function wordsFor(
  flag: Flag,
  language: Language | null,
  { phrases: { book }, noteLanguage }: JudgementContext,
): Pick<Finding, 'points' | 'why' | 'ask'> {
  const note = sectionOf(book, noteLanguage, flag) ?? Object.values(book)[0]?.[flag];
  const own = (language === null ? undefined : sectionOf(book, language, flag)) ?? note;
  return { points: own?.weight ?? 0, why: note?.why ?? '', ask: own?.ask ?? '' };
}

function sectionOf(book: PhraseBook, language: Language, flag: Flag): FlagPhrases | undefined {
  return book[language]?.[flag];
}
