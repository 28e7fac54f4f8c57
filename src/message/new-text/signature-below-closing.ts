/**
 * Finds the signature below a closing ("Best regards,"): title, company and ways to reach somebody.
 *
 * The closing stays, and the name right below it; so does whatever is said there ("Please note my new address").
 */
import { contactKind } from './contact-line.js';
import { type Draft, isMarker, ownLines, says } from './draft.js';
import type { Line } from './lines.js';
import { isBrand, isName } from './name-line.js';
import { paragraphsOf, type Stretch } from './role.js';
import { isClosing } from './spoken-line.js';

function tellsOf(own: readonly Line[], isBelowName: boolean): 'signature' | 'short' | 'prose' {
  const markers = own.filter((line) => isMarker(line) || (isBelowName && isBrand(line))).length;
  const sentences = own.filter(
    (line) => says(line) && !isMarker(line) && !(isBelowName && isBrand(line)),
  ).length;
  if (own.some((line) => line.folded.includes('?') && !isMarker(line))) return 'prose';
  if (markers > 0 && sentences <= markers) return 'signature';
  return sentences === 0 ? 'short' : 'prose';
}

/** The paragraph without the further closings and the name that stand right below the closing. */
function belowName({ lines }: Draft, { from, to }: Stretch): Stretch {
  const paragraph = lines.slice(from, to);
  const own = paragraph.findIndex((line) => !isClosing(line));
  const first = paragraph[own];
  const hasName = first !== undefined && isName(first) && contactKind(first) !== 'contact';
  return { from: own < 0 ? to : from + own + (hasName ? 1 : 0), to };
}

/** The lines of the signature between the closing at line `closing` and line `end`. */
export function signatureBelowClosing(draft: Draft, closing: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let short: Stretch[] = [];
  let isFollowed = false;
  for (const [i, paragraph] of paragraphsOf(draft.roles, { from: closing + 1, to: end }).entries()) {
    const stretch = i === 0 ? belowName(draft, paragraph) : paragraph;
    const tells = tellsOf(ownLines(draft, stretch), stretch.from > paragraph.from);
    isFollowed = tells === 'prose';
    if (isFollowed) break;
    if (tells === 'signature') found.push(...short.splice(0), stretch);
    else short = [...short, stretch];
  }
  const own = found.flatMap((stretch) => ownLines(draft, stretch));
  const isApart = (found[0]?.from ?? 0) > closing + 2;
  // Below "Thanks!" an address of its own may be the author's answer, if more words follow it.
  return isFollowed && isApart && !own.some((line) => contactKind(line) === 'contact') ? [] : found;
}
