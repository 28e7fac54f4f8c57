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

/** The weight of all that is found in the text or its subject. */
export function weighElse(text: Reading, subject: Reading): number {
  return signsFound(text, subject).reduce((sum, { weight }) => sum + weight, 0);
}

/** What is found, with what it weighs. */
export function signsFound(text: Reading, subject: Reading): { name: string; weight: number }[] {
  const found = WEIGHTS.flatMap(({ sign, weight, most }) => {
    const times = Math.min(most, text.all(sign).length + subject.all(sign).length);
    return times === 0 ? [] : [{ name: sign as string, weight: weight * times }];
  });
  if (opensOrEndsWithDearOnes(text)) found.push({ name: 'dear-ones', weight: 4 });
  if (text.all('else/errand').some(({ from }) => !SAMPLES.some((sign) => text.has(sign, text.sentenceOf(from))))) found.push({ name: 'errand', weight: 2 });
  if (text.has('else/familiar', { from: 0, to: 4 })) found.push({ name: 'familiar', weight: 0 });
  if (text.has('else/to-many') && /\b(?:anyone|anybody|who)\b/i.test(text.cut.text)) found.push({ name: 'many-asked', weight: 3 });
  if (/^\W*(?:all|team|everyone|everybody|folks|guys|arkadaşlar|ekip|millet)\s*[,:;-]/i.test(text.cut.text)) found.push({ name: 'to-all', weight: 4 });
  if (/(?:team|ekibi|department|birimi)\W*$/i.test(text.cut.text)) found.push({ name: 'from-team', weight: 0 });
  if (isBareName(text)) found.push({ name: 'bare-name', weight: 3 });
  if (isAnswer(subject)) found.push({ name: 'answer', weight: 5 });
  if (/^\s*(?:\w+:\s*)*\[(?![^\]]*(?:hir|work|job|paid|task|\$|ilan))[^\]]+\]/i.test(subject.cut.text)) found.push({ name: 'list-tag', weight: 5 });
  return found;
}

/** What a client may ask to be sent. */
const SAMPLES: readonly Sign[] = ['work/charge', 'work/found-you', 'work/capacity', 'work/thing'];

const OPENING = 4;
const ENDING = 3;

function opensOrEndsWithDearOnes(text: Reading): boolean {
  const { length } = text.cut.words;
  return (
    text.has('else/dear-ones', { from: 0, to: Math.min(OPENING, length) }) ||
    text.has('else/dear-ones', { from: Math.max(0, length - ENDING), to: length })
  );
}

/** "Re:" goes on with something; a first contact begins. */
function isAnswer({ cut: { text } }: Reading): boolean {
  return /^\s*(?:re|fwd?|ynt|ilt|cevap|aw|wg)\s*:/i.test(text);
}

/** A colon after a short line's first word is a form's, not a greeting's. */
const BARE_NAME = /^\s*\p{Lu}\p{Ll}+(?: (?:and|ve) \p{Lu}\p{Ll}+)?\s*(?:[,–-]|:[^\n]{60})/u;

const GREETING = /^(?:hi|hello|hey|dear|good|morning|evening|greetings|merhaba|selam|selamlar|merhabalar|sayin|sn|iyi|kolay|slm|mrb|hocam|looking|need|hiya|yo)$/;

/** "Bruce, please ...": who greets with a bare name writes to somebody known. */
function isBareName({ cut: { text, words } }: Reading): boolean {
  return BARE_NAME.test(text) && !GREETING.test(words[0] ?? '');
}
