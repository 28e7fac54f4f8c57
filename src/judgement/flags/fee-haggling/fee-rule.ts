/**
 * How a sign of haggling is weighed: what must stand beside it, and what makes it innocent.
 *
 * Each rule begins at a telling word, its anchor, and only then looks at the clause or sentence around it.
 */
import type { Sign } from '../../signs/signs.js';
import { isNegated } from '../../text/negated.js';
import type { Range, Reading } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';

/** One way of coming at the fee. */
export type FeeRule = {
  rule: string;
  anchor: Sign | 'fee-haggling';
  /** One sign of each group must stand in the same clause, or in the same sentence, or anywhere near, if so said. */
  beside?: readonly (readonly Sign[])[];
  within?: 'clause' | 'sentence' | 'text';
  /** At most so many words lie between. */
  near?: number;
  /** Names a figure: a bare number that may count something else says nothing. */
  isFigure?: true;
  /** Only in a thread: at first contact nothing was quoted yet that could be disputed. */
  inReply?: true;
  /** Only at first contact: later it is thanks. */
  atFirst?: true;
  /** The anchor carries its own denial ("we can't pay"), so that another one says nothing. */
  isDenial?: true;
  /** What else makes it innocent, when it stands in the clause. */
  unless?: readonly Sign[];
  /** What makes it innocent, when it stands in the sentence. */
  unlessInSentence?: readonly Sign[];
  /** What makes it innocent, wherever it is said. */
  unlessAnywhere?: readonly Sign[];
  /** What would make others innocent and says nothing here: "when our customer pays us". */
  despite?: Sign;
};

/** What makes any sign innocent: their own goods, what others said or what they offer themselves. */
const INNOCENT: readonly Sign[] = ['own-goods', 'fee-not-asked'];

/** The ranges in which a rule finds haggling: from its anchor to what stands beside it. */
export function applyRule(reading: Reading, rule: FeeRule): Range[] {
  return reading
    .all(rule.anchor)
    .filter((hit) => isMeant(reading, rule, hit))
    .flatMap((hit) => withBeside(reading, rule, hit) ?? []);
}

/** No sentence that is meant is longer: what lies farther off is not looked at, so that judging stays linear. */
const FAR = 50;

function close({ from, to }: Range, hit: Range): Range {
  return { from: Math.max(from, hit.from - FAR), to: Math.min(to, hit.to + FAR) };
}

function isMeant(reading: Reading, rule: FeeRule, hit: Range): boolean {
  const clause = close(reading.clauseOf(hit), hit);
  if (reading.has('fee-other-unit', { from: hit.to, to: hit.to + 1 })) return false;
  if (rule.isFigure === true && isCount(reading, hit)) return false;
  if (rule.isDenial !== true && isDenied(reading, hit, clause)) return false;
  // "We cannot accept the rate" only sounds like "we accept the rate".
  if (rule.isDenial !== true && reading.has('fee-fine', clause)) return false;
  const sentence = close(reading.sentenceOf(hit.from), hit);
  if (rule.unlessInSentence?.some((name) => reading.has(name, sentence)) === true) return false;
  if (rule.unlessAnywhere?.some((name) => reading.has(name)) === true) return false;
  return [...INNOCENT, ...(rule.unless ?? [])].every(
    (name) => name === rule.despite || !reading.has(name, clause),
  );
}

/** What may follow a figure that is money; after anything else a bare number counts something: "do it for 12 people". */
const AFTER_MONEY = anyOf(`
  and then if all in max tops instead total per a an we i id wed ill well or flat cash plus including as so since
  because please pls plz ok okay but for this that it to too right deal maybe at on k each incl with would is now
  today upfront ex net gross`);

/** Below it, a number that has no word of money near is an hour, a day or a count. */
const LEAST_BARE = 40;

/** Verbs that settle a price, whatever the number: "9a yaparsan", "8e bağlayalım". */
const SETTLES = /^(?:bagla|yapars|kapat|birak|anlas|tokalas|yuvarla|dus[eu]r|iner|inse|razi|gozden|deal)/;

