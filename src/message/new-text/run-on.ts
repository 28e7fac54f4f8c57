/**
 * Parts lines in which a frame stands beside other words: Yahoo on Android writes the quoted words behind "wrote:",
 * and mail that went through a careless converter has everything on one line.
 */
import { attributionForm } from './attribution-form.js';
import { anyOf, MONTHS, WEEKDAYS } from './frame-words.js';
import { type Line, splitLine } from './lines.js';

/** Where a line is to be parted, as columns in ascending order. */
type Cuts = number[];

/** A frame is sought this far in front of its "wrote:"; so the cost stays linear whatever the line. */
const REACH = 350;
/** No real mail has so many of them inside lines: beyond, a hostile one is left as it is. */
const MOST_CANDIDATES = 100;

const WROTE = new RegExp(`[^a-z]${anyOf('wrote')} ?:`, 'g');
const ON_DATE = new RegExp(`(?:^|[ -])${anyOf('on')} (?=\\d|${WEEKDAYS}|${MONTHS})`, 'g');
const EMAIL = /[^\s@<>]@[^\s@<>]/;
const SEPARATOR = new RegExp(`(?<!-)-{3,20} ?(?:${anyOf('original')}|${anyOf('forwarded')}) ?-{3,20}`);
const FROM = new RegExp(`(?:^|[ *>_-])${anyOf('from')}[* ]*: `, 'g');
const NEXT_FIELDS = (['date', 'to', 'subject'] as const).map(
  (label) => new RegExp(`[ *]${anyOf(label)}[* ]*: `),
);

function isSureAttribution(folded: string): boolean {
  const text = folded.replace(/ {2,}/g, ' ').trim();
  const form = attributionForm(text);
  return form?.strength === 'strong' && form.begins !== 'name' && EMAIL.test(text);
}

/** Candidates still to be looked at in this mail. */
type Budget = { left: number };

function attributionCuts(folded: string, budget: Budget): Cuts {
  for (const wrote of folded.matchAll(WROTE)) {
    const end = wrote.index + wrote[0].length;
    const from = Math.max(0, end - REACH);
    const window = folded.slice(from, end);
    for (const on of window.matchAll(ON_DATE)) {
      if (budget.left <= 0) return [];
      budget.left -= 1;
      const start = on.index + (/^[ -]/.test(on[0]) ? 1 : 0);
      if (isSureAttribution(window.slice(start))) {
        return [from + window.slice(0, start).replace(/[- ]{1,20}$/, '').length, end];
      }
    }
  }
  return [];
}

function separatorCuts(folded: string): Cuts {
  const found = SEPARATOR.exec(folded);
  const isShared = found !== null && /[\p{L}\p{N}]/u.test(folded.replace(found[0], ''));
  return found === null || !isShared ? [] : [found.index, found.index + found[0].length];
}

/** Where "From: … Sent: … To: … Subject: …" on one line begins, and each field of it. */
function headerCuts(folded: string, budget: Budget): Cuts {
  for (const from of folded.matchAll(FROM)) {
    if (budget.left <= 0) return [];
    budget.left -= 1;
    const cuts = [from.index];
    let rest = from.index + from[0].length;
    for (const pattern of NEXT_FIELDS) {
      const next = pattern.exec(folded.slice(rest, rest + REACH));
      if (next === null) break;
      cuts.push(rest + next.index);
      rest += next.index + next[0].length;
    }
    if (cuts.length === 1 + NEXT_FIELDS.length) return cuts;
  }
  return [];
}

/** A header block on one line has a colon behind each of its four labels. */
function hasFourColons(folded: string): boolean {
  let at = -1;
  for (let count = 0; count < 4; count += 1) {
    at = folded.indexOf(':', at + 1);
    if (at < 0) return false;
  }
  return true;
}

function cutsOf({ folded }: Line, budget: Budget): Cuts {
  const found = folded.includes('---') ? separatorCuts(folded) : [];
  if (found.length > 0 || !folded.includes(':') || /^ *(?:>|&gt;)/.test(folded)) return found;
  const cuts = attributionCuts(folded, budget);
  return cuts.length > 0 || !hasFourColons(folded) ? cuts : headerCuts(folded, budget);
}

function parts(line: Line, cuts: Cuts): Line[] {
  const found: Line[] = [];
  let rest = line;
  for (const cut of cuts) {
    const [before, after] = splitLine(rest, Math.max(0, line.at + cut - rest.at));
    found.push(before);
    rest = after;
  }
  return [...found, rest].filter((part) => part.text.trim() !== '');
}

/** `lines` with shared lines parted; the parts keep their place in the text. */
export function partRunOnLines(lines: readonly Line[]): Line[] {
  const budget: Budget = { left: MOST_CANDIDATES };
  return lines.flatMap((line) => {
    const cuts = line.text.length > 20 ? cutsOf(line, budget) : [];
    return cuts.length === 0 ? line : parts(line, cuts);
  });
}
