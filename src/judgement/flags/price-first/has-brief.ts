/**
 * Whether a brief came before the price or with it: then asking for the price is only natural.
 *
 * Not all that counts as a detail tells of the work wanted: her own works, what the price is of, a number in somebody's life.
 */
import type { Sign } from '../../signs/signs.js';
import type { Found, Range, Reading } from '../../text/reading.js';
import { countDetails } from '../brief-details.js';
import { wordsLike } from './around.js';

/** From so many details on there is a brief. */
const A_BRIEF = 3;

/** Whether so much was told up to the end of the sentence that asks. */
export function hasBrief(reading: Reading, ask: Range): boolean {
  const told = { from: 0, to: reading.sentenceOf(ask.from).to };
  const known = countDetails(reading, told, undefined, (hit, sign) => tells(reading, ask, hit, sign));
  return known + unknown(reading, ask) >= A_BRIEF;
}

/** What was told in words that are not known: a wish for a thing without a name here, a number of other things. */
function unknown(reading: Reading, ask: Range): number {
  const { from } = reading.sentenceOf(ask.from);
  const { words } = reading.cut;
  const isNamed = reading.has('deliverable', { from: 0, to: from });
  const isWished = !isNamed && words.slice(0, from).some((word) => WISHES.has(word));
  const isCounted = words.slice(0, from).some((_, at) => isUnknownNumber(reading, at));
  return (isWished ? 1 : 0) + (isCounted ? 1 : 0);
}

/** "34 of them", "iki depo"; no year, no age, no number that is part of another detail. */
function isUnknownNumber(reading: Reading, at: number): boolean {
  const { words } = reading.cut;
  if (!NUMBER.test(words[at] ?? '') && !NUMBER_WORD.has(words[at])) return false;
  if (NO_COUNT.has(words[at - 1]) || OF_LIFE.has(words[at + 1]) || !isOfWish(reading, at)) return false;
  const hit = { from: at, to: at + 1 };
  return !reading.touches('quantity', hit) && !reading.touches('when', hit);
}

const NUMBER = /^\d{1,3}(?:[.,]\d+)?$/;
const NUMBER_WORD = wordsLike(`
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  iki üç dört beş sekiz dokuz yirmi otuz kırk elli`);
const NO_COUNT = wordsLike('am im aged turned age no number since');

/** In a sentence that wishes for something or names something of a brief. */
function isOfWish(reading: Reading, at: number): boolean {
  const sentence = reading.sentenceOf(at);
  if (OF_WORK.some((sign) => reading.has(sign, sentence))) return true;
  return reading.cut.words.slice(sentence.from, sentence.to).some((word) => WISHES.has(word));
}

const WISHES = wordsLike(`
  want wants need needs seeking looking require requires wish istiyor~ isterim isteriz lazım arıyor~ gerek~ gerekiyor yaptır~ çektir~ ihtiyac~`);

function tells(reading: Reading, ask: Range, hit: Found, sign: Sign): boolean {
  if (sign === 'deliverable') return !isYours(reading, hit);
  if (sign === 'quantity')
    return !reading.touches('when', hit) && !isOfPrice(reading, ask, hit) && isOfWork(reading, hit);
  return sign !== 'when' || !isOfPrice(reading, ask, hit);
}

/** "Your website", "kitabınızı": a work of hers that they know. */
function isYours({ cut }: Reading, { from, to }: Range): boolean {
  return YOUR.has(cut.words[from - 1]) || YOUR_ENDING.test(cut.words[to - 1] ?? '');
}

const YOUR = wordsLike('your ur');
const YOUR_ENDING = /n[iu]z(?:[iu]n?|[ae]|d[ae]n?|l[ae])?$/;

/** "A day's rate", "price per week", "aylık ücretiniz": what the price is of. */
function isOfPrice(reading: Reading, ask: Range, hit: Range): boolean {
  if (hit.from >= ask.from - 1 && hit.to <= ask.to + 2) return true;
  const clause = reading.clauseOf(ask);
  if (hit.from < clause.from || hit.to > clause.to) return false;
  return reading.cut.words.slice(hit.from, hit.to).some((word) => UNIT.has(word));
}

const UNIT = wordsLike('hourly daily weekly monthly yearly per saatlik günlük haftalık aylık yıllık aralık~');

/** A number of pages or pieces; one of people or days only where something of a brief is named: not "we are forty people". */
function isOfWork(reading: Reading, hit: Range): boolean {
  if (!reading.cut.words.slice(hit.from, hit.to).some((word) => OF_LIFE.has(word))) return true;
  const sentence = reading.sentenceOf(hit.from);
  return OF_WORK.some((sign) => reading.has(sign, sentence));
}

const OF_LIFE = wordsLike(`
  people persons staff employees members years year months weeks days kişi~ yıl~ sene~ kat katlı times kere kez saat
  minutes gün günde hafta haftada ayda yaşında kuşak~`);
const OF_WORK: readonly Sign[] = ['deliverable', 'platform', 'content', 'style', 'tongue'];
