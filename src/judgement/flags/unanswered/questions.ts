/**
 * The real questions of the freelancer's earlier mail, each as its own exact stretch of it (REDFLAGS.md, unanswered).
 *
 * A sentence may ask several things: it is parted where a new question begins. Requests ("please send me …", "I need the …")
 * are questions; manners ("how are you?") are none, and what only leads up to a question is not part of it.
 */
import { fold } from '../../../message/new-text/fold.js';
import type { Range, Reading, Sentence } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import { cutsOf } from './cut-questions.js';
import { trimmed } from './lead.js';
import { itemsOf } from './listed.js';
import { asksInTurkish, beginsQuestion, isAuxiliary, isImperative, isTie, isWh } from './question-words.js';
import { topicsOf } from './topics.js';
import { isDayWord } from './values.js';
import { impliedBy, type Want, wantOf } from './wants.js';

/** One question: where it stands in the earlier mail, what kind of answer it wants, and what it is about. */
export type Question = Range & {
  want: Want;
  text: string;
  topics: readonly string[];
  /** Where it offers a choice: the topics of what may be chosen. */
  options: readonly string[];
  /** The number that stands before it in a list; 0 where there is none. */
  number: number;
  /** Asks what is to be changed: whatever is said of the work answers it. */
  isFeedback: boolean;
  /** Speaks of a day or season. */
  asksOfTime: boolean;
  /** Asks whether something is settled: "not yet" answers it. */
  isOfDecision: boolean;
  /** Only asks whether to go on. */
  isGoAhead: boolean;
};

/** Nobody asks more in one mail. */
const MOST_QUESTIONS = 60;

/** The real questions of a mail, in order. */
export function questionsOf(prior: Reading): Question[] {
  const asked: Question[] = [];
  for (const sentence of prior.sentences) {
    if (asked.length >= MOST_QUESTIONS) break;
    asked.push(...partsOf(prior, withinReach(sentence)));
  }
  const real = asked.filter((part) => !isManners(prior, part) && !part.isGoAhead);
  const kept = real.length > 0 ? real : asked.filter(({ isGoAhead }) => isGoAhead).slice(0, 1);
  const telling = kept.filter(({ topics, want }) => topics.length > 0 || !isBackReference(want));
  return withoutShared(telling.length > 0 ? telling : kept);
}

/** "How are you?", "Agreed?" */
function isManners(prior: Reading, part: Question): boolean {
  return prior.has('manners', part) || AGREED.test(fold(part.text));
}

const AGREED = /^(?:(?:so|all|are we|we) )?(?:agreed|deal|okay|ok|right|hope)\?$/;

/** "Could you let me know?" asks for what was asked before. */
function isBackReference(want: Want): boolean {
  return want === 'thing' || want === 'open';
}

/** A sentence of more words asks nothing further on. */
const MOST_WORDS = 150;

function withinReach(sentence: Sentence): Sentence {
  return { ...sentence, to: Math.min(sentence.to, sentence.from + MOST_WORDS) };
}

/** What several questions are about tells none of them from the others. */
function withoutShared(questions: Question[]): Question[] {
  const count = new Map<string, number>();
  for (const topic of questions.flatMap(({ topics }) => topics))
    count.set(topic, (count.get(topic) ?? 0) + 1);
  return questions.map((question) => {
    const own = question.topics.filter((topic) => count.get(topic) === 1);
    return own.length === 0 ? question : { ...question, topics: own };
  });
}

function partsOf(prior: Reading, sentence: Sentence): Question[] {
  const isRequest = prior.has('request', sentence) || prior.has('asks-for', sentence);
  if (!sentence.isQuestion && !isRequest && !asksWithoutMark(prior, sentence)) return [];
  const items = isRequest && !sentence.isQuestion ? itemsOf(prior, sentence) : [];
  if (items.length > 0) return items.map((item) => questionOf(prior, item, sentence));
  const cuts = cutsOf(prior, sentence);
  const parts: Question[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? sentence.to;
    if (isBeforeColon(prior, to)) continue;
    const part = trimmed(prior, from, withoutMark(prior, to));
    if (part !== null && asksSomething(prior, part, sentence, isRequest) && !isCondition(prior, part))
      parts.push(...objectsOf(prior, part).map((object) => questionOf(prior, object, sentence)));
  }
  return parts;
}

/** "…, (2) has it leaked?": the mark goes with what follows. */
function withoutMark({ cut: { words, text, end } }: Reading, to: number): number {
  return /^\d$/.test(words[to - 1] ?? '') && /^[).]/.test(text.slice(end[to - 1])) ? to - 1 : to;
}

