/**
 * Drops signatures: what stands below "-- ", or below a closing, or at the end, and tells who somebody is and how to
 * reach them, instead of saying something.
 *
 * A closing and the bare name below it stay ("Best regards, / Jane"): they are the author's words. A postscript below
 * a signature stays too. Where nothing in a block is a telephone number, an address or a title, all of it stays.
 */
import {
  contactKind,
  isClosing,
  isFormField,
  isFullName,
  isName,
  isSentence,
  markersIn,
} from './contact-line.js';
import type { Line } from './lines.js';
import { dropLines, paragraphsOf, type Role, regionsOf, type Stretch } from './role.js';
import { isRule } from './separator.js';

/** No signature is longer; so the cost stays linear. */
const MOST_LINES = 40;
const POSTSCRIPT = /^ *(?:p\.? ?p?\.? ?s\b\.?|n\.b\.|not ?:|dipnot ?:|nachtrag ?:)/;
const BULLET = /^ *(?:[-*•·+]|\d{1,2}[.)]|[a-z]\)|\[\d{1,3}\]) /;

/** A mail's text with what is known of its lines. */
type Draft = { text: string; lines: readonly Line[]; roles: Role[] };

function isContact(line: Line): boolean {
  return contactKind(line) === 'contact';
}

function isMarker(line: Line): boolean {
  return markersIn(line) > 0;
}

function says(line: Line): boolean {
  return (
    isSentence(line) ||
    isFormField(line) ||
    contactKind(line) === 'place' ||
    (line.folded.endsWith(':') && !isMarker(line))
  );
}

function linesIn({ lines, roles }: Draft, { from, to }: Stretch): Line[] {
  return lines.slice(from, to).filter((_, i) => roles[from + i]?.kind === 'own');
}

/**
 * Whether what stands in `stretch` below a rule is a signature and nothing else: below two dashes nothing is said;
 * below another rule at least half of the lines tell who somebody is.
 */
function isAllSignature(draft: Draft, stretch: Stretch, isDashes: boolean): boolean {
  const own = linesIn(draft, stretch).filter((line) => !isRule(line));
  if (own.length === 0 || own.length > MOST_LINES / 2) return false;
  const markers = own.filter(isMarker).length;
  const sentences = own.filter(says).length;
  if (isDashes) return sentences === 0 || (sentences === 1 && markers > 0);
  const hasFooter = draft.roles.slice(stretch.from, stretch.to).some(({ kind }) => kind === 'footer');
  return sentences < Math.min(2, markers) && 2 * (markers + (hasFooter ? 1 : 0)) >= own.length;
}

/** Drops what stands below "-- " (RFC 3676 section 4.3), or below another rule if it is all signature. */
function dropBelowRule(draft: Draft, part: Stretch): void {
  const { text, lines, roles } = draft;
  for (let at = Math.max(part.from, part.to - 2 * MOST_LINES); at < part.to; at += 1) {
    const line = lines[at];
    if (line === undefined || roles[at]?.kind !== 'own') continue;
    const isDashes = line.folded === '--';
    if (!isDashes && !isRule(line) && line.folded !== '-') continue;
    const isDelimiter =
      isDashes && /^-- ?[\r\n]/.test(text.slice(line.at, line.at + 4)) && text[line.end] === ' ';
    const isDash = line.folded === '-' && line.text !== '-';
    if (line.folded === '-' && !isDash) continue;
    if (isDelimiter || isAllSignature(draft, { from: at + 1, to: part.to }, isDashes)) {
      dropLines(roles, { from: at, to: part.to });
      return;
    }
  }
}

/** What a paragraph below a closing is. */
function tellsOf(own: readonly Line[]): 'signature' | 'short' | 'prose' {
  const markers = own.filter(isMarker).length;
  const sentences = own.filter(says).length;
  if (own.some((line) => line.folded.includes('?') && !isMarker(line))) return 'prose';
  if (markers > 0 && sentences <= markers) return 'signature';
  return sentences === 0 ? 'short' : 'prose';
}

