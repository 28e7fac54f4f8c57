/**
 * Stretches of time as pairs of instants, in epoch milliseconds: what a day's local hours come to.
 *
 * Every interval holds its first millisecond and not its last (`fromMs <= t < toMs`), so that neighbours never overlap.
 */

/** `fromMs` belongs to it, `toMs` no longer. */
export type Interval = { fromMs: number; toMs: number };

/** Whether `atMs` lies in one of them. */
export function isWithin(intervals: readonly Interval[], atMs: number): boolean {
  return intervals.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
}

/** What is left of `intervals` once all of `taken` is cut out, in order. */
export function without(intervals: readonly Interval[], taken: readonly Interval[]): Interval[] {
  let left = [...intervals];
  for (const cut of taken) {
    left = left.flatMap(({ fromMs, toMs }) => [
      { fromMs, toMs: Math.min(toMs, cut.fromMs) },
      { fromMs: Math.max(fromMs, cut.toMs), toMs },
    ]);
    left = left.filter(({ fromMs, toMs }) => fromMs < toMs);
  }
  return left.toSorted((a, b) => a.fromMs - b.fromMs);
}

/** What `a` and `b` have in common, in order. */
export function shared(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a
    .flatMap((one) =>
      b.map((other) => ({
        fromMs: Math.max(one.fromMs, other.fromMs),
        toMs: Math.min(one.toMs, other.toMs),
      })),
    )
    .filter(({ fromMs, toMs }) => fromMs < toMs)
    .toSorted((x, y) => x.fromMs - y.fromMs);
}
