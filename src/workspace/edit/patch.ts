/**
 * Cuts into the text of a file, and the text with all of them put in: comments keep their lines and their columns.
 */
import { lineStart, nextLine, type Source } from './source.js';

/** A piece of text that takes the place of what stood from `from` to `to`. */
export type Patch = { from: number; to: number; text: string };

/** Puts whole lines at `at`, where a line begins or the text ends. */
export function linesAt({ text, newline }: Source, at: number, lines: readonly string[]): Patch {
  const isOpenEnd = at > 0 && text[at - 1] !== '\n';
  const written = lines.map((line) => line + newline).join('');
  return { from: at, to: at, text: isOpenEnd ? newline + written : written };
}

/** Takes out the text from `from` to `to`; lines of comment between them stay. */
export function cutOut({ text, commentLines }: Source, from: number, to: number): Patch {
  let kept = '';
  for (let line = nextLine(text, from); line < to; line = nextLine(text, line))
    if (commentLines.has(line)) kept += text.slice(line, nextLine(text, line));
  return { from, to, text: kept };
}

/** The comment that ends the line of a patch, and by how much the patch moves it. */
function movedComment({ text, lexemes }: Source, patch: Patch): { from: number; by: number } | null {
  if (`${text.slice(patch.from, patch.to)}${patch.text}`.includes('\n')) return null;
  const isAllBefore = patch.text === '' && text.slice(lineStart(text, patch.from), patch.from).trim() === '';
  const end = nextLine(text, patch.to);
  const comment = lexemes.find(({ from, text: lexeme }) => from >= patch.to && lexeme.startsWith('#'));
  if (comment === undefined || comment.from >= end || isAllBefore) return null;
  return { from: comment.from, by: patch.text.length - (patch.to - patch.from) };
}

/**
 * Spaces before the comments behind the patches: they keep their columns where there is room. One that stands one space
 * behind its value is in no column.
 */
function alignments(source: Source, patches: readonly Patch[]): Patch[] {
  const moves = new Map<number, number>();
  for (const patch of patches) {
    const moved = movedComment(source, patch);
    if (moved !== null) moves.set(moved.from, (moves.get(moved.from) ?? 0) + moved.by);
  }
  return [...moves].map(([to, by]) => {
    const from = source.text.slice(0, to).trimEnd().length;
    const room = to - from === 1 ? 1 : Math.max(1, to - from - by);
    return { from, to, text: ' '.repeat(room) };
  });
}

/** The text with the patches put in; comments behind them stay in their columns. */
export function patched(source: Source, patches: readonly Patch[]): string {
  let result = source.text;
  const all = [...alignments(source, patches), ...patches];
  for (const { from, to, text } of all.toSorted((a, b) => b.from - a.from))
    result = result.slice(0, from) + text + result.slice(to);
  return result;
}
