/**
 * unanswered: which questions of the freelancer's earlier mail the new text leaves open, and what stands there instead.
 */
import type { CompiledPhrases } from '../../phrases/compile.js';
import { type Range, Reading } from '../../text/reading.js';
import type { Case, Evidence } from '../case.js';
import { leftOpen, leftOpenIn, statementsOf } from './answers.js';
import { type Question, questionsOf } from './questions.js';

/** What became of the questions. */
export type Answers = { asked: readonly Question[]; open: readonly Question[]; evidence: Evidence[] };

/** Compares the earlier mail's questions with the new text; nothing asked where there is no earlier mail. */
export function unanswered(c: Case, phrases: CompiledPhrases): Answers {
  const asked = c.prior === null || c.kind !== 'reply' ? [] : questionsOf(c.prior);
  const open = isInline(c) ? openInline(c, asked, phrases) : leftOpen(asked, c.reading);
  const evidence = open.length === 0 ? [] : [{ ...insteadOf(c.reading), rule: 'left-open' }];
  return { asked, open, evidence };
}

/** Answers stand between quoted questions. */
function isInline({ spans }: Case): boolean {
  return spans.filter(({ answers }) => answers !== null).length >= 2;
}

function openInline(
  { reading, spans }: Case,
  asked: readonly Question[],
  phrases: CompiledPhrases,
): Question[] {
  const free = spans.filter(({ answers }) => answers === null).map((span) => ownText(reading, spans, span));
  const unquoted = new Reading(free.join('\n\n'), phrases);
  return asked.filter((question) => {
    const quoting = spans.filter(({ answers }) => answers !== null && holds(answers, question.text));
    if (quoting.length === 0) return leftOpenIn([question], unquoted).length > 0;
    return !quoting.some((span) => {
      const last = span.answers?.split('\n\n').at(-1) ?? '';
      const own = new Reading(ownText(reading, spans, span), phrases);
      return holds(last, question.text) && (statementsOf(own).length > 0 || own.has('see-there'));
    });
  });
}

/** A span's words: the new text is its spans joined with one blank line. */
function ownText(reading: Reading, spans: Case['spans'], span: Case['spans'][number]): string {
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

function flat(text: string): string {
  return text.replace(/[\s>]+/g, ' ').toLowerCase();
}

/** What stands there instead of the answer: a dodge, cheer, a counter-question, else what was said at all. */
function insteadOf(reading: Reading): Range {
  const [found] = [...reading.all('unanswered'), ...reading.all('cheer')];
  if (found !== undefined) return reading.sentenceOf(found.from);
  const ask = reading.sentences.find(({ isQuestion }) => isQuestion);
  if (ask !== undefined) return ask;
  const said = statementsOf(reading).find((statement) => !reading.has('see-there', statement));
  return said === undefined ? (reading.sentences.at(0) ?? { from: 0, to: 0 }) : reading.sentenceOf(said.from);
}
