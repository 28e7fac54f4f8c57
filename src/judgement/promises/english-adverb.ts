/**
 * Whether an English date is the adverb of her verb: "I'll send the draft on Friday", and not "… the flyer for the fair on
 * Friday".
 *
 * A deadline ("by Friday") is always the verb's. Any other date may be that of the noun before it: it counts behind what carries
 * no day (a pronoun, an adverb, somebody written to, work of hers), and before what goes on with the sentence.
 */
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import { COMMA, type Span, type SpokenSentence } from './spoken-sentence.js';
import { isEvent, isPerson, isWorkNoun } from './work-words.js';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What leads to a date: its prepositions, and the time of the day. */
const LEAD = setOf(
  'on by before until till for over during at the this coming following early late latest later than no not first thing between morning afternoon evening noon lunchtime end of earliest',
);
/** Turkish short names that mean something else in English. */
const NO_NAMES = setOf('car per paz cum crs prs cmt sal');
/** How a sentence goes on behind an adverb; any other word is a noun whose day the date is: "the 23 October concert". */
const GOES_ON =
  /^(?:,|and|or|but|so|then|at|in|to|for|with|by|from|on|before|after|around|between|within|via|without|together|along|as|if|because|since|while|when|once|unless|although|though|instead|rather|latest|too|already|again|directly|please|thanks|thank|ok|okay|sure|promise|i|i'm|i've|i'll|we|we'll|you|you'll|your|my|it|its|it's|that|that's|this|the|which|what|until|no|not|just|also|anyway|either|whatever|regardless|early|late|later|lunchtime|morning|mornings|afternoon|evening|night|noon|midday|eod|end|first|tonight|always|let|depending|provided|hopefully|maybe|sharp|straight|\d.*)$/;
const PARTS_OF_DAY = /(?:morning|afternoon|evening|end) of/;
const DEADLINE = / (?:by|before|than|latest) /;

/** What parts a verb's complements from each other. */
const PREPOSITION = setOf(
  'of for to with from in at on about into and or over through by as under across onto than instead',
);
/** What carries no day of its own. */
const LIGHT = setOf(
  'it them that this these those you me us him her everything something anything all both yours there here over across out back off up ' +
    'again together along too also then now first ready done finished through straight right away anyway separately online live soon ' +
    'send show get and or the by on at noon morning afternoon evening always know approval ' +
    'inbox mailbox hands review asap can',
);
/** What makes a day behind it no adverb, or another than this one. */
const NO_LEAD = setOf(
  'to from of after since every each last past per than except with into about around as',
);
/** Verbs for what changes hands: their object is a thing, whatever it is called. */
const SENDS =
  / (?:send|sending|deliver|delivering|share|sharing|upload|uploading|e ?mail|mail|mailing|emailing|forward|submit|finish|finishing|complete) /;
/** "I'll finish my course": not the client's. */
const OWN = setOf('my our');
/** Verbs that take no day as their object: "I'll call Friday", but "I'll confirm Friday". */
const NEEDS_NO_OBJECT =
  /^(?:call|phone|ring|reply|answer|start|begin|finish|deliver|send|know|look|done|finished|ready|through|follow|follows|up|coming|back|you|it|that|them|this|everything|online|live|yours|inbox|mailbox|hands|delivered|sent|complete|completed|arrive|land|come|over|out|off)$/;

/** A word that a date is made of. */
export function isDateWord(word: string): boolean {
  return DAY_NAMES.has(word) || MONTH_NAMES.has(word) || RELATIVE_DAYS.has(word) || /^\d/.test(word);
}

/** Where the words begin that lead to a date. */
function leadAt(words: readonly string[], from: number, least: number): number {
  let at = from;
  while (at > least && LEAD.has(words[at - 1] ?? '')) at -= 1;
  return at;
}

/**
 * "The following Friday", "the second Friday", "two days before Friday", "within a week of your approval": another day than
 * said.
 */
function isOtherDay({ words }: SpokenSentence, { from, to }: Span, lead: string): boolean {
  const isCounted =
    /^(?:in|within|a|two|three)$/.test(words[from] ?? '') && /^(?:after|before|from)$/.test(words[to] ?? '');
  const isNth = /^(?:following|first|second|third|fourth|last|other)$/.test(words[from - 1] ?? '');
  const before = words.slice(0, from).join(' ');
  const isDaysBefore =
    / before /.test(lead) &&
    /(?:days?|weeks?|hours?|nights?|morning|afternoon|evening) before(?: the)?$/.test(before);
  return isCounted || isNth || isDaysBefore;
}

/** "Friday's", "the Friday version", "at the earliest on Friday", "the newsletter of 15 October". */
function isNoDay({ words }: SpokenSentence, { from, to }: Span, lead: string): boolean {
  const behind = words.slice(to, to + 3).join(' ');
  const isNamed = words.slice(from, to).some((one) => one.endsWith("'s") || NO_NAMES.has(one));
  const isThat = words[from - 1] === 'the' && DAY_NAMES.has(words[from] ?? '') && to - from === 1;
  const isFrom = / (?:earliest|not) /.test(lead) || /^(?:at the )?earliest/.test(behind);
  const isOf = / of /.test(lead) && !PARTS_OF_DAY.test(lead);
  const isMore = / than /.test(lead) && !lead.includes(' no later than ');
  return isNamed || isThat || isFrom || isOf || isMore || !GOES_ON.test(words[to] ?? COMMA);
}

/** What stands between her verb and a date, cut at prepositions. */
function complementsOf(stretch: readonly string[]): { preposition: string; words: string[] }[] {
  const parts = [{ preposition: '', words: [] as string[] }];
  for (const word of stretch) {
    if (PREPOSITION.has(word) && !LIGHT.has(word)) parts.push({ preposition: word, words: [] });
    else parts.at(-1)?.words.push(word);
  }
  return parts.filter(({ words }) => words.length > 0);
}

/** "to Marta", "with Marta". */
function isName(preposition: string, words: readonly string[]): boolean {
  return (preposition === 'to' || preposition === 'with') && words.length === 1;
}

function carriesNoDay(noun: string): boolean {
  return LIGHT.has(noun) || noun.endsWith('ly') || isDateWord(noun) || isWorkNoun(noun) || isPerson(noun);
}

/** Whether no noun between her verb and the date can have that date as its own. */
function areLight(verb: string, stretch: readonly string[]): boolean {
  return complementsOf(stretch).every(({ preposition, words }, index) => {
    if (words.some(isEvent)) return false;
    const noun = words.findLast((word, at) => at === 0 || !/^\d+$/.test(word)) ?? '';
    const isFirst = index === 0 && preposition === '';
    // "You can expect the courier": nobody of hers to send.
    if (isFirst && isPerson(noun) && / (?:expect|you) /.test(verb)) return false;
    return (
      carriesNoDay(noun) ||
      isName(preposition, words) ||
      (isFirst && SENDS.test(verb) && !OWN.has(words[0] ?? ''))
    );
  });
}

/** "The hours worked by Friday": they have their day, unless she has something done by then. */
function isDoneByOthers(verb: string, last: string): boolean {
  return /(?:[^e]ed|made|sent|taken|done)$/.test(last) && !/ (?:have|get|be|will) /.test(verb);
}

/** Whether the date behind her verb is the verb's. */
function isBehindVerb({ words }: SpokenSentence, commitment: Span, at: number, lead: string): boolean {
  const verb = ` ${words.slice(commitment.from, commitment.to).join(' ')} `;
  const comma = words.indexOf(COMMA, commitment.to);
  const stretch = words.slice(commitment.to, comma < 0 ? at : Math.min(at, comma));
  const last = words[at - 1] ?? '';
  if (NO_LEAD.has(last)) return false;
  if (/ for /.test(lead)) return LIGHT.has(last);
  if (DEADLINE.test(lead)) return !isDoneByOthers(verb, stretch.at(-1) ?? '');
  if (stretch.length > 0) return areLight(verb, stretch);
  return (
    lead !== ' ' ||
    at < commitment.to ||
    last === COMMA ||
    (NEEDS_NO_OBJECT.test(last) && !/^\d/.test(words[at] ?? ''))
  );
}

/** As {@link Tongue.daysFrom}. */
export function daysFrom(sentence: SpokenSentence, date: Span, commitment: Span): number | null {
  const { words } = sentence;
  const isBehind = date.from >= commitment.from;
  const at = leadAt(words, date.from, isBehind ? commitment.from + 1 : 0);
  const lead = at === date.from ? ' ' : ` ${words.slice(at, date.from).join(' ')} `;
  if (isOtherDay(sentence, date, lead) || isNoDay(sentence, date, lead)) return null;
  if (isBehind && !isBehindVerb(sentence, commitment, at, lead)) return null;
  return / before (?:the |this )?$/.test(lead) ? -1 : 0;
}
