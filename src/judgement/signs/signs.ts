/**
 * The signs that the rules look for in a text beside the flags' own phrases, in English and Turkish alike: people mix them.
 */
import { ANSWERS_SIGNS } from './answers.js';
import { ASKS_SIGNS } from './asks.js';
import { BRIEF_SIGNS } from './brief.js';
import { FEE_SIGNS } from './fee.js';
import { NEGATION_SIGNS } from './negation.js';
import { PRICE_SIGNS } from './price.js';
import { TIME_SIGNS } from './time.js';
import { WISHES_SIGNS } from './wishes.js';
import { WORK_SIGNS } from './work.js';

/** Each sign with its phrases in the little language. */
const PHRASES = {
  ...BRIEF_SIGNS,
  ...ASKS_SIGNS,
  ...PRICE_SIGNS,
  ...TIME_SIGNS,
  ...WISHES_SIGNS,
  ...FEE_SIGNS,
  ...NEGATION_SIGNS,
  ...ANSWERS_SIGNS,
  ...WORK_SIGNS,
} as const;

/** The names of the signs. */
export type Sign = keyof typeof PHRASES;

/** Each sign's phrases. */
export const SIGNS: Readonly<Record<Sign, readonly string[]>> = PHRASES;
