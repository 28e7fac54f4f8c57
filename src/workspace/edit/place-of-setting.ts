/**
 * Where a setting comes that isn't in its map yet: behind those that stand before it in the file that `init` writes.
 *
 * An example of the setting, written as a comment, keeps its line; the setting comes below it.
 */
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Layout } from './layout.js';
import { below, endOf, endOfPair, isRead, lineStart, nextLine, rangeOf, type Source } from './source.js';
import type { Path } from './written.js';

/** A map that gets a setting: the map, and where it stands. */
export type Place = { map: YAMLMap; path: Path; layout: Layout };

type ReadPair = Pair<Node, Node | null>;

/** The pairs of a map, in order. */
export function pairsOf(map: YAMLMap): ReadPair[] {
  return map.items.filter(isRead);
}

/** The name that a pair gives its value. */
export function nameOf({ key }: ReadPair): string {
  return String(key);
}

/** The names that stand before `key`, the nearest first; null where no order is known. */
function namesBefore({ path, layout }: Place, key: string): string[] | null {
  const names = layout.namesAt(path);
  const index = names.indexOf(key);
  return index < 0 ? null : names.slice(0, index).reverse();
}

/** The pair behind which `key` comes; null where it comes first. */
export function pairBefore(place: Place, key: string): ReadPair | null {
  const pairs = pairsOf(place.map);
  const names = namesBefore(place, key);
  if (names === null) return pairs.at(-1) ?? null;
  for (const name of names) {
    const pair = pairs.find((other) => nameOf(other) === name);
    if (pair !== undefined) return pair;
  }
  return null;
}

/** The line below the commented example of `name`, if there is one in the map's own column. */
function belowExample(source: Source, { map, path }: Place, name: string, column: number): number | null {
  const { text, commentLines } = source;
  const isWhole = path.length === 0;
  const from = isWhole ? 0 : lineStart(text, rangeOf(map).from);
  const to = isWhole ? text.length : below(source, endOf(source, map), column - 1);
  for (const [line, at] of commentLines) {
    if (at !== column || line < from || line >= to) continue;
    const comment = text.slice(line + at, nextLine(text, line));
    if (comment.startsWith(`# ${name}:`)) return belowDeeper(source, nextLine(text, line));
  }
  return null;
}

/** Below the comment lines that go on with an example: those indented inside their comment. */
function belowDeeper({ text, commentLines }: Source, line: number): number {
  let at = line;
  while (commentLines.has(at) && /^ *# {2,}/.test(text.slice(at, nextLine(text, at))))
    at = nextLine(text, at);
  return at;
}

/** Where a line begins below which nothing belongs to what stands before `key`. */
export function lineFor(source: Source, place: Place, key: string, column: number): number {
  const pairs = pairsOf(place.map);
  for (const name of [key, ...(namesBefore(place, key) ?? [])]) {
    const pair = pairs.find((other) => nameOf(other) === name);
    if (pair !== undefined) return below(source, endOfPair(source, pair), column);
    const example = namesBefore(place, key) === null ? null : belowExample(source, place, name, column);
    if (example !== null) return example;
  }
  const last = pairs.at(-1);
  const isFirst = namesBefore(place, key) !== null;
  if (isFirst || last === undefined) return aboveFirst(source, place.map, column);
  return below(source, endOfPair(source, last), column);
}

/** Above the first setting and the comments that stand right above it. */
function aboveFirst({ text, commentLines }: Source, map: YAMLMap, column: number): number {
  let at = lineStart(text, rangeOf(map).from);
  for (
    let line = lineStart(text, at - 1);
    at > 0 && commentLines.get(line) === column;
    line = lineStart(text, at - 1)
  )
    at = line;
  return at;
}

/** Below the empty line at `at`, where it parts a section from a setting on one line, as that of `key` is. */
export function nearAlike({ text }: Source, { map, layout }: Place, key: string, at: number): number {
  const next = nextLine(text, at);
  const follower = pairsOf(map).find((pair) => rangeOf(pair.key).from === next);
  const isAlike = follower !== undefined && ![key, nameOf(follower)].some((name) => layout.isSection([name]));
  return isAlike && text.slice(at, next).trim() === '' ? next : at;
}
