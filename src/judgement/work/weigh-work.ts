/**
 * How much in a text speaks for somebody who wants something made or done by the recipient.
 *
 * Each rule counts once, however often it holds: a long text says everything once.
 */
import { countDetails, whole } from '../flags/brief-details.js';
import type { Sign } from '../signs/signs.js';
import type { Found, Range, Reading } from '../text/reading.js';

/** A rule and what it weighs. */
type Rule = { name: string; weight: number; holds(text: Reading): boolean };

const has = (sign: Sign) => (text: Reading) => text.has(sign);

/** Who wants a thing names it within so many words. */
const SOON = 60;

const RULES: readonly Rule[] = [
  { name: 'seeks-somebody', weight: 4, holds: (text) => isNear(text, 'work/seek', 'work/worker', 6) || isNear(text, 'work/want', 'work/worker', 2) },
  { name: 'asks-to-make', weight: 3, holds: (text) => text.all('work/make').some((hit) => isAskedOfYou(text, hit) && !isKnownThere(text, hit)) },
  { name: 'wants-to-make', weight: 1, holds: (text) => text.all('work/make').some((hit) => isWished(text, hit)) },
  { name: 'told-to-make', weight: 3, holds: (text) => text.all('work/make').some((hit) => isOrdered(text, hit)) },
  { name: 'worker', weight: 1, holds: has('work/worker') },
  { name: 'wants-it-made', weight: 2, holds: (text) => isNear(text, 'work/wish', 'work/made', 6) },
  { name: 'wants-the-making', weight: 1, holds: (text) => isNear(text, 'work/wish', 'work/making', 6) },
  { name: 'wishes-a-thing', weight: 3, holds: (text) => speaksOf(text, 'work/thing', 'work/wish') },
  { name: 'wishes-paper', weight: 0, holds: (text) => speaksOf(text, 'work/paper', 'work/wish') },
  { name: 'touches-a-thing', weight: 1, holds: (text) => speaksOf(text, 'work/thing', 'work/touch') },
  { name: 'thing-soon', weight: 2, holds: namesAThingSoon },
  { name: 'thing-asked', weight: 2, holds: (text) => namesAThingSoon(text) && asksAtAll(text) },
  { name: 'wish', weight: 1, holds: has('work/wish') },
  { name: 'has-it-made', weight: 3, holds: has('work/causative') },
  { name: 'to-be-made', weight: 2, holds: has('work/to-be-made') },
  { name: 'would-you', weight: 3, holds: has('work/would-you') },
  { name: 'capacity', weight: 2, holds: has('work/capacity') },
  { name: 'charge', weight: 5, holds: has('work/charge') },
  { name: 'you-to', weight: 2, holds: has('work/you-to') },
  { name: 'pays', weight: 4, holds: has('work/pays') },
  { name: 'stranger', weight: 1, holds: has('work/stranger') },
  { name: 'tools', weight: 2, holds: has('work/tools') },
  { name: 'to-be-done', weight: 1, holds: has('work/to-be-done') },
  { name: 'causes', weight: 3, holds: causes },
  { name: 'job', weight: 1, holds: has('work/job') },
  { name: 'found-you', weight: 3, holds: has('work/found-you') },
  { name: 'own-business', weight: 2, holds: has('work/own-business') },
  { name: 'post', weight: 0, holds: has('work/post') },
  { name: 'unnamed', weight: 2, holds: has('work/unnamed') },
  { name: 'brief', weight: 1, holds: (text) => countDetails(text, whole(text)) >= 3 },
  { name: 'full-brief', weight: 2, holds: (text) => countDetails(text, whole(text)) >= 5 },
];

/** The weight of all that holds in the text or its subject. */
export function weighWork(text: Reading, subject: Reading): number {
  return rulesThatHold(text, subject).reduce((sum, { weight }) => sum + weight, 0);
}

/** The rules that hold. */
export function rulesThatHold(text: Reading, subject: Reading): Rule[] {
  return RULES.filter(({ holds }) => holds(text) || holds(subject));
}

