/**
 * What was wished before is turned round in a thread (REDFLAGS.md, vague-or-changing d).
 *
 * Said as such, or told by one thing given up and another wished for. Doing with less, putting a slip right and choosing
 * between what the freelancer offered are no change.
 */
import { isNumber } from '../../phrases/word-class.js';
import { isNegated } from '../../text/negated.js';
import type { Range, Reading, Sentence } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import type { Case, Evidence } from '../case.js';

/** The evidence of a change. */
export function changed(c: Case): Evidence[] {
  if (c.kind !== 'reply') return [];
  return [...saidChange(c), ...switched(c), ...asksInstead(c), ...added(c)];
}

function saidChange(c: Case): Evidence[] {
  const { reading } = c;
  return reading
    .all('reversal')
    .filter((hit) => !isLess(reading, hit) && !isNegated(reading, hit) && !isHypothetical(reading, hit))
    .filter((hit) => !isOfElse(reading, hit) && !isChosen(c, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'reversal' }));
}

/** "Only the first two chapters instead of all six": less of the same, or for less money, is no other wish. */
function isLess(reading: Reading, hit: Range): boolean {
  const { from, to } = reading.sentenceOf(hit.from);
  const words = reading.cut.words.slice(from, to);
  const isFewer =
    words.some((word, i) => /^(?:only|just|sadece|yalnizca)$/.test(word) && words[i + 1] !== 'thing') &&
    words.some((word) => /^(?:all|both|whole|full|hepsi)$/.test(word) || isNumber(word));
  return (
    isFewer ||
    words.some((word) => /^(?:budget|butce|save|afford|money|spend)/.test(word)) ||
    reading.touches('less-scope', hit)
  );
}

/** "We've decided to go with someone else": a refusal. */
function isSomeoneElse(words: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      (word === 'else' && /^some(?:one|body)$/.test(words[i - 1] ?? '')) ||
      (/^(?:another|baska)$/.test(word) &&
        /^(?:desig|agenc|studio|freel|offer|biri|firma|ajans)/.test(words[i + 1] ?? '')),
  );
}

/** "Tatilden vazgeçtik": what was given up is no work. */
function isOfElse(reading: Reading, hit: Range): boolean {
  const { from, to } = reading.sentenceOf(hit.from);
  if (isSomeoneElse(reading.cut.words.slice(from, to))) return true;
  const words = reading.cut.words.slice(Math.max(0, hit.from - 2), hit.from);
  const given = words.find((word) => /[dt][ae]n$/.test(word) && word.length > 6);
  if (given === undefined || !reading.cut.words[hit.from]?.startsWith('vazgec')) return false;
  const clause = reading.clauseOf(hit);
  return !(WORKLIKE.test(given) || reading.has('deliverable', clause) || reading.has('style', clause));
}

const WORKLIKE = /^(?:fikri|fikir|karar|plan|konsept|tasar|versiyon|proje|secen)/;

/** "If we change our minds". */
function isHypothetical(reading: Reading, hit: Range): boolean {
  const { from } = reading.sentenceOf(hit.from);
  return reading.cut.words
    .slice(from, hit.from)
    .some((word) => /^(?:if|in case|unless|eger|whether)$/.test(word));
}

/** One thing given up and another wished for, in one sentence or the next. */
function switched(c: Case): Evidence[] {
  const { reading } = c;
  return reading.sentences
    .filter((sentence) => reading.has('given-up', sentence))
    .map((sentence) => ({ from: sentence.from, to: wishBehind(reading, sentence), rule: 'switched' }))
    .filter(({ to }) => to > 0)
    .filter((range) => !isLess(reading, range) && !isPutRight(reading, range) && !isChosen(c, range));
}

/** "Can the hero be a girl instead?"; not when, how paid or how sent. */
function asksInstead(c: Case): Evidence[] {
  const { reading } = c;
  return reading.sentences
    .filter(({ from, to }) =>
      reading.cut.words.slice(from, to).some((word, i, all) => word === 'instead' && all[i + 1] !== 'of'),
    )
    .filter(
      (range) =>
        reading.has('new-wish', range) &&
        reading.cut.words.slice(range.from, range.to).some((word) => ASKED.test(word)),
    )
    .filter(
      (range) => !reading.has('day', range) && !reading.has('when', range) && !isOfSending(reading, range),
    )
    .filter((range) => !isLess(reading, range) && !isPutRight(reading, range) && !isChosen(c, range))
    .map(({ from, to }) => ({ from, to, rule: 'instead' }));
}

