/**
 * Decides whether one joined, folded line has the form of an attribution, and how sure that is.
 *
 * Forms: "On 3 May 2026 at 10:11, Jane <j@x> wrote:", "3.05.2026 10:11 tarihinde Jane yazdı:", "Jane <j@x> schrieb am
 * 3. Mai:", "2026-05-03 10:11 GMT+03:00 Jane <j@x>:", "---- On … Jane wrote ----", "Quoting Jane <j@x>:", "Jane wrote:".
 */
import { anyOf, MONTHS, WEEKDAYS } from './frame-words.js';
import { LONGEST_FRAME } from './lines.js';

/**
 * `strong` cuts wherever it stands; `alone` (a date without a time) only in an answer, below a blank line or a name;
 * `weak` only above marked lines.
 */
export type Strength = 'strong' | 'alone' | 'weak';

/** How an attribution looks; what it begins with tells a whole one from the tail of a wrapped one. */
export type AttributionForm = { strength: Strength; begins: 'on' | 'date' | 'name' };

const WROTE = anyOf('wrote');
const HAS_WROTE = new RegExp(`(?:^|[^a-z@./])${WROTE}(?![a-z])`);
const HAS_SENT = /[^a-z](?:said|sent) ?:$/;
const ENDS_WITH_WROTE = new RegExp(`(?:^|[^a-z])${WROTE} ?:?$`);
const EMAIL = /[^\s@<>()[\]"]{1,80}@[^\s@<>()[\]"]{1,80}\.[a-z]{2,}|<[^\s<>]{3,120}>/;
const ENDS_WITH_ADDRESS = /<[^<>]{3,160}>{1,2} ?:?$/;
const CLOCK = /(?:^|[^\d.,])\d{1,2}(?: ?: ?\d\d(?::\d\d)?|[.h]\d\d(?![.\d]))(?!\d)/;
const DAY = new RegExp(
  `\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th|er|[.º])?,?[ -]?(?:de |di )?${MONTHS}` +
    `|(?:^|[^a-z])${MONTHS}[^\\s\\d]{0,8}[ -]\\d{1,2}(?!\\d)|\\d{1,2} thang \\d|\\d年`,
);
const WEEKDAY = new RegExp(`(?:^|[^a-z])${WEEKDAYS}`);
const BEGINS_WITH_ON = new RegExp(`^${anyOf('on')} (?:the )?(?:.{0,40}\\d|${WEEKDAYS}|${MONTHS})`);
const BEGINS_WITH_DATE = new RegExp(
  `^(?:\\d{1,4}[./:年-]\\d|\\d{1,2}[.,]? (?:de )?${MONTHS}` +
    `|${WEEKDAYS}[^\\s\\d]{0,9}[., ]+(?:\\d|${MONTHS})|${MONTHS}[^\\s\\d]{0,9} \\d)`,
);
const BEGINS_WITH_SENDER = new RegExp(
  `^(?:"[^"]{1,80}" |'[^']{1,80}' |[^\\s:;!?@]{1,40} (?:[^\\s:;!?@]{1,40} ){0,6}?)?(?:<|\\(<?[^()\\s]{1,80}@|\\[\\S{1,80}@)` +
    '|^[^\\s@]{1,60}@',
);
const BEGINS_WITH_QUOTING = new RegExp(`^${anyOf('quoting')} `);
const PERSON =
  /(?:^| )(?:i|he|she|we|they|o|ich|er|sie|wir|je|il|elle|nous|yo|ella|io|ik|eu)[ ,]+(?:\S+ )?\S+ ?:$/;
const NAME_WROTE = new RegExp(`^(?:\\S{1,40} ){1,4}(?:${WROTE}|said) ?:$|^${WROTE} (?:\\S{1,40} ?){1,4}:$`);
const SAID_BY_AUTHOR = /^(?:as|what|like|here|where|when|since|because|below|and|but|so|if|that|this|the) /;
const ZONED_SENDER = /^\d{4}-\d\d-\d\d \d{1,2}:\d\d gmt[+-]\d{1,2}:\d\d [^:]{2,60}:?$/;
const ZONED = /gmt[+-]\d/;
const RULED = /^-{2,} ?(.+?) ?-{2,}$/;

function undecorated(text: string): { words: string; isRuled: boolean } {
  const ruled = text.startsWith('--') ? RULED.exec(text) : null;
  const words = (ruled?.[1] ?? text).replace(/^[-_=* ]+/, '').replace(/[* ]+$/, '');
  return { words, isRuled: ruled !== null };
}

/** Whether `text` has what every attribution has: "wrote" or an address. A quick look before a thorough one. */
export function mayBeAttribution(text: string): boolean {
  return text.includes('<') || HAS_WROTE.test(text) || HAS_SENT.test(text) || ZONED.test(text);
}

function wordCount(words: string): number {
  return words.split(' ').length;
}

/** Without "wrote": "2026-05-03 10:11 GMT+03:00 Jane <j@x>:", or the bare name where the address got lost. */
function senderDate(words: string, ends: boolean): Strength | null {
  if (ZONED_SENDER.test(words)) return 'alone';
  if (!ENDS_WITH_ADDRESS.test(words) || !DAY.test(words)) return null;
  if (!ends) return 'weak';
  return CLOCK.test(words) ? 'strong' : null;
}

function datedForm(words: string, ends: boolean): Strength | null {
  if (!HAS_WROTE.test(words) && !HAS_SENT.test(words)) return senderDate(words, ends);
  const hasDay = DAY.test(words);
  const hasClock = CLOCK.test(words);
  if (EMAIL.test(words) && (hasDay || hasClock)) return 'strong';
  if (!ends || !(hasDay || WEEKDAY.test(words)) || wordCount(words) > 20) return null;
  if (PERSON.test(words)) return 'weak';
  if (hasDay && (hasClock || words.includes(' tarihinde'))) return 'strong';
  return hasDay ? 'alone' : 'weak';
}

function namedForm(words: string): Strength | null {
  if (PERSON.test(words) || wordCount(words) > 24) return null;
  if (EMAIL.test(words) && BEGINS_WITH_SENDER.test(words)) return 'strong';
  if (CLOCK.test(words) && DAY.test(words) && wordCount(words) <= 16) return 'strong';
  return NAME_WROTE.test(words) && !SAID_BY_AUTHOR.test(words) ? 'weak' : null;
}

function undatedForm(words: string, isRuled: boolean): Strength | null {
  if (BEGINS_WITH_QUOTING.test(words)) return EMAIL.test(words) ? 'strong' : 'weak';
  if (!HAS_WROTE.test(words) && !HAS_SENT.test(words)) return null;
  return isRuled ? 'strong' : namedForm(words);
}

function beginOf(words: string): AttributionForm['begins'] {
  if (BEGINS_WITH_ON.test(words)) return 'on';
  return BEGINS_WITH_DATE.test(words) ? 'date' : 'name';
}

/** The form of `text`, which is folded and has single spaces; null where it is no attribution. */
export function attributionForm(text: string): AttributionForm | null {
  if (text.length > LONGEST_FRAME) return null;
  const { words, isRuled } = undecorated(text);
  const ends = isRuled || words.endsWith(':');
  if (!ends && !ENDS_WITH_WROTE.test(words) && !ENDS_WITH_ADDRESS.test(words) && !ZONED_SENDER.test(words)) {
    return null;
  }
  const begins = beginOf(words);
  if (begins === 'name' && !ends) return null;
  const strength = begins === 'name' ? undatedForm(words, isRuled) : datedForm(words, ends);
  return strength === null ? null : { strength: isRuled ? 'strong' : strength, begins };
}
