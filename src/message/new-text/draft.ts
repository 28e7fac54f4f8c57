/**
 * A mail while its lines are being told apart: its text, its lines, and what each of them is so far.
 */
import { contactKind, markersIn } from './contact-line.js';
import type { Line } from './lines.js';
import type { Role, Stretch } from './role.js';
import { isFormField, isSentence } from './spoken-line.js';

/** The text, its lines and their roles; the roles change while signatures are found. */
export type Draft = { text: string; lines: readonly Line[]; roles: Role[] };

/** No signature is longer; so the cost stays linear. */
export const LONGEST_SIGNATURE = 40;

/** The author's own lines in a stretch. */
export function ownLines({ lines, roles }: Draft, { from, to }: Stretch): Line[] {
  return lines.slice(from, to).filter((_, i) => roles[from + i]?.kind === 'own');
}

/** Whether the line tells who somebody is or how to reach them. */
export function isMarker(line: Line): boolean {
  return markersIn(line) > 0;
}

/** Whether the author says something in the line: a sentence, a form's field, a link to a page, the head of a list. */
export function says(line: Line): boolean {
  if (isSentence(line) || isFormField(line) || contactKind(line) === 'place') return true;
  return line.folded.endsWith(':') && !isMarker(line);
}
