/**
 * Puts the lines of format=flowed together again: RFC 3676 section 4.
 */

const SIGNATURE = '-- ';

type Line = { depth: number; text: string; isFlowed: boolean };

function readLine(written: string): Line {
  let depth = 0;
  while (written[depth] === '>') depth += 1;
  const stuffed = written.slice(depth);
  const text = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed;
  return { depth, text, isFlowed: text.endsWith(' ') && text !== SIGNATURE };
}

/** `text` with LF line ends; `deletesSpace` is the parameter delsp. Quoted lines keep their marks, "> ". */
export function unfoldFlowed(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let pieces: string[] = [];
  let open: Line | null = null;
  for (const written of text.split('\n')) {
    const line = readLine(written);
    const continues = open?.isFlowed === true && open.depth === line.depth && line.text !== SIGNATURE;
    if (!continues && open !== null) {
      lines.push(marked(open.depth, pieces));
      pieces = [];
    }
    pieces.push(line.isFlowed && deletesSpace ? line.text.slice(0, -1) : line.text);
    open = line;
  }
  if (open !== null) lines.push(marked(open.depth, pieces));
  return lines.join('\n');
}

function marked(depth: number, pieces: readonly string[]): string {
  const text = pieces.join('');
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text}`;
}
