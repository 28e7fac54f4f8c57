/**
 * The deliverable can't be told: the scope is kept for later, or the whole decision is handed over
 * (REDFLAGS.md, vague-or-changing b and e).
 */
import { isNegated } from '../../text/negated.js';
import type { Range, Reading } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import type { Case, Evidence } from '../case.js';
import { statementsOf } from '../unanswered/statements.js';
import { gapBetween, pairs } from './near.js';

/** A longer text describes something, even where our words for it are missing. */
const LONGEST = { handedBack: 60, withheld: 120 };

/** Most details beside which "you decide" still says everything. */
const MOST_HANDED = { inquiry: 2, reply: 1 };

/** Words between telling, what is told and when. */
const NEAR = 8;

/** "Details after hiring", "I'd rather explain on the phone": the scope is for later, and next to nothing was told. */
export function scopeWithheld({ reading, kind }: Case, details: number): Evidence[] {
  if (kind === 'reply' || details > 1 || reading.cut.words.length > LONGEST.withheld) return [];
  const whole = reading
    .all('later')
    .filter((hit) => details === 0 || !isForChosen(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'later' }));
  const withheld = reading.sentences.filter((range) => details === 0 || !isOffer(reading, range));
  const composed = withheld.flatMap((range) =>
    pairs(reading, ['tell', 'not-now'], { range, most: NEAR })
      .filter(([tell]) => reading.all('scope', range).some((scope) => gapBetween(scope, tell) <= NEAR))
      .map(([tell, time]) => ({
        from: reading.clauseOf(tell.from < time.from ? tell : time).from,
        to: reading.clauseOf(tell.from < time.from ? time : tell).to,
        rule: 'scope-withheld',
      })),
  );
  return [...whole, ...composed];
}

/** "Further details to shortlisted contractors": the first step of a real search. */
function isForChosen(reading: Reading, hit: Range): boolean {
  const { from, to } = reading.sentenceOf(hit.from);
  return reading.cut.words
    .slice(from, to)
    .some((word) => /^(?:shortlist\w*|selected|successful|candidates?|aday\w*)$/.test(word));
}

/** "Happy to discuss the details on a call" keeps nothing back. */
function isOffer({ cut }: Reading, { from, to }: Range): boolean {
  return cut.words
    .slice(from, to)
    .some((word) => /^(?:happy|glad|love|pleased|memnuniyetle|seve)$/.test(word));
}

/** The decision handed to the freelancer, where little else is said. */
export function handsOver({ reading, kind }: Case, details: number): Evidence[] {
  if (details > MOST_HANDED[kind] || (kind === 'reply' && saysMore(reading))) return [];
  return reading
    .all('hand-over')
    .filter((hit) => !isAsked(reading, hit) && !isNegated(reading, hit) && !isOneChoice(reading, hit))
    .filter((hit) => details < 2 || !isOfRest(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'hand-over' }));
}

/** So many statements beside it, and only a choice was handed over. */
const FEW_STATEMENTS = 3;

function saysMore(reading: Reading): boolean {
  if (reading.cut.words.length > LONGEST.handedBack) return true;
  const said = statementsOf(reading).filter(({ says }) => says === 'something');
  return !reading.has('whole') && said.length > FEW_STATEMENTS;
}

/** Points of a brief that may well be left to whoever knows the trade. */
const POINT = anyOf(`
  reng~ renk~ font~ kagi~ format~ malzeme~ boyut~ olcu~ muzi~ arka~ zemin~ yontem~ arac~ color~ colour~ paper~
  material~ tool~ software~ stock~ background~ music~ title~ binding~ size~ medium~ yazi~ kargo~ kurye~ courier~
  shipping~ baslik~ zarf~ saat~ tarih~`);

/** "Word or PDF, that's up to you", "there we trust you": one point among others. */
function isOneChoice(reading: Reading, hit: Range): boolean {
  const { from, to } = reading.sentenceOf(hit.from);
  const words = reading.cut.words.slice(from, to);
  const isPointed =
    /^(?:o|orada|orasi|there)$/.test(words[hit.from - from - 1] ?? words[0] ?? '') ||
    words[hit.to - from] === 'there';
  return (
    isPointed ||
    words[hit.from - from - 1] === 'if' ||
    isOnePoint(words[hit.to - from], words[hit.to - from + 1]) ||
    isItsObject(words, hit.from - from, hit.to - from) ||
    reading.cut.words.slice(reading.clauseOf(hit).from, hit.from).some((word) => POINT.test(word)) ||
    words.filter((word) => /^(?:mi|mu)$/.test(word)).length > 1
  );
}

/** "I trust you on the kerning"; but "with this", "with all of it". */
function isOnePoint(tie: string | undefined, thing: string | undefined): boolean {
  return (
    /^(?:on|with|about)$/.test(tie ?? '') && !/^(?:this|that|it|all|everything|whatever)$/.test(thing ?? '')
  );
}

/** "You choose the courier", "yazı tipini siz seçin": the point is named beside it. */
function isItsObject(words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1] ?? '';
  const isEnglish = words[from] === 'you' && /^(?:the|a|an)$/.test(words[to] ?? '');
  const isTurkish = /^(?:siz|sen)$/.test(words[from] ?? '') && /^.{3,}[iu]$/.test(before);
  return isEnglish || (isTurkish && !WHOLLY.test(before));
}

const WHOLLY = /^(?:hepsi|her|sey|tum|tama|gerisi|kalani|konu|nasil|karar|tasari|ne|gibi)/;

/** "Beyond that you have a free hand": something was said. */
function isOfRest(reading: Reading, hit: Range): boolean {
  const { from, to } = reading.clauseOf(hit);
  return reading.cut.words
    .slice(from, to)
    .some((word) => /^(?:rest|beyond|otherwise|gerisi|kalan)/.test(word));
}

function isAsked(reading: Reading, hit: Range): boolean {
  return reading.sentenceOf(hit.from).isQuestion;
}
