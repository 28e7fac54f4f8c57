/**
 * fee-haggling: disputes the fee or its terms, asks for less, for nothing, or for another coin (REDFLAGS.md).
 *
 * What disputes a figure that was told is a sign only in a thread; doing with less for less money never is.
 */
import { quotedWords } from '../../text/quoted-words.js';
import type { Range, Reading } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import type { Case, Evidence } from '../case.js';
import { applyRule, type FeeRule } from './fee-rule.js';
import { FEE_RULES } from './fee-rules.js';
import { isHerFigure } from './her-figure.js';

/** A question of so many words that begins with a sum is unbelief: "300 a day?" */
const FEW_WORDS = 10;
const NEAR_ITS_BEGINNING = 4;

/** A bare figure is unbelief only where little else is said: "1400??" */
const VERY_FEW_WORDS = 3;

/** The evidence of haggling. */
export function feeHaggling({ reading, kind, prior }: Case): Evidence[] {
  const isTrimmed = kind === 'reply' && reading.has('less-scope') && !reading.has('fee-counter');
  const isAccepted = kind === 'reply' && reading.has('fee-accepted');
  const rules = FEE_RULES.filter((rule) => isAsked(rule, kind) && isLeft(rule, isAccepted, isTrimmed));
  const found = rules.flatMap((rule) =>
    applyRule(reading, rule)
      .filter((range) => rule.rule !== 'counter-figure' || !isHerFigure(reading, range, prior))
      .map((range) => ({ ...range, rule: rule.rule })),
  );
  if (kind === 'reply' && !isTrimmed) found.push(...unbelief(reading), ...saidBack(reading, prior));
  return withoutQuoted(reading, found).map(({ rule, ...range }) => ({ ...reading.clauseOf(range), rule }));
}

function isAsked({ inReply, atFirst }: FeeRule, kind: Case['kind']): boolean {
  return kind === 'reply' ? atFirst !== true : inReply !== true;
}

/** Where the fee was accepted, or less is wanted for less, only what speaks of the terms still counts. */
function isLeft({ rule, isDenial }: FeeRule, isAccepted: boolean, isTrimmed: boolean): boolean {
  if (isTrimmed) return rule === 'paid-if' || rule === 'nothing-upfront' || rule === 'long-terms';
  return isDenial === true || !isAccepted;
}

function unbelief(reading: Reading): Evidence[] {
  return [...reading.all('disbelief'), ...reading.all('bare-figure')]
    .filter((hit) => isUnbelief(reading, hit))
    .map(({ from, to }) => ({ from, to, rule: 'disbelief' }));
}

function isUnbelief(reading: Reading, hit: Range): boolean {
  const { from, to, isQuestion } = reading.sentenceOf(hit.from);
  const asks = isQuestion || /^m[iu]$/.test(reading.cut.words[hit.to - 1] ?? '');
  if (hit.to - hit.from === 1 && !/^\d{3,}$/.test(reading.cut.words[hit.from] ?? '')) return false;
  if (reading.has('bare-figure', hit) && to - from > VERY_FEW_WORDS && !reading.has('disbelief', hit))
    return false;
  return asks && to - from <= FEW_WORDS && hit.from - from <= NEAR_ITS_BEGINNING;
}

/** "1400 for one page, really?": a short question that begins with her figure, and asks nothing of what is in it. */
function saidBack(reading: Reading, prior: Reading | null): Evidence[] {
  const { words } = reading.cut;
  return reading.sentences
    .filter(({ from, to }) => to - from <= FEW_WORDS)
    .flatMap(({ from, to, isQuestion }) => {
      const said = words.slice(from, to);
      const at = said.findIndex((word) => FIGURE.test(word));
      const asks = isQuestion || /^m[iu]$/.test(said[at + 1] ?? '');
      if (!asks || at < 0 || at >= NEAR_ITS_BEGINNING || said.some((word) => CLEARS.test(word))) return [];
      const hit = { from: from + at, to: from + at + 1 };
      return isHerFigure(reading, hit, prior) ? [{ from, to, rule: 'disbelief' }] : [];
    });
}

const FIGURE = /^\d[\d.,]{2,}$/;
/** Asks what the figure holds, or accepts it. */
const CLEARS = anyOf(`
  right correct together plus incl including includes included net gross vat tax total yes ok okay fine is are does do so
  where when how which kdv dahil haric toplam degil mi dogru evet tamam olur anlastik nereye artik`);

/** A slogan or a title in quotation marks is spoken of, not said. */
function withoutQuoted({ cut }: Reading, found: Evidence[]): Evidence[] {
  if (found.length === 0) return found;
  const quoted = quotedWords(cut);
  return found.filter(({ from, to }) => quoted[from] !== 1 || quoted[to - 1] !== 1);
}
