/**
 * Decides which lines are marked as quoted: ">" in all its spacings, "|", and initials ("AR> ").
 *
 * An author's own ">" is no mark where it compares ("> 500 units") or points ("=> next"): such a line stays.
 */
import { isBlank, type Line } from './lines.js';

/** Where the words of a marked line begin, relative to the line; null where the line is not marked. */
export function markLength(line: Line): number | null {
  const { folded } = line;
  let i = 0;
  let depth = 0;
  while (i < folded.length && (folded[i] === '>' || folded[i] === ' ')) {
    if (folded[i] === '>') depth += 1;
    i += 1;
  }
  if (depth > 0) return depth > 0 && folded.lastIndexOf('>', i) >= 0 ? i : null;
  const other = /^ {0,3}(?:[a-z]{1,3}> ?|(?:\| ?)+(?=[^|]*$))/.exec(folded.slice(0, 200));
  if (other === null) return null;
  return /^ {0,3}[a-z]/.test(other[0]) && !/^ {0,3}[A-Z]{1,3}>/.test(line.text) ? null : other[0].length;
}

const COMPARISON = /^ {0,3}> ?(?:=|[-+]?[$€£₺]? ?\d[\d.,]*(?: ?(?:%|k|m)\b| |$))/;

/** Whether a lone marked line compares rather than quotes ("> 500 units"). */
function compares(line: Line): boolean {
  return COMPARISON.test(line.folded) && !line.folded.endsWith('?') && line.text.length <= 60;
}

/** For each line its mark's length, or null where it is the author's own. */
export function markedLines(lines: readonly Line[]): (number | null)[] {
  const marks = lines.map(markLength);
  let i = 0;
  while (i < lines.length) {
    if (marks[i] === null) {
      i += 1;
      continue;
    }
    let end = i;
    while (end < lines.length && marks[end] !== null) end += 1;
    if (lines.slice(i, end).every((line) => compares(line))) marks.fill(null, i, end);
    i = end;
  }
  return marks.map((mark, at) => (isBlank(lines[at]) ? null : mark));
}