const ASKED = /^(?:can|could|lets|wed|id|want|wants|rather|prefers?|what|how)$/;

/** How it is sent, or which of what there is. */
function isOfSending({ cut }: Reading, { from, to }: Range): boolean {
  return cut.words
    .slice(from, to)
    .some((word) =>
      /^(?:use|first|second|third|rest|send|sent|post|png|pdf|jpe?g|svg|format|file|files|phone|zoom|meet|come|speak|talk)$/.test(
        word,
      ),
    );
}

/** Where the sentence ends that wishes for something else; 0 where none does. */
function wishBehind(reading: Reading, sentence: Sentence): number {
  const given = reading.all('given-up', sentence);
  const isApart = (wish: Range) => given.some((up) => wish.from >= up.to || wish.to < up.from);
  if (reading.all('new-wish', sentence).some(isApart)) return sentence.to;
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const isFirm = given.some(({ from }) => reading.cut.words[from] !== 'not');
  return next !== undefined && isFirm && next.isQuestion && reading.has('new-wish', next) ? next.to : 0;
}

/** A slip, a date or a figure; or words spoken of: '"herkez" yerine "herkes"'. */
function isPutRight(reading: Reading, range: Range): boolean {
  return reading.has('correction', range) || /["“„«].+["”»]/.test(reading.quote(range).quote);
}

/** The freelancer asked "A or B?": an answer that takes one is no change. */
function isChosen({ reading, prior }: Case, sentence: Range): boolean {
  if (prior === null) return false;
  const words = longWords(reading, sentence);
  return prior.sentences
    .filter((asked) => asked.isQuestion && isEitherOr(prior, asked))
    .some((asked) => longWords(prior, asked).some((word) => words.includes(word)));
}

function isEitherOr({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  return (
    words.some((word) => /^(?:or|yoksa|veya|yahut)$/.test(word)) ||
    words.filter((word) => /^m[iu]/.test(word)).length > 1
  );
}

function longWords({ cut }: Reading, { from, to }: Range): string[] {
  return cut.words
    .slice(from, to)
    .filter((word) => word.length >= 5)
    .map((word) => word.slice(0, 5));
}

/** One thing more to make, which the freelancer's mail did not speak of. */
function added({ reading, prior }: Case): Evidence[] {
  if (prior?.cut.words.some((word) => /^(?:else|baska)$/.test(word))) return [];
  const said = reading.all('addition').filter((hit) => isWished(reading, reading.sentenceOf(hit.from)));
  return [...said, ...reading.sentences.filter((sentence) => isWishedToo(reading, sentence))]
    .filter((hit) => isNewThing(reading, prior, reading.sentenceOf(hit.from)))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'addition' }));
}

const WISH = anyOf(`
  need want wants like love could can cant would add adding include including make making do design write throw~ chuck~
  lets please grown lazim olsun olsa isti~ iste~ ekle~ ilave cikti`);
const WISH_ENDING = /(?:alim|elim|sak|sek|misiniz|misin|musunuz|musun|acagiz|ecegiz|icaz|ucaz|iriz|eriz)$/;

/** "Harita da olsun demiştik": it was spoken of. */
const AGREED = /^(?:said|agreed|discussed|mentioned)$|m[iu]st[iu][mk]$/;

const BUT = /^(?:ama|fakat|simdi|but|now|though)$/;

/** "We'd like bags, the van, a little website too." */
function isWishedToo({ cut }: Reading, { from, to, isQuestion }: Sentence): boolean {
  const words = cut.words.slice(from, to);
  const isToo = words.at(-1) === 'too' || (words.at(-2) === 'as' && words.at(-1) === 'well');
  return isToo && !isQuestion && words.some((word) => /^(?:wed|id|need|want)$/.test(word));
}

/** "On top of the menu you need to know our colours" wishes for nothing more. */
function isWished({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  return (
    words.some((word) => WISH.test(word) || WISH_ENDING.test(word)) &&
    (!words.some((word) => AGREED.test(word)) || words.some((word) => BUT.test(word)))
  );
}

function isNewThing(reading: Reading, prior: Reading | null, sentence: Range): boolean {
  const known = prior === null ? [] : prior.cut.words.map((word) => word.slice(0, 5));
  return reading
    .all('deliverable', sentence)
    .some(({ from }) => !known.includes((reading.cut.words[from] ?? '').slice(0, 5)));
}
