/**
 * Which text parts of a message lie beyond its first 64 KB, so that they are fetched on their own.
 *
 * A mail's words may follow its pictures: a screenshot pasted above them, a signature with a logo. Pure; where it
 * can't be told from the sizes, it says yes: a part fetched in vain costs little, a missed one is a missed inquiry.
 */
import type { MessageStructureObject } from 'imapflow';

const TEXT_TYPES = new Set(['text/plain', 'text/html']);

/** Nobody writes more bodies than this into one mail. */
const MOST_PARTS = 8;

/**
 * Part numbers (RFC 3501 section 6.4.5) of the text parts, outside of attached messages, that may end beyond the
 * first `prefixBytes` of a message of `sizeBytes`; in document order, at most 8.
 */
export function furtherTextParts(
  structure: MessageStructureObject,
  { prefixBytes, sizeBytes }: { prefixBytes: number; sizeBytes: number },
): string[] {
  const leaves = leavesOf(structure);
  const contentBytes = leaves.reduce((sum, { size = 0 }) => sum + size, 0);
  // Headers and boundaries: all of them may stand before the part.
  const otherBytes = Math.max(0, sizeBytes - contentBytes);
  const found: string[] = [];
  let latestEnd = otherBytes;
  for (const { type, size = 0, part = '1' } of leaves) {
    latestEnd += size;
    if (TEXT_TYPES.has(type) && latestEnd > prefixBytes) found.push(part);
  }
  return found.slice(0, MOST_PARTS);
}

/** The parts without parts, in document order; an attached message is one. */
function leavesOf(node: MessageStructureObject): MessageStructureObject[] {
  const isMultipart = node.type.startsWith('multipart/') && node.childNodes !== undefined;
  return isMultipart ? (node.childNodes ?? []).flatMap(leavesOf) : [node];
}
