/**
 * Which Authentication-Results of a mail may be believed, and what they say: RFC 8601, AUTOREPLY.md section 5.2(a).
 *
 * Anybody can write such a field. Only those of the pinned host count, and only above the first Received that
 * this host did not stamp: what stands further down came with the mail.
 */
import type { HeaderField } from '../parsed-mail.js';
import { withoutComments } from './comments.js';

/** One result, lower case: method "dmarc", value "pass", properties such as "header.from". */
export type AuthResult = { method: string; value: string; properties: ReadonlyMap<string, string> };

/** The trusted results, topmost field first; empty where no field can be believed. */
export function trustedResults(fields: readonly HeaderField[], authservId: string): AuthResult[] {
  const host = authservId.trim().toLowerCase();
  const results: AuthResult[] = [];
  for (const { name, value } of fields) {
    if (name === 'received' && !isStampedBy(value, host)) break;
    if (name === 'authentication-results') results.push(...resultsOf(value, host));
  }
  return results;
}

/** A hop without "from" is the host handing the mail to itself, as Gmail's topmost ones are. */
function isStampedBy(received: string, host: string): boolean {
  const clauses = (withoutComments(received) ?? received).toLowerCase();
  if (!/(?:^|\s)from\s/.test(clauses)) return true;
  const by = /(?:^|\s)by\s+([^\s;]+)/.exec(clauses)?.[1] ?? '';
  return isHostOf(by, host);
}

function isHostOf(name: string, host: string): boolean {
  return name === host || name.endsWith(`.${host}`);
}

function resultsOf(value: string, host: string): AuthResult[] {
  const bare = withoutComments(value);
  if (bare === null) return [];
  const [first = '', ...rest] = splitOutsideQuotes(bare.toLowerCase(), ';').map((part) => part.trim());
  const id = unquoted(first.split(/\s/, 1)[0] ?? '');
  // Microsoft writes no id in front of its results.
  if (id.includes('=')) return isHostOf(host, 'outlook.com') ? [first, ...rest].flatMap(resultOf) : [];
  return id === host ? rest.flatMap(resultOf) : [];
}

function resultOf(written: string): AuthResult[] {
  const single = written.replace(/\s+/g, ' ').replaceAll(' =', '=').replaceAll('= ', '=');
  const [head, ...properties] = splitOutsideQuotes(single, ' ')
    .filter((word) => word.includes('='))
    .map(pairOf);
  if (head === undefined) return [];
  const [method, value] = head;
  return [{ method: method.split('/', 1)[0] ?? '', value, properties: new Map(properties) }];
}

function pairOf(word: string): [string, string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), unquoted(word.slice(at + 1))];
}

function unquoted(word: string): string {
  return word.length > 1 && word.startsWith('"') && word.endsWith('"') ? word.slice(1, -1) : word;
}

function splitOutsideQuotes(value: string, separator: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === '\\') at += 1;
    else if (!isQuoted && character === separator) {
      pieces.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, value.slice(start)];
}
