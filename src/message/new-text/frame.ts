/**
 * Finds the frame of a quote: what a mail program writes above the words it quotes or forwards.
 *
 * A frame is a separator line, a header block or an attribution, or several of them below one another.
 */
import { type Attribution, attributionsOf } from './attribution.js';
import { type Field, fieldsOf, headerBlockAt } from './header-block.js';
import { isBlank, type Line, nextFull } from './lines.js';
import { separatorOf } from './separator.js';

/** Lines `from` to `to` (exclusive) are a frame. */
export type Frame = {
  from: number;
  to: number;
  /** It stands above forwarded matter. */
  isForward: boolean;
  /** Its last part is an attribution, whose programs mark what they quote. */
  isAttribution: boolean;
  /** It is a header block and nothing else. */
  isHeaderOnly: boolean;
};

/** The lines of a mail with what was found in them at once. */
export type MarkedText = {
  lines: readonly Line[];
  /** For each line the length of its quote mark, null where it has none. */
  marks: readonly (number | null)[];
  /** For each line the header field that it would be. */
  fields: readonly (Field | null)[];
  /** By their first line. */
  attributions: ReadonlyMap<number, Attribution>;
};

/** `lines` with their marks and attributions. */
export function markedText(lines: readonly Line[], marks: readonly (number | null)[]): MarkedText {
  return { lines, marks, fields: fieldsOf(lines), attributions: attributionsOf(lines) };
}

/** Whether line `at` is marked as quoted. */
export function isMarked(text: MarkedText, at: number): boolean {
  return typeof text.marks[at] === 'number';
}

function attributionFrame(text: MarkedText, at: number): Frame | null {
  const found = text.attributions.get(at);
  if (found === undefined) return null;
  const below = nextFull(text.lines, found.to);
  const isAboveMarks = below <= found.to + 2 && isMarked(text, below);
  const isAlone = found.strength === 'alone' && at > 0 && isBlank(text.lines[at - 1]);
  if (found.strength !== 'strong' && !isAlone && !isAboveMarks) return null;
  return { from: at, to: found.to, isForward: false, isAttribution: true, isHeaderOnly: false };
}

function partAt(text: MarkedText, at: number, isBelowPart: boolean): Frame | null {
  const line = text.lines[at];
  if (line === undefined || isBlank(line) || isMarked(text, at)) return null;
  const separator = separatorOf(line);
  if (separator !== null) {
    return {
      from: at,
      to: at + 1,
      isForward: separator === 'forward',
      isAttribution: false,
      isHeaderOnly: false,
    };
  }
  const block = headerBlockAt(text, at, isBelowPart);
  if (block !== null) return { ...block, isForward: false, isAttribution: false, isHeaderOnly: true };
  return attributionFrame(text, at);
}

/** The frame that begins at line `at`, with all that belongs to it below; null where none begins. */
export function frameAt(text: MarkedText, at: number): Frame | null {
  let frame = partAt(text, at, false);
  for (let part = frame; part !== null && frame !== null; ) {
    part = partAt(text, nextFull(text.lines, part.to), true);
    if (part === null) break;
    frame = {
      from: at,
      to: part.to,
      isForward: frame.isForward || part.isForward,
      isAttribution: part.isAttribution,
      isHeaderOnly: frame.isHeaderOnly && part.isHeaderOnly,
    };
  }
  return frame;
}
