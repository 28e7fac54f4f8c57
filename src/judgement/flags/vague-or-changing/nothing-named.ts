/**
 * The deliverable can't be told because nothing is named (REDFLAGS.md, vague-or-changing b): "I have some paid work for you".
 */
import type { Found, Range, Reading } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import type { Case, Evidence } from '../case.js';
import { isOfOthers, pairs, spanOf } from './near.js';

/** A longer text describes something, even where our words for it are missing. */
const LONGEST = 80;

/** Words between wanting and the work. */
const NEAR = 4;

/** What tells of the thing itself, whoever it is for. */
const OF_THE_THING = ['quantity', 'content', 'style'] as const;

/** What exists already and is only spoken of: "this script", "your library", "I have one site". */
const EXISTING = /^(?:the|this|that|these|your|one|existing|current|bu|su|sizin|mevcut)$/;

/** What may follow work of no kind; anything else says which. */
const GOES_ON = anyOf(`
  for and but if so please let that which we i im id ive were done from in of you on at now asap can who what how
  might this yesterday today soon going`);

/** Whoever is to do it: "someone who can teach me how to install it" says what. */
const WHOEVER = /^(?:someone|somebody|people|freelancers?|talent|creatives?)$/;

/** The evidence of an inquiry of few words that names nothing to be made. */
export function nothingNamed({ reading, kind }: Case): Evidence[] {
  if (kind === 'reply' || reading.cut.words.length > LONGEST) return [];
  if (
    OF_THE_THING.some((sign) => reading.has(sign)) ||
    reading.cut.words.includes('per') ||
    reading.all('deliverable').some((hit) => isNew(reading, hit))
  )
    return [];
  return [...whole(reading), ...composed(reading)];
}

function whole(reading: Reading): Evidence[] {
  return reading
    .all('nameless')
    .filter((hit) => !isConditional(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'nameless' }));
}

function composed(reading: Reading): Evidence[] {
  return reading.sentences.flatMap((range) =>
    pairs(reading, ['work-want', 'work-noun'], { range, most: NEAR })
      .filter(
        ([want, noun]) =>
          want.from <= noun.from && isOfNoKind(reading, noun) && isItsObject(reading, want, noun),
      )
      .filter(([want]) => !isOfOthers(reading, want) && !isConditional(reading, want))
      .map(([want, noun]) => ({ ...reading.clauseOf(spanOf(want, noun)), rule: 'no-kind-of-work' })),
  );
}

/** Named, and not only as what is there already, or as a trade. */
function isNew({ cut: { words } }: Reading, { from }: Found): boolean {
  if (words[from] === 'developer') return false;
  return ![words[from - 1], words[from - 2]].some((word) => word !== undefined && EXISTING.test(word));
}

/** "Need a mixer for our project" needs a mixer; an "app idea" is of an app. */
function isItsObject(reading: Reading, want: Range, noun: Range): boolean {
  const between = reading.cut.words.slice(want.to, noun.from);
  const called = reading.cut.words[noun.from] ?? '';
  const before = { from: noun.from - 1, to: noun.from };
  const isOfElse = between.some(
    (word, i) =>
      /^(?:our|to)$/.test(word) ||
      (word === 'your' && !/^(?:help|support|assistance|expertise)$/.test(called)) ||
      (word === 'for' && between[i + 1] !== 'some'),
  );
  return !isOfElse && !reading.touches('deliverable', before);
}

/** The clause ends behind it, or goes on about other things. */
function isOfNoKind(reading: Reading, { from, to }: Range): boolean {
  const { words } = reading.cut;
  const clause = reading.clauseOf({ from: to - 1, to });
  if (to >= clause.to) return true;
  const says = words.slice(to, to + 3);
  if (WHOEVER.test(words[from] ?? '') && /^(?:who|that|can)$/.test(says[0] ?? ''))
    return says.includes('help');
  return GOES_ON.test(says[0] ?? '');
}

/** "If you need help or have questions" offers. */
function isConditional(reading: Reading, hit: Range): boolean {
  const { from } = reading.clauseOf(hit);
  const words = reading.cut.words.slice(from, hit.from);
  return words.includes('they') || (words.includes('if') && words.includes('you'));
}
