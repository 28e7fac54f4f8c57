/**
 * Measurements taken in turns (A B A B …), so that whatever else the machine does meets both sides.
 */

/** What several measurements of one thing came to. */
export type Spread = { median: number; min: number; max: number };

/** Both sides, and the ratio round by round. */
export type Turns = { ours: Spread; reference: Spread; ratio: Spread };

/** The spread of at least one measurement. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const last = sorted.length - 1;
  const median = (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2;
  return { median, min: at(0), max: at(last) };
}

/** The spreads of measurements taken in turns; the ratio is ours against the reference's. */
export function turnsOf(pairs: readonly { ours: number; reference: number }[]): Turns {
  return {
    ours: spreadOf(pairs.map(({ ours }) => ours)),
    reference: spreadOf(pairs.map(({ reference }) => reference)),
    ratio: spreadOf(pairs.map(({ ours, reference }) => ours / reference)),
  };
}

/** How long `work` takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
