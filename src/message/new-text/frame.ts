/**
 * Finds the frame of a quote: what a mail program writes above the words it quotes or forwards.
 *
 * A frame is a separator line, a header block or an attribution, or several of them below one another.
 */
import { type Attribution, attributionsOf } from './attribution.js';
import { type Field, fieldsOf, headerBlockAt } from './header-block.js';
import { isBlank, type Line, nextFull } from './lines.js';
import { isName } from './name-line.js';
import { markedLines, oddMarks } from './quote-marks.js';
import { separatorOf } from './separator.js';

/** What a frame is made of. */
type Part = { from: number; to: number; kind: 'separator' | 'forward' | 'header' | 'attribution' };

/** Lines `from` to `to` (exclusive) are a frame; its parts in their order. */
export type Frame = { from: number; to: number; kinds: Part['kind'][] };

/** The lines of a mail with what was found in them at once. */
export type MarkedText = {
  lines: readonly Line[];
  /** For each line the length of its quote mark, null where it has none. */
  marks: readonly (number | null)[];
  /** For each line the header field that it would be. */
  fields: readonly (Field | null)[];
  /** A subject speaks of an answer, or there is none that could. */
  isAnswer: boolean;
  /** By their first line. */
  attributions: ReadonlyMap<number, Attribution>;
};

/** `marks`, and where one of the attributions stands above lines with a mark of their writer's making, those too. */
function withOddMarks(
  lines: readonly Line[],
  marks: readonly (number | null)[],
  attributions: ReadonlyMap<number, Attribution>,
): readonly (number | null)[] {
  for (const { to } of attributions.values()) {
    const below = nextFull(lines, to);
    const odd = marks[below] === null ? oddMarks(lines, below) : null;
    if (odd !== null) return marks.map((mark, at) => mark ?? odd[at - below] ?? null);
  }
  return marks;
}

/** `lines` with their marks and frames; `isAnswer` tells that a subject speaks of an answer. */
export function markedText(lines: readonly Line[], isAnswer: boolean): MarkedText {
  const attributions = attributionsOf(lines);
  const marks = withOddMarks(lines, markedLines(lines, isAnswer), attributions);
  return { lines, marks, fields: fieldsOf(lines), isAnswer, attributions };
}

/** Whether line `at` is marked as quoted. */
export function isMarked(text: MarkedText, at: number): boolean {
  return typeof text.marks[at] === 'number';
}

function attributionAt(text: MarkedText, at: number): Part | null {
  const found = text.attributions.get(at);
  if (found === undefined) return null;
  const below = nextFull(text.lines, found.to);
  const isAboveMarks = below <= found.to + 2 && isMarked(text, below);
  const above = text.lines[at - 1];
  const isApart = above !== undefined && (isBlank(above) || isName(above));
  const isAlone = found.strength === 'alone' && text.isAnswer && isApart;
  if (found.strength !== 'strong' && !isAlone && !isAboveMarks) return null;
  return { from: at, to: found.to, kind: 'attribution' };
}

function partAt(text: MarkedText, at: number, isBelowPart: boolean): Part | null {
  const line = text.lines[at];
  if (line === undefined || isBlank(line) || isMarked(text, at)) return null;
  const separator = separatorOf(line);
  if (separator !== null) {
    return { from: at, to: at + 1, kind: separator === 'forward' ? 'forward' : 'separator' };
  }
  const block = headerBlockAt(text, at, isBelowPart);
  return block === null ? attributionAt(text, at) : { ...block, kind: 'header' };
}

/** The frame that begins at line `at`, with all that belongs to it below; null where none begins. */
export function frameAt(text: MarkedText, at: number): Frame | null {
  const parts: Part[] = [];
  let part = partAt(text, at, false);
  while (part !== null) {
    parts.push(part);
    part = partAt(text, nextFull(text.lines, part.to), true);
  }
  const last = parts.at(-1);
  return last === undefined ? null : { from: at, to: last.to, kinds: parts.map(({ kind }) => kind) };
}
