/**
 * Only words of taste (REDFLAGS.md, vague-or-changing b): "something cool", "make it pop", "şöyle havalı bir şey".
 */
import { isNegated } from '../../text/negated.js';
import type { Range, Reading, Sentence } from '../../text/reading.js';
import type { Case, Evidence } from '../case.js';
import { pairs, spanOf } from './near.js';

/** Most details beside which taste still stands for a brief. */
const MOST = { inquiry: 2, reply: 1 };

/** Words between the thing without a name and its praise. */
const NEAR = 3;
/** The same where praise is heaped up: "vurucu, eski ama modern, tam kıvamında bir şey". */
const FAR = 10;
/** So many words of praise in a sentence stand for a brief beside more details. */
const HEAPED = 3;

/** The evidence of nothing but taste. */
export function tasteOnly({ reading, kind }: Case, details: number): Evidence[] {
  const isTold = (['quantity', 'content', 'style'] as const).some((sign) => reading.has(sign));
  const most = MOST[kind] + (isTold || kind === 'reply' ? 0 : 1);
  const heaps = reading.sentences.filter((sentence) => reading.all('praise', sentence).length >= HEAPED);
  if (details > most)
    return details > most + 2 ? [] : heaps.flatMap((sentence) => somethingNice(reading, sentence));
  const effects = reading
    .all('taste')
    .filter((hit) => !isNegated(reading, hit) && !isFelt(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'taste' }));
  const heaped = heaps
    .filter((sentence) => isLook(reading, sentence))
    .map(({ from, to }) => ({ from, to, rule: 'only-praise' }));
  return [...effects, ...heaped, ...reading.sentences.flatMap((one) => somethingNice(reading, one))];
}

/** How it shall look or feel; "your portraits are warm, bold and timeless" is about hers. */
function isLook({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  return (
    words.some((word) => /^(?:feel|feels|look|looks|be|thats|olsun|olmali|duran|gorunsun)$/.test(word)) &&
    !words.some((word) => /^(?:you|your|are|sizin|senin)$/.test(word))
  );
}

/** In English the praise follows the thing, in Turkish it mostly leads. */
function somethingNice(reading: Reading, range: Sentence): Evidence[] {
  const most = reading.all('praise', range).length > 1 ? FAR : NEAR;
  return pairs(reading, ['something', 'praise'], { range, most })
    .filter(([thing, praise]) => thing.from < praise.from === isEnglish(reading, thing))
    .filter(([thing]) => !isThere(reading, thing))
    .filter(([thing, praise]) => !isNegated(reading, spanOf(thing, praise)))
    .map(([thing, praise]) => ({ ...reading.clauseOf(spanOf(thing, praise)), rule: 'something-nice' }));
}

/** "Hayran kaldım": it struck them already. */
function isFelt({ cut }: Reading, { to }: Range): boolean {
  return /[dt][iu][mk]$/.test(cut.words[to - 1] ?? '');
}

/** "Your exhibition was something special": it is there, and not wished for. */
function isThere({ cut }: Reading, { from }: Range): boolean {
  return /^(?:was|were|is|are|did|made|created|seen|saw|made)$/.test(cut.words[from - 1] ?? '');
}

function isEnglish({ cut }: Reading, { from }: Range): boolean {
  return /^(?:some|any|sth|smth|a$|thing|stuff)/.test(cut.words[from] ?? '');
}
