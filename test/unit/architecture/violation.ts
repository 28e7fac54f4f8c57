/**
 * What a broken rule of the house looks like to whoever broke it.
 */

/** The rules, by the name that a failing test shows. */
export type Rule =
  | 'syntax'
  | 'import table'
  | 'package'
  | 'hidden import'
  | 'async'
  | 'global'
  | 'clock'
  | 'environment'
  | 'randomness'
  | 'locale'
  | 'cycle'
  | 'size'
  | 'name'
  | 'opening comment'
  | 'export comment';

/** One broken rule; `line` counts from 1. */
export type Violation = { path: string; line: number; rule: Rule; what: string };

/** What one rule says about one place, before the place is known. */
export type Finding = Pick<Violation, 'rule' | 'what'>;

/** "src/plan/due.ts:12: clock: Date.now reads the clock" */
export function violationText({ path, line, rule, what }: Violation): string {
  return `${path}:${line}: ${rule}: ${what}`;
}
