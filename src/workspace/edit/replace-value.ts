/**
 * Cuts that put a value in the place of another: its name, its neighbours and the comments stay where they are.
 */
import { isCollection, isScalar, type Node, type Pair, Scalar } from 'yaml';
import type { Layout } from './layout.js';
import { cutOut, linesAt, type Patch } from './patch.js';
import { behindColon, endOf, isBlank, lineStart, nextLine, rangeOf, type Source } from './source.js';
import type { Path, Written } from './written.js';
import { linesBelow, oneLine } from './written-lines.js';

/** Whether the value takes whole lines below its name: a map or a list without brackets. */
function isBelow(node: Node): boolean {
  return isCollection(node) && node.flow !== true;
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** Takes away what stands behind the colon and puts `written` there; `lines` come below. */
function behindName(
  source: Source,
  pair: Pair<Node, Node | null>,
  written: string,
  lines: string[],
): Patch[] {
  const from = behindColon(source, pair);
  const { value } = pair;
  const to = value === null || isBlank(value) ? from : rangeOf(value).to;
  if (value !== null && isBlockText(value))
    return [{ from, to, text: [written, ...lines, ''].join(source.newline) }];
  if (value !== null && isBelow(value)) return insteadOfLines(source, { from, value }, written, lines);
  const below = lines.length === 0 ? [] : [linesAt(source, nextLine(source.text, to), lines)];
  return [...below, ...inPlace(source, { from, to }, written)];
}

/** Like {@link behindName}, where the value takes the lines below; those of comment stay. */
function insteadOfLines(
  source: Source,
  { from, value }: { from: number; value: Node },
  written: string,
  lines: readonly string[],
): Patch[] {
  const { text, newline } = source;
  const first = nextLine(text, from);
  const end = endOf(source, value);
  const to = text[end - 1] === '\n' ? end : nextLine(text, end);
  const { text: comments } = cutOut(source, first - 1, to);
  const below = lines.map((line) => line + newline).join('') + comments;
  return [
    { from, to: from, text: written },
    { from: first, to, text: below },
  ];
}

/** Puts `written` in the place of a value; lines of comment within it come below. */
function inPlace(source: Source, { from, to }: { from: number; to: number }, written: string): Patch[] {
  const { text: comments } = cutOut(source, from, to);
  const below = nextLine(source.text, to);
  const gap = source.text[below - 1] === '\n' ? '' : source.newline;
  const kept = comments === '' ? [] : [{ from: below, to: below, text: gap + comments }];
  return [{ from, to, text: written }, ...kept];
}

/** The setting at `path`, which is `pair`, gets `value`; `isInFlow` where it stands in brackets. */
export function replacePairValue(
  source: Source,
  { layout, path, isInFlow }: { layout: Layout; path: Path; isInFlow: boolean },
  pair: Pair<Node, Node | null>,
  value: Written,
): Patch[] {
  const { text } = source;
  const old = pair.value;
  const { from } = rangeOf(pair.key);
  const indent = text.slice(lineStart(text, from), from).replace(/[^ ]/g, ' ');
  const lines = isInFlow ? null : linesBelow(layout, path, value, indent);
  if (lines !== null) return behindName(source, pair, '', lines);
  const written = oneLine(value, { replaced: old, isInFlow });
  if (old === null || isBlank(old) || isBelow(old) || isBlockText(old))
    return behindName(source, pair, ` ${written}`, []);
  return inPlace(source, rangeOf(old), written);
}

/** The item of a list gets another value; `isInFlow` where the list stands in brackets. */
export function replaceItem(source: Source, item: Node, value: Written, isInFlow: boolean): Patch {
  const { from } = rangeOf(item);
  return { from, to: endOf(source, item), text: oneLine(value, { replaced: item, isInFlow }) };
}
