/**
 * unanswered: which questions of the freelancer's earlier mail the new text leaves open, and what stands there instead.
 */
import type { CompiledPhrases } from '../../phrases/compile.js';
import type { Range, Reading } from '../../text/reading.js';
import type { Case, Evidence } from '../case.js';
import { answersIn } from './answered.js';
import { answersInline, isInline } from './inline.js';
import { type Question, questionsOf } from './questions.js';
import { type Statement, statementsOf } from './statements.js';

/** What became of the questions; `answered` says in which clause of the new text each is answered, in the order asked. */
export type Answers = {
  asked: readonly Question[];
  open: readonly Question[];
  answered: readonly { question: Question; at: Range }[];
  evidence: Evidence[];
};

/** Compares the earlier mail's questions with the new text; nothing asked where there is no earlier mail. */
export function unanswered(c: Case, phrases: CompiledPhrases): Answers {
  const asked = c.prior === null || c.kind !== 'reply' ? [] : questionsOf(c.prior);
  if (asked.length === 0) return { asked, open: [], answered: [], evidence: [] };
  const where = isInline(c) ? answersInline(c, asked, phrases) : answersIn(asked, c.reading);
  const open = asked.filter((question) => !where.has(question));
  const answered = asked.flatMap((question) => {
    const at = where.get(question);
    return at === undefined ? [] : [{ question, at }];
  });
  const evidence = open.length === 0 ? [] : [{ ...insteadOf(c.reading), rule: 'left-open' }];
  return { asked, open, answered, evidence };
}

/** Shorter clauses are mostly greetings. */
const MOST_GREETING = 3;

/** What stands there instead of the answer: a dodge, a question back, chatter or cheer, else what was said at all. */
function insteadOf(reading: Reading): Range {
  const statements = statementsOf(reading);
  const said = (says: Statement['says']) =>
    statements.find((statement) => statement.says === says && statement.words.length > MOST_GREETING);
  const brief = (says: Statement['says']) =>
    statements.find((statement) => statement.says === says && statement.topics.length > 0);
  const dodge = said('dodge') ?? brief('dodge');
  if (dodge !== undefined) return reading.sentenceOf(dodge.from);
  const ask = reading.sentences.find(({ isQuestion }) => isQuestion);
  if (ask !== undefined) return ask;
  const other = said('chatter') ?? said('warmth') ?? said('something') ?? brief('something');
  return other === undefined ? longestSentence(reading) : reading.sentenceOf(other.from);
}

/** Greeting and name are shorter than what was said. */
function longestSentence({ sentences }: Reading): Range {
  return sentences.reduce<Range>(
    (longest, each) => (each.to - each.from > longest.to - longest.from ? each : longest),
    { from: 0, to: 0 },
  );
}
