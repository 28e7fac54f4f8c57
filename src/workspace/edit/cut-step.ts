/**
 * What one step of a change cuts into the text of a file; null where the file has no such place.
 */
import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Step } from './change.js';
import { firstLines, insertIntoBraces, insertLines } from './insert-pair.js';
import type { Layout } from './layout.js';
import { appendItem, dropItem } from './list-items.js';
import type { Patch } from './patch.js';
import type { Place } from './place-of-setting.js';
import { replaceItem, replacePairValue } from './replace-value.js';
import { isRead, type Source } from './source.js';
import { type Path, type Written, withValue } from './written.js';
import { onlySaid } from './written-lines.js';

/** The deepest part of a path that stands in the file. */
type Found = { node: Node | null; pair: Pair<Node, Node | null> | null; depth: number; isInFlow: boolean };

function deepest({ document }: Source, path: Path): Found {
  let found: Found = { node: document.contents, pair: null, depth: 0, isInFlow: false };
  for (const key of path) {
    const inner = stepInto(found, key);
    if (inner === null) break;
    found = inner;
  }
  return found;
}

function stepInto({ node, depth, isInFlow }: Found, key: string | number): Found | null {
  const below = { depth: depth + 1, isInFlow: isInFlow || (isCollection(node) && node.flow === true) };
  if (isMap(node)) {
    const pair = node.items.filter(isRead).find((other) => String(other.key) === String(key));
    return pair === undefined ? null : { ...below, node: pair.value, pair };
  }
  const item = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  return isNode(item) ? { ...below, node: item, pair: null } : null;
}

/** The cuts of `step`. */
export function patchesOf(source: Source, layout: Layout, step: Step): Patch[] | null {
  if (step.do === 'put') return put(source, layout, step.path, step.value);
  const { node, depth } = deepest(source, step.path);
  if (depth < step.path.length || !isSeq(node)) return null;
  return step.do === 'append'
    ? appendItem(source, node, onlySaid(step.item))
    : dropItem(source, node, step.index);
}

function put(source: Source, layout: Layout, path: Path, value: Written): Patch[] | null {
  const found = deepest(source, path);
  const { node, pair, depth, isInFlow } = found;
  const rest = path.slice(depth);
  if (rest.some((key) => typeof key === 'number')) return null;
  const [key, ...inner] = rest.map(String);
  const wanted = onlySaid(value);
  if (key === undefined) {
    if (pair !== null) return replacePairValue(source, { layout, path, isInFlow }, pair, wanted);
    return node === null ? null : [replaceItem(source, node, wanted, isInFlow)];
  }
  if (isMap(node))
    return insert(
      source,
      { map: node, layout, path: path.slice(0, depth) },
      key,
      withValue({}, inner, wanted),
    );
  const isEmpty = node === null || (isScalar(node) && node.value === null);
  if (!isEmpty) return null;
  const nested = withValue({}, [key, ...inner], wanted);
  if (pair !== null)
    return replacePairValue(source, { layout, path: path.slice(0, depth), isInFlow }, pair, nested);
  return depth === 0 ? firstLines(source, layout, key, withValue({}, inner, wanted)) : null;
}

function insert(source: Source, place: Place, key: string, value: Written): Patch[] {
  return place.map.flow === true
    ? insertIntoBraces(source, place, key, value)
    : insertLines(source, place, key, value);
}
