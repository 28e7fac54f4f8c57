/**
 * Cuts that add a setting which isn't there yet, in braces or on lines of its own.
 */
import { inline } from '../commented-yaml.js';
import type { Layout } from './layout.js';
import { linesAt, type Patch } from './patch.js';
import { lineFor, nameOf, nearAlike, type Place, pairBefore, pairsOf } from './place-of-setting.js';
import { endOfPair, lineStart, nextLine, rangeOf, type Source } from './source.js';
import type { Written } from './written.js';
import { pairLines } from './written-lines.js';

/** Adds `key` to a map in braces. */
export function insertIntoBraces(source: Source, place: Place, key: string, value: Written): Patch[] {
  const pair = `${inline(key)}: ${inline(value)}`;
  const [first] = pairsOf(place.map);
  const { from, to } = rangeOf(place.map);
  if (first === undefined) return [{ from, to, text: `{ ${pair} }` }];
  const before = pairBefore(place, key);
  if (before === null) {
    const start = rangeOf(first.key).from;
    return [{ from: start, to: start, text: `${pair}, ` }];
  }
  const end = endOfPair(source, before);
  return [{ from: end, to: end, text: `, ${pair}` }];
}

/** Adds `key` to a map that has a line for each of its settings. */
export function insertLines(source: Source, place: Place, key: string, value: Written): Patch[] {
  const { map, path, layout } = place;
  const start = rangeOf(map).from;
  const column = start - lineStart(source.text, start);
  const lines = pairLines(layout, [...path, key], value, ' '.repeat(column));
  const at = lineFor(source, place, key, column);
  if (path.length > 0) return [linesAt(source, at, lines)];
  const line = nearAlike(source, place, key, at);
  return [linesAt(source, line, spaced(source, { at: line, lines, place, key }))];
}

/** With an empty line between a section and its neighbours. */
function spaced(
  { text }: Source,
  { at, lines, place, key }: { at: number; lines: readonly string[]; place: Place; key: string },
): string[] {
  const { map, layout } = place;
  const hasSections = pairsOf(map).some((pair) => layout.isSection([nameOf(pair)]));
  const isSection = layout.isSection([key]);
  const above = text.slice(lineStart(text, at - 1), at);
  const isBelowSection = hasSections && above.startsWith(' ');
  const needsGapAbove = (isSection || isBelowSection) && above.trim() !== '';
  const needsGapBelow = isSection && text.slice(at, nextLine(text, at)).trim() !== '';
  return [...(needsGapAbove ? [''] : []), ...lines, ...(needsGapBelow ? [''] : [])];
}

/** The first setting of a file that has none, below an empty line where there are comments. */
export function firstLines(source: Source, layout: Layout, key: string, value: Written): Patch[] {
  const { text } = source;
  const lines = pairLines(layout, [key], value, '');
  return [linesAt(source, text.length, text.trim() === '' || /\n\s*\n$/.test(text) ? lines : ['', ...lines])];
}