/** Drops the signature below the closing at line `closing`, but for the name that follows it. */
function dropBelowClosing(draft: Draft, closing: number, end: number): void {
  const { lines, roles } = draft;
  let isFirst = true;
  let pending: Stretch[] = [];
  for (const paragraph of paragraphsOf(roles, { from: closing + 1, to: end })) {
    const first = lines[paragraph.from];
    const hasName = isFirst && first !== undefined && isName(first) && !isContact(first);
    const rest = { from: paragraph.from + (hasName ? 1 : 0), to: paragraph.to };
    isFirst = false;
    const own = linesIn(draft, rest);
    const tells = own.length === 0 ? 'short' : tellsOf(own);
    if (tells === 'prose') return;
    if (tells === 'short') {
      pending.push(rest);
      continue;
    }
    for (const stretch of [...pending, rest]) dropLines(roles, stretch);
    pending = [];
  }
}

function dropBelowClosings(draft: Draft, part: Stretch): void {
  const from = Math.max(part.from, part.to - MOST_LINES);
  for (let at = part.to - 1; at >= from; at -= 1) {
    const line = draft.lines[at];
    if (line !== undefined && draft.roles[at]?.kind === 'own' && isClosing(line)) {
      dropBelowClosing(draft, at, part.to);
    }
  }
}

/** Whether `line` is the author speaking, however shortly. */
function speaks(line: Line): boolean {
  if (says(line) || isClosing(line) || BULLET.test(line.folded)) return true;
  return /[.!?,;]$/.test(line.folded) && !isMarker(line);
}

/** The first line of the block at the end of `part` in which nothing is said. */
function silentTail({ lines, roles }: Draft, part: Stretch): number {
  let top = part.to;
  for (let at = part.to - 1; at >= Math.max(part.from, part.to - MOST_LINES); at -= 1) {
    const line = lines[at];
    if (line === undefined || roles[at]?.kind !== 'own') continue;
    if (isFormField(line) || (line.folded.endsWith(':') && !isMarker(line))) return part.to;
    if (speaks(line)) return top;
    top = at;
  }
  return top;
}

/** Drops a signature that no closing announces: at least two ways to reach somebody, or one and a title. */
function dropUnannounced(draft: Draft, part: Stretch): void {
  const { lines, roles } = draft;
  const block = { from: silentTail(draft, part), to: part.to };
  const own = linesIn(draft, block);
  if (!own.some(isContact) || own.reduce((sum, line) => sum + markersIn(line), 0) < 2) return;
  if (linesIn(draft, { from: part.from, to: block.from }).length === 0) return;
  let isInside = false;
  for (const { from, to } of paragraphsOf(roles, block)) {
    lines.slice(from, to).forEach((line, i) => {
      isInside ||= isMarker(line);
      if (isInside) dropLines(roles, { from: from + i, to: from + i + 1 });
      isInside ||= isFullName(line);
    });
  }
}

/** A region's parts: a postscript begins a part of its own. */
function partsOf({ lines, roles }: Draft, region: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let { from } = region;
  for (let at = region.from; at < region.to; at += 1) {
    if (roles[at]?.kind !== 'own' || !POSTSCRIPT.test((lines[at]?.folded ?? '').slice(0, 20))) continue;
    parts.push({ from, to: at });
    from = at;
  }
  return [...parts, { from, to: region.to }];
}

/** Gives the lines of signatures the role `footer`. */
export function dropSignatures(text: string, lines: readonly Line[], roles: Role[]): void {
  const draft = { text, lines, roles };
  for (const region of regionsOf(roles)) {
    for (const part of partsOf(draft, region)) {
      dropBelowRule(draft, part);
      dropBelowClosings(draft, part);
      dropUnannounced(draft, part);
    }
  }
}
