/**
 * Finds files that import each other in a ring, types included: two files that can't be told apart are one file.
 */
import type { CheckedSource } from './check-source.js';
import type { Violation } from './violation.js';

/** One violation for each ring, told at its alphabetically first file. */
export function findCycles(files: readonly Pick<CheckedSource, 'path' | 'imports'>[]): Violation[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const rings = new Map<string, Violation>();
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const since = trail.indexOf(path);
    if (since >= 0) {
      const ring = trail.slice(since);
      const first = ring.toSorted()[0] ?? path;
      rings.set(ring.toSorted().join(), { path: first, line: 1, rule: 'cycle', what: ring.join(' → ') });
    } else if (!done.has(path)) {
      for (const imported of importsOf.get(path) ?? []) follow(imported, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of importsOf.keys()) follow(path, []);
  return [...rings.values()];
}
