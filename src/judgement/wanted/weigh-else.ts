/**
 * How much in a text speaks for something else than work wanted: selling, applying, telling, colleagues, friends, lists.
 */
import type { Sign } from '../signs/signs.js';
import { countApart } from '../text/count-apart.js';
import type { Range, Reading } from '../text/reading.js';

/** A sign, what it weighs the first time, and at most how often it counts. */
type Weight = { sign: Sign; weight: number; most: number };

/** Who says so many things of a seller or an applicant is one, whatever else is wished and named. */
const SURE = { times: 3, weight: 4, signs: new Set<Sign>(['else/sells', 'else/applies']) };

const WEIGHTS: readonly Weight[] = [
  { sign: 'else/sells', weight: 3, most: 4 },
  { sign: 'else/applies', weight: 4, most: 5 },
  { sign: 'else/notifies', weight: 3, most: 3 },
  { sign: 'else/colleagues', weight: 4, most: 3 },
  { sign: 'else/spam', weight: 4, most: 4 },
  { sign: 'else/crowd', weight: 4, most: 3 },
  { sign: 'else/supplies', weight: 4, most: 3 },
  { sign: 'else/office', weight: 1, most: 3 },
  { sign: 'else/platform', weight: 10, most: 2 },
  { sign: 'else/goes-on', weight: 7, most: 1 },
  { sign: 'else/to-many', weight: 1, most: 1 },
  { sign: 'else/friends', weight: 4, most: 2 },
  { sign: 'else/list-mail', weight: 3, most: 3 },
  { sign: 'else/customer', weight: 3, most: 3 },
  { sign: 'else/employs', weight: 5, most: 4 },
  { sign: 'else/peer', weight: 6, most: 2 },
  { sign: 'else/team', weight: 4, most: 3 },
];

/** What the shape of the mail says. */
type Shape = { name: string; weight: number; holds(text: Reading, subject: Reading): boolean };

const SHAPES: readonly Shape[] = [
  { name: 'dear-ones', weight: 4, holds: opensOrEndsWithDearOnes },
  { name: 'errand', weight: 2, holds: asksAnErrand },
  { name: 'teacher', weight: 2, holds: (text) => text.has('else/teacher') && !isOfWork(text) },
  { name: 'application', weight: 6, holds: (_, subject) => APPLICATION.test(subject.cut.text) },
  { name: 'from-kin', weight: 8, holds: (text) => isSaidTo(text, 'else/kin', ending(text)) },
  { name: 'many-asked', weight: 3, holds: (text) => text.has('else/to-many') && ANYONE.test(text.cut.text) },
  { name: 'to-all', weight: 4, holds: (text) => TO_ALL.test(text.cut.text) },
  { name: 'bare-name', weight: 3, holds: opensWithBareName },
  { name: 'answer', weight: 5, holds: (_, subject) => ANSWER.test(subject.cut.text) },
  { name: 'list-tag', weight: 5, holds: (_, subject) => LIST_TAG.test(subject.cut.text) },
];

/** The weight of all that is found in the text or its subject. */
export function weighElse(text: Reading, subject: Reading): number {
  const signs = WEIGHTS.map(({ sign, weight, most }) => {
    const times = countApart(text.all(sign)) + countApart(subject.all(sign));
    const sure = times >= SURE.times && SURE.signs.has(sign) ? SURE.weight : 0;
    return weight * Math.min(most, times) + sure;
  });
  const shapes = SHAPES.map(({ weight, holds }) => (holds(text, subject) ? weight : 0));
  return [...signs, ...shapes].reduce((sum, weight) => sum + weight, 0);
}

const ANYONE = /\b(?:anyone|anybody|who)\b/i;

const TO_ALL = /^\W*(?:all|team|everyone|everybody|folks|guys|arkadaşlar|arkadaslar|ekip|millet)\s*[,:;-]/i;

/** "Re:" goes on with something; a first contact begins. */
const ANSWER = /^\s*(?:re|fwd?|ynt|ilt|cevap|aw|wg)\s*:/i;

/** What an applicant writes above. */
const APPLICATION = /^\W*(?:applying|(?:job |freelance )?application|(?:iş |staj )?başvuru(?:su)?\s*$|staj)/i;

/** "[list] subject", but for "[Hiring]". */
const LIST_TAG = /^\s*(?:\w+:\s*)?\[(?![^\]]*(?:hir|work|job|paid|task|\$|ilan))[^\]]+\]/i;

/** What a client may ask to be sent. */
const SAMPLES: readonly Sign[] = ['work/charge', 'work/found-you', 'work/capacity', 'work/thing'];

/** What pupils do not ask their teacher. */
const OF_WORK: readonly Sign[] = [
  'work/charge',
  'work/would-you',
  'work/causative',
  'work/to-be-made',
  'price-word-tr',
  'how-much-tr',
];

function isOfWork(text: Reading): boolean {
  return OF_WORK.some((sign) => text.has(sign));
}

function asksAnErrand(text: Reading): boolean {
  return text
    .all('else/errand')
    .some(({ from }) => !SAMPLES.some((sign) => text.has(sign, text.sentenceOf(from))));
}

/** Words in which a greeting and a farewell have room. */
const OPENING = 4;
const ENDING = 3;

function opensOrEndsWithDearOnes(text: Reading): boolean {
  const opening = { from: 0, to: Math.min(OPENING, text.cut.words.length) };
  return isSaidTo(text, 'else/dear-ones', opening) || isSaidTo(text, 'else/dear-ones', ending(text));
}

/** "a song for my mum" is signed by nobody, and "my cousin does" greets nobody. */
const SPOKEN_OF = new Set('my our his her their the a an for of to with and your'.split(' '));

function isSaidTo(text: Reading, who: Sign, range: Range): boolean {
  return text.all(who, range).some(({ from }) => !SPOKEN_OF.has(text.cut.words[from - 1] ?? ''));
}

function ending({ cut: { words } }: Reading): Range {
  return { from: Math.max(0, words.length - ENDING), to: words.length };
}

/** A colon after a short line's first word is a form's, not a greeting's. */
const BARE_NAME = /^\s*\p{Lu}\p{Ll}+(?: (?:and|ve) \p{Lu}\p{Ll}+)?\s*(?:[,–-]|:[^\n]{60})/u;

const GREETING = new Set(
  (
    'hi hello hey hiya yo dear good morning evening greetings looking need ' +
    'merhaba merhabalar selam selamlar slm mrb sayin sn iyi kolay hocam'
  ).split(' '),
);

/** "Bruce, please ...": who greets with a bare name writes to somebody known. */
function opensWithBareName({ cut: { text, words } }: Reading): boolean {
  return BARE_NAME.test(text) && !GREETING.has(words[0] ?? '');
}
