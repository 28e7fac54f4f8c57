/**
 * Answers that stand below the quoted questions, each under its own.
 */
import { fold } from '../../../message/new-text/fold.js';
import type { CompiledPhrases } from '../../phrases/compile.js';
import { Reading } from '../../text/reading.js';
import type { Case } from '../case.js';
import { isNamedIn, leftOpen } from './answered.js';
import type { Question } from './questions.js';
import { statementsOf } from './statements.js';

type Spans = Case['spans'];
type Span = Spans[number];

/** Answers stand between quoted questions. */
export function isInline({ spans }: Case): boolean {
  return spans.filter(({ answers }) => answers !== null).length >= 2;
}

/** The questions with nothing said below them; one that is quoted nowhere may be answered by what stands elsewhere. */
export function openInline(
  { reading, spans }: Case,
  asked: readonly Question[],
  phrases: CompiledPhrases,
): Question[] {
  const read = (text: string) => new Reading(text, phrases);
  const own = new Map(spans.map((span) => [span, read(ownText(reading, spans, span))] as const));
  const free = read(
    spans
      .filter(({ answers }) => answers === null)
      .map((span) => ownText(reading, spans, span))
      .join('\n\n'),
  );
  return asked.filter((question) => {
    const quoting = spans.filter(({ answers }) => answers !== null && holds(answers, question.text));
    if (quoting.length === 0) return !isNamedIn(question, free);
    return !quoting.some((span) =>
      isAnsweredIn(span, question, own.get(span) ?? free, read(aboveOf(reading, spans, span))),
    );
  });
}

/** Only what is quoted last before an answer is answered by it: what stands before was left without one. */
function isAnsweredIn(span: Span, question: Question, own: Reading, above: Reading): boolean {
  const last = span.answers?.split('\n\n').at(-1) ?? '';
  if (!holds(last, question.text)) return false;
  if (POINTS_UP.test(fold(own.cut.text))) return isNamedIn(question, above);
  return (
    statementsOf(own).some(
      ({ says, given }) => says !== 'dodge' && (says !== 'chatter' || given.length > 0),
    ) ||
    own.has('see-there') ||
    leftOpen([question], own).length === 0
  );
}

const POINTS_UP = /^\s*(?:see|as|yukari\S*) ?(?:above|yaz\S*|bkz)?[.!]?\s*$/;

/** What the author wrote before a span. */
function aboveOf(reading: Reading, spans: Spans, span: Span): string {
  return spans
    .slice(0, spans.indexOf(span))
    .map((each) => ownText(reading, spans, each))
    .join('\n\n');
}

/** A span's words: the new text is its spans joined with one blank line. */
function ownText(reading: Reading, spans: Spans, span: Span): string {
  let at = 0;
  for (const other of spans) {
    if (other === span) break;
    at += other.end - other.at + 2;
  }
  return reading.cut.text.slice(at, at + span.end - span.at);
}

function holds(quoted: string, question: string): boolean {
  return flat(quoted).includes(flat(question));
}

/** Letters and figures alone: she may have quoted it wrapped, or without its mark. */
function flat(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
