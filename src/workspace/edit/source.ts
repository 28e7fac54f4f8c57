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