/** "If so, in which language?" falls away with a no. */
function isCondition({ cut: { words } }: Reading, { from, to }: Range): boolean {
  const around = words.slice(Math.max(0, from - 2), Math.min(to, from + 3)).join(' ');
  return /\bif (?:so|yes|not)\b|\boyleyse\b|\bevetse\b|\bvarsa\b/.test(around);
}

/** "Please confirm the style and the limit" asks for two things. */
function objectsOf({ cut }: Reading, { from, to }: Range): Range[] {
  const words = cut.words.slice(from, to);
  const isOne = !isRequestVerb(words) || words.some((word) => isWh(word) || word === 'or');
  const and = isOne
    ? -1
    : words.findIndex((word, i) => i > 2 && word === 'and' && OBJECT.test(words[i + 1] ?? ''));
  if (and < 0) return [{ from, to }];
  return [
    { from, to: from + and },
    { from: from + and + 1, to },
  ];
}

const OBJECT = /^(?:the|your|a|an|any)$/;

function isRequestVerb(words: readonly string[]): boolean {
  return words.slice(0, 5).some(isImperative) || words.includes('need');
}

/** "and whats the theme": a short sentence that begins like a question and lost its mark. */
function asksWithoutMark({ cut: { words } }: Reading, { from, to }: Sentence): boolean {
  const at = isTie(words[from]) ? from + 1 : from;
  if (to - at > 14 || to - at < 3) return false;
  const isWhQuestion =
    /^(?:whats|wheres|whens|hows)$/.test(words[at] ?? '') ||
    (/^(?:what|which|how|who|where|when)$/.test(words[at] ?? '') &&
      (isAuxiliary(words[at + 1]) ||
        /^(?:many|much|long|big|size|colou?r|format|kind)$/.test(words[at + 1] ?? '')));
  return isWhQuestion && words[at + 1] !== 'is' ? true : isWhQuestion && words[at] !== 'which';
}

function isBeforeColon({ cut: { text, end } }: Reading, at: number): boolean {
  return /^\s*:(?!\s?[)dp])/i.test(text.slice(end[at - 1] ?? 0, (end[at - 1] ?? 0) + 3));
}

function asksSomething(
  prior: Reading,
  part: Range,
  { isQuestion, from, to }: Sentence,
  isRequest: boolean,
): boolean {
  const { words } = prior.cut;
  if (words[from] === 'if' && !isQuestion) return false;
  return (
    beginsQuestion(words, part.from) ||
    asksInTurkish(words, part.from, part.to) ||
    (isRequest && (prior.has('request', part) || prior.has('asks-for', part))) ||
    (isQuestion && part.to === to && part.to - part.from <= 8 && !prior.has('small-talk', part))
  );
}

const FEEDBACK = anyOf(`
  changes change changed wrong missing corrections correction remarks remark revisions revision edits edit feedback
  comments comment tweaks tweak degis~ duzelt~ revize~ yanlis hata eksik eklen~ eklem~ yorum~ gorus~`);

const DECIDED =
  /^(?:decided|settled|fixed|final|finalised|finalized|known|chosen|picked|agreed|confirmed|sure|belli|kesin|kesinles.*|netles.*|karar.*)$/;

const ANY = /^(?:any|anything|something|some|your|what|var|neler|nereler)$/;

function questionOf(prior: Reading, part: Range, sentence: Sentence): Question {
  const { quote, at } = prior.quote(part);
  const isLast = part.to === sentence.to;
  const mark = isLast && prior.cut.text.slice(at + quote.length).startsWith('?') ? '?' : '';
  const asked = prior.cut.words.slice(part.from, part.to);
  const wanted = wantOf(asked);
  return {
    from: part.from,
    to: part.to,
    text: quote + mark,
    number: numberBefore(prior, part) || numberBefore(prior, sentence),
    asksOfTime: asked.length <= 12 && asked.some(isDayWord),
    isFeedback: asked.some((word) => FEEDBACK.test(word)) && asked.some((word) => ANY.test(word)),
    isOfDecision: asked.some((word) => DECIDED.test(word)),
    isGoAhead: prior.has('go-ahead', part),
    topics: [...new Set([...topicsOf(asked), ...impliedBy(wanted.want, asked)])],
    ...wanted,
  };
}

/** "2) How many stops?" */
function numberBefore({ cut: { words, text, at, end } }: Reading, { from }: Range): number {
  const before = text.slice(Math.max(0, (at[from] ?? 0) - 5), at[from]).match(/(?:^|[\s(])(\d)[).:-]\s*$/);
  if (before !== null) return Number(before[1]);
  const isMark = /^\d$/.test(words[from] ?? '') && /^[).:-]/.test(text.slice(end[from]));
  return isMark ? Number(words[from]) : 0;
}
