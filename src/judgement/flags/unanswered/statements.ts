/**
 * What the new text says, clause by clause: what each gives, what it is about, and whether it says anything at all.
 *
 * Greeting, thanks, cheer, a question back, an order to begin and a dodge give no answer, whatever words they hold.
 */
import { CLAUSE } from '../../text/cut-words.js';
import type { Range, Reading, Sentence } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import { priceAsks } from '../price-first/price-asks.js';
import { isGreeting, isName } from './names.js';
import { asksInTurkish, beginsQuestion } from './question-words.js';
import { topicsOf } from './topics.js';
import { type Given, givenIn, isTurkishText } from './values.js';

/**
 * A clause as an answer. `says`: a dodge or a question never answers; warm words do where they name what was asked, chatter only
 * with a value; the rest may answer what is left.
 */
export type Statement = Range & {
  says: 'something' | 'warmth' | 'chatter' | 'dodge';
  words: readonly string[];
  topics: readonly string[];
  given: readonly Given[];
  /** Says that there is none, or not yet. */
  isLacking: boolean;
  /** Puts off or hands back, rather than asks or orders. */
  isDodge: boolean;
  /** Goes on about what was asked: "it belongs to …". */
  goesOn: boolean;
  /** Tells of family, weather, feelings, or exclaims. */
  isStory: boolean;
  /** Says how it is to be. */
  isWish: boolean;
  /** Speaks of the freelancer. */
  isTheirs: boolean;
  /** One word for all that was asked. */
  isForAll: boolean;
  /** Says that it isn't settled yet. */
  isUndecided: boolean;
  /** Waves the questions away as a whole. */
  isDismissal: boolean;
  /** Speaks of money. */
  isOfMoney: boolean;
  /** Begins with a word of joy. */
  isCheer: boolean;
  /** Counts the sentences of the text. */
  sentence: number;
};

const LACK =
  /^(?:no|not|none|never|nothing|zero|without|unlimited|flexible|any|isnt|arent|dont|doesnt|havent|hasnt|yok|yoktur|degil|henuz|hic|sinirsiz)$/;
const GOES_ON = /^(?:it|its|itll|itd|they|theyre|theyll|theyve|theres|mostly|mainly|onlar|bunlar)$/;
const WISH = anyOf(`
  want wants wanted prefer prefers rather need should please without only just keep id wed istiyorum istiyoruz
  isterim isteriz isterdim isterdik olsun olmasin olmali lazim gerek gerekiyor tercih kullanalim kullanmak kalsin
  lutfen sadece yeter yeterli yapalim koyalim`);
const EXCLAIMED = /^[^\n]{0,3}[!\u{1F300}-\u{1FAFF}❤]/u;
const STORY = anyOf(`
  mum mom mother mam dad father grandmother grandfather granny grandma sister brother niece nephew daughter son kids
  kid baby neighbours neighbour neighbors neighbor friends friend weather goosebumps cried crying laughed hospital
  birthday jealous husband wife pinching guy saw monsters monster nightmare annem babam kizim oglum kardesim ablam
  komsum komsular komsu cocuklar hasta hastayim hastayiz havalar hava nefret soguk`);
const QUESTIONS = /^(?:questions?|details?|soru.*|ayrinti.*|detay.*)$/;
const UNDECIDED = /^(?:henuz|daha|degil|yet|not|havent|hasnt|undecided|isnt)$/;
const OF_MONEY = anyOf(`
  prices price costs cost quotes quote quoted fees fee pay pays paid payment deposit invoices invoice upfront
  expensive cheap cheaper discount usd eur euros euro gbp pounds pound dollars dollar bucks quid tl lira $ € £ ₺
  ucret~ fiyat~ odeme~ pesin~ pahali~ ucuz~ kapora~ indirim~ fatura~`);
const TIE = /^(?:and|but|ve|ama)$/;
const FOR_ALL = /^(?:both|neither|all|hepsi|hepsine|ikisi|ikiside|ikisine|hicbiri|ucu)$/;

/** Nobody's answers take more clauses: what stands behind them is not read. */
const MOST_CLAUSES = 300;

/** Nor does one clause: what it says stands in its first words. */
const MOST_WORDS = 200;

/** So few words lie between a dodge and what belongs to it. */
const MOST_BEFORE_DODGE = 40;

function within({ from, to }: Range): Range {
  return { from, to: Math.min(to, from + MOST_WORDS) };
}

/** All clauses of the text that are no question. */
export function statementsOf(reading: Reading): Statement[] {
  const isTurkish = isTurkishText(reading);
  const asks = priceAsks(reading);
  const statements: Statement[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const clauses = clausesOf(reading, sentence);
    const isDodging = clauses.some((clause) => isDodge(reading, clause));
    const isExclaimed = EXCLAIMED.test(
      reading.cut.text.slice(reading.cut.end[sentence.to - 1], reading.cut.at[sentence.to]),
    );
    const isAside = reading.has('aside', sentence);
    for (const clause of clauses) {
      const words = reading.cut.words.slice(clause.from, within(clause).to);
      const isPassing = isDodge(reading, clause);
      const given = isGreeting(reading, clause) ? [] : givenIn(reading, within(clause), isTurkish);
      statements.push({
        ...clause,
        ...mannersOf(words),
        says: isIn(asks, clause) ? 'dodge' : saysOf(reading, clause, isDodging, isAside),
        given,
        isDodge: isPassing,
        isDismissal: isPassing && words.some((word) => QUESTIONS.test(word)),
        goesOn: (clause.from === sentence.from || clauses.length > 2) && goesOn(words),
        isStory: isExclaimed || words.some((word) => STORY.test(word)),
        sentence: index,
      });
    }
    if (statements.length >= MOST_CLAUSES) break;
  }
  return statements;
}

