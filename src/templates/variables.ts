/**
 * What a template can say: every variable with what it holds, and every helper with what it takes (TEXTS.md).
 *
 * Every variable exists in every mail, null where unknown, so that `{{#if}}` is always legal and a name that is not
 * here is always a slip.
 */

/**
 * What a variable holds; `paragraphs` are printed with a blank line between each two, and a `group` is only asked whether
 * it is there at all: `{{#if next}}`.
 */
export type VariableKind = 'text' | 'paragraphs' | 'number' | 'date' | 'yes-no' | 'group';

/** The variables. */
export const VARIABLES = {
  greeting: 'text',
  me: 'group',
  'me.signOff': 'text',
  closed: 'group',
  'closed.weekly': 'yes-no',
  'closed.when': 'text',
  'closed.from': 'date',
  openAgain: 'date',
  urgent: 'group',
  'urgent.word': 'text',
  project: 'group',
  'project.name': 'text',
  projects: 'group',
  'projects.list': 'paragraphs',
  percent: 'number',
  remark: 'text',
  told: 'group',
  'told.percent': 'number',
  needFromYou: 'text',
  next: 'group',
  'next.what': 'text',
  'next.date': 'date',
  'next.iWill': 'text',
  moved: 'group',
  'moved.what': 'text',
  'moved.from': 'date',
  'moved.to': 'date',
  final: 'group',
  'final.to': 'date',
  nothingOpen: 'yes-no',
  datesHold: 'yes-no',
  referral: 'group',
  'referral.name': 'text',
  'referral.contact': 'text',
} as const satisfies Record<string, VariableKind>;

/** The helpers; each takes one value and makes a text of it. */
export const HELPERS = {
  /** "on Friday, 9 October", "today"; with its year where it is far off. */
  onDay: 'date',
  /** "Friday, 9 October", "Friday, 8 October 2027". */
  day: 'date',
  /** The first letter as a capital. */
  Cap: 'text',
} as const satisfies Record<string, VariableKind>;

/** What the variable called `name` holds; null where there is none of that name. */
export function variableKind(name: string): VariableKind | null {
  return Object.hasOwn(VARIABLES, name) ? VARIABLES[name as keyof typeof VARIABLES] : null;
}

/** What the helper called `name` takes; null where there is none of that name. */
export function helperTakes(name: string): VariableKind | null {
  return Object.hasOwn(HELPERS, name) ? HELPERS[name as keyof typeof HELPERS] : null;
}
