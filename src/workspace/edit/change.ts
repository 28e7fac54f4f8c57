/**
 * The changes that orders make to files, each by its outcome: done twice, the second time changes nothing.
 */
import { isSameItem } from './same-item.js';
import { isSame, isWrittenList, isWrittenMap, type Path, partOf, valueAt, type Written } from './written.js';

/**
 * One change.
 * `set`: `value` stands at `path`; null takes the value away. Where `expectedBefore` is given, anything else that
 * stands there is a person's newer word, and a conflict; that nothing does is one only where `isWritten`.
 * `add`: the list at `path` has `item`. `remove`: it has none such.
 */
export type Change =
  | { do: 'set'; path: Path; value: Written; expectedBefore?: Written; isWritten?: boolean }
  | { do: 'add' | 'remove'; path: Path; item: Written };

/** What a person wrote where something else was expected; all values as they stand in the file. */
export type Conflict = { path: Path; expected: Written; wanted: Written; found: Written };

/** One cut into a file: a value is put at a place, an item comes to the end of a list that has some, an item goes. */
export type Step =
  | { do: 'put'; path: Path; value: Written }
  | { do: 'append'; path: Path; item: Written }
  | { do: 'drop'; path: Path; index: number };

/** The steps from `values` to the outcome of `change`; none where it is there already. */
export function stepsOf(values: Written, change: Change): Step[] | Conflict {
  const found = valueAt(values, change.path);
  if (change.do === 'set') return settingSteps(found, change);
  const items = isWrittenList(found) ? found : [];
  const { path, item } = change;
  const others = items.filter((other) => !isSameItem(path, other, item));
  if (change.do === 'remove') return others.length === items.length ? [] : stepsTo(found, others, path);
  return others.length < items.length ? [] : stepsTo(found, [...items, item], path);
}

function settingSteps(found: Written, change: Change & { do: 'set' }): Step[] | Conflict {
  const { path, value: wanted, expectedBefore: expected, isWritten = false } = change;
  // What isn't written is a default, and no person's word against the order, unless it was there.
  const isOtherwise = expected !== undefined && !isSame(found, expected) && !isSame(found, wanted);
  const isForeign = isOtherwise && (found !== null || isWritten);
  return isForeign ? { path, expected, wanted, found } : stepsTo(found, wanted, path);
}

function stepsTo(found: Written, wanted: Written, path: Path): Step[] {
  if (isSame(found, wanted)) return [];
  if (isWrittenMap(found) && isWrittenMap(wanted)) {
    const keys = [...new Set([...Object.keys(found), ...Object.keys(wanted)])];
    return keys.flatMap((key) => stepsTo(partOf(found, key), partOf(wanted, key), [...path, key]));
  }
  if (isWrittenList(found) && isWrittenList(wanted) && found.length > 0 && wanted.length > 0)
    return listSteps(found, wanted, path);
  return [{ do: 'put', path, value: wanted }];
}

/** Items that stay keep their place and their comments; the others go from the end, so that positions hold. */
function listSteps(found: readonly Written[], wanted: readonly Written[], path: Path): Step[] {
  if (found.length === wanted.length) {
    return found.flatMap((item, index) => stepsTo(item, wanted[index] ?? null, [...path, index]));
  }
  const isIn = (list: readonly Written[], item: Written): boolean =>
    list.some((other) => isSame(other, item));
  const kept = found.filter((item) => isIn(wanted, item));
  const added = wanted.filter((item) => !isIn(found, item));
  if (kept.length === 0 || !isSame([...kept, ...added], wanted)) return [{ do: 'put', path, value: wanted }];
  const gone = found.flatMap((item, index) => (isIn(wanted, item) ? [] : [index])).reverse();
  return [
    ...gone.map((index): Step => ({ do: 'drop', path, index })),
    ...added.map((item): Step => ({ do: 'append', path, item })),
  ];
}
