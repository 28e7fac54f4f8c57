/**
 * What a new project is called, from the subject of the mail that begins it: "Your bio – go ahead" is "bio", "Re: Logo for the
 * café" is "logo for the café", and "logo-cafe" as a short name.
 *
 * The name stands in mails to the client ("Your bio is 75% done"), so it is her own words, without what begins a subject.
 */
import { fold } from '../../message/new-text/fold.js';

/** The name, and the words that its short name is made from. */
export type ProjectName = { name: string; short: string };

const LONGEST_SUBJECT = 300;
const MOST_PREFIXES = 10;
const MOST_WORDS = 5;
const MOST_SHORT_WORDS = 3;
const LONGEST_NAME = 60;

const PREFIX =
  /^\s*(?:\[[^\]]{0,40}\]\s*)*(?:re|aw|sv|antw|fwd?|wg|ynt|ilt|yanit|cevap|bot)(?:\s?[[(]\d{1,3}[\])])?\s?:\s*/;
const LIST_TAG = /^\s*\[[^\]]{0,40}\]\s*/;
/** What parts a subject: a dash with blanks around it, a bar, a colon, a comma, an end of a sentence. */
const PARTS = /\s+[-–—~·|/]+\s+|[:;,|!?]+\s*|\.\s+|[()]/;

/** Parts of a subject that name no work: folded, the whole part. */
const TALK = new RegExp(
  `^(?:${[
    "(?:let'?s )?(?:go ahead|get started|start|begin|go)|(?:we|you)'?(?:re| are) (?:on|in)|(?:good|green) (?:to go|light)|ok(?:ay)?|yes|great|perfect",
    'welcome(?: (?:on board|aboard))?|next steps?|kick ?-?off|confirmed|confirmation|agreed|agreement|proposal|quote|offer|estimate|contract',
    'how (?:we|it) (?:work|works|proceed)|(?:the )?(?:plan|timeline|schedule|details|summary)|thanks?(?: you)?|hello|hi|project|new project|(?:your |the )?(?:inquiry|enquiry|request)',
    '(?:hadi )?(?:basla(?:yalim|dik|yabiliriz)?|basliyoruz)|onay(?:landi)?|tamam|anlastik|teklif(?:imiz|im)?|sozlesme|hos ?geldiniz|sonraki adimlar|plan|takvim',
    'merhaba|selam|tesekkurler|proje(?:miz|niz)?|yeni proje|talebiniz|baslangic',
  ].join('|')})$`,
);
const LEADING = new Set([
  ...[
    'your',
    'our',
    'my',
    'the',
    'a',
    'an',
    'new',
    'about',
    'regarding',
    'this',
    'that',
    'for',
    'on',
    'starting',
    'project',
  ],
  ...['sizin', 'yeni', 'bizim', 'proje'],
]);
const TRAILING = new Set([
  ...[
    'project',
    'job',
    'work',
    'please',
    'proposal',
    'quote',
    'agreement',
    'confirmed',
    'timeline',
    'plan',
    'for',
    'and',
    'the',
  ],
  ...['hakkinda', 'icin', 'projesi', 'projeniz', 'isi', 'isiniz', 'teklifi', 'onayi', 'plani', 've'],
]);
/** A longer name ends before one of these, and a short one has none of them. */
const JOINING = new Set([
  ...[
    'for',
    'of',
    'the',
    'a',
    'an',
    'and',
    'in',
    'on',
    'to',
    'with',
    'your',
    'our',
    'my',
    'at',
    'by',
    'from',
  ],
  ...['icin', 've', 'ile', 'bir', 'bu', 'olan'],
]);

function withoutPrefixes(subject: string): string {
  let rest = subject;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const prefix = PREFIX.exec(fold(rest)) ?? LIST_TAG.exec(fold(rest));
    if (prefix === null) break;
    rest = rest.slice(prefix[0].length);
  }
  return rest;
}

/** A word without the signs around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, '');
}

function trimmed(words: readonly string[]): string[] {
  const from = words.findIndex((word) => !LEADING.has(fold(word)));
  const to = words.findLastIndex((word) => !TRAILING.has(fold(word)));
  return from < 0 || to < from ? [] : words.slice(from, to + 1);
}

function wordsOfPart(part: string): string[] {
  const words = part.split(/\s+/).map(bare).filter(Boolean);
  return TALK.test(fold(words.join(' '))) ? [] : trimmed(words);
}

const YOURS: readonly RegExp[] = [
  /^(.+graf[iı])n[iı]z$/,
  /^(.{2,}[aeoö])n[ıiuü]z$/,
  /^(.{2,}[^aeıioöuü])[ıiuü]n[ıiuü]z$/,
];

/** "Logonuz" is "logo", "Afişiniz" is "afiş": the ending that says "your". */
function withoutYours(word: string): string {
  return YOURS.map((pattern) => pattern.exec(word)?.[1]).find((stem) => stem !== undefined) ?? word;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]+$/u.test(word);
}

/** A capital that only begins a sentence goes; a title keeps its own. */
function withoutCapital(words: readonly string[], language: string): string[] {
  const [first = '', ...more] = words;
  return isCapital(first) && !more.some(isCapital)
    ? [first.toLocaleLowerCase(language), ...more]
    : [...words];
}

/** At most five words; a longer name ends before the word that joins more to it. */
function shortened(words: readonly string[]): string[] {
  if (words.length <= MOST_WORDS) return [...words];
  const at = words.findIndex((word, index) => index > 0 && JOINING.has(fold(word)));
  return words.slice(0, at > 0 && at <= MOST_WORDS ? at : MOST_WORDS);
}

/** The words of the subject's first part that names a thing; `isFirst`: they begin it. */
function namingWords(subject: string): { words: string[]; isFirst: boolean } {
  const line = withoutPrefixes(
    subject.slice(0, LONGEST_SUBJECT).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' '),
  );
  for (const part of line.split(PARTS)) {
    const words = wordsOfPart(part);
    if (words.some((word) => /\p{L}/u.test(word)))
      return { words, isFirst: bare(part.trim()).startsWith(words[0] ?? '') };
  }
  return { words: [], isFirst: false };
}

const NAMELESS = { en: 'project', tr: 'proje' } as const;

/** The name that `subject` gives, in the language of the mail; "project" or "proje" where it names nothing. */
export function projectName(subject: string, language: string): ProjectName {
  const locale = language === 'tr' ? 'tr' : 'en';
  const { words: found, isFirst } = namingWords(subject);
  if (found.length === 0) return { name: NAMELESS[locale], short: NAMELESS[locale] };
  const kept = shortened(found);
  const begun = isFirst || kept.length === 1 ? withoutCapital(kept, locale) : kept;
  const words = locale === 'tr' && begun.length === 1 ? begun.map(withoutYours) : begun;
  const telling = words.filter((word) => !JOINING.has(fold(word)));
  return {
    name: words.join(' ').slice(0, LONGEST_NAME).trim(),
    short: (telling.length > 0 ? telling : words).slice(0, MOST_SHORT_WORDS).join(' '),
  };
}
