/**
 * How much in a text speaks for something else than work wanted: selling, applying, telling, colleagues, friends, lists.
 */
import type { Sign } from '../signs/signs.js';
import type { Reading } from '../text/reading.js';

/** A sign, what it weighs the first time, and at most how often it counts. */
type Weight = { sign: Sign; weight: number; most: number };

const WEIGHTS: readonly Weight[] = [
  { sign: 'else/sells', weight: 3, most: 4 },
  { sign: 'else/applies', weight: 4, most: 3 },
  { sign: 'else/notifies', weight: 3, most: 3 },
  { sign: 'else/colleagues', weight: 4, most: 3 },
  { sign: 'else/spam', weight: 4, most: 4 },
  { sign: 'else/crowd', weight: 4, most: 3 },
  { sign: 'else/supplies', weight: 4, most: 3 },
  { sign: 'else/office', weight: 2, most: 2 },
  { sign: 'else/goes-on', weight: 4, most: 1 },
  { sign: 'else/to-many', weight: 1, most: 1 },
  { sign: 'else/teacher', weight: 2, most: 1 },
  { sign: 'else/friends', weight: 4, most: 2 },
  { sign: 'else/list-mail', weight: 3, most: 3 },
  { sign: 'else/customer', weight: 3, most: 3 },
];

/** What the shape of the mail says. */
type Shape = { name: string; weight: number; holds(text: Reading, subject: Reading): boolean };

const SHAPES: readonly Shape[] = [
  { name: 'dear-ones', weight: 4, holds: opensOrEndsWithDearOnes },
  { name: 'errand', weight: 2, holds: asksAnErrand },
  { name: 'many-asked', weight: 3, holds: (text) => text.has('else/to-many') && ANYONE.test(text.cut.text) },
  { name: 'to-all', weight: 4, holds: (text) => TO_ALL.test(text.cut.text) },
  { name: 'bare-name', weight: 3, holds: opensWithBareName },
  { name: 'answer', weight: 5, holds: (_, subject) => ANSWER.test(subject.cut.text) },
  { name: 'list-tag', weight: 5, holds: (_, subject) => LIST_TAG.test(subject.cut.text) },
];

/** The weight of all that is found in the text or its subject. */
export function weighElse(text: Reading, subject: Reading): number {
  const signs = WEIGHTS.map(({ sign, weight, most }) => {
    return weight * Math.min(most, text.all(sign).length + subject.all(sign).length);
  });
  const shapes = SHAPES.map(({ weight, holds }) => (holds(text, subject) ? weight : 0));
  return [...signs, ...shapes].reduce((sum, weight) => sum + weight, 0);
}

const ANYONE = /\b(?:anyone|anybody|who)\b/i;

const TO_ALL = /^\W*(?:all|team|everyone|everybody|folks|guys|arkadaşlar|arkadaslar|ekip|millet)\s*[,:;-]/i;

/** "Re:" goes on with something; a first contact begins. */
const ANSWER = /^\s*(?:re|fwd?|ynt|ilt|cevap|aw|wg)\s*:/i;

/** "[list] subject", but for "[Hiring]". */
const LIST_TAG = /^\s*(?:\w+:\s*)?\[(?![^\]]*(?:hir|work|job|paid|task|\$|ilan))[^\]]+\]/i;

/** What a client may ask to be sent. */
const SAMPLES: readonly Sign[] = ['work/charge', 'work/found-you', 'work/capacity', 'work/thing'];

function asksAnErrand(text: Reading): boolean {
  return text
    .all('else/errand')
    .some(({ from }) => !SAMPLES.some((sign) => text.has(sign, text.sentenceOf(from))));
}

/** Words in which a greeting and a farewell have room. */
const OPENING = 4;
const ENDING = 3;

function opensOrEndsWithDearOnes(text: Reading): boolean {
  const { length } = text.cut.words;
  return (
    text.has('else/dear-ones', { from: 0, to: Math.min(OPENING, length) }) ||
    text.has('else/dear-ones', { from: Math.max(0, length - ENDING), to: length })
  );
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
