/**
 * Cuts that add an item to a list or take one out, in brackets or behind dashes.
 */
import { isMap, type Node, type YAMLSeq } from 'yaml';
import { inline } from '../commented-yaml.js';
import { cutOut, linesAt, type Patch } from './patch.js';
import { below, endOf, lexemeFrom, lineStart, nextLine, rangeOf, type Source } from './source.js';
import { isWrittenMap, type Written } from './written.js';
import { itemLines, oneLine } from './written-lines.js';

/** The mark before `offset`: the dash or the comma of an item, or the bracket before it. */
function markBefore(
  { lexemes }: Source,
  offset: number,
): { from: number; to: number; text: string } | undefined {
  return lexemes.findLast(({ to, text }) => to <= offset && !text.startsWith('#'));
}

/** Puts `item` behind the last one; the list has one. */
export function appendItem(source: Source, list: YAMLSeq, item: Written): Patch[] {
  const last = list.items.at(-1) as Node;
  const end = endOf(source, last);
  if (list.flow === true) return [{ from: end, to: end, text: `, ${inline(item)}` }];
  const dash = markBefore(source, rangeOf(last).from)?.from ?? 0;
  const column = dash - lineStart(source.text, dash);
  const indent = ' '.repeat(column);
  const isSpread = isMap(last) && last.flow !== true && isWrittenMap(item);
  const lines = isSpread ? itemLines(item, indent) : [`${indent}- ${oneLine(item)}`];
  return [linesAt(source, below(source, end, column), lines)];
}

/** Takes out the item at `index`; another one stays. */
export function dropItem(source: Source, list: YAMLSeq, index: number): Patch[] {
  const item = list.items[index] as Node;
  if (list.flow === true) return dropFromBrackets(source, item);
  const dash = markBefore(source, rangeOf(item).from)?.from ?? 0;
  const { text } = source;
  const end = endOf(source, item);
  return [cutOut(source, lineStart(text, dash), text[end - 1] === '\n' ? end : nextLine(text, end))];
}

/** With the comma behind it, else with the one before. */
function dropFromBrackets(source: Source, item: Node): Patch[] {
  const { text } = source;
  const { from, to } = rangeOf(item);
  const next = lexemeFrom(source, to);
  if (next?.text === ',') {
    const [gap = ''] = /^ */.exec(text.slice(next.to)) ?? [];
    const isBeside = text.slice(to, next.from).trim() === '';
    return isBeside
      ? [wholeLine(source, from, next.to + gap.length)]
      : [cut(from, to), cut(next.from, next.to)];
  }
  const comma = markBefore(source, from);
  if (comma?.text !== ',') return [wholeLine(source, from, to)];
  const isBeside = /^ *$/.test(text.slice(comma.to, from));
  return isBeside ? [cut(comma.from, to)] : [cut(comma.from, comma.to), wholeLine(source, from, to)];
}

function cut(from: number, to: number): Patch {
  return { from, to, text: '' };
}

/** A cut that takes its line along where nothing else stands on it. */
function wholeLine({ text }: Source, from: number, to: number): Patch {
  const [start, end] = [lineStart(text, from), nextLine(text, to)];
  const isAlone = text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '';
  return isAlone ? cut(start, end) : cut(from, to);
}
