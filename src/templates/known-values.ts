/**
 * What is known when a mail is written, as its template may ask for it: every variable there, null where unknown.
 *
 * What can't be seen counts as unknown, so that no mail has a hole: an empty text, blanks, a percent of 0 (TEXTS.md). A
 * group of which nothing is known is null itself: `{{#if next}}`.
 */
import { Temporal } from 'temporal-polyfill';
import { oneLine } from './one-line.js';
import { VARIABLES, type VariableKind } from './variables.js';

/** The values of a mail; what is left out is unknown. Texts may hold anything: they are made one line each. */
export type TemplateValues = {
  /** "Hi Tom", without the comma; null: the language's plain greeting. */
  greeting?: string | null;
  me?: { signOff: string };
  closed?: ClosedValues | null;
  openAgain?: Temporal.PlainDate | null;
  urgent?: { word: string } | null;
  project?: { name: string } | null;
  /** One paragraph a project, for a mail about several. */
  projects?: { list: readonly string[] } | null;
  /** 0 to 100; 0 counts as unknown. */
  percent?: number | null;
  remark?: string | null;
  /** What the client was told wrongly, for a correction. */
  told?: { percent: number } | null;
  needFromYou?: string | null;
  next?: { what: string; date: Temporal.PlainDate | null; iWill: string | null } | null;
  moved?: { what: string; from: Temporal.PlainDate; to: Temporal.PlainDate } | null;
  final?: { to: Temporal.PlainDate } | null;
  nothingOpen?: boolean;
  datesHold?: boolean;
  referral?: { name: string; contact: string } | null;
};

/** When she isn't there: `weekly` with its words, or else a time that comes once. */
export type ClosedValues = { weekly: boolean; when: string | null; from: Temporal.PlainDate | null };

/** A value that can be seen, or null. */
type Known = string | number | boolean | Temporal.PlainDate | null;

/** The values as Handlebars takes them: by name, groups as objects. */
export type Context = Readonly<Record<string, Known | Readonly<Record<string, Known>>>>;

const GREETINGS: ReadonlyMap<string, string> = new Map([
  ['en', 'Hello'],
  ['tr', 'Merhaba'],
]);

/** All variables, for a mail in `language` (two letters). */
export function knownValues(values: TemplateValues, language: string): Context {
  const greeting = oneLine(values.greeting ?? '').replace(/[\s,]+$/, '') || (GREETINGS.get(language) ?? null);
  const context: Record<string, Known | Record<string, Known>> = {};
  for (const [name, kind] of Object.entries(VARIABLES)) {
    const [first = '', member] = name.split('.');
    const value = seen(kind, valueAt({ ...values, greeting }, name));
    if (member === undefined) context[first] = value;
    else if (value !== null) context[first] = { ...groupIn(context, first), [member]: value };
  }
  return context;
}

/** Whether something is known of a variable: what `{{#if …}}` asks. */
export function isKnown(context: Context, name: string): boolean {
  const value = valueAt(context, name);
  return value !== null && value !== false;
}

function groupIn(context: Context, name: string): object {
  const group = context[name];
  return typeof group === 'object' && group !== null ? group : {};
}

/** The value under a dotted name; null where there is none. */
function valueAt(values: object, name: string): unknown {
  let value: unknown = values;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null;
    value = (value as Record<string, unknown>)[part] ?? null;
  }
  return value;
}

/** A value of that kind if there is something to see of it. */
function seen(kind: VariableKind, value: unknown): Known {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? oneLine(value) || null : null;
    case 'paragraphs':
      return Array.isArray(value)
        ? value.map(String).map(oneLine).filter(Boolean).join('\n\n') || null
        : null;
    case 'number':
      return Number.isFinite(value) && value !== 0 ? (value as number) : null;
    case 'date':
      return value instanceof Temporal.PlainDate ? value : null;
    case 'yes-no':
      return value === true;
    case 'group':
      return null;
  }
}
