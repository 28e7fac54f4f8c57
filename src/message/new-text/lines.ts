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

/** Nothing longer than this is compared with word tables: no client writes such a line, only prose and attackers do. */
export const LONGEST_FRAME_LINE = 500;

/** The lines of `text`, whichever line break it uses. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const kept = raw.trimEnd();
    lines.push({ at, end: at + kept.length, text: kept, folded: fold(kept) });
    at += raw.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return lines;
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
