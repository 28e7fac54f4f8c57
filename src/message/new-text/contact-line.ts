/**
 * Decides what a short line in a signature is: a way to reach somebody, a title, a company, an address, a name.
 */
import type { Line } from './lines.js';
import { isName } from './name-line.js';
import { ADDRESS_WORDS, COMPANIES, COMPANY_FACTS, CONTACT_LABELS, TITLES } from './signature-words.js';
import { oneOf } from './word-list.js';

const { raw } = String;

/**
 * What a line of a signature tells. A link to somebody's site is a `link`; one to a page or a file is a `place`, which
 * authors send and signatures rarely hold.
 */
export type ContactKind = 'contact' | 'link' | 'place' | 'trade' | 'name' | 'plain';

/** Longer lines are prose; so no expression below meets more. */
const LONGEST_LINE = 220;
const DOMAIN_END = oneOf(
  'com net org de tr fr es it nl pt eu uk io co at ch be info studio design agency example me app dev biz',
);
const LINK = new RegExp(
  raw`<?(?:https?:\/\/|www\.)[^\s<>|]+>?` +
    raw`|(?:^|[\s|,])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30})*\.${DOMAIN_END}(?:\.[a-z]{2})?(?:\/[^\s|]*)?(?=$|[\s|,>)])`,
  'g',
);
const EMAIL = /<?(?:mailto:)?[^\s@<>|,;:()]{1,80}@[^\s@<>|,;()]{1,80}\.[a-z]{2,}>?/g;
const PHONE = /\(?\+?\(?\d[\d\s()./-]{5,22}\d(?: ?(?:ext|x|dahili|dw)\.? ?\d{1,5})?/g;
const SOCIAL =
  /linkedin|facebook|instagram|twitter|x\.com|behance|dribbble|youtube|vimeo|xing|calendly|t\.me|github/;
const EMAIL_OR_HANDLE = /[^\s@]?@[a-z0-9]|skype|\[(?:cid|image)/;
const HANDLE = /(?:^|[\s|])@[a-z0-9_.]{2,30}/g;
const IMAGE = /\[(?:cid|image|img|logo)[^\]]{0,200}\]|<[^<>]{0,80}\.(?:png|jpe?g|gif)>/g;
const LABEL = new RegExp(`(?:^|[\\s|(/,;•·-])${CONTACT_LABELS} ?[:.)]?(?=$|[\\s|:])`, 'g');
const TITLE = new RegExp(`(?:^|[^a-z])${TITLES}(?:$|[^a-z])`);
const COMPANY = new RegExp(`(?:^| )${COMPANIES}[.,]?(?:$| [|/-] )`);
const ADDRESS = new RegExp(
  `(?:^|[^a-z])${ADDRESS_WORDS}(?:$|[^a-z])|[a-z]{3,}(?:str\\.|strasse|weg|platz|allee|gasse|straat|laan) ?\\d`,
);
/** A postal code beside a town, as in Germany, the United States, Great Britain and Turkey. */
const POSTAL =
  /(?:^|[\s,-])(?:[a-z]{1,2}-)?\d{4,5}(?: [a-z]{2})? [a-z]{3}|[a-z]{3},? [a-z]{2} \d{5}|[a-z]\d{1,2}[a-z]? \d[a-z]{2}(?:$|[\s,])/;
const COMPANY_FACT = new RegExp(`(?:^|[^a-z])${COMPANY_FACTS}(?:$|[^a-z])`);
/** How many ways to reach somebody, or titles, the line tells at least: bars part several. */
export function markersIn(line: Line): number {
  const kind = contactKind(line);
  if (kind !== 'contact' && kind !== 'trade' && kind !== 'link') return 0;
  return kind === 'contact' && /[|•·]/.test(line.folded) ? 2 : 1;
}

/** How many ways to reach somebody the line holds, and how many words besides. */
function wordsLeft(folded: string): { left: number; found: number } {
  let found = 0;
  let rest = folded;
  const take = (pattern: RegExp, isOne: (match: string) => boolean = () => true): void => {
    rest = rest.replace(pattern, (match) => {
      if (!isOne(match)) return match;
      found += 1;
      return ' ';
    });
  };
  if (folded.includes('[') || folded.includes('<')) take(IMAGE);
  if (folded.includes('@')) take(EMAIL);
  if (folded.includes('.')) take(LINK);
  if (folded.includes('@')) take(HANDLE);
  take(PHONE, (match) => match.replace(/\D/g, '').length >= 7);
  if (found > 0) rest = rest.replace(LABEL, ' ').replace(LABEL, ' ');
  return { left: rest.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1).length, found };
}

/** Whether a link leads to a page or a file rather than to somebody's site. */
function isPlace(link: string): boolean {
  const [host = '', first = '', ...others] = link
    .trim()
    .replace(/^<?(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[>/]+$/, '')
    .split('/');
  if (first === '' || SOCIAL.test(host)) return false;
  return others.length > 0 || first.length > 3;
}

function kindOfLinks(folded: string): ContactKind {
  const rest = folded.replace(LINK, ' ');
  if (rest === folded || EMAIL_OR_HANDLE.test(rest) || (rest.match(/\d/g) ?? []).length >= 7)
    return 'contact';
  return (folded.match(LINK) ?? []).some(isPlace) ? 'place' : 'link';
}

/** Whether the line names a title, a company, an address, or what companies must print. */
function isTrade(folded: string): boolean {
  const words = folded.split(/ +/).length;
  if (words > 14) return false;
  if (/\d/.test(folded) && (ADDRESS.test(folded) || POSTAL.test(folded))) return true;
  if (COMPANY_FACT.test(folded) || (words <= 10 && COMPANY.test(folded))) return true;
  return (words <= 5 || (words <= 10 && !/[.!?]$/.test(folded))) && TITLE.test(folded);
}

function readKind(line: Line): ContactKind {
  const folded = line.folded.trim();
  if (folded.length > LONGEST_LINE) return 'plain';
  const { left, found } = wordsLeft(folded);
  const isParted = folded.split(/[|•·]/).length > 2;
  if (found > 0 && (left <= 2 + found || isParted)) return kindOfLinks(folded);
  if (isTrade(folded)) return 'trade';
  return isName(line) ? 'name' : 'plain';
}

const KINDS = new WeakMap<Line, ContactKind>();

/** What `line` tells, on the assumption that it stands in a signature. */
export function contactKind(line: Line): ContactKind {
  const known = KINDS.get(line);
  if (known !== undefined) return known;
  const kind = readKind(line);
  KINDS.set(line, kind);
  return kind;
}
