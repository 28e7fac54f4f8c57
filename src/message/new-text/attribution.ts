/**
 * Finds the line, wrapped over up to five, by which a mail program says whose words follow ("On … Jane wrote:").
 *
 * Strong: it names an address, or date and time, as programs do; it cuts wherever it stands. Weak: "Jane wrote:"
 * alone, which in prose is the author's own sentence; it counts only right above marked lines.
 */
import {
  type AttributionForm,
  attributionForm,
  mayBeAttribution,
  type Strength,
} from './attribution-form.js';
import { isBlank, type Line, LONGEST_FRAME } from './lines.js';

/** Lines `from` to `to` (exclusive) are an attribution. */
export type Attribution = { from: number; to: number; strength: Strength };

const MOST_LINES = 5;
/** What the last line of an attribution ends with: a colon, a rule, or "wrote" and an address where no colon is. */
const CAN_END = /[:：][-* ]*$|-{2,}$|(?:wrote|ecrit|yazdi|skrev|>) *$/;
const ZONED = /gmt[+-]\d/;
/** Polymail puts a blank line and a bracket of its own between name and address. */
const BRACKET = /^ *< *$/;

function joined(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.folded.replace(/^[> ]+(?=\S)/, ''))
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function isMarked(line: Line): boolean {
  return /^ *>/.test(line.folded);
}

/** Whether `form`, which takes in one line more, is rather the attribution than what was found below. */
function isWhole(form: AttributionForm, found: AttributionForm | null, added: Line): boolean {
  if (found === null) return true;
  if (/[.!?]$/.test(added.text)) return false;
  if (form.strength === 'strong' && found.strength !== 'strong') return true;
  return form.begins === 'on' || (form.begins === 'date' && found.begins === 'name');
}

/** Whether line `at` can belong to an attribution that goes on below it; `isTail` tells that only its tail is known. */
function canJoin(lines: readonly Line[], at: number, last: number, isTail: boolean): boolean {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_FRAME) return false;
  if (isBlank(line)) return BRACKET.test(lines[at + 1]?.folded ?? '');
  return isTail || isMarked(line) || !lines.slice(last, last + 1).some(isMarked);
}

/** The longest attribution that ends with line `last` and begins at or after line `first`; null where there is none. */
function attributionEndingAt(lines: readonly Line[], first: number, last: number): Attribution | null {
  let found: (AttributionForm & { from: number }) | null = null;
  if (!mayBeAttribution(joined(lines, Math.max(first, last - MOST_LINES + 1), last + 1))) return null;
  for (let from = last; from >= Math.max(first, last - MOST_LINES + 1); from -= 1) {
    if (!canJoin(lines, from, last, found === null || found.begins === 'name')) break;
    const line = lines[from];
    if (line === undefined || isBlank(line)) continue;
    const form = attributionForm(joined(lines, from, last + 1));
    if (form !== null && isWhole(form, found, line)) found = { ...form, from };
  }
  return found === null ? null : { from: found.from, to: last + 1, strength: found.strength };
}

/** All attributions of the text, by their first line. */
export function attributionsOf(lines: readonly Line[]): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  let first = 0;
  lines.forEach((line, at) => {
    const end = line.folded.slice(-30);
    if (line.text.length > LONGEST_FRAME || !(CAN_END.test(end) || ZONED.test(line.folded))) return;
    const attribution = attributionEndingAt(lines, first, at);
    if (attribution === null) return;
    found.set(attribution.from, attribution);
    if (/[:-] *$/.test(end)) first = attribution.to;
  });
  return found;
}
