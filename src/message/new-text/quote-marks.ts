/**
 * Decides which lines are marked as quoted: ">" in all its spacings, "|", and initials ("AR> ").
 *
 * An author's own ">" is none: where it compares ("> 500 units"), lists ("> Logo" below "I need:" in a first mail),
 * decorates (">>> www <<<"), or keeps a "From" at a line's start safe (mbox).
 */
import { anyOf } from './frame-words.js';
import { isBlank, type Line } from './lines.js';
import { isGroupWiseHead } from './separator.js';

const ANGLES = /^(?: {0,8}(?:>|&gt;))+ ?/;
const BARS = /^ {0,3}(?:\| ?)+(?=[^|]*$)/;
const INITIALS = /^ {0,3}([A-Z][A-Za-z]{0,2})>+(?: |$)/;
const LONGEST_COMPARISON = 60;
const COMPARISON = /^ {0,3}(?:>|&gt;) ?(?:=|[-+]?[$€£₺]? ?\d[\d.,]*(?:[%kmx]?(?![\w.])|$))/;
const DECORATION = /^ *>[>\s]*[^<]*<{2,}$|^ *>[:;_.^-][()<>_.^'-]|^>from /;
const BROKEN_WROTE = new RegExp(`^ *${anyOf('wrote')} ?:$`);
/** Where mail programs break lines; a quoted line that was broken again is about as long. */
const WRAP_COLUMN = 66;

function markLength(line: Line): number | null {
  const head = line.folded.slice(0, 200);
  const angles = ANGLES.exec(head) ?? BARS.exec(head);
  if (angles !== null) return angles[0].length;
  return INITIALS.exec(line.text.slice(0, 20))?.[0].length ?? null;
}

/** Whether a marked line means its mark: more than, a picture, a guarded "From", GroupWise's head. */
function isNoMark(line: Line): boolean {
  if (isGroupWiseHead(line)) return true;
  if (line.text.length > LONGEST_COMPARISON) return /^>From /.test(line.text);
  if (DECORATION.test(line.folded)) return true;
  return COMPARISON.test(line.folded) && !line.folded.endsWith('?');
}

/** Whether lines `from` to `to` are a list of the author's: below "… :" in a mail that answers none. */
function isOwnList(lines: readonly Line[], from: number): boolean {
  let above = from - 1;
  if (above > 0 && isBlank(lines[above])) above -= 1;
  const intro = lines[above];
  return intro?.folded.endsWith(':') === true;
}

/** Whether line `at`, between two marked ones, is the broken-off end of the upper one. */
function isBrokenTail(lines: readonly Line[], marks: readonly (number | null)[], at: number): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  if (above === undefined || line === undefined || isBlank(line)) return false;
  if (typeof marks[at - 1] !== 'number' || typeof marks[at + 1] !== 'number') return false;
  if (!/[\p{L}\p{N}]/u.test(line.text) || BROKEN_WROTE.test(line.folded)) return true;
  if (/[(<]https?:[^)>\s]*$/.test(above.text)) return true;
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
  if (above.text.length + firstWord + 1 < WRAP_COLUMN || /[.?!:;]["')]*$/.test(above.text)) return false;
  return line.text.length < above.text.length && /^[\p{Ll}\d_(&/%=-]/u.test(line.text);
}

/** The ends of unbroken runs of marked lines, by their first line. */
function runsOf(marks: readonly (number | null)[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < marks.length; i += 1) {
    if (marks[i] === null) continue;
    const from = i;
    while (typeof marks[i] === 'number') i += 1;
    runs.push([from, i]);
  }
  return runs;
}

/**
 * For each line the length of its mark, or null where it has none; `isAnswer` tells that the mail answers another,
 * so that marks are most likely quotes.
 */
export function markedLines(lines: readonly Line[], isAnswer: boolean): (number | null)[] {
  const marks = lines.map(markLength);
  for (const [from, to] of runsOf(marks)) {
    const isOwn = lines.slice(from, to).every(isNoMark) || (!isAnswer && isOwnList(lines, from));
    if (isOwn) marks.fill(null, from, to);
  }
  for (let at = 1; at < lines.length; at += 1) {
    if (marks[at] === null && isBrokenTail(lines, marks, at)) marks[at] = 0;
  }
  return marks;
}

const ODD_MARK = /^ {0,3}([#%:}\]|!$&^])(?: |$|(?=\S))/;

function oddMark(line: Line, sign: string): number | null {
  const found = ODD_MARK.exec(line.folded);
  return found?.[1] === sign ? found[0].length : null;
}

/**
 * The marks of the lines from `from` on, where those right there, below an attribution, begin with a sign that no mail
 * program marks with by itself ("# ", "% ", ": "); null where they don't.
 */
export function oddMarks(lines: readonly Line[], from: number): (number | null)[] | null {
  const sign = ODD_MARK.exec(lines[from]?.folded ?? '')?.[1];
  if (sign === undefined) return null;
  const first = lines.slice(from, from + 6).filter((line) => !isBlank(line));
  const marked = first.filter((line) => oddMark(line, sign) !== null).length;
  if (marked < 2 || 2 * marked <= first.length) return null;
  return lines.slice(from).map((line) => oddMark(line, sign));
}
