/**
 * Finds a block of header fields typed into the text ("From: … Sent: … To: … Subject: …"), as Outlook and many phones
 * put it above the mail they answer, without marking that mail.
 *
 * A contact form ("From: Jane / Subject: Website"), a trip ("From: Berlin / To: Munich") and opening hours are no block.
 */
import { isBlank, type Line, LONGEST_FRAME_LINE } from './lines.js';
import { alternation, FRAME_WORDS, type HeaderLabel } from './words.js';

/** Lines `from` to `to` (exclusive) are a header block, the rule above it included. */
export type HeaderBlock = { from: number; to: number };

const LABELS: HeaderLabel[] = ['from', 'date', 'to', 'cc', 'subject'];
const LABEL_LINE = new Map(
  LABELS.map((label) => [
    label,
    new RegExp(`^[>*_ ]*${alternation(FRAME_WORDS.flatMap((w) => w.labels[label]))}[*_ ]*:[*_ ]*(.*)$`),
  ]),
);
const CLOCK_OR_YEAR = /\d{1,2}[:.h]\d{2}|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d/;
const RULE = /^ *[_-]{5,} *$/;

type Field = { label: HeaderLabel; value: string };

function fieldOf(line: Line | undefined): Field | null {
  if (line === undefined || line.text.length > 4 * LONGEST_FRAME_LINE) return null;
  for (const [label, pattern] of LABEL_LINE) {
    const match = pattern.exec(line.folded);
    if (match !== null) return { label, value: match[1] ?? '' };
  }
  return null;
}

function isContinuation(line: Line | undefined, above: Field | undefined): boolean {
  if (line === undefined || isBlank(line) || above === undefined) return false;
  if (above.label === 'to' || above.label === 'cc')
    return line.text.includes('@') || line.text.startsWith(' ');
  return /^[ \t]/.test(line.text);
}

/** Reads the fields from line `at` on: at most one blank line between two of them. */
function readFields(lines: readonly Line[], at: number): { fields: Field[]; to: number } {
  const fields: Field[] = [];
  let to = at;
  for (let i = at; i < lines.length && i < at + 40; i += 1) {
    const field = fieldOf(lines[i]);
    if (field !== null) fields.push(field);
    else if (isContinuation(lines[i], fields.at(-1))) fields.at(-1) as Field;
    else if (isBlank(lines[i]) && fieldOf(lines[i + 1]) !== null) continue;
    else break;
    to = i + 1;
  }
  return { fields, to };
}

function isMailHeader(fields: readonly Field[]): boolean {
  const first = new Map<HeaderLabel, string>();
  for (const { label, value } of fields) if (!first.has(label)) first.set(label, value);
  const from = first.get('from');
  if (from === undefined || (/^\d/.test(from) && !from.includes('@'))) return false;
  const date = first.get('date');
  const isDated = date !== undefined && CLOCK_OR_YEAR.test(date);
  const hasAddress = fields.some(({ value }) => value.includes('@'));
  if (isDated) return first.has('subject') || (first.has('to') && (hasAddress || /\d[:.h]\d\d/.test(date)));
  return first.has('to') && first.has('subject') && hasAddress && first.size >= 3;
}

/** The header block that begins at line `at`, or null; below a separator one field is enough. */
export function headerBlockAt(
  lines: readonly Line[],
  at: number,
  isBelowSeparator: boolean,
): HeaderBlock | null {
  const line = lines[at];
  const start = line !== undefined && RULE.test(line.folded) ? at + 1 : at;
  if (fieldOf(lines[start]) === null) return null;
  const { fields, to } = readFields(lines, start);
  const isBlock = isBelowSeparator ? fields.some(({ label }) => label === 'from') : isMailHeader(fields);
  return isBlock ? { from: at, to } : null;
}
