/**
 * Holds what STYLE.md says of every file: not too long, named after what it decides, and opening with why it exists.
 * (How long a function may be, and how tangled, is Biome's to say.)
 */
import type { Violation } from './violation.js';

/** Over this a file needs splitting, not an excuse. */
const MOST_LINES = 250;

const BAGS = ['util', 'utils', 'helper', 'helpers', 'manager', 'service', 'handler'];

function isGoodName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !name.split('-').some((word) => BAGS.includes(word));
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
  return violations;
}
