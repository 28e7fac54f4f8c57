/**
 * The words of dates in English and Turkish: days of the week, months, today, and what counts days.
 *
 * All folded: lower case, Turkish letters plain, as the words that are compared with them. Both languages always work.
 */
import type { Weekday } from './contact-policy.js';
import { lookUp } from './turkish-ending.js';

function numbered(...lists: string[]): Map<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list.split(' | ').flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
    ),
  );
}

const ENGLISH_DAYS =
  'monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri | saturday sat | sunday sun';
const TURKISH_DAYS =
  'pazartesi pzt | sali sal | carsamba car crs | persembe per prs | cuma cum | cumartesi cmt | pazar paz';

/** Names and short names of the days of the week; 1 is Monday. */
export const DAY_NAMES = numbered(ENGLISH_DAYS, TURKISH_DAYS) as ReadonlyMap<string, Weekday>;

/** "thursdays", "perşembeleri": every such day. */
export const WEEKLY_NAMES = numbered(
  'mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays',
  'pazartesileri | salilari | carsambalari | persembeleri | cumalari | cumartesileri | pazarlari',
) as ReadonlyMap<string, Weekday>;

const ENGLISH_MONTHS =
  'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | ' +
  'september sep sept | october oct | november nov | december dec';
const TURKISH_MONTHS =
  'ocak oca | subat sub | mart | nisan nis | mayis | haziran haz | temmuz tem | agustos agu | ' +
  'eylul eyl | ekim eki | kasim kas | aralik ara';

/** Names and short names of the months; 1 is January. */
export const MONTH_NAMES: ReadonlyMap<string, number> = numbered(ENGLISH_MONTHS, TURKISH_MONTHS);

/** All of a language's words of dates. */
export const DATE_WORDS = {
  en: [...numbered(ENGLISH_DAYS, ENGLISH_MONTHS).keys(), 'today', 'tomorrow'],
  tr: [...numbered(TURKISH_DAYS, TURKISH_MONTHS).keys(), 'bugun', 'yarin'],
} as const;

/** How many days ahead a word means. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['bugun', 0],
  ['yarin', 1],
]);

/** "next friday" has two readings. */
export const NEXT_WORDS: ReadonlySet<string> = new Set(['next', 'gelecek', 'onumuzdeki', 'haftaya']);

/** "this friday" is the next one. */
export const THIS_WORDS: ReadonlySet<string> = new Set(['this', 'bu']);

/** What stands behind a day's name where every such day is meant: "perşembe günleri". */
export const WEEKLY_DAY_WORDS: ReadonlySet<string> = new Set(['gunleri']);

/** What may stand behind a Turkish day's name: "cuma günü". */
export const DAY_WORDS: ReadonlySet<string> = new Set(['gunu', 'gunune']);

/** Calendar days in one of each unit behind "+3" or "in 3". */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['g', 1],
  ['gun', 1],
  ['w', 7],
  ['week', 7],
  ['weeks', 7],
  ['hafta', 7],
]);

/** What makes a count of days a day: "in" before it, "sonra" behind it. */
export const AHEAD_BEFORE = 'in';
/** See {@link AHEAD_BEFORE}. */
export const AHEAD_BEHIND = 'sonra';

/** Whether words, folded, are a day that is counted from today: "+3d", "in 3 days", "3 gun sonra". */
export function isCountedAhead(written: string): boolean {
  return /^\+|^in \d|\d.* sonra$/.test(written);
}

/** Words that speak of a day and leave it open which. */
export const VAGUE_DAYS: ReadonlySet<string> = new Set([
  ...[
    'eod',
    'cob',
    'eow',
    'eom',
    'eoy',
    'end',
    'month',
    'months',
    'weekend',
    'fortnight',
    'tmrw',
    'tmr',
    'tmw',
  ],
  ...['obur', 'ertesi', 'haftaya', 'haftasonu', 'ay', 'ayi', 'sonu', 'sonuna', 'sonunda'],
  ...['basi', 'basina', 'basinda', 'ortasi', 'ortasina', 'ortasinda'],
]);

/** Words that make the day beside them another, or only about that one. */
export const BESIDE_DAYS: ReadonlySet<string> = new Set([
  ...['in', 'within', 'after', 'before', 'since', 'early', 'mid', 'next', 'this'],
  ...['morning', 'afternoon', 'evening', 'noon', 'night'],
  ...[
    'gelecek',
    'onumuzdeki',
    'bu',
    'icinde',
    'itibaren',
    'once',
    'sabah',
    'sabahi',
    'ogle',
    'oglen',
    'aksam',
    'aksami',
  ],
]);

/** Words that may stand in the name of a day, and say nothing by themselves. */
export const WITHIN_DAYS: ReadonlySet<string> = new Set([
  ...['the', 'of', 'day', 'days', 'week', 'weeks', 'gun', 'gunu', 'gune', 'hafta', 'sonra'],
]);

/** A date word of this length at least is no other word: "may" is. */
const SHORTEST_NAME = 4;

/** Whether the word, folded, is one of dates: "friday", "cumadan", "october", "13th". */
export function isOfDates(word: string): boolean {
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return true;
  const isNamed = [DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS].some(
    (table) => lookUp<number>(table, word) !== null,
  );
  return isNamed && word.length >= SHORTEST_NAME;
}
