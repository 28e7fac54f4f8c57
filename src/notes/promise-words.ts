/**
 * What a language must say of a promise; `promise-words-en.ts` and `promise-words-tr.ts` say it.
 */

/** The sentences, each with its full stop. `name` is the client's, `day` a day in words. */
export type PromiseWords = {
  /** Her own words, before the day, on it, and after it. */
  said: Record<'soon' | 'today' | 'late', (told: { name: string; quote: string; day: string }) => string>;
  /** A project's step. */
  due: Record<'soon' | 'today' | 'late', (told: { project: string; step: string; day: string }) => string>;
  /** How the day is moved. */
  move(project: string, name: string): string;
  answers: string;
};
