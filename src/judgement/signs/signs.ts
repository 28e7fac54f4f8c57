/**
 * The signs that the rules look for in a text beside the flags' own phrases, in English and Turkish.
 */

/** The names of the signs. */
export type Sign = 'negation';

/** Each sign's phrases in the little language, and what cancels them. */
export const SIGNS: Record<Sign, { phrases: readonly string[]; not: readonly string[] }> = {
  negation: { phrases: ['not'], not: [] },
};
