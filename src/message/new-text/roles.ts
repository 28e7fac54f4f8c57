/**
 * Gives each line of a mail its role: the author's own, quoted, the frame of a quote, or blank.
 *
 * One walk from top to bottom. Marks decide where there are some; below a frame without marks everything is quoted,
 * as Outlook and phones do it, until a forwarded mail says that it ends.
 */
import { frameAt, isMarked, type MarkedText, markedText } from './frame.js';
import { isBlank, type Line, nextFull } from './lines.js';
import { markedLines } from './quote-marks.js';
import type { Role } from './role.js';
import { isRule, separatorOf } from './separator.js';

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

/** A rule that a program drew above a frame belongs to it. */
function frameRuleAbove(text: MarkedText, roles: Role[], at: number): void {
  let above = at - 1;
  while (above >= 0 && above > at - 4 && isBlank(text.lines[above])) above -= 1;
  if (roles[above]?.kind === 'own' && isRule(text.lines[above])) roles[above] = { kind: 'frame' };
}

/** The roles of `lines`, where `own` still holds signatures; `isAnswer` tells that a subject speaks of an answer. */
export function rolesOf(lines: readonly Line[], isAnswer: boolean): Roles {
  const text = markedText(lines, markedLines(lines, isAnswer));
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
    frameRuleAbove(text, roles, i);
    forwards ||= frame.isForward;
    const below = nextFull(lines, frame.to);
    if (!hasOwn && !isAnswer && frame.isHeaderOnly) {
      i = frame.to;
      continue;
    }
    const marksDecide = isMarked(text, below) && (frame.isAttribution || frame.isForward || !hasOwn);
    i = marksDecide ? below : quoteRest(text, roles, frame.to, frame.isForward);
  }
  return { roles, forwards };
}
