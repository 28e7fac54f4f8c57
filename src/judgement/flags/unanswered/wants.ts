/**
 * What kind of answer a question wants: a number, a day, one of two things, a yes or no, something sent, a name, a place.
 */
import { anyOf } from '../../text/word-list.js';
import { isAuxiliary, isImperative, isParticle, isPolite, isTurkishWh, isWh } from './question-words.js';
import { topicsOf } from './topics.js';

/** What kind of answer a question wants. */
export type Want =
  | 'amount'
  | 'duration'
  | 'time'
  | 'size'
  | 'colour'
  | 'language'
  | 'format'
  | 'who'
  | 'where'
  | 'choice'
  | 'yes-no'
  | 'thing'
  | 'open';

const IMPLIED: Partial<Record<Want, string>> = { where: '=place', time: '=date', size: '=size' };

/** What a question is about though it doesn't say so: "where?" is answered under "Location". */
export function impliedBy(want: Want, question: readonly string[]): string[] {
  const topic = want === 'who' && question.includes('for') ? '=audience' : IMPLIED[want];
  return topic === undefined ? [] : [topic];
}

/** A word that names what is asked for, beside "what", "which" or in a request. */
const NAMED: readonly (readonly [Want, RegExp])[] = [
  [
    'size',
    /^(?:sizes?|dimensions?|measurements?|width|height|depth|resolution|olcu.*|boyut.*|eba[td].*|cozunurlu.*|metrekare)$/,
  ],
  [
    'amount',
    /^(?:budget|number|length|duration|wordcount|butce.*|uzunlu.*|sayi(?:si|sini|lari|larini)?|adet.*|sure(?:si|niz)?)$/,
  ],
  ['colour', /^(?:colou?rs?|renk.*|renginiz|rengi)$/],
  ['language', /^(?:languages?|dil(?:de|den|e|i|leri|lerde)?)$/],
  ['format', /^(?:formats?|software|program|programs?|platforms?|file|format.*|programda)$/],
  [
    'time',
    /^(?:deadline|dates?|zaman|tarih.*|zamana|teslim.*|month|weekday|days?|gun|gunu|gunler|time|saatte)$/,
  ],
];

const SENDING = anyOf(`
  send share forward attach upload provide supply drop gonder~ iletir~ ileteb~ iletin~ iletme~ iletil~ yolla~ paylas~
  atar atabilir ulastir~ ekler~ ekleyeb~`);
const TELLING =
  /^(?:tell|know|say|confirm|advise|specify|state|yaz(?:ar|ab|in|ma).*|soyle.*|bildir.*|belirt.*|ogren.*)$/;

/** The kind of answer that the words of a question want, and the topics of what it offers to choose from. */
export function wantOf(question: readonly string[]): { want: Want; options: readonly string[] } {
  const options = optionsOf(question);
  return { want: kindOf(question, options), options };
}

function kindOf(question: readonly string[], options: readonly string[]): Want {
  const counted = countedOf(question);
  if (counted !== null) return counted;
  if (options.length > 0) return 'choice';
  const asked = ASKED_BY.find(([, word]) => question.some((each) => word.test(each)));
  if (asked !== undefined && !(isAuxiliary(question[0]) && !isWh(question[1]) && !asksToTell(question)))
    return asked[0];
  return /\bwhens?\b/.test(question.slice(0, 3).join(' ')) || question.includes('zaman')
    ? 'time'
    : otherKindOf(question);
}

/** Question words that say what they want. */
const ASKED_BY: readonly (readonly [Want, RegExp])[] = [
  [
    'where',
    /^(?:where|wheres|whereabouts|country|countries|city|cities|town|nerede|nereye|nereden|neresi|nerde|ulke.*|sehir.*|ilce.*)$/,
  ],
  ['who', /^(?:who|whos|wholl|whod|whose|whom|kim|kime|kimler|kimin|kimde)$/],
];

