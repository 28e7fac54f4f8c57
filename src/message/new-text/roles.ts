/**
 * Gives each line of a mail its role: the author's own, quoted, the frame of a quote, or blank.
 *
 * One walk from top to bottom. Marks decide where there are some; below a frame without marks everything is quoted,
 * as Outlook and phones do it, until a forwarded mail says that it ends.
 */
import { type Frame, frameAt, isMarked, type MarkedText, markedText } from './frame.js';
import { isBlank, type Line, nextFull } from './lines.js';
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

/**
 * Whether the words below a frame on top of the mail may be the author's: programs that write attributions mark what
 * they quote, and forms head what they send with fields like a mail's.
 */
function isUnsure({ kinds }: Frame, isAnswer: boolean): boolean {
  return kinds.every((kind) => kind === 'attribution' || (kind === 'header' && !isAnswer));
}

/** Whether the marks that begin at line `at` mark a forwarded mail (Apple Mail marks its separator, too). */
function beginsForward(text: MarkedText, at: number): boolean {
  const line = text.lines[at];
  const mark = text.marks[at];
  if (line === undefined || typeof mark !== 'number' || isMarked(text, at - 1)) return false;
  return separatorOf(line, mark) === 'forward';
}

/** Gives the lines of a frame, and what is quoted below it, their roles; returns where the author may go on. */
function passFrame(
  text: MarkedText,
  roles: Role[],
  frame: Frame,
  above: { hasOwn: boolean; isAnswer: boolean },
): number {
  for (let k = frame.from; k < frame.to; k += 1) setRole(text, roles, k, 'frame');
  frameRuleAbove(text, roles, frame.from);
  const isForward = frame.kinds.includes('forward');
  const below = nextFull(text.lines, frame.to);
  if (isMarked(text, below)) {
    if (isForward || !above.hasOwn || frame.kinds.at(-1) === 'attribution') return below;
  } else if (!above.hasOwn && isUnsure(frame, above.isAnswer)) return below;
  return quoteRest(text, roles, frame.to, isForward);
}

/** The roles of `lines`, where `own` still holds signatures; `isAnswer` tells that a subject speaks of an answer. */
export function rolesOf(lines: readonly Line[], isAnswer: boolean): Roles {
  const text = markedText(lines, isAnswer);
  const roles: Role[] = lines.map((line) => ({ kind: isBlank(line) ? 'blank' : 'own' }));
  let forwards = false;
  let hasOwn = false;
  for (let i = 0; i < lines.length; ) {
    const frame = isMarked(text, i) ? null : frameAt(text, i);
    if (frame !== null) {
      forwards ||= frame.kinds.includes('forward');
      i = passFrame(text, roles, frame, { hasOwn, isAnswer });
      continue;
    }
    forwards ||= beginsForward(text, i);
    if (isMarked(text, i)) setRole(text, roles, i, 'quoted');
    hasOwn ||= roles[i]?.kind === 'own';
    i += 1;
  }
  return { roles, forwards };
}
