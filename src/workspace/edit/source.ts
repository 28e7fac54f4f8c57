/**
 * The text of a YAML file with what is known of its places: lines, comments, ends of values.
 *
 * An edit cuts into the text itself. Writing the parsed document anew would move every comment of the file that is
 * not one space behind its value, and close up what a person has aligned.
 */
import { type Document, isCollection, isPair, isScalar, Lexer, type Node, type Pair } from 'yaml';

/** A comment or a mark such as ":" and "," (texts of values aside). */
type Lexeme = { from: number; to: number; text: string };

/** A parsed text. */
export type Source = {
  text: string;
  document: Document;
  newline: '\n' | '\r\n';
  lexemes: readonly Lexeme[];
  /** The column of the comment by the offset of its line, where the line is nothing else. */
  commentLines: ReadonlyMap<number, number>;
};

/** A piece of text that takes the place of what stood from `from` to `to`. */
export type Patch = { from: number; to: number; text: string };

/** Stands before the text of a plain or block value. */
const VALUE_FOLLOWS = '\x1f';
const CONTROLS: ReadonlySet<string> = new Set(['\x02', '\x18', VALUE_FOLLOWS]);

function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let from = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    const to = CONTROLS.has(lexeme) ? from : from + lexeme.length;
    if (to > from && before !== VALUE_FOLLOWS && lexeme.trim() !== '')
      lexemes.push({ from, to, text: lexeme });
    [before, from] = [lexeme, to];
  }
  return lexemes;
}

/** The source of a text that `document` was parsed from. */
export function sourceOf(text: string, document: Document): Source {
  const lexemes = lexemesOf(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const commentLines = new Map<number, number>();
  for (const { from, text: comment } of lexemes) {
    const start = lineStart(text, from);
    if (comment.startsWith('#') && text.slice(start, from).trim() === '')
      commentLines.set(start, from - start);
  }
  return { text, document, newline, lexemes, commentLines };
}

/** Where the line of `offset` begins, behind the mark that some editors put before the first one. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Where the line after that of `offset` begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The first mark or comment from `offset` on. */
export function lexemeFrom({ lexemes }: Source, offset: number): Lexeme | undefined {
  return lexemes.find(({ from }) => from >= offset);
}

/** Where a node begins and where its value ends. */
export function rangeOf(node: Node): { from: number; to: number } {
  const [from, to] = node.range ?? [0, 0];
  return { from, to };
}

/** Whether nothing is written where the value would stand. */
export function isBlank(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

/** The place behind the colon of a pair. */
export function behindColon({ lexemes }: Source, { key }: Pair<Node, Node | null>): number {
  const { to } = rangeOf(key);
  const colon = lexemes.find(({ from, text }) => from >= to && text === ':');
  return colon?.to ?? to;
}

/** A map's pair as a document has it that was read without a problem. */
export function isRead(pair: unknown): pair is Pair<Node, Node | null> {
  return isPair(pair) && isScalar(pair.key);
}

/** Where a value's last sign stands; its comment and the lines after it aside. */
export function endOf(source: Source, node: Node): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (isRead(last)) return endOfPair(source, last);
  return last === undefined ? rangeOf(node).to : endOf(source, last as Node);
}

/** Where a pair's last sign stands. */
export function endOfPair(source: Source, pair: Pair<Node, Node | null>): number {
  const { value } = pair;
  return value === null || isBlank(value) ? behindColon(source, pair) : endOf(source, value);
}

/** The line below what ends at `end`: also below comments that are indented deeper than `column`. */
export function below({ text, commentLines }: Source, end: number, column: number): number {
  let at = text[end - 1] === '\n' ? end : nextLine(text, end);
  while ((commentLines.get(at) ?? -1) > column) at = nextLine(text, at);
  return at;
}

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
