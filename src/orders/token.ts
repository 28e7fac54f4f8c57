/**
 * What one word of a line, or a few of them, is: the kinds that the grammar tells apart.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';
import type { SaidDate } from '../calendar/said-date.js';
import type { Name } from './find-name.js';
import { type Meaning, meaningAt } from './vocabulary.js';
import type { OrderWord } from './words.js';

/**
 * A date with its words; of "28 - 3 nov" it is the last day of a span whose first is a figure alone, of "to fri" of one whose
 * first is not said (`isEnd`). `isBy`: the words beside it say that it is the day by which, "by fri". `name` is whom or what
 * the word names beside the day: "sun" is Sun Li, too.
 */
export type WrittenDate = {
  said: SaidDate;
  written: string;
  isBehindFigure?: boolean;
  isEnd?: boolean;
  isBy?: boolean;
  name?: Name;
};

/** One thing that a line says. `days` are working days, `calendarDays` what they are as days ahead: "1w" is 5, and 7. */
export type Token =
  | { kind: 'order'; word: OrderWord }
  | { kind: 'percent'; percent: number }
  | { kind: 'sendAt'; day: WrittenDate | null; time: Temporal.PlainTime | null; isBareHour: boolean }
  | { kind: 'date'; date: WrittenDate }
  | { kind: 'weekly'; weekday: Weekday }
  | { kind: 'days'; days: number; calendarDays: number }
  | { kind: 'time'; time: Temporal.PlainTime }
  | { kind: 'number'; number: number }
  | { kind: 'name'; name: Name }
  | { kind: 'flag'; flag: string }
  | { kind: 'every' | 'everything'; word: string }
  | { kind: 'later' | 'until' | 'dash' | 'aside' }
  | { kind: 'unknown'; word: string };

/** A token, and how many words it takes. */
export type Found = { token: Token; length: number };
/** The words of a line, folded. */
export type Words = readonly string[];

/** A figure, with its ending or without: "3", "3'ü". */
export const NUMBER = /^(\d{1,4})(?:'[a-z]{1,4})?$/;

/** A token of `length` words. */
export function one(token: Token, length = 1): Found {
  return { token, length };
}

/** How many words at `at` are a phrase of that kind; 0 where none is. */
export function kindLength(words: Words, at: number, kind: Meaning['kind']): number {
  const meaning = meaningAt(words, at);
  return meaning?.found.kind === kind ? meaning.length : 0;
}
