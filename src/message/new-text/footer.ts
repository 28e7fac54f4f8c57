/**
 * Drops what programs, providers and legal departments add to a mail: "Sent from my iPhone", virus-scanner ads,
 * confidentiality notes, mailing-list footers, "think before you print", and the receiver's own warning banners.
 */
import { BANNERS, DEVICE_FOOTER, LEGAL_GOES_ON, LOOSE_DEVICE_FOOTER, NOTICES } from './footer-words.js';
import { type Line, LONGEST_FRAME } from './lines.js';
import { dropLines, paragraphsOf, type Role, regionsOf, type Stretch } from './role.js';
import { isRule } from './separator.js';

/** A notice tells what it is early on: no more of a paragraph is read. */
const NOTICE_READ = 2_000;
/** A line this long was probably broken by a program: the next one belongs to it. */
const WRAPPED = 60;

/** A line without the link that a program put behind its name. */
function withoutLinks(folded: string): string {
  return folded
    .replace(/\[([^\]]{1,60})\]\([^)]{0,300}\)/g, '$1')
    .replace(/[<([]\s?(?:https?:|mailto:|www\.)[^\s>)\]]{0,300}[>)\]]?/g, ' ')
    .replace(/https?:\S{0,300}$/, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^[<(]+|[>)]+$/g, '')
    .trim();
}

function isDeviceFooter(line: Line): boolean {
  if (line.text.length > LONGEST_FRAME) return false;
  const words = withoutLinks(line.folded);
  return words.length <= 140 && DEVICE_FOOTER.test(words);
}

function isLooseDeviceFooter(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 80 && LOOSE_DEVICE_FOOTER.test(withoutLinks(line.folded));
}

function matches(patterns: readonly RegExp[], lines: readonly Line[], from: number, to: number): boolean {
  const folded = lines
    .slice(from, Math.min(to, from + 40))
    .map((line) => line.folded.trim())
    .join(' ')
    .slice(0, NOTICE_READ);
  return patterns.some((pattern) => pattern.test(folded));
}

/** The line of the paragraph in which a notice begins, or null. */
function noticeStart(lines: readonly Line[], { from, to }: Stretch): number | null {
  if (!matches(NOTICES, lines, from, to)) return null;
  let start = from;
  while (start < to - 1 && !matches(NOTICES, lines, start, Math.min(to, start + 2))) start += 1;
  while (start > from && (lines[start - 1]?.text.length ?? 0) >= WRAPPED) start -= 1;
  return isRule(lines[start - 1]) && start > from ? start - 1 : start;
}

/** Banners stand on top, with the author's words right below: only their own lines go. */
function dropBanner(lines: readonly Line[], roles: Role[], { from, to }: Stretch): void {
  if (!matches(BANNERS, lines, from, Math.min(to, from + 2))) return;
  let end = from + 1;
  while (
    end < to &&
    (lines[end - 1]?.text.length ?? 0) >= WRAPPED &&
    !/^(?:hi|hello|dear|merhaba)\b/.test(lines[end]?.folded ?? '')
  )
    end += 1;
  dropLines(roles, { from, to: end });
}

function dropNotices(lines: readonly Line[], roles: Role[], region: Stretch): void {
  let isBelowNotice = false;
  for (const paragraph of paragraphsOf(roles, region)) {
    dropBanner(lines, roles, paragraph);
    const start = noticeStart(lines, paragraph);
    if (start !== null) dropLines(roles, { from: start, to: paragraph.to });
    else if (isBelowNotice && matches([LEGAL_GOES_ON], lines, paragraph.from, paragraph.to))
      dropLines(roles, paragraph);
    isBelowNotice ||= start !== null;
  }
}

/** Whether a line beside `at`, blank ones apart, is a footer. */
function isBesideFooter(roles: readonly Role[], at: number): boolean {
  let [above, below] = [at - 1, at + 1];
  while (roles[above]?.kind === 'blank') above -= 1;
  while (roles[below]?.kind === 'blank') below += 1;
  return roles[above]?.kind === 'footer' || roles[below]?.kind === 'footer';
}

/** At the end no rule beside what was dropped, and no "Sent from my kitchen", is the author's. */
function dropLeftOvers(lines: readonly Line[], roles: Role[], region: Stretch): void {
  for (let at = region.to - 1; at >= region.from; at -= 1) {
    if (roles[at]?.kind !== 'own') continue;
    if (!isLooseDeviceFooter(lines[at]) && !(isRule(lines[at]) && isBesideFooter(roles, at))) return;
    dropLines(roles, { from: at, to: at + 1 });
  }
}

/** Gives the lines of footers the role `footer`. */
export function dropFooters(lines: readonly Line[], roles: Role[]): void {
  lines.forEach((line, at) => {
    if (roles[at]?.kind === 'own' && isDeviceFooter(line)) dropLines(roles, { from: at, to: at + 1 });
  });
  for (const region of regionsOf(roles)) {
    dropNotices(lines, roles, region);
    dropLeftOvers(lines, roles, region);
  }
}
