/**
 * Whether a sentence of hers to a client speaks of a phase: by its name in either language, or by what is due then.
 *
 * Her own words don't follow the grammar of orders, so this is strict: of "the invoice", "the final invoice", "I'll review it"
 * nobody can tell what they have to do with a phase, and a promise of them says nothing about it.
 */
import { fold } from '../message/new-text/fold.js';
import { usualNames } from './phase-named.js';

/** A phase as a project's file names it; `thing` is what is due then, null where nobody said. */
export type NamedPhase = { name: string; thing: string | null };

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;
/** A Turkish noun's endings: of many, of someone's, and of its case. */
const ENDING = /^'?(?:l[ae]r)?(?:[iu]?[mn](?:[iu]z)?|s?[iu])?(?:n?[iu]n|[ny]?[iuae]|n?[dt][ae]n?|y?l[ae])?$/;
const SOFT: Readonly<Record<string, string>> = { k: 'g', p: 'b', t: 'd' };

/** Whom she pays or asks with it is no part of the work. */
const PAPER =
  /^(?:invoice|receipt|bill|quote|quotation|estimate|offer|contract|agreement|fatura|makbuz|teklif|sozlesme|dekont)/;
/** Behind these, "draft" and "review" are what somebody does. */
const DOER = new Set(['i', 'we', 'll', "i'll", "we'll", 'will', 'can', 'shall', 'must', "i'd", "i've"]);
const HAS_TO = new Set(['going', 'have', 'need', 'want']);
/** "teslim ederim" delivers whatever it is. */
const DOES = /^e[dt]/;
/** "son" is "last" as well, so a noun must follow. */
const LAST = 'son';
const OF_THE_LAST = /^(?:hal|surum|versiyon|dosya|teslim)/;
/** Words of a thing that tell nothing. */
const FILLERS = new Set(['the', 'a', 'an', 'your', 'my', 'our', 'of', 'for', 'icin', 've', 'and']);

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Whether `word` is `name`, be it of many, or with an ending. */
function isWord(word: string, name: string): boolean {
  if (word === name || word === `${name}s` || `${word}s` === name || word === `${name}'s`) return true;
  const last = name.slice(-1);
  const stems = [name, name.slice(0, -1) + (SOFT[last] ?? last)];
  return stems.some((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
}

/** Whether what stands around a phase's name makes it something else than the phase. */
function isOther(words: readonly string[], at: number, length: number): boolean {
  const [before = '', behind = ''] = [words[at - 1], words[at + length]];
  const isDone = DOER.has(before) || (before === 'to' && HAS_TO.has(words[at - 2] ?? ''));
  return isDone || DOES.test(behind) || (words[at] === LAST && length === 1 && !OF_THE_LAST.test(behind));
}

function hasName(words: readonly string[], name: string): boolean {
  const own = wordsOf(name);
  return words.some(
    (_, at) =>
      own.length > 0 &&
      own.every((word, n) =>
        n === own.length - 1 ? isWord(words[at + n] ?? '', word) : words[at + n] === word,
      ) &&
      !isOther(words, at, own.length),
  );
}

function hasThing(words: readonly string[], thing: string | null): boolean {
  const telling = wordsOf(thing ?? '').filter((word) => !FILLERS.has(word));
  return telling.length > 0 && telling.every((own) => words.some((word) => isWord(word, own)));
}

/** Whether the sentence names the phase, or what is due then. */
export function isPhaseIn(sentence: string, { name, thing }: NamedPhase): boolean {
  const words = wordsOf(sentence);
  const own = wordsOf(`${name} ${thing ?? ''}`);
  const isPaper = words.some((word) => PAPER.test(word)) && !own.some((word) => PAPER.test(word));
  if (isPaper) return false;
  return [name, ...usualNames(name)].some((one) => hasName(words, one)) || hasThing(words, thing);
}
