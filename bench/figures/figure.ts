/**
 * What a bench gives: figures with their unit, the reference's beside ours, and whether an aim is met.
 */
import type { Spread, Turns } from './spread.js';

/** One figure. */
export type Figure = {
  what: string;
  /** Of `ours` and `reference`: "messages/s", "ms", "MB". */
  unit: string;
  ours: Spread;
  reference: Spread | null;
  /** Ours against the reference's. */
  ratio: Spread | null;
  aim: Aim | null;
};

/** An aim of issue 3, section 11, and the measured value that it speaks of. */
export type Aim = { text: string; measured: number; isMet: boolean };

/** How a bench is run; a bench that was given no number takes its own. */
export type Setting = { rounds: number; messages: number | null; say(line: string): void };

/** One bench. */
export type Bench = { name: string; what: string; run(setting: Setting): Promise<Figure[]> };

/** A figure by itself. */
export function figure(what: string, unit: string, ours: Spread): Figure {
  return { what, unit, ours, reference: null, ratio: null, aim: null };
}

/** A figure against a reference. */
export function comparison(what: string, unit: string, turns: Turns, aim: Aim | null = null): Figure {
  return { what, unit, ...turns, aim };
}

/** At least so much. */
export function atLeast(least: number, measured: number, unit = ''): Aim {
  return { text: `at least ${least}${unit}`, measured, isMet: measured >= least };
}

/** At most so much. */
export function atMost(most: number, measured: number, unit = ''): Aim {
  return { text: `at most ${most}${unit}`, measured, isMet: measured <= most };
}
