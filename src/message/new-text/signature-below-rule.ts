/**
 * Finds the signature below "-- " (RFC 3676 section 4.3), below two dashes that lost their space, or below another
 * rule ("____", "—").
 *
 * Authors draw rules between paragraphs too. So where it is not the delimiter itself, what stands below must be all
 * signature.
 */
import { type Draft, isMarker, LONGEST_SIGNATURE, ownLines, says } from './draft.js';
import type { Line } from './lines.js';
import { isName } from './name-line.js';
import type { Stretch } from './role.js';
import { isRule } from './separator.js';
import { speaksToReader } from './spoken-line.js';

/** Below two dashes so few lines need nothing that marks them as a signature: "-- / rick". */
const FEW_LINES = 3;

type Rule = 'delimiter' | 'dashes' | 'rule';

function ruleOf(text: string, line: Line): Rule | null {
  if (line.folded === '--') return line.text === '--' && text[line.end] === ' ' ? 'delimiter' : 'dashes';
  const isLongDash = line.folded === '-' && line.text !== '-';
  return isLongDash || isRule(line) ? 'rule' : null;
}

/** Below two dashes stands a few short lines, or ways to reach somebody with a slogan among them. */
function isBelowDashes(own: readonly Line[], markers: number, sentences: number): boolean {
  const [first] = own;
  if (sentences === 0) return markers > 0 || own.length <= FEW_LINES;
  const hasName = first !== undefined && isName(first);
  return (
    sentences <= Math.max(markers, hasName ? 1 : 0) && !own.some((line) => says(line) && speaksToReader(line))
  );
}

function isAllSignature(draft: Draft, stretch: Stretch, rule: Rule): boolean {
  const own = ownLines(draft, stretch).filter((line) => !isRule(line));
  if (own.length === 0 || own.length > LONGEST_SIGNATURE / 2) return false;
  const markers = own.filter(isMarker).length;
  const sentences = own.filter(says).length;
  if (rule === 'dashes') return isBelowDashes(own, markers, sentences);
  const hasFooter = draft.roles.slice(stretch.from, stretch.to).some(({ kind }) => kind === 'footer');
  return sentences < Math.min(2, markers) && 2 * (markers + (hasFooter ? 1 : 0)) >= own.length;
}

/** The signature in `part` with the rule above it, or null. */
export function signatureBelowRule(draft: Draft, part: Stretch): Stretch | null {
  for (let at = Math.max(part.from, part.to - 2 * LONGEST_SIGNATURE); at < part.to; at += 1) {
    const line = draft.lines[at];
    if (line === undefined || draft.roles[at]?.kind !== 'own') continue;
    const rule = ruleOf(draft.text, line);
    if (rule === null) continue;
    const isSignature = rule === 'delimiter' || isAllSignature(draft, { from: at + 1, to: part.to }, rule);
    if (isSignature) return { from: at, to: part.to };
  }
  return null;
}
