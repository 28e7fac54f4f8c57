/**
 * Which text parts of a message lie beyond its first 64 KB, so that they are fetched on their own.
 *
 * A mail's words may follow its pictures: a screenshot pasted above them, a signature with a logo. Pure; where it
 * can't be told from the sizes, it says yes: a part fetched in vain costs little, a missed one is a missed inquiry.
 */
import type { MessageStructureObject } from 'imapflow';

/** What the reader makes text of, and text/calendar, whose body may hold the METHOD. */
const TEXT_TYPES = new Set([
  'text/plain',
  'text/markdown',
  'text/html',
  'application/xhtml+xml',
  'text/enriched',
  'text/richtext',
  'text/calendar',
]);

/** Nobody writes more bodies than this into one mail. */
const MOST_PARTS = 8;

/** A plain text that is longer says all that the HTML beside it says. */
const STUB_BYTES = 1_000;

type Leaf = { type: string; size: number; part: string; isSaidInPlain: boolean };

/**
 * Part numbers (RFC 3501 section 6.4.5) of the text parts, outside of attached messages, that may end beyond the
 * first `prefixBytes` of a message of `sizeBytes`; in document order, at most 8. HTML with the same in plain text
 * beside it is left out.
 */
export function furtherTextParts(
  structure: MessageStructureObject,
  { prefixBytes, sizeBytes }: { prefixBytes: number; sizeBytes: number },
): string[] {
  const leaves = leavesOf(structure);
  const contentBytes = leaves.reduce((sum, { size }) => sum + size, 0);
  // Headers and boundaries: all of them may stand before the part.
  const otherBytes = Math.max(0, sizeBytes - contentBytes);
  const found: string[] = [];
  let latestEnd = otherBytes;
  for (const { type, size, part, isSaidInPlain } of leaves) {
    latestEnd += size;
    if (TEXT_TYPES.has(type) && latestEnd > prefixBytes && !isSaidInPlain) found.push(part);
  }
  return found.slice(0, MOST_PARTS);
}

/** The parts without parts, in document order; an attached message is one. */
function leavesOf(node: MessageStructureObject): Leaf[] {
  const { type, size = 0, part = '1', childNodes = [] } = node;
  if (!type.startsWith('multipart/') || childNodes.length === 0) {
    return [{ type, size, part, isSaidInPlain: false }];
  }
  const leaves = childNodes.flatMap(leavesOf);
  const hasPlain = leaves.some((leaf) => leaf.type === 'text/plain' && leaf.size > STUB_BYTES);
  if (type !== 'multipart/alternative' || !hasPlain) return leaves;
  return leaves.map((leaf) => (leaf.type === 'text/html' ? { ...leaf, isSaidInPlain: true } : leaf));
}
