/**
 * Holds what STYLE.md says of every file: not too long, named after what it decides, opening with why it exists, and with a
 * sentence above each export.
 * (How long a function may be, and how tangled, is Biome's to say.)
 */
import type { Violation } from './violation.js';

/** Over this a file needs splitting, not an excuse. */
const MOST_LINES = 250;

const BAGS = ['util', 'utils', 'helper', 'helpers', 'manager', 'service', 'handler'];

function isGoodName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !name.split('-').some((word) => BAGS.includes(word));
}

/** An export of its own; "export type { … } from" passes another one's on. */
const OWN_EXPORT = /^export (?!\*|\{|type \{)/;

/** The exports without their sentence. */
function bareExports(path: string, source: string): Violation[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const isBare = OWN_EXPORT.test(line) && !(lines[index - 1] ?? '').endsWith('*/');
    return isBare
      ? [{ path, line: index + 1, rule: 'export comment', what: 'say what it is in a sentence' }]
      : [];
  });
}

/** Checks a TypeScript file of `src/` or `test/`. */
export function checkFileShape(path: string, source: string): Violation[] {
  const names = path.replace(/(\.test)?\.ts$/, '').split('/');
  const lines = source.trimEnd().split('\n').length;
  const violations: Violation[] = [];
  if (lines > MOST_LINES) {
    violations.push({
      path,
      line: MOST_LINES + 1,
      rule: 'size',
      what: `${lines} lines: split what it decides`,
    });
  }
  if (!names.every(isGoodName)) {
    violations.push({ path, line: 1, rule: 'name', what: 'kebab-case, and named after what it decides' });
  }
  if (path.startsWith('src/') && !source.replace(/^#!.*\n/, '').startsWith('/**')) {
    violations.push({
      path,
      line: 1,
      rule: 'opening comment',
      what: 'say what it decides and why it exists',
    });
  }
  return path.startsWith('src/') ? [...violations, ...bareExports(path, source)] : violations;
}
