import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import {
  type NumberedLine,
  numberedLines,
  problemLine,
  readJsonObject,
} from '../../../src/cli/json-lines.js';
import { readJudgeLine } from '../../../src/cli/judge/read-line.js';

async function linesOf(chunks: readonly string[]): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for await (const line of numberedLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push(line);
  return lines;
}

function deep(levels: number): string {
  return `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
}

describe('lines of JSON', () => {
  it.each([
    [
      'each with its number',
      ['a\nb\n'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'empty ones counted and left out',
      ['a\n\n  \nb'],
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    [
      'cut anywhere',
      ['a', 'b\nc', '\nd'],
      [
        [1, 'ab'],
        [2, 'c'],
        [3, 'd'],
      ],
    ],
    [
      'without the byte order mark',
      ['\uFEFFa\n\uFEFFb'],
      [
        [1, 'a'],
        [2, '\uFEFFb'],
      ],
    ],
    [
      'with Windows’ ends',
      ['a\r\nb\r\n'],
      [
        [1, 'a\r'],
        [2, 'b\r'],
      ],
    ],
    ['ended by a line feed alone', ['a\u2028b\u2029c\n'], [[1, 'a\u2028b\u2029c']]],
    ['none', [], []],
  ])('come %s', async (_name, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected.map(([number, text]) => ({ number, text })));
  });

  it('are not read from what can’t be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('no'), { code: 'EISDIR' }));
      },
    });
    await expect(numberedLines(broken).next()).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it.each([
    ['{"id":1}\r', { object: { id: 1 } }],
    ['{"id":', { id: null, problem: expect.stringContaining('no JSON →') }],
    ['7', { id: null, problem: expect.stringContaining('no JSON object →') }],
    [deep(10), { object: expect.anything() }],
    [deep(30), { id: null, problem: expect.stringContaining('nested too deeply →') }],
    [deep(100_000), { id: null, problem: expect.stringContaining('nested too deeply →') }],
  ])('hold an object', (text, expected) => {
    expect(readJsonObject(text)).toEqual(expected);
  });

  it('are answered with their number', () => {
    expect(problemLine({ id: 'a', problem: 'no' }, 3)).toBe('{"id":"a","line":3,"problem":"no"}');
  });
});

it.each([
  ['{"id":"a","text":"Hi","kind":"reply"}', { id: 'a', input: { text: 'Hi', kind: 'reply' } }],
  ['{"id":"a"}', { id: 'a', problem: 'text is missing or no string' }],
  ['[]', { id: null, problem: expect.stringContaining('no JSON object') }],
])('a line of judge --jsonl: %s', (line, expected) => {
  expect(readJudgeLine(line)).toEqual(expected);
});
