/**
 * What turns a phrase into its opposite: before it in English, after it in Turkish.
 */
import { list } from './list.js';

/** Stands before what it denies, in the same clause. */
const BEFORE = list(`
  no, not, dont, doesnt, didnt, isnt, arent, wasnt, wont, aint, nothing, never, without, neither, nor, hardly, none, cant be, need not,
  neednt, rather than, nobody, far from, instead of, wouldnt`);

/** Stands after what it denies, in the same clause. */
const AFTER = list(`
  değil~, gerekmi~, gerekmez, istemi~, istemez~, istemem, beklemi~, şart değil, gerek yok, lazım değil, söz konusu değil, acelesi yok,
  olmasına gerek yok, olmasa~, aramı~, düşünmü~, olmaz, etmeyece~, etmeyin, etme, etmiyor~, yapmayaca~, yapmıyor~, yok`);

/** The signs of denial. */
export const NEGATION_SIGNS = {
  'neg-before': BEFORE,
  'neg-after': AFTER,
} as const;
