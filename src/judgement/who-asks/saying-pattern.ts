/**
 * The little language of the tables beside it, so that they read like the sayings they stand for.
 *
 * One wording a line; `[really]` may be left out, `[so]*` also be said again, `(bot|robot)` is one of several,
 * `{machine}` is a part named before, `#` is any one word. Our own tables alone are written in it, never a user's text.
 */

/** Parts by name; a later one may use those before it. */
export type Parts = ReadonlyMap<string, string>;

const TOKEN = /\{[a-z-]+\}|\]\*|[()[\]|]|[^\s()[\]{}|*]+/g;

const SIGNS: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  ']*': ')*',
  '|': '|',
};

/** Every word brings the blank before it along, so that what is left out leaves no gap. */
function piece(token: string, parts: Parts): string {
  if (token.startsWith('{')) {
    const part = parts.get(token.slice(1, -1));
    if (part === undefined) throw new Error(`no part ${token} in the table`);
    return part;
  }
  if (token === '#') return ' [a-z]{1,15}';
  return SIGNS[token] ?? ` ${token.replace('?', '\\?')}`;
}

/** The wordings of a table, one a line, as one alternative. */
function alternatives(table: string, parts: Parts): string {
  const wordings = table
    .split('\n')
    .map((line) => (line.match(TOKEN) ?? []).map((token) => piece(token, parts)).join(''))
    .filter((wording) => wording !== '');
  return `(?:${wordings.join('|')})`;
}

/** Names the parts, in the order in which they use one another. */
export function partsOf(tables: Readonly<Record<string, string>>): Parts {
  const parts = new Map<string, string>();
  for (const [name, table] of Object.entries(tables)) parts.set(name, alternatives(table, parts));
  return parts;
}

/** Whole sayings (sayings.ts) worded as a line of `table` has it, between the parts `lead` and `end`. */
export function sayingPattern(table: string, parts: Parts): RegExp {
  return new RegExp(`^${piece('{lead}', parts)}${alternatives(table, parts)}${piece('{end}', parts)}$`);
}