/** Whether its numbers are bare and count something else than money. */
function isCount(reading: Reading, hit: Range): boolean {
  const { words } = reading.cut;
  const said = words.slice(hit.from, hit.to);
  const numbers = said.filter((word) => /^\d+$/.test(word));
  if (numbers.length === 0 || reading.has('fee-money-word', { from: hit.from, to: hit.to + 1 })) return false;
  if (said.some((word) => SETTLES.test(word))) return false;
  const next = words[hit.to];
  const endsInNumber = /^\d+$/.test(words[hit.to - 1] ?? '');
  if (endsInNumber && next !== undefined && hit.to < reading.clauseOf(hit).to && !AFTER_MONEY.test(next))
    return /^[a-z]{3,}$/.test(next) && !/^(?:tl|lira|bin|yap|olur|olsa)/.test(next);
  const sentence = reading.sentenceOf(hit.from);
  if (numbers.some((word) => Number(word) >= LEAST_BARE)) return false;
  return (
    reading.has('fee-clock', sentence) ||
    !(reading.has('fee-noun', sentence) || reading.has('fee-sum', sentence))
  );
}

/**
 * Whether the clause denies it, however far away: "I didn't mean it as an attempt to get it cheaper", "ucuza kaçmak gibi bir
 * niyetimiz de yok". A reason that came first denies nothing: "we don't have much so it should be cheap".
 */
function isDenied(reading: Reading, hit: Range, clause: Range): boolean {
  if (isNegated(reading, hit)) return true;
  const { words } = reading.cut;
  const before = reading.all('neg-before', { from: clause.from, to: hit.from }).at(-1);
  if (before !== undefined && !words.slice(before.to, hit.from).some((word) => TURNS.test(word))) return true;
  if (/^(?:isnt|arent|wasnt)$/.test(words[hit.to] ?? '') || words[hit.to + 1] === 'not') return true;
  if (NEGATIVE_VERB.test(words[hit.to] ?? '')) return !/^m[iu]/.test(words[hit.to + 1] ?? '');
  const after = reading.all('neg-after', { from: hit.to, to: clause.to })[0];
  if (after === undefined || /^m[iu]/.test(words[after.to] ?? '')) return false;
  return !words.slice(hit.to, after.from).some((word) => TURNS.test(word));
}

/** "Bulmadım", "gelmiyor", "olmaz": a Turkish verb that denies what stands before it. */
const NEGATIVE_VERB =
  /(?:m[ae]d[iu](?:[kmn]|niz|lar|ler)?|m[iu]yor(?:um|uz|lar)?|m[ae]z|m[ae]m|m[ae]y[iu]z)$/;

/** Begins another thought. */
const TURNS = /^(?:so|but|and|or|because|since|unless|if|that|ama|cunku|ve|yoksa|ki|diye)$/;

/** The anchor together with the nearest sign of each group; null where a group is missing. */
function withBeside(
  reading: Reading,
  { beside = [], within = 'clause', near = Infinity }: FeeRule,
  hit: Range,
): Range | null {
  const around = close(surroundings(reading, within, hit), hit);
  let { from, to } = hit;
  for (const group of beside) {
    const other = nearest(reading, group, around, hit);
    if (other === null || gap(other, hit) > near) return null;
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
  }
  return { from, to };
}

function surroundings(reading: Reading, within: FeeRule['within'], hit: Range): Range {
  if (within === 'text') return { from: 0, to: reading.cut.words.length };
  return within === 'sentence' ? reading.sentenceOf(hit.from) : reading.clauseOf(hit);
}

/** A word apart from the anchor: what is the anchor itself stands not beside it. */
function nearest(reading: Reading, group: readonly Sign[], around: Range, hit: Range): Range | null {
  let best: Range | null = null;
  for (const other of group.flatMap((name) => reading.all(name, around))) {
    if (other.from < hit.to && other.to > hit.from) continue;
    if (best === null || gap(other, hit) < gap(best, hit)) best = other;
  }
  return best;
}

function gap(a: Range, b: Range): number {
  return Math.max(a.from - b.to, b.from - a.to);
}
