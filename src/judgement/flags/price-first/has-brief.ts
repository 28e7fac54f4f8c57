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
  return countDetails(reading, told, undefined, (hit, sign) => tells(reading, ask, hit, sign)) >= A_BRIEF;
}

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
const YOUR_ENDING = /[iu]n[iu]z(?:[iu]n?|[ae]|d[ae]n?|l[ae])?$/;

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
  people persons staff employees members years year months weeks days kişi~ yıl~ sene~ gün günde hafta haftada ayda yaşında kuşak~`);
const OF_WORK: readonly Sign[] = ['deliverable', 'platform', 'content', 'style', 'tongue'];
