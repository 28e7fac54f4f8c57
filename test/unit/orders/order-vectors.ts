/**
 * Reads the tables of test/vectors/orders: "what is typed → what it must come to".
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one line of a message must come to. `doubt` is the reason of an ask or a refusal. */
export type Expected = {
  verdict: string;
  doubt: string | null;
  order: string | null;
  fields: Record<string, string>;
};

/** One row; `text` has real line breaks. */
export type OrderVector = { name: string; at: string; text: string; lines: Expected[] };

const START = '2026-10-06T16:05+02:00';
const FIELD = /(\w+)=(?:"([^"]*)"|(\S+))/g;

function expected(text: string): Expected {
  const [head = '', ...rest] = text.trim().split(' ');
  const [verdict = '', doubt = null] = head.split(':');
  const [order = null] = rest.filter((word) => /^[a-zA-Z]+$/.test(word)).slice(0, 1);
  const fields = [...text.matchAll(FIELD)].map(([, key, quoted, bare]) => [key, quoted ?? bare]);
  return { verdict, doubt, order: rest[0] === order ? order : null, fields: Object.fromEntries(fields) };
}

/** All rows of a table. */
export function orderVectors(file: string): OrderVector[] {
  const path = fileURLToPath(new URL(`../../vectors/orders/${file}`, import.meta.url));
  const rows: OrderVector[] = [];
  let at = START;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('at 2')) at = line.slice(3);
    const [typed, meant] = line.startsWith('#') && !line.startsWith('#2') ? [] : line.split(' → ');
    if (typed === undefined || meant === undefined) continue;
    rows.push({
      name: line,
      at,
      text: typed.replaceAll('⏎', '\n'),
      lines: meant.split('⏎').map(expected),
    });
  }
  return rows;
}
