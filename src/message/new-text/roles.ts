/**
 * Gives each line of a mail its role: the author's own, quoted, the frame of a quote, or blank.
 *
 * One walk from top to bottom. Marks decide where there are some; below a frame without marks everything is quoted,
 * as Outlook and phones do it, until a forwarded mail says that it ends.
 */
import { frameAt, isMarked, type MarkedText, markedText } from './frame.js';
import { isBlank, type Line, nextFull } from './lines.js';
import { markedLines } from './quote-marks.js';
import { separatorOf } from './separator.js';

/** What a line is; `markLength` is the length of a quoted line's mark. */
export type Role = { kind: 'own' | 'frame' | 'blank' | 'footer' } | { kind: 'quoted'; markLength: number };

/** The roles of all lines, and whether the mail forwards another. */
export type Roles = { roles: Role[]; forwards: boolean };

function setRole(text: MarkedText, roles: Role[], at: number, kind: 'quoted' | 'frame'): void {
  if (isBlank(text.lines[at])) return;
  roles[at] = kind === 'quoted' ? { kind, markLength: text.marks[at] ?? 0 } : { kind };
}

/** Everything from line `from` on is quoted; returns where the author goes on. */
function quoteRest(text: MarkedText, roles: Role[], from: number, isForward: boolean): number {
  for (let i = from; i < text.lines.length; i += 1) {
    const line = text.lines[i];
    const ends = isForward && line !== undefined && separatorOf(line) === 'end-of-forward';
    setRole(text, roles, i, ends ? 'frame' : 'quoted');
    if (ends) return i + 1;
  }
  return text.lines.length;
}

/** The roles of `lines`: `own` still holds signatures and footers. */
export function rolesOf(lines: readonly Line[]): Roles {
  const text = markedText(lines, markedLines(lines));
  const roles: Role[] = lines.map((line) => ({ kind: isBlank(line) ? 'blank' : 'own' }));
  let forwards = false;
  let hasOwn = false;
  let i = 0;
  while (i < lines.length) {
    const frame = isMarked(text, i) ? null : frameAt(text, i);
    if (frame === null) {
      if (isMarked(text, i)) setRole(text, roles, i, 'quoted');
      else hasOwn ||= roles[i]?.kind === 'own';
      i += 1;
      continue;
    }
    for (let k = i; k < frame.to; k += 1) setRole(text, roles, k, 'frame');
    forwards ||= frame.isForward;
    const below = nextFull(lines, frame.to);
    const marksDecide = isMarked(text, below) && (frame.isAttribution || !hasOwn);
    i = marksDecide ? below : quoteRest(text, roles, frame.to, frame.isForward);
  }
  return { roles, forwards };
}
