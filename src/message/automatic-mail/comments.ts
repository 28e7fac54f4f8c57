/**
 * Takes the comments out of a structured header value: RFC 5322 section 3.2.2.
 *
 * "auto-replied (vacation)" must read as "auto-replied", and "no (auto-replied)" as "no". Comments nest, a
 * backslash takes the next character literally, and a bracket inside a quoted string is no comment.
 * One pass over the value, however hostile.
 */

/** The value without comments, trimmed; null where a comment or quoted string never ends. */
export function withoutComments(value: string): string | null {
  if (!value.includes('(') && !value.includes('"')) return value.trim();
  let kept = '';
  let depth = 0;
  let isQuoted = false;
  for (const piece of value.match(/\\.?|["()]|[^\\"()]+/gs) ?? []) {
    const depthBefore = depth;
    if (piece === '"' && depth === 0) isQuoted = !isQuoted;
    else if (!isQuoted) depth = depthAfter(piece, depth);
    if (depthBefore === 0 && depth === 0) kept += piece;
  }
  return depth > 0 || isQuoted ? null : kept.trim();
}

function depthAfter(piece: string, depth: number): number {
  if (piece === '(') return depth + 1;
  return piece === ')' && depth > 0 ? depth - 1 : depth;
}

/**
 * The keyword in front of a value's parameters, lower case: "auto-replied; owner-email=…" gives "auto-replied".
 * '' where the value is empty or can't be parsed.
 */
export function keywordOf(value: string): string {
  const bare = withoutComments(value);
  return bare === null ? '' : (bare.split(';', 1)[0] ?? '').trim().toLowerCase();
}
