/**
 * Lines of JSON from standard input: what a line of `--jsonl` is before its command reads it, and how one is answered
 * that can't be read.
 *
 * Only a line feed ends a line: JSON texts may hold the other separators of Unicode.
 */
import type { Readable } from 'node:stream';
import { DriverseatError, systemCode } from '../shared/errors.js';

/** A line that is not empty; `number` counts from 1, empty ones too. */
export type NumberedLine = { text: string; number: number };

/** What is wrong with a line; its id as given, null where it has none. */
export type LineProblem = { id: unknown; problem: string };

/** Deeper than this no command reads. */
const MOST_DEPTH = 20;

async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/**
 * The lines of `input`; a byte order mark before the first is no part of it.
 * @throws DriverseatError `file-unreadable`
 */
export async function* numberedLines(input: Readable): AsyncGenerator<NumberedLine> {
  let number = 0;
  try {
    for await (const line of linesOf(input)) {
      number += 1;
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (text.trim() !== '') yield { text, number };
    }
  } catch (cause) {
    const code = systemCode(cause);
    if (code === null) throw cause;
    const fix = 'Give it a file (< lines.jsonl) or a pipe.';
    throw new DriverseatError('file-unreadable', `standard input can’t be read (${code})`, { cause, fix });
  }
}

function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth += 1)
    level = level.flatMap((inner) =>
      typeof inner === 'object' && inner !== null ? Object.values(inner) : [],
    );
  return level.length > 0;
}

/** The object that a line holds, or what is wrong with it. */
export function readJsonObject(text: string): { object: Record<string, unknown> } | LineProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, problem: 'the line is no JSON → Write one object on each line: {"id": 1, …}' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, problem: 'the line is no JSON object → Write one on each line: {"id": 1, …}' };
  return isTooDeep(value)
    ? { id: null, problem: 'the line is nested too deeply → Write it plainly' }
    : { object: value as Record<string, unknown> };
}

/** The answer to a line that can't be read. */
export function problemLine({ id, problem }: LineProblem, line: number): string {
  return JSON.stringify({ id, line, problem });
}
