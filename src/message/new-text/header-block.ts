/**
 * Finds a block of header fields typed into the text ("From: … Sent: … To: … Subject: …"), as Outlook and many phones
 * put it above the mail they answer, without marking that mail.
 *
 * A contact form ("From: Jane / Subject: Website"), a trip ("From: Berlin / To: Munich / Date: 3 May") and opening
 * hours are none: a block names a sender, and a date with a time or year, or an address.
 */
import { anyOf, type HeaderLabel } from './frame-words.js';
import { isBlank, type Line, LONGEST_FRAME } from './lines.js';
import { isRule } from './separator.js';

/** Lines `from` to `to` (exclusive) are a header block, the rule above it included. */
export type HeaderBlock = { from: number; to: number };

const LABELS: readonly HeaderLabel[] = ['from', 'date', 'to', 'cc', 'subject'];
const FIELDS = LABELS.map((label) => ({
  label,
  pattern: new RegExp(`^[*_ ]*${anyOf(label)}[*_ ]*:[*_ ]*(.*)$`),
}));
/** Windows Mail puts direction marks around each figure: folded, they are spaces. */
const CLOCK = /\d{1,2} ?[:.h] ?\d{2}/;
const CLOCK_OR_YEAR = /\d{1,2} ?[:.h] ?\d{2}|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d/;
const ZONE = /[+-]\d{4}|\d:\d\d:\d\d/;
const OTHER_FIELD = /^[* ]*[a-z][a-z-]{1,24}[* ]*: *\S/;
const ADDRESS = /@|<[^>]{3,}/;
/** A long To list is the longest thing in a header block. */
const MOST_LINES = 60;
/** What a program breaks off a field ("On Behalf Of / Jane Doe") is short. */
const LONGEST_WRAP = 50;
const LONGEST_FIELD = 8 * LONGEST_FRAME;

/** One header field in the text; `value` is folded. */
export type Field = { label: HeaderLabel; value: string };

function fieldOf(line: Line): Field | null {
  if (line.text.length > LONGEST_FIELD || !line.folded.includes(':')) return null;
  for (const { label, pattern } of FIELDS) {
    const match = pattern.exec(line.folded);
    if (match !== null) return { label, value: match[1] ?? '' };
  }
  return null;
}

/** For each line the header field that it would be, or null. */
export function fieldsOf(lines: readonly Line[]): (Field | null)[] {
  return lines.map(fieldOf);
}

/** The lines of a mail, and the field that each would be. */
type Fielded = { lines: readonly Line[]; fields: readonly (Field | null)[] };

function continues(line: Line | undefined, above: Field | undefined): boolean {
  if (line === undefined || isBlank(line) || above === undefined) return false;
  if (/^ +\S/.test(line.folded)) return true;
  if (above.label === 'subject') return false;
  return ADDRESS.test(line.text) && line.text.length <= LONGEST_FRAME;
}

/** Whether line `at`, no field itself, may stand between two fields: a blank line, a wrapped subject, "Reply-To:". */
function isBetweenFields({ lines, fields }: Fielded, at: number, above: Field | undefined): boolean {
  if (above === undefined || (fields[at + 1] ?? null) === null) return false;
  const line = lines[at];
  if (isBlank(line) || above.label === 'subject') return true;
  return (line?.text.length ?? 0) <= LONGEST_WRAP || OTHER_FIELD.test(line?.folded ?? '');
}

/** Reads the fields from line `at` on. */
function readFields(text: Fielded, at: number): { found: Field[]; to: number } {
  const found: Field[] = [];
  let to = at;
  for (let i = at; i < text.lines.length && i < at + MOST_LINES; i += 1) {
    const field = text.fields[i] ?? null;
    const last = found.at(-1);
    if (field !== null) found.push({ ...field });
    else if (last !== undefined && continues(text.lines[i], last)) last.value += ` ${text.lines[i]?.folded}`;
    else if (isBetweenFields(text, i, last)) continue;
    else break;
    to = i + 1;
  }
  return { found, to };
}

/** `isBelowRule`: a program drew a line above it, as Outlook does. */
function isMailHeader(fields: readonly Field[], isBelowRule: boolean): boolean {
  const values = new Map<HeaderLabel, string>();
  for (const { label, value } of fields) if (!values.has(label)) values.set(label, value);
  const from = values.get('from');
  const hasAddress = fields.some(({ value }) => ADDRESS.test(value));
  if (from === undefined) return ZONE.test(values.get('date') ?? '') && values.has('to') && hasAddress;
  if (/^\d/.test(from) && !ADDRESS.test(from)) return false;
  return isDated(values, hasAddress) || isNamed(values, isBelowRule || (hasAddress && values.size >= 4));
}

type Values = ReadonlyMap<HeaderLabel, string>;

/** Sender, date, and one thing more; a day without its year is a date where a subject stands beside it. */
function isDated(values: Values, hasAddress: boolean): boolean {
  const date = values.get('date') ?? '';
  if (values.has('subject')) return /\d/.test(date);
  if (!CLOCK_OR_YEAR.test(date)) return false;
  return (values.has('to') && (hasAddress || CLOCK.test(date))) || ADDRESS.test(values.get('from') ?? '');
}

/** Sender, recipient and subject, where more says that it is no form: "From: Jane / Subject: Website". */
function isNamed(values: Values, isCertain: boolean): boolean {
  return values.has('to') && values.has('subject') && isCertain;
}

/** The header block that begins at line `at`, or null; below a separator a sender is enough. */
export function headerBlockAt(text: Fielded, at: number, isBelowSeparator: boolean): HeaderBlock | null {
  let start = at;
  if (isRule(text.lines[at])) {
    start += 1;
    while (start < at + 3 && isBlank(text.lines[start])) start += 1;
  }
  if ((text.fields[start] ?? null) === null) return null;
  const { found, to } = readFields(text, start);
  const isBlock = isBelowSeparator
    ? found.some(({ label }) => label === 'from')
    : isMailHeader(found, start > at);
  return isBlock ? { from: at, to } : null;
}