/** "how many", "kaç": a number, or how long. */
function countedOf(question: readonly string[]): Want | null {
  if (question.some((word) => /^(?:kac|kaci|kacta)$/.test(word)))
    return question.some((word) => /^(?:gun|hafta|ay|saat|dakika|saniye|sure|yil)/.test(word))
      ? 'duration'
      : 'amount';
  const how = question.includes('how') ? (question[question.indexOf('how') + 1] ?? '') : '';
  if (/^(?:long|often|far)$/.test(how)) return 'duration';
  if (how === 'soon') return 'time';
  const isAmount = /^(?:many|much|big|large|wide|high|tall|old|deep|few)$/.test(how);
  return isAmount || question.join(' ').includes('ne kadar') ? 'amount' : null;
}

function otherKindOf(question: readonly string[]): Want {
  const [first, second] = question;
  const isYesNo = isAuxiliary(first) || first === 'whether' || first === 'if' || question.some(isParticle);
  const isSending = question.some((word) => SENDING.test(word)) && asksToAct(question);
  const isWhAsked = question.some(isWh) || question.some(isTurkishWh);
  const named = NAMED.find(([, word]) => question.some((each) => word.test(each)));
  if (isSending && !isWhAsked && named?.[0] === 'format') return 'thing';
  if (named !== undefined && (isWhAsked || isSending || asksToTell(question) || !isYesNo)) return named[0];
  if (isSending) return 'thing';
  if (isWhAsked && !(isAuxiliary(first) && !isWh(second))) return 'open';
  if (isYesNo && !asksToTell(question)) return 'yes-no';
  return isThingWanted(question) ? 'thing' : 'open';
}

function isThingWanted(question: readonly string[]): boolean {
  return isPolite(question[0]) || isImperative(question[0]) || question.some((word) => NEEDING.test(word));
}

const NEEDING = /^(?:need|needed|missing|waiting|without|require|ihtiyac.*|bekli.*|lazim|rica)$/;

/** "Could you send", "please send", "gönderir misiniz", not "do you send". */
function asksToAct(question: readonly string[]): boolean {
  const [first = ''] = question;
  return (
    /^(?:could|can|would|will)$/.test(first) ||
    isPolite(first) ||
    isImperative(first) ||
    TURKISH_ACT.test(question.join(' '))
  );
}

const TURKISH_ACT =
  /[ia]r m[iu]s[iu]n|[ea]bilir m[iu]|rica|sevin|bekli|lutfen|in(?:iz)?$|m[ae]niz|lazim|ihtiyac/;

function asksToTell(question: readonly string[]): boolean {
  return question.some((word) => TELLING.test(word)) && asksToAct(question);
}

/** What stands on either side of "or", or before two particles. "or not" offers nothing. */
function optionsOf(question: readonly string[]): string[] {
  const or = question.findIndex((word) => word === 'or' || word === 'yoksa' || word === 'veya');
  if (or > 0 && question[or + 1] !== 'not' && question[or + 1] !== 'so' && question[or + 1] !== 'what')
    return around(question, or);
  const particles = question.flatMap((word, i) => (/^m[iu]$/.test(word) ? [i] : []));
  if (particles.length < 2) return [];
  return particles.flatMap((at) => nameBefore(question, at));
}

function around(question: readonly string[], or: number): string[] {
  const isTurkish = question.some(isParticle);
  const before = isTurkish
    ? question.flatMap((_, i) => (isParticle(question[i + 1]) ? nameBefore(question, i + 1).slice(0, 1) : []))
    : wordsBefore(question, or);
  return [...(isTurkish ? before : before.flatMap(nameOf)), ...question.slice(or + 1).flatMap(nameOf)];
}

/** The telling words directly before "or": "strong colours", not the "report" of "should the report go out weekly". */
function wordsBefore(question: readonly string[], or: number): readonly string[] {
  let from = or;
  while (from > 0 && or - from < 3 && nameOf(question[from - 1] ?? '').length > 0) from -= 1;
  return question.slice(from, or);
}

/** "8'i mi": the figure, not its ending. */
function nameBefore(question: readonly string[], particle: number): string[] {
  const word = question[particle - 1] ?? '';
  const figure = question[particle - 2] ?? '';
  return nameOf(word.length <= 3 && /^\d/.test(figure) ? figure : word);
}

/** Also short ones, as "A2" or "ben". */
function nameOf(word: string): string[] {
  const topics = topicsOf([word]);
  if (topics.length > 0) return topics;
  return /^(?:[a-z]?\d.*|ben|biz|siz|sen|[ab])$/.test(word) ? [word] : [];
}
