/**
 * How a mail to a client says when there is no contact each week: "on Thursdays", "on Monday mornings",
 * "perşembe günleri". A part of a day is called by its name where it has one, else by the clock.
 */
import type { DaySpan, NoContactRule, Weekday } from './contact-policy.js';
import { clock } from './rule-text.js';

/** A rule that holds every week. */
export type WeeklyRule = Extract<NoContactRule, { kind: 'weekly' }>;

/** A part of the day that has a name; `day` is all of it. */
type NamedPart = 'day' | 'morning' | 'afternoon' | 'evening';

/** The days that are off alike: all day, mornings, or between the same two times. */
type Alike = { part: NamedPart | DaySpan; days: Weekday[] };

/** What is off, in one language's words. */
type WeekWords = { and: string; say: (alike: Alike) => string };

const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TURKISH_DAYS = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'];
const TURKISH_PARTS: Record<NamedPart, string> = {
  day: 'günleri',
  morning: 'sabahları',
  afternoon: 'öğleden sonraları',
  evening: 'akşamları',
};

function inEnglish({ part, days }: Alike): string {
  const names = days.map((day) => ENGLISH_DAYS[day - 1] ?? '');
  if (typeof part === 'string' && part !== 'day') return `on ${listed(names, 'and')} ${part}s`;
  const all = listed(
    names.map((name) => `${name}s`),
    'and',
  );
  return part === 'day' ? `on ${all}` : `on ${all} from ${clock(part.fromMinute)} to ${clock(part.toMinute)}`;
}

function inTurkish({ part, days }: Alike): string {
  const names = listed(
    days.map((day) => TURKISH_DAYS[day - 1] ?? ''),
    've',
  );
  if (typeof part === 'string') return `${names} ${TURKISH_PARTS[part]}`;
  return `${names} günleri ${clock(part.fromMinute)} ile ${clock(part.toMinute)} arasında`;
}

const WORDS: ReadonlyMap<string, WeekWords> = new Map([
  ['en', { and: 'and', say: inEnglish }],
  ['tr', { and: 've', say: inTurkish }],
]);

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[], and: string): string {
  const [last = '', ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${and} ${last}`;
}

const NOON = 12 * 60;
const EVENING = 17 * 60;

/** The name of a part of the day; the span itself where it has none. */
function partOf(span: DaySpan | null): NamedPart | DaySpan {
  if (span === null) return 'day';
  const { fromMinute, toMinute } = span;
  if (fromMinute < NOON && toMinute <= NOON + 60) return 'morning';
  if (fromMinute >= EVENING) return 'evening';
  return fromMinute >= NOON && toMinute <= EVENING + 120 ? 'afternoon' : span;
}

function isSamePart(a: Alike['part'], b: Alike['part']): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.fromMinute === b.fromMinute && a.toMinute === b.toMinute;
}

/** Each part with its days, Monday first; what a day that is off as a whole says as well is left out. */
function alikeDays(rules: readonly WeeklyRule[]): Alike[] {
  const whole = new Set(rules.filter(({ between }) => between === null).map(({ weekday }) => weekday));
  const groups: Alike[] = [];
  for (const { weekday, between } of rules.toSorted((a, b) => a.weekday - b.weekday)) {
    if (between !== null && whole.has(weekday)) continue;
    const part = partOf(between);
    const group = groups.find((other) => isSamePart(other.part, part));
    if (group === undefined) groups.push({ part, days: [weekday] });
    else if (!group.days.includes(weekday)) group.days.push(weekday);
  }
  return groups;
}

/**
 * "on Thursdays", "on Mondays and Thursdays", "on Monday mornings" · "perşembe günleri", "pazartesi sabahları";
 * null without a rule and in a language that has no words for it (`language` is two letters, ISO 639-1).
 */
export function sayDaysOff(rules: readonly WeeklyRule[], language: string): string | null {
  const words = WORDS.get(language);
  if (words === undefined || rules.length === 0) return null;
  return listed(alikeDays(rules).map(words.say), words.and);
}
