/**
 * Values as they stand in a file of the workspace, and what counts as the same.
 *
 * Plain data, so that an order can be kept in the journal with its absolute outcome (DESIGN.md, "Orders"). A setting
 * without a value is one that is not written: null and missing are the same.
 */

/** A map of a file. */
export type WrittenMap = { readonly [key: string]: Written };

/** A value as written: a date is the text "2026-10-09". */
export type Written = string | number | boolean | null | readonly Written[] | WrittenMap;

/** Where a value stands: names of settings, and positions in lists (from 0). */
export type Path = readonly (string | number)[];

/** Whether `value` is a map. */
export function isWrittenMap(value: Written | undefined): value is WrittenMap {
  return typeof value === 'object' && value !== null && !isWrittenList(value);
}

/** Whether `value` is a list. */
export function isWrittenList(value: Written | undefined): value is readonly Written[] {
  return Array.isArray(value);
}

/** What `value` holds under `key`; null where there is nothing. */
export function partOf(value: Written, key: string | number): Written {
  if (isWrittenList(value)) return (typeof key === 'number' ? value[key] : null) ?? null;
  return isWrittenMap(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}

/** The value at `path`; null where there is none. */
export function valueAt(values: Written, path: Path): Written {
  return path.reduce(partOf, values);
}

/** Texts without the spaces around them, maps in the order of their keys and without what has no value. */
function bare(value: Written): Written {
  if (typeof value === 'string') return value.trim();
  if (isWrittenList(value)) return value.map(bare);
  if (!isWrittenMap(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, bare(inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether two values say the same. */
export function isSame(a: Written, b: Written): boolean {
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}

/** `values` with `value` at `path`; maps that are missing on the way are made. Only a list's own positions can be set. */
export function withValue(values: Written, path: Path, value: Written): Written {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withValue(partOf(values, key), rest, value);
  if (isWrittenList(values)) return values.map((item, index) => (index === key ? inner : item));
  return Object.fromEntries([...Object.entries(isWrittenMap(values) ? values : {}), [String(key), inner]]);
}
