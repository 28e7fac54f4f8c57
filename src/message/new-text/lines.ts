/**
 * Cuts a mail's text into lines that know where they stand, so that every decision leads back to the text.
 */
import { fold } from './fold.js';

/** One line of the text, without its line break. */
export type Line = {
  /** UTF-16 offset of its first character. */
  at: number;
  /** Offset behind its last character that is not white space; `at` for a blank line. */
  end: number;
  /** The characters from `at` to `end`. */
  text: string;
  /** `text` folded (fold.ts), of the same length. */
  folded: string;
};

/** Nothing longer is compared with the words of a frame: no mail program writes such a line, prose and attackers do. */
export const LONGEST_FRAME = 500;

function lineOf(text: string, folded: string, from: number, to: number): Line {
  const kept = text.slice(from, to).trimEnd();
  return { at: from, end: from + kept.length, text: kept, folded: folded.slice(from, from + kept.length) };
}

/** The lines of `text`, whichever line break it uses. */
export function cutLines(text: string): Line[] {
  const folded = fold(text);
  const lines: Line[] = [];
  let from = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(lineOf(text, folded, from, found.index));
    from = found.index + found[0].length;
  }
  lines.push(lineOf(text, folded, from, text.length));
  return lines;
}

/** `line` in two: before offset `column` of the line, and from it on. */
export function splitLine(line: Line, column: number): [Line, Line] {
  const before = line.text.slice(0, column).trimEnd();
  const gap = line.text.slice(column).length - line.text.slice(column).trimStart().length;
  const start = column + gap;
  return [
    { at: line.at, end: line.at + before.length, text: before, folded: line.folded.slice(0, before.length) },
    { at: line.at + start, end: line.end, text: line.text.slice(start), folded: line.folded.slice(start) },
  ];
}

/** Whether nothing but white space and invisible characters stands in the line. */
export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.folded.trim() === '';
}

/** The first line at or after `from`, and before `to`, that is not blank; `to` where there is none. */
export function nextFull(lines: readonly Line[], from: number, to: number = lines.length): number {
  let i = from;
  while (i < to && isBlank(lines[i])) i += 1;
  return i;
}
