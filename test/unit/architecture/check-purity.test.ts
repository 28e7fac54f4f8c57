import { describe, expect, it } from '@jest/globals';
import { checkSource } from './check-source.js';
import type { Rule } from './violation.js';

function rulesBroken(path: string, source: string): string[] {
  return [...new Set(checkSource(path, source).violations.map(({ rule }) => rule))];
}

const IMPURE: Partial<Record<Rule, string[]>> = {
  async: [
    'async function wait() {}',
    'const wait = async () => 1;',
    'class A { async wait() {} }',
    'async function* each() {}',
    'export const a = await b;',
    'for await (const a of b) c(a);',
    'await using a = b;',
    'export function late(): Promise<void> {}',
    `const late = import('./due.js');`,
    'setTimeout(f, 1);',
    'const later = setImmediate;',
    'queueMicrotask(f);',
  ],
  clock: [
    'Date.now();',
    `Date['now']();`,
    'Date[`now`]();',
    'Date?.now();',
    '(Date as Clock).now();',
    'const now = Date.now;',
    'const { now } = Date;',
    'const D = Date;',
    'f(Date);',
    `Reflect.get(Date, 'now');`,
    'const clock = { Date };',
    'new Date();',
    'new Date;',
    'new Date(...parts);',
    'new Date(2026, 9, 8);',
    'Date();',
    `Date.parse('2026-10-08 10:00');`,
    'Temporal.Now.instant();',
    `Temporal['Now'].instant();`,
    'Temporal[name].instant();',
    'const { Now } = Temporal;',
    'const T = Temporal;',
    `import { Temporal as T } from 'temporal-polyfill'; T.Now.instant();`,
    `export { Temporal as T } from 'temporal-polyfill';`,
    'performance.now();',
  ],
  randomness: [
    'Math.random();',
    'const { random } = Math;',
    `Math['ran' + 'dom']();`,
    'crypto.randomUUID();',
    '[3, 1].sort(Math.random);',
  ],
  global: [
    'process.exit();',
    'process.env.HOME;',
    'let p: typeof process;',
    `console.log('here');`,
    'globalThis.Date.now();',
    'globalThis.setTimeout(f, 1);',
    `globalThis['process'].env;`,
    'global.Date.now();',
    `fetch('http://localhost');`,
    `eval('1');`,
    `new Function('return 1');`,
    'import.meta.url;',
  ],
  locale: [
    'date.toLocaleString();',
    'date.toLocaleString(undefined, options);',
    `date.toLocaleDateString('en');`,
    `date.toLocaleTimeString('en');`,
    'word.toLocaleLowerCase();',
    'word?.toLocaleUpperCase();',
    `word['toLocaleUpperCase']();`,
    'words.map(String.prototype.toLocaleUpperCase.call);',
    'a.localeCompare(b);',
    'new Intl.NumberFormat();',
    `new Intl.DateTimeFormat('en');`,
    `new Intl.DateTimeFormat('en', { weekday: 'long' });`,
    'const { DateTimeFormat } = Intl;',
  ],
};

describe.each(Object.entries(IMPURE))('impure (%s) in the middle is caught', (rule, sources) => {
  it.each(sources)('%s', (source) => {
    expect(rulesBroken('src/plan/due.ts', source)).toEqual([rule]);
  });
});

describe('pure is left alone', () => {
  it.each([
    'const at = new Date(ms).toISOString();',
    'const ms = Date.UTC(2026, 9, 8);',
    'function isDate(a: Date | null) { return a instanceof Date; }',
    `import { Temporal } from 'temporal-polyfill'; Temporal.Instant.compare(a, b);`,
    `import type { Temporal } from 'temporal-polyfill'; export type At = Temporal.ZonedDateTime;`,
    'const most = Math.max(1, 2);',
    'const step = { process: 1, now: 2, random: 3 }; step.process;',
    `const shown = date.toLocaleString('en', { weekday: 'long' });`,
    `const up = word.toLocaleUpperCase('tr');`,
    `const order = a.localeCompare(b, 'tr');`,
    `new Intl.DateTimeFormat('en', { timeZone: 'Europe/Madrid' });`,
    'function* each() { yield 1; }',
  ])('%s', (source) => {
    expect(rulesBroken('src/plan/due.ts', source)).toEqual([]);
  });
});

describe('in the shells, clock and environment are read in one place', () => {
  it.each([
    ['clock', 'src/app/start.ts', 'Date.now();'],
    ['clock', 'src/mailbox/read.ts', 'const at = new Date();'],
    ['clock', 'src/sandbox/dovecot.ts', 'const { now } = Date;'],
    ['clock', 'src/cli/start.ts', 'Temporal.Now.instant();'],
    ['environment', 'src/cli/start.ts', 'process.env.HOME;'],
    ['environment', 'src/cli/start.ts', `process['env'];`],
    ['environment', 'src/cli/start.ts', 'const { env } = process;'],
    ['environment', 'src/shared/clock.ts', 'const all = process;'],
    ['global', 'src/cli/start.ts', `console.log('hello');`],
    ['global', 'src/app/start.ts', 'globalThis.process.env;'],
  ])('%s: %s: %s', (rule, path, source) => {
    expect(rulesBroken(path, source)).toEqual([rule]);
  });

  it.each([
    ['src/shared/clock.ts', 'Date.now();'],
    ['src/shared/environment.ts', 'process.env.HOME;'],
    ['src/mailbox/read.ts', 'const atMs = Date.parse(text); if (a instanceof Date) a.getTime();'],
    ['src/cli/start.ts', 'process.exitCode = 1; process.stdout.write(text);'],
    ['src/journal/append.ts', 'export async function append() { await Promise.all(all); }'],
    ['src/app/start.ts', 'const began = performance.now(); const jitter = Math.random();'],
  ])('but %s may: %s', (path, source) => {
    expect(rulesBroken(path, source)).toEqual([]);
  });
});
