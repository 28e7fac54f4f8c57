/**
 * Finds the line, wrapped over up to four, by which a mail program says whose words follow ("On … Jane wrote:").
 *
 * Strong: it names an address or a full date and time, as only programs do; it cuts wherever it stands. Weak: "Jane
 * wrote:" alone, which in prose is the author's own; it counts only right above marked lines.
 */
import { isBlank, type Line, LONGEST_FRAME_LINE } from './lines.js';
import { alternation, FRAME_WORDS } from './words.js';

/** Lines `from` to `to` (exclusive) are an attribution. */
export type Attribution = { from: number; to: number; isStrong: boolean };

const MOST_LINES = 4;
const WROTE = alternation(FRAME_WORDS.flatMap((words) => words.wrote));
const HAS_WROTE = new RegExp(`(?:^|[^a-z])${WROTE}(?![a-z])`);
const WROTE_AT_END = new RegExp(
  `(?:^|[^a-z])${WROTE}(?![a-z])([^:]{0,160}|[^:]{0,60}\\d:\\d\\d[^:]{0,100}) ?:$`,
);
const WROTE_BARE = new RegExp(`(?:^|[^a-z])${WROTE}$`);
const ON = alternation(FRAME_WORDS.flatMap((words) => words.on));
const EMAIL = /[^\s@<>()[\]]{1,80}@[^\s@<>()[\]]{1,80}\.[a-z]{2,}/;
const CLOCK = /(?:^|[^\d])\d{1,2}[:.h]\d{2}(?!\d)(?!\.\d)/;
const DATE = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const STARTS = new RegExp(`^["'*]*(?:${ON} .{0,40}?\\d|\\d{1,4}[ ./-]|\\w{2,10}[.,]? ?\\d{1,2}[ .,])`);
const DATED_NAME = /^\d{4}-\d\d-\d\d .{0,80}<[^\s<>]{3,120}>:$/;

function joined(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.folded.replace(/^[> ]+/, ''))
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function strengthOf(text: string): 'strong' | 'weak' | null {
  if (text.length > LONGEST_FRAME_LINE) return null;
  if (DATED_NAME.test(text)) return 'strong';
  const hasEmail = EMAIL.test(text);
  const isDated = CLOCK.test(text) && (DATE.test(text) || STARTS.test(text));
  if (WROTE_AT_END.test(text)) return hasEmail || isDated ? 'strong' : 'weak';
  return WROTE_BARE.test(text) && hasEmail && isDated ? 'strong' : null;
}

/** The longest attribution that ends with line `last`; null where there is none. */
function attributionEndingAt(lines: readonly Line[], last: number): Attribution | null {
  let found: Attribution | null = null;
  for (let from = last; from > last - MOST_LINES && from >= 0; from -= 1) {
    if (isBlank(lines[from])) break;
    const text = joined(lines, from, last + 1);
    const strength = strengthOf(text);
    if (strength === null) continue;
    if (found === null || STARTS.test(text)) {
      found = { from, to: last + 1, isStrong: strength === 'strong' };
    }
  }
  return found;
}

/** All attributions of the text, in order. */
export function attributionsOf(lines: readonly Line[]): Attribution[] {
  const found: Attribution[] = [];
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST_FRAME_LINE) return;
    const end = line.folded.trimEnd();
    if (!end.endsWith(':') && !HAS_WROTE.test(end)) return;
    const attribution = attributionEndingAt(lines, at);
    if (attribution !== null) found.push(attribution);
  });
  return found;
}
