/**
 * Finds the signature that no closing announces: a block at the end in which nothing is said, with at least two ways
 * to reach somebody, or one and a title.
 *
 * Below "Please print this on the cards:" such a block is what the author wants; there it stays.
 */
import { contactKind, markersIn } from './contact-line.js';
import { type Draft, isMarker, LONGEST_SIGNATURE, ownLines, says } from './draft.js';
import type { Line } from './lines.js';
import { isFullName } from './name-line.js';
import type { Stretch } from './role.js';
import { isClosing, isFormField } from './spoken-line.js';

const FEWEST_MARKERS = 2;
const BULLET = /^ *(?:[-*•·+]|\d{1,2}[.)]|[a-z]\)|\[\d{1,3}\]) /;

/** Whether `line` is the author speaking, however shortly. */
function speaks(line: Line): boolean {
  if (says(line) || isClosing(line) || BULLET.test(line.folded)) return true;
  return /[.!?,;]$/.test(line.folded) && !isMarker(line);
}

function announces(line: Line): boolean {
  return isFormField(line) || (line.folded.endsWith(':') && !isMarker(line));
}

/** The first line of the block at the end of `part` in which nothing is said; its end where there is none. */
function silentFrom({ lines, roles }: Draft, part: Stretch): number {
  let top = part.to;
  for (let at = part.to - 1; at >= Math.max(part.from, part.to - LONGEST_SIGNATURE); at -= 1) {
    const line = lines[at];
    if (line === undefined || roles[at]?.kind !== 'own') continue;
    if (announces(line)) return part.to;
    if (speaks(line)) return top;
    top = at;
  }
  return top;
}

/** The signature at the end of `part`, below its name, or null. */
export function signatureAtEnd(draft: Draft, part: Stretch): Stretch | null {
  const block = { from: silentFrom(draft, part), to: part.to };
  const own = ownLines(draft, block);
  const markers = own.reduce((sum, line) => sum + markersIn(line), 0);
  if (markers < FEWEST_MARKERS || !own.some((line) => contactKind(line) === 'contact')) return null;
  if (ownLines(draft, { from: part.from, to: block.from }).length === 0) return null;
  for (let at = block.from; at < block.to; at += 1) {
    const [above, line] = [draft.lines[at - 1], draft.lines[at]];
    if (line === undefined || draft.roles[at]?.kind !== 'own') continue;
    const isBelowName = at > block.from && above !== undefined && isFullName(above);
    if (isMarker(line) || isBelowName) return { from: at, to: block.to };
  }
  return null;
}
