/**
 * Drops what phones and mail programs add to a mail ("Sent from my iPhone", "Get Outlook for iOS") and what else is
 * nobody's words: notices (notice.ts), and rules beside all that.
 */
import { DEVICE_FOOTER, DEVICE_HINT, LOOSE_DEVICE_FOOTER } from './footer-words.js';
import { type Line, LONGEST_FRAME } from './lines.js';
import { dropNotices } from './notice.js';
import { dropLines, type Role, regionsOf, type Stretch } from './role.js';
import { isRule } from './separator.js';

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

/** Whether a phone or a mail program added the line: "Sent from my iPhone", "Get Outlook for iOS<https://…>". */
export function isDeviceFooter(line: Line): boolean {
  if (line.text.length > LONGEST_FRAME || !DEVICE_HINT.test(line.folded)) return false;
  const words = withoutLinks(line.folded);
  return words.length <= 140 && DEVICE_FOOTER.test(words);
}

function isLooseDeviceFooter(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 100 && LOOSE_DEVICE_FOOTER.test(withoutLinks(line.folded));
}

/** Whether a line beside `at`, blank ones apart, is a footer. */
function isBesideFooter(roles: readonly Role[], at: number): boolean {
  let [above, below] = [at - 1, at + 1];
  while (roles[above]?.kind === 'blank') above -= 1;
  while (roles[below]?.kind === 'blank') below += 1;
  return roles[above]?.kind === 'footer' || roles[below]?.kind === 'footer';
}

function lastOwn(roles: readonly Role[], { from, to }: Stretch): number {
  let at = to - 1;
  while (at >= from && roles[at]?.kind !== 'own') at -= 1;
  return at;
}

/** At the end of a region no rule beside what was dropped, and no "Sent from my kitchen", is the author's. */
function dropLeftOvers(lines: readonly Line[], roles: Role[], { from, to }: Stretch): void {
  for (let last = lastOwn(roles, { from, to }); last >= from; last = lastOwn(roles, { from, to: last })) {
    const isLoose = isLooseDeviceFooter(lines[last]) && lastOwn(roles, { from, to: last }) >= from;
    if (!isLoose && !(isRule(lines[last]) && isBesideFooter(roles, last))) return;
    dropLines(roles, { from: last, to: last + 1 });
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
