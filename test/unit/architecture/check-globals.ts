/**
 * Holds what a file may take of the world without importing it: nothing in a pure folder; in the shells the clock and
 * the environment are each read in one file. (`performance` tells a shell how long something took, not the time of day.)
 *
 * Stricter than DESIGN.md's list where the list would leave a side door: a pure folder's `Date` is only `Date.UTC` and
 * `new Date(value)`, since with several numbers it reads the machine's zone.
 */
import { checkIntl } from './check-locale.js';
import { CLOCK_FILE, ENVIRONMENT_FILE } from './import-table.js';
import type { PlacedNode } from './syntax-tree.js';
import { type GlobalUse, usesOfGlobals } from './uses-of-globals.js';
import type { Finding, Rule, Violation } from './violation.js';

/** Names that a pure folder doesn't say at all, not even in a type, by the rule that they would break. */
const NEVER_IN_PURE: Partial<Record<Rule, readonly string[]>> = {
  async: [
    ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
    ...['queueMicrotask', 'Promise'],
  ],
  clock: ['performance'],
  randomness: ['crypto'],
  global: ['process', 'console', 'globalThis', 'global', 'fetch', 'eval', 'Function'],
};

const RULE_IN_PURE = new Map(
  Object.entries(NEVER_IN_PURE).flatMap(([rule, names]) => names.map((name) => [name, rule as Rule])),
);

const GUARDED = ['Date', 'Temporal', 'process', 'Math', 'Intl', 'console', 'globalThis', 'global'];

function checkDate(use: GlobalUse, isPure: boolean): Finding | null {
  const clock: Finding = { rule: 'clock', what: 'this use of Date may read the clock or the machine’s zone' };
  if (use.shape === 'harmless') return null;
  if (use.shape === 'new') {
    const isSpread = use.args.some(({ type }) => type === 'SpreadElement');
    return use.args.length === 0 || isSpread || (isPure && use.args.length > 1) ? clock : null;
  }
  if (use.shape !== 'member' || use.property === null) return clock;
  return use.property === 'UTC' || (!isPure && use.property !== 'now') ? null : clock;
}

/** `Math.max` is fine, `Math.random` is not, and what hides which of the two it is (an alias, say) is not either. */
function checkMember(use: GlobalUse, forbidden: string, rule: Rule): Finding | null {
  const isPlain = use.shape === 'member' && use.property !== null && use.property !== forbidden;
  if (isPlain || use.shape === 'harmless') return null;
  return { rule, what: `write ${use.name}.name in full, and never ${use.name}.${forbidden}` };
}

function checkShellGlobal(path: string, use: GlobalUse): Finding | null {
  switch (use.name) {
    case 'Date':
      return path === CLOCK_FILE ? null : checkDate(use, false);
    case 'Temporal':
      return path === CLOCK_FILE ? null : checkMember(use, 'Now', 'clock');
    case 'process':
      return path === ENVIRONMENT_FILE ? null : checkMember(use, 'env', 'environment');
    case 'console':
      return { rule: 'global', what: 'a command writes to its output, a worker to its log' };
    case 'globalThis':
    case 'global':
      return { rule: 'global', what: `${use.name} hides what is used` };
    default:
      return null;
  }
}

function checkPureGlobal(use: GlobalUse): Finding | null {
  const never = RULE_IN_PURE.get(use.name);
  if (never !== undefined) return { rule: never, what: `${use.name} in a pure folder` };
  switch (use.name) {
    case 'Date':
      return checkDate(use, true);
    case 'Temporal':
      return checkMember(use, 'Now', 'clock');
    case 'Math':
      return checkMember(use, 'random', 'randomness');
    default:
      return checkIntl(use);
  }
}

/** Judges the globals that the file at `path` uses. */
export function checkGlobals(path: string, nodes: readonly PlacedNode[], isPure: boolean): Violation[] {
  const uses = usesOfGlobals(nodes, new Set([...RULE_IN_PURE.keys(), ...GUARDED]));
  return uses.flatMap((use) => {
    const finding = isPure ? checkPureGlobal(use) : checkShellGlobal(path, use);
    return finding === null ? [] : [{ path, line: use.line, ...finding }];
  });
}
