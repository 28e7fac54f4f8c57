/**
 * Finds the lines that part a multipart body: RFC 2046 section 5.1.1.
 */

/** One delimiter line: from its first byte (the line break before it included) to behind its own line break. */
export type Delimiter = { at: number; end: number; isLast: boolean };

const CR = 13;
const LF = 10;
const DASH = 45;

/** The first delimiter line of `boundary` in `body` at or behind `from`; null where there is none. */
export function findDelimiter(body: Buffer, boundary: string, from: number): Delimiter | null {
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark, from, 'latin1'); at >= 0; at = body.indexOf(mark, at + 1, 'latin1')) {
    const before = body[at - 1];
    if (at > 0 && before !== LF && before !== CR) continue;
    const behind = at + mark.length;
    const isLast = body[behind] === DASH && body[behind + 1] === DASH;
    const end = endOfBlank(body, isLast ? behind + 2 : behind);
    if (end !== null) return { at: breakBefore(body, at), end, isLast };
  }
  return null;
}

/** Behind the line break, where nothing but white space comes before it; else null. */
function endOfBlank(body: Buffer, from: number): number | null {
  let at = from;
  while (body[at] === 32 || body[at] === 9) at += 1;
  if (body[at] === CR) at += 1;
  if (at >= body.length) return at;
  if (body[at] === LF) return at + 1;
  return body[at - 1] === CR ? at : null;
}

/** The line break before a delimiter belongs to it, not to the part above. */
function breakBefore(body: Buffer, at: number): number {
  if (body[at - 1] === LF) return body[at - 2] === CR ? at - 2 : at - 1;
  return body[at - 1] === CR ? at - 1 : at;
}

/** Bytes at the start of a body in which a boundary is looked for that the header doesn't tell. */
const GUESS_WITHIN = 4_096;

/** The boundary that a body uses though its header lost it: a line of "--…" above a part's header; null: none. */
export function guessBoundary(body: Buffer): string | null {
  const found = /(?:^|\n)--([^\s-][^\r\n]{0,200})\r?\ncontent-[a-z-]{2,30}:/i.exec(
    body.toString('latin1', 0, GUESS_WITHIN),
  );
  return found?.[1]?.trimEnd() ?? null;
}
