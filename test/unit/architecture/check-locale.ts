/**
 * Holds that the middle says the same on every machine: whatever formats, folds or sorts text names its locale, and
 * whatever formats a date its zone. Kathmandu's upper case is Madrid's (STYLE.md, three time zones).
 */
import { literalText, memberName, type SyntaxNode } from './syntax-tree.js';
import type { GlobalUse } from './uses-of-globals.js';
import type { Finding } from './violation.js';

/** Which argument is the locale, counted from 0; null: only `Date` has it, and no argument makes it harmless. */
const LOCALE_ARGUMENT: ReadonlyMap<string, number | null> = new Map([
  ['toLocaleString', 0],
  ['toLocaleLowerCase', 0],
  ['toLocaleUpperCase', 0],
  ['localeCompare', 1],
  ['toLocaleDateString', null],
  ['toLocaleTimeString', null],
]);

function isLocale(argument: SyntaxNode | undefined): boolean {
  return argument !== undefined && argument.name !== 'undefined' && argument.type !== 'SpreadElement';
}

function hasTimeZone(options: SyntaxNode | undefined): boolean {
  return options?.properties?.some(({ key }) => (key?.name ?? literalText(key)) === 'timeZone') === true;
}

/** Judges `text.toLocaleUpperCase()` and its kin; `call` is the call that the member is the callee of. */
export function checkLocaleMethod(member: SyntaxNode, call: SyntaxNode | undefined): Finding | null {
  const method = memberName(member) ?? '';
  const position = LOCALE_ARGUMENT.get(method);
  if (position === undefined) return null;
  if (position !== null && isLocale(call?.arguments?.[position])) return null;
  return { rule: 'locale', what: `${method} without a locale depends on the machine` };
}

/** Judges a use of `Intl`. */
export function checkIntl(use: GlobalUse): Finding | null {
  if (use.shape === 'harmless') return null;
  const locale: Finding = { rule: 'locale', what: 'Intl takes a locale, and its DateTimeFormat a timeZone' };
  if (use.shape !== 'member' || use.property === null || !isLocale(use.args?.[0])) return locale;
  return use.property === 'DateTimeFormat' && !hasTimeZone(use.args?.[1]) ? locale : null;
}
