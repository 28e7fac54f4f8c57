/** What is no YAML, or YAML that two readers would read in two ways: in words, and on which line. */
import { describe, expect, it } from '@jest/globals';
import { readYaml, valuesOf } from '../../../src/workspace/read-yaml.js';

function problemsOf(text: string): string[] {
  const read = readYaml(text, 'f.yaml');
  if (read.ok) return [];
  return read.problems.map(
    ({ code, what, where, fix }) => `${code} ${where.file}:${where.line} ${what} → ${fix}`,
  );
}

describe('a file that can’t be read', () => {
  it.each([
    ['a bracket left open', 'a: 1\nb: [1', 2, 'a quote or a bracket is missing'],
    [
      'a bracket left open above others',
      'a:\n  b: [1,\n  c: 2\nd: 3\ne: 4',
      2,
      'a quote or a bracket is missing',
    ],
    ['a brace left open above others', 'a:\n  b: { c: 1\nd: 2\n', 2, 'a quote or a bracket is missing'],
    [
      'a bracket within a brace',
      'a: 1\nb: { c: 1,\n  d: [1, 2\ne: 3\n',
      3,
      'a quote or a bracket is missing',
    ],
    [
      'a brace closed too far left',
      'a:\n  b: {\n    c: 1\n}\n',
      4,
      'the line does not belong where it stands',
    ],
    ['a brace left open', '{a: 1', 1, 'a quote or a bracket is missing → Close every quote and bracket.'],
    ['a quote left open', 'a: 1\nb: "x\n', 2, 'a quote or a bracket is missing'],
    ['a setting twice', 'a: 1\nb: 2\na: 3', 3, 'this setting stands twice → Keep one of the two.'],
    ['a setting twice in a section', 'a:\n  b: 1\n  b: 2', 3, 'this setting stands twice'],
    ['a tab', 'a:\n\t- b', 2, 'a tab indents this line → Indent with spaces.'],
    ['a second colon', 'a: 1\nb: c: d', 2, 'a second colon on the line → Put the text into quotes.'],
    [
      'a colon forgotten',
      'a: 1\nmode live\n',
      2,
      'a setting without a colon, or without a space after it → Write "name: value".',
    ],
    ['a colon forgotten in a section', 'a:\n  b: 1\n  c d\ne: 1', 3, 'a setting without a colon'],
    ['a comma forgotten', 'a: 1\nb: ["x" "y"]', 2, 'a quote or a bracket is missing'],
    ['a colon without a space', 'a:b\nc: d', 1, 'a setting without a colon, or without a space after it'],
    [
      'a text that begins with @',
      'a: @x',
      1,
      'a text can’t begin with this sign → Put the text into quotes.',
    ],
    ['a text that begins with *', 'a:\n  - * cost', 2, 'a text can’t begin with'],
    ['an alias', 'a: &x 1\nb: *x', 2, 'a text can’t begin with * → Put the text into quotes.'],
    ['an alias to nothing', 'a: *x', 1, 'a text can’t begin with *'],
    ['an alias to itself', 'a: &x [*x]', 1, 'a text can’t begin with *'],
    ['an alias as a name', 'a: &x b\n*x : 1', 2, 'a text can’t begin with *'],
    ['a backslash in quotes', 'a: "C:\\q"', 1, 'a backslash in a quoted text'],
    ['a tag', 'a: !!binary x', 1, 'a text can’t begin with !'],
    ['a tag of one’s own', 'a: !x y', 1, 'a text can’t begin with !'],
    ['a second document', 'a: 1\n---\nb: 2', 2, 'a line "---" begins a second document'],
    ['a directive to read it as YAML 1.1', '%YAML 1.1\n---\na: yes', 1, 'a line that begins with %'],
    ['a list as a name', '? [a]\n: b', 1, 'a setting’s name is a plain word'],
    ['brackets within brackets without end', `a: ${'['.repeat(50_000)}`, 1, 'nested too deeply'],
  ])('%s', (_, text, line, what) => {
    const [first] = problemsOf(text);
    expect(first).toContain(`yaml-syntax f.yaml:${line} `);
    expect(problemsOf(text).join('\n')).toContain(what);
  });

  it('is told with ten problems at most, one a line', () => {
    const found = problemsOf(`${'a: @x\n'.repeat(30)}`);
    expect(found).toHaveLength(10);
    expect(new Set(found.map((line) => line.split(' ')[1])).size).toBe(10);
  });

  it('never grows: a thousand million laughs are refused before they are counted', () => {
    const laughs = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(10)}]`);
    expect(problemsOf(`l0: &l0 [lol]\n${laughs.join('\n')}`)).toHaveLength(10);
  });
});

describe('a file that can be read', () => {
  it.each([
    ['on: 1\nno: yes\nNO: off', { on: 1, no: 'yes', NO: 'off' }],
    ['a: 2026-10-15\nb: 10:00\nc: 0x10', { a: '2026-10-15', b: '10:00', c: 16 }],
    ['a:\nb: ~\nc: null\nd: [~]', { a: undefined, b: undefined, c: undefined, d: [null] }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['__proto__: 1', Object.fromEntries([['__proto__', 1]])],
    ['\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['---\na: 1\n', { a: 1 }],
    ['', undefined],
    ['# nothing\n', undefined],
  ])('%j', (text, values) => {
    const read = readYaml(text, 'f.yaml');
    expect(read.ok && valuesOf(read.yaml.document)).toEqual(values);
  });

  it('knows the line of each part, and of what is missing that of the section', () => {
    const read = readYaml('a: 1\nb:\n  c: 2\n  d:\n    - 3\n    - e: 4\n', 'f.yaml');
    if (!read.ok) throw new Error('it can be read');
    const { lineOf } = read.yaml;
    const paths = [
      ['a'],
      ['b'],
      ['b', 'c'],
      ['b', 'd', 0],
      ['b', 'd', 1, 'e'],
      ['b', 'x'],
      ['b', 'd', 9],
      ['x'],
      [],
    ];
    expect(paths.map(lineOf)).toEqual([1, 2, 3, 5, 6, 2, 4, undefined, 1]);
  });
});
