/**
 * A mail's header fields by name, so that a row looks its names up instead of walking the header.
 *
 * All instances count: a machine may add its own Auto-Submitted below another's (AUTOREPLY.md section 1).
 * Values are tested without their comments (RFC 5322 section 3.2.2), and shown as evidence with them.
 */
import type { HeaderField } from '../parsed-mail.js';
import { withoutComments } from './comments.js';
import { cutEvidence } from './evidence.js';

/** Lower-case field names, each with all its values in document order. */
export type HeaderIndex = ReadonlyMap<string, readonly string[]>;

/** Builds the index of a mail's header fields. */
export function indexHeaders(fields: readonly HeaderField[]): HeaderIndex {
  const index = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const values = index.get(name);
    if (values === undefined) index.set(name, [value]);
    else values.push(value);
  }
  return index;
}

/** Evidence of the first field of that name whose value, without comments, is a mark; null where none is. */
export function markedHeader(
  headers: HeaderIndex,
  name: string,
  isMark: (value: string) => boolean,
): string | null {
  const marked = headers.get(name)?.find((value) => isMark(withoutComments(value) ?? value));
  return marked === undefined ? null : cutEvidence(`${name}: ${marked}`);
}

/** As {@link markedHeader}, over several names in order. */
export function anyMarkedHeader(
  headers: HeaderIndex,
  names: readonly string[],
  isMark: (value: string) => boolean = () => true,
): string | null {
  for (const name of names) {
    const evidence = headers.has(name) ? markedHeader(headers, name, isMark) : null;
    if (evidence !== null) return evidence;
  }
  return null;
}

/** Evidence of the first field whose name starts with one of `prefixes` and is none of `except`; null where none does. */
export function prefixedHeader(
  headers: HeaderIndex,
  prefixes: readonly string[],
  except: ReadonlySet<string> = new Set(),
): string | null {
  for (const [name, values] of headers) {
    if (except.has(name) || !prefixes.some((prefix) => name.startsWith(prefix))) continue;
    return cutEvidence(`${name}: ${values[0] ?? ''}`);
  }
  return null;
}