/** What the words of a clause tell by themselves. */
function mannersOf(words: readonly string[]) {
  const isForAll = (word: string) => FOR_ALL.test(word);
  return {
    words,
    topics: topicsOf(words),
    isLacking: words.some((word) => LACK.test(word)),
    isWish: words.some((word) => WISH.test(word)),
    isTheirs: words.some((word) => THEIRS.test(word)),
    isUndecided: words.some((word) => UNDECIDED.test(word)),
    isOfMoney: words.some((word) => OF_MONEY.test(word)),
    isCheer: CHEER.test(words[0] ?? ''),
    isForAll: isForAll(words[0] ?? '') || (words.length <= 3 && words.some(isForAll)),
  };
}

/** The clauses of a sentence; of a question those that stand before it. */
function clausesOf(reading: Reading, { from, to, isQuestion }: Sentence): Range[] {
  const { words, before } = reading.cut;
  const clauses: Range[] = [];
  let start = from;
  for (let i = from + 1; i <= to && clauses.length < MOST_CLAUSES; i += 1) {
    const isBreak = (before[i] ?? 0) >= CLAUSE && !(i - start <= MOST_LABEL && isLabel(reading, start, i));
    const isEnd = i === to || isBreak || isBut(words, i, start);
    if (!isEnd) continue;
    clauses.push({ from: start, to: i });
    start = i;
  }
  if (!isQuestion) return clauses;
  const asks = (clause: Range) =>
    beginsQuestion(words, clause.from) ||
    beginsQuestion(words, clause.from + 1) ||
    asksInTurkish(words, clause.from, clause.to);
  const first = clauses.findIndex(asks);
  return clauses.slice(0, first < 0 ? -1 : first);
}

/** "Budget: 7k" and "as to the heating, it ticks" are one clause. */
const MOST_LABEL = 5;
const LABEL =
  /^(?:and )?(?:as (?:to|for)|about|regarding|concerning|re|with regards?(?: to)?|on) |(?:gelince|konusu|konusunda|meselesi|hakkinda)$/;

function isLabel({ cut: { words, text, at, end } }: Reading, start: number, i: number): boolean {
  if (LABEL.test(words.slice(start, i).join(' '))) return true;
  return /^\s*[:–-]\s*$/.test(text.slice(end[i - 1], at[i]));
}

/** Where one clause ends without a comma: "X but Y". */
function isBut(words: readonly string[], i: number, start: number): boolean {
  return i - start >= 2 && /^(?:but|ama|fakat|and|ve)$/.test(words[i] ?? '');
}

function isDodge(reading: Reading, clause: Range): boolean {
  if (CONDITION.test(reading.cut.words.slice(clause.from, clause.from + 30).join(' '))) return false;
  return (
    reading.touches('unanswered', clause) ||
    reading.has('hand-over', clause) ||
    reading.has('puts-off', clause)
  );
}

/** "No preference, as long as it's blue" says something. */
const CONDITION = /\b(?:as long as|provided|yeter ki|sartiyla)\b/;

function goesOn([first = '', second = '']: readonly string[]): boolean {
  return GOES_ON.test(first) || (TIE.test(first) && GOES_ON.test(second));
}

function saysOf(reading: Reading, clause: Range, isDodging: boolean, isAside: boolean): Statement['says'] {
  const first = reading.cut.words[clause.from] ?? '';
  if (isDodge(reading, clause)) return /^(?:yes|no|yok|evet|hayir|var)$/.test(first) ? 'something' : 'dodge';
  if (asksBack(reading, clause) || (isDodging && isDrawnIn(reading, clause))) return 'dodge';
  if (isGreeting(reading, clause) || isName(reading, clause)) return 'chatter';
  if (isAside || MONEY.some((name) => reading.has(name, clause))) return 'chatter';
  return CHEER.test(first) || reading.touches('small-talk', clause) ? 'warmth' : 'something';
}

/** Whether one of the asks for a price lies in the clause. */
function isIn(asks: readonly Range[], { from, to }: Range): boolean {
  return asks.some((ask) => ask.from < to && ask.to > from);
}

/** Asks or orders instead of telling. */
function asksBack(reading: Reading, clause: Range): boolean {
  return (
    reading.has('request', clause) ||
    reading.has('begin', clause) ||
    asksInTurkish(reading.cut.words, clause.from, clause.to)
  );
}

/** "The boundary thing, well, that's a long story": few words before a dodge belong to it. */
function isDrawnIn(reading: Reading, clause: Range): boolean {
  if (clause.to - clause.from > 3 || reading.has('deferred', clause)) return false;
  const { to } = reading.sentenceOf(clause.from);
  const rest = { from: clause.to, to: Math.min(to, clause.to + MOST_BEFORE_DODGE) };
  return isDodge(reading, rest) && !/\d/.test(reading.quote(clause).quote);
}

/** Words of joy at the beginning: "great stuff", "süper". */
const CHEER =
  /^(?:great|super|perfect|wow|yay|awesome|brilliant|amazing|woohoo|hooray|excellent|harika|muhtesem|mukemmel|super|vay)$/;

/** Haggling is no answer, whatever figures it holds. */
const MONEY = ['fee-haggling', 'fee-dear', 'fee-counter', 'fee-rival', 'fee-lower', 'fee-discount'] as const;

const THEIRS =
  /^(?:you|your|youre|youve|youll|yours|u|ur|siz|sizi|sizin|size|sizden|sizde|sen|seni|senin|sana|sende)$/;
