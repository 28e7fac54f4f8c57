/**
 * What more speaks for work wanted where words came alone, pasted by somebody who takes them for an inquiry.
 *
 * There most texts are inquiries, and an unclear short one that asks for something is one; the flags' own rules help: who asks
 * her price, haggles, or can't say what is wanted speaks as a client does.
 */
import { countDetails, whole } from '../flags/brief-details.js';
import type { Case } from '../flags/case.js';
import { feeHaggling } from '../flags/fee-haggling/fee-haggling.js';
import { priceAsks } from '../flags/price-first/price-asks.js';
import { vagueOrChanging } from '../flags/vague-or-changing/vague-or-changing.js';
import type { Sign } from '../signs/signs.js';
import type { Reading } from '../text/reading.js';
import { asksAtAll, seeksSomebody, speaksOf } from './said-of-work.js';
import type { Weighed } from './weigh-work.js';

/** A rule and what it weighs; of the text, with the subject as its heading. `aside`: it tells of no work by itself. */
type Rule = { name: string; weight: number; aside?: true; holds(text: Reading, subject: Reading): boolean };

const RULES: readonly Rule[] = [
  { name: 'asks-price', weight: 4, holds: (text) => priceAsks(text).length > 0 },
  { name: 'haggles', weight: 2, holds: (text) => feeHaggling(asCase(text)).length > 0 },
  { name: 'is-vague', weight: 2, holds: isVague },
  { name: 'by-trade', weight: 2, holds: (text) => text.has('work/by-trade') },
  { name: 'measured', weight: 2, holds: (text) => text.has('work/measured') },
  { name: 'soft-thing', weight: 2, holds: wantsSoftThing },
  {
    name: 'broken',
    weight: 2,
    holds: (text) => isShort(text) && isOursBroken(text),
  },
  {
    name: 'some-brief',
    weight: 1,
    holds: (...both) => isShort(both[0]) && details(both[0]) >= 2 && asks(...both),
  },
  {
    name: 'you-asked',
    weight: 1,
    aside: true,
    holds: (text) => isShort(text) && (text.has('work/you-asked') || hasQuestion(text)),
  },
];

/** A text of so many words is short: in a longer one the weakest signs stand by chance. */
const SHORT = 45;

function isShort({ cut }: Reading): boolean {
  return cut.words.length <= SHORT;
}

/** What whoever opens by seeking somebody has said for work; few others begin so. */
const OPENS_BY_SEEKING = 4;

/** What speaks for work however much speaks for something else. */
export function weighOpening(text: Reading, subject: Reading): number {
  return opensBySeeking(text, subject) ? OPENS_BY_SEEKING : 0;
}

/** What speaks weakly for work beside `weighWork`. */
export function weighAlone(text: Reading, subject: Reading): Weighed {
  const found = RULES.filter(({ holds }) => holds(text, subject));
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    tells: found.some(({ aside }) => aside !== true) || namesDetail(text) || namesDetail(subject),
  };
}

/** Something of a brief, were it one word; a day alone is everybody's. */
function namesDetail(text: Reading): boolean {
  return countDetails(text, whole(text), 'when') > 0;
}

/** A text of so few words may be a mere heading: "Logo for a bakery, three drafts". */
const HEADING = 8;

/** Whether it tells something and asks nothing: it wants nothing made either, unless it describes it. */
export function onlyTells(text: Reading, subject: Reading): boolean {
  return text.cut.words.length > HEADING && !asks(text, subject) && details(text) < 3;
}

/** So speaks who wants something, beside who asks. */
const WANTING: readonly Sign[] = ['work/you-asked', 'work/found-you', 'work/worker'];

function asks(text: Reading, subject: Reading): boolean {
  const asked = WANTING.some((sign) => text.has(sign)) || priceAsks(text).length > 0 || isVague(text);
  return asked || asksAtAll(text) || asksAtAll(subject);
}

function details(text: Reading): number {
  return countDetails(text, whole(text));
}

/** "our site is down", "sunucuya giremiyoruz": theirs, in the same sentence. */
const OURS = /^(?:my|our|we|i|us|bizim|benim)$|(?:imiz|umuz|[ae]miyoru[mz]|[ae]miyoz)$/;

function isOursBroken(text: Reading): boolean {
  return text.all('work/broken').some((hit) => {
    const { from, to } = text.sentenceOf(hit.from);
    return text.cut.words.slice(from, to).some((word) => OURS.test(word));
  });
}

function hasQuestion({ sentences }: Reading): boolean {
  return sentences.some(({ isQuestion }) => isQuestion);
}

/** In a text of more words homes and courts are named by the way. */
const TOLD_AT_LENGTH = 80;

/** What speaks against work where no mail tells who writes: her home, or an office. */
export function weighAgainstAlone(text: Reading, subject: Reading): number {
  if (text.cut.words.length > TOLD_AT_LENGTH) return 0;
  return AGAINST.reduce(
    (sum, { sign, weight }) => (text.has(sign) || subject.has(sign) ? sum + weight : sum),
    0,
  );
}

const AGAINST: readonly { sign: Sign; weight: number }[] = [
  { sign: 'else/home', weight: 2 },
  { sign: 'else/official', weight: 2 },
];

/** Near a wish, or above a short text. */
function wantsSoftThing(text: Reading, subject: Reading): boolean {
  if (isShort(text) && subject.has('work/soft-thing')) return true;
  return speaksOf(text, 'work/soft-thing', 'work/wish') || speaksOf(text, 'work/soft-thing', 'work/charge');
}

/** Whom one looks for is said at once, but by an applicant; what stands far below is said by the way. */
const AT_ONCE = 25;

function opensBySeeking(text: Reading, subject: Reading): boolean {
  if (text.has('else/applies')) return false;
  return seeksSomebody(subject) || seeksSomebody(text, { from: 0, to: AT_ONCE });
}

function isVague(text: Reading): boolean {
  return vagueOrChanging(asCase(text)).length > 0;
}

/** The text as a stranger's first one, as the flags' rules want it. */
function asCase(reading: Reading): Case {
  return { kind: 'inquiry', reading, spans: [], prior: null, writtenAt: null };
}
