/**
 * Finds the line, wrapped over up to four, by which a mail program says whose words follow ("On … Jane wrote:").
 *
 * Strong: it names an address, or date and time, as programs do; it cuts wherever it stands. Weak: "Jane wrote:"
 * alone, which in prose is the author's own sentence; it counts only right above marked lines.
 */
import { type AttributionForm, attributionForm, type Strength } from './attribution-form.js';
import { isBlank, type Line, LONGEST_FRAME } from './lines.js';

/** Lines `from` to `to` (exclusive) are an attribution. */
export type Attribution = { from: number; to: number; strength: Strength };

const MOST_LINES = 4;
/** What the last line of an attribution ends with: a colon, a rule, or "wrote" and an address where no colon is. */
const CAN_END = /[:：][-* ]*$|-{2,}$|(?:wrote|ecrit|yazdi|skrev|>) *$/;

function joined(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.folded.replace(/^[> ]+/, ''))
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

/** The longest attribution that ends with line `last` and begins at or after line `first`; null where there is none. */
function attributionEndingAt(lines: readonly Line[], first: number, last: number): Attribution | null {
  let found: (AttributionForm & { from: number }) | null = null;
  const isLastMarked = lines.slice(last, last + 1).some(isMarked);
  for (let from = last; from >= Math.max(first, last - MOST_LINES + 1); from -= 1) {
    const line = lines[from];
    if (line === undefined || isBlank(line) || line.text.length > LONGEST_FRAME) break;
    if (found !== null && isLastMarked && !isMarked(line)) break;
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
    if (line.text.length > LONGEST_FRAME || !CAN_END.test(end)) return;
    const attribution = attributionEndingAt(lines, first, at);
    if (attribution === null) return;
    found.set(attribution.from, attribution);
    if (/[:-] *$/.test(end)) first = attribution.to;
  });
  return found;
}
