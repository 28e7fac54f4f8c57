/**
 * Drops signatures: what tells who somebody is and how to reach them, instead of saying something.
 *
 * A closing and the bare name below it stay ("Best regards, / Jane"): they are the author's words. A postscript below
 * a signature stays too. Where nothing in a block is a telephone number, an address or a title, all of it stays.
 */
import { type Draft, isMarker, LONGEST_SIGNATURE, says } from './draft.js';
import type { Line } from './lines.js';
import { dropLines, type Role, regionsOf, type Stretch } from './role.js';
import { signatureAtEnd } from './signature-at-end.js';
import { signatureBelowClosing } from './signature-below-closing.js';
import { signatureBelowRule } from './signature-below-rule.js';
import { isClosing, speaksToReader } from './spoken-line.js';

const POSTSCRIPT = /^ *(?:p\.? ?p?\.? ?s\b\.?|n\.b\.|not ?:|dipnot ?:|nachtrag ?:)/;

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

/** Drops the lines of a stretch, but for those in which the author says something to the reader. */
function dropSilent({ lines, roles }: Draft, { from, to }: Stretch): void {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line !== undefined && (isMarker(line) || !says(line) || !speaksToReader(line)))
      dropLines(roles, { from: at, to: at + 1 });
  }
}

function dropBelowClosings(draft: Draft, part: Stretch): void {
  for (let at = part.to - 1; at >= Math.max(part.from, part.to - LONGEST_SIGNATURE); at -= 1) {
    const line = draft.lines[at];
    if (line === undefined || draft.roles[at]?.kind !== 'own' || !isClosing(line)) continue;
    for (const stretch of signatureBelowClosing(draft, at, part.to)) dropSilent(draft, stretch);
  }
}

/** Gives the lines of signatures the role `footer`. */
export function dropSignatures(text: string, lines: readonly Line[], roles: Role[]): void {
  const draft = { text, lines, roles };
  for (const region of regionsOf(roles)) {
    for (const part of partsOf(draft, region)) {
      const belowRule = signatureBelowRule(draft, part);
      if (belowRule !== null) dropLines(roles, belowRule);
      dropBelowClosings(draft, part);
      const atEnd = signatureAtEnd(draft, part);
      if (atEnd !== null) dropLines(roles, atEnd);
    }
  }
}