/** Whether two signs stand in one sentence, at most so many words between them. */
function isNear(text: Reading, one: Sign, other: Sign, most: number): boolean {
  return text.all(one).some((hit) => text.has(other, around(text, hit, most)));
}

/** So many words on either side, within the sentence. */
function around(text: Reading, { from, to }: Range, most: number): Range {
  const sentence = text.sentenceOf(from);
  return { from: Math.max(sentence.from, from - most), to: Math.min(sentence.to, to + most) };
}

const YOU = new Set('you u someone somebody anyone anybody who person freelancer designer'.split(' '));
const MAY = new Set(
  'can could would will do does able need needs want wants like love help looking willing interested hoping wondering if wld cud pls please'.split(' '),
);

/** "could you please draw", "someone who can fix", "I'd like you to write". */
function isAskedOfYou({ cut: { words }, ...text }: Reading, { from }: Found): boolean {
  void text;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    if (!YOU.has(words[at] ?? '')) continue;
    for (let may = Math.max(0, at - 4); may < from; may += 1) if (MAY.has(words[may] ?? '')) return true;
  }
  return false;
}

/** "set up the training room": of a known thing, and none that is commissioned. */
function isKnownThere(text: Reading, hit: Found): boolean {
  return KNOWN.has(text.cut.words[hit.to] ?? '') && !text.has('work/thing', around(text, hit, 8));
}

/** "we want to redesign", "looking to build". */
function isWished(text: Reading, { from, to }: Found): boolean {
  const before = { from: Math.max(text.sentenceOf(from).from, from - 4), to: from };
  return text.cut.words[from - 1] === 'to' && /^(?:a|an|our|my|some|#)$/.test(text.cut.words[to] ?? '') && text.has('work/wish', before);
}

/** "Design a logo for …", as posts begin. */
function isOrdered(text: Reading, { from, to }: Found): boolean {
  return text.sentenceOf(from).from === from && /^(?:a|an|#|\d+|my|our|some|me|us)$/.test(text.cut.words[to] ?? '');
}

/** A Turkish causative of any verb, wished: "resimletmek istiyoruz"; verbs that only look like one are left out. */
const CAUSES = /^(?!(?:et|git|at|sat|kat|tut|it|bit|yarat|belirt|ilet|bildir|hatirlat|anlat|getir|ogret|tanit|artir|arttir|gelistir|degistir|yukselt|gotur|unut|goster|yonelt|kurtul)m[ae]k)[a-z]{2,}(?:t|tir|dir|tur|dur)m[ae]k$/;

function causes(text: Reading): boolean {
  return text.all('work/wish').some(({ from }) => CAUSES.test(text.cut.words[from - 1] ?? ''));
}

/** Somebody's own or hers already: "your website", "your new logo". */
function namesAThingSoon(text: Reading): boolean {
  return text
    .all('work/thing', { from: 0, to: Math.min(SOON, text.cut.words.length) })
    .some(({ from }) => !/^(?:your|ur|their)$/.test(text.cut.words[from - 1] ?? '') && !/^(?:your|ur)$/.test(text.cut.words[from - 2] ?? ''));
}

/** Whether anything is asked or wished. */
const ASKING: readonly Sign[] = ['work/wish', 'work/charge', 'work/capacity', 'work/you-to', 'work/pays', 'work/would-you', 'work/touch', 'work/to-be-made', 'work/causative', 'work/seek'];

function asksAtAll(text: Reading): boolean {
  return text.sentences.some(({ isQuestion }) => isQuestion) || ASKING.some((sign) => text.has(sign));
}

/** What is spoken of as known is a colleague's: "the report", "that deck". */
const KNOWN = new Set(['the', 'that', 'this', 'these', 'those', 'your', 'his', 'her', 'their']);

function speaksOf(text: Reading, thing: Sign, how: Sign): boolean {
  return text
    .all(thing)
    .some((hit) => !KNOWN.has(text.cut.words[hit.from - 1] ?? '') && text.has(how, around(text, hit, 8)));
}
