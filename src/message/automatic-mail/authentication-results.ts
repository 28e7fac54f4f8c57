/**
 * Which Authentication-Results of a mail may be believed, and what they say: RFC 8601, AUTOREPLY.md section 5.2(a).
 *
 * Anybody can write such a field. Only those of the pinned host count, and only above the first Received that
 * this host did not stamp: what stands further down came with the mail. What came with it may stand directly below the
 * host's own field, too: there it can make the mail worse, but not better.
 */
import type { HeaderField } from '../parsed-mail.js';
import { withoutComments } from './comments.js';

/** One result, lower case: method "dmarc", value "pass", properties such as "header.from". */
export type AuthResult = {
  method: string;
  value: string;
  properties: ReadonlyMap<string, string>;
  /** Whether a pass proves something: no field above has spoken for the method. A failure counts anywhere. */
  mayProve: boolean;
};

/** The trusted results, topmost field first; empty where no field can be believed. */
export function trustedResults(fields: readonly HeaderField[], authservId: string): AuthResult[] {
  const host = authservId.trim().toLowerCase();
  const results: AuthResult[] = [];
  const spokenFor = new Set<string>();
  let isClosed = false;
  for (const { name, value } of fields) {
    if (name === 'received' && !isStampedBy(value, host)) break;
    const found = name === 'authentication-results' ? resultsOf(value, host) : null;
    if (found === null) continue;
    results.push(...found.map((one) => ({ ...one, mayProve: !isClosed && !spokenFor.has(one.method) })));
    for (const method of found.flatMap(({ method }) => SPEAKS_FOR.get(method) ?? [method]))
      spokenFor.add(method);
    isClosed ||= found.length === 0 || isWholeField(host);
  }
  return results;
}

/** Filters may write a field each; the one for DMARC needs these two's results, so that its field stands above theirs. */
const SPEAKS_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['spf', ['spf', 'dmarc']],
  ['dkim', ['dkim', 'dmarc']],
]);

/** Google and Microsoft put all that they found into one field. */
function isWholeField(host: string): boolean {
  return isHostOf(host, 'google.com') || isHostOf(host, 'outlook.com');
}

/** A hop without "from" is the host handing the mail to itself, as Gmail's topmost ones are; Microsoft's go under two names. */
function isStampedBy(received: string, host: string): boolean {
  const clauses = (withoutComments(received) ?? received).toLowerCase();
  if (!/(?:^|\s)from\s/.test(clauses)) return true;
  const by = /(?:^|\s)by\s+([^\s;]+)/.exec(clauses)?.[1] ?? '';
  return isHostOf(by, host) || (isHostOf(host, 'outlook.com') && isHostOf(by, 'outlook.office365.com'));
}

function isHostOf(name: string, host: string): boolean {
  return name === host || name.endsWith(`.${host}`);
}

type Found = Omit<AuthResult, 'mayProve'>;

/** Null where the field is another host's. One that can't be read may be this host's: it speaks, and says nothing. */
function resultsOf(value: string, host: string): Found[] | null {
  const bare = withoutComments(value);
  if (bare === null) return [];
  const [first = '', ...rest] = splitOutsideQuotes(bare.toLowerCase(), ';').map((part) => part.trim());
  const id = unquoted(first.split(/\s/, 1)[0] ?? '');
  // Microsoft writes no id in front of its results.
  if (id.includes('=')) return isHostOf(host, 'outlook.com') ? [first, ...rest].flatMap(resultOf) : null;
  return id === host ? rest.flatMap(resultOf) : null;
}

function resultOf(written: string): Found[] {
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
