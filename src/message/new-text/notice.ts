/**
 * Drops notices: confidentiality, virus scanners, "think before you print", mailing lists, and the warnings that the
 * receiver's own server puts on top.
 */
import { LEGAL_GOES_ON, LEGAL_HEADING, LEGAL_WORDS, type LegalWords } from './legal-words.js';
import type { Line } from './lines.js';
import { BANNERS, NOTICE_HINT, NOTICES } from './notice-words.js';
import { dropLines, paragraphsOf, type Role, type Stretch } from './role.js';
import { isRule } from './separator.js';

/** A notice tells what it is early on: no more of a paragraph is read. */
const MOST_READ = 2_000;
/** A line this long was probably broken by a program: the next one belongs to it. */
const WRAPPED = 60;
const FEWEST_SIGNS = 3;
const GREETING = /^(?:hi|hello|dear|hey|good|merhaba|selam|sayin|hallo|liebe|guten|bonjour|hola)\b/;

function isLegal(folded: string, { sure, thisMail, signs }: LegalWords): boolean {
  if (sure.some((wording) => wording.test(folded))) return true;
  return thisMail.test(folded) && signs.filter((sign) => sign.test(folded)).length >= FEWEST_SIGNS;
}

function isNotice(folded: string): boolean {
  if (!NOTICE_HINT.test(folded)) return false;
  return NOTICES.some((notice) => notice.test(folded)) || LEGAL_WORDS.some((words) => isLegal(folded, words));
}

function read(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, Math.min(to, from + 40))
    .map((line) => line.folded.trim())
    .join(' ')
    .slice(0, MOST_READ);
}

/** Lines of a notice that begin below own words in one paragraph are found from below: two lines tell enough. */
function startWithin(lines: readonly Line[], { from, to }: Stretch): number {
  let start = from;
  while (start < to - 1 && !isNotice(read(lines, start, Math.min(to, start + 2)))) start += 1;
  if (start === to - 1 && !isNotice(read(lines, start, to))) return from;
  while (start > from && (lines[start - 1]?.text.length ?? 0) >= WRAPPED) start -= 1;
  return start > from && isRule(lines[start - 1]) ? start - 1 : start;
}

function dropBanner(lines: readonly Line[], roles: Role[], { from, to }: Stretch): void {
  const folded = read(lines, from, Math.min(to, from + 2));
  if (!NOTICE_HINT.test(folded) || !BANNERS.some((banner) => banner.test(folded))) return;
  let end = from + 1;
  const isWrapped = (): boolean => (lines[end - 1]?.text.length ?? 0) >= WRAPPED;
  while (end < to && isWrapped() && !GREETING.test(lines[end]?.folded ?? '')) end += 1;
  dropLines(roles, { from, to: end });
}

/** Gives the lines of notices in `region` the role `footer`. */
export function dropNotices(lines: readonly Line[], roles: Role[], region: Stretch): void {
  let isBelowNotice = false;
  let above: Stretch | null = null;
  for (const paragraph of paragraphsOf(roles, region)) {
    dropBanner(lines, roles, paragraph);
    const folded = read(lines, paragraph.from, paragraph.to);
    if (isNotice(folded)) {
      dropLines(roles, { from: startWithin(lines, paragraph), to: paragraph.to });
      if (above !== null && LEGAL_HEADING.test(read(lines, above.from, above.to))) dropLines(roles, above);
      isBelowNotice = true;
    } else if (isBelowNotice && LEGAL_GOES_ON.some((wording) => wording.test(folded)))
      dropLines(roles, paragraph);
    above = paragraph;
  }
}
