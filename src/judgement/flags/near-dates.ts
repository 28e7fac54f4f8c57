/**
 * Calendar dates in a text that lie within some days of the day on which it was written: "by 12 October", "12.10.", "12 Ekim".
 */
import type { Temporal } from 'temporal-polyfill';
import type { Range, Reading } from '../text/reading.js';

/** The names of the months, English and Turkish, folded. */
const MONTHS = [
  'january jan ocak',
  'february feb subat',
  'march mar mart',
  'april apr nisan',
  'may mayis',
  'june jun haziran',
  'july jul temmuz',
  'august aug agustos',
  'september sep sept eylul',
  'october oct ekim',
  'november nov kasim',
  'december dec aralik',
].map((names) => names.split(' '));

/** The names by their first three letters: most words have none of these. */
const BY_HEAD = new Map<string, { name: string; month: number }[]>();
MONTHS.forEach((names, index) => {
  for (const name of names) {
    const head = name.slice(0, 3);
    BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), { name, month: index + 1 }]);
  }
});

/** The month that a word names, from 1, with a Turkish ending or without; null where it names none. */
function monthOf(word: string): number | null {
  const named = BY_HEAD.get(word.slice(0, 3))?.find(({ name }) => isNamed(word, name));
  return named?.month ?? null;
}

function isNamed(word: string, name: string): boolean {
  return word === name || (name.length > 3 && word.startsWith(name) && word.length <= name.length + 4);
}

function dayOf(word: string | undefined): number | null {
  const day = Number(word);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
}

/** The dates that lie up to `most` days after `writtenAt`, that day included; none where it is unknown. */
export function datesWithinDays(
  reading: Reading,
  writtenAt: Temporal.ZonedDateTime | null,
  most: number,
): Range[] {
  const dates = datesIn(reading);
  // Most texts hold none, and asking what day it is costs more than looking.
  if (writtenAt === null || dates.length === 0) return [];
  const today = writtenAt.toPlainDate();
  return dates.flatMap(({ month, day, ...range }) => {
    const days = [today.year, today.year + 1].map((year) => daysUntil(today, { year, month, day }));
    return days.some((distance) => distance !== null && distance >= 0 && distance <= most) ? [range] : [];
  });
}

function daysUntil(
  today: Temporal.PlainDate,
  date: { year: number; month: number; day: number },
): number | null {
  const there = today.with({ year: date.year, month: date.month, day: 1 }).add({ days: date.day - 1 });
  return there.month === date.month ? today.until(there).days : null;
}

type Dated = Range & { month: number; day: number };

function datesIn({ cut: { words } }: Reading): Dated[] {
  return words.flatMap((word, at) => {
    const month = monthOf(word);
    if (month === null) return [];
    const before = /^(?:st|nd|rd|th|of)$/.test(words[at - 1] ?? '') ? ordinalBefore(words, at) : at - 1;
    const dayBefore = dayOf(words[before]);
    if (dayBefore !== null) return [{ from: before, to: at + 1, month, day: dayBefore }];
    const dayAfter = dayOf(words[at + 1]);
    return dayAfter === null ? [] : [{ from: at, to: at + 2, month, day: dayAfter }];
  });
}

/** Past "th" and "of": the place of the 12 in "12th of October". */
function ordinalBefore(words: readonly string[], at: number): number {
  let i = at - 1;
  while (i > 0 && /^(?:st|nd|rd|th|of)$/.test(words[i] ?? '')) i -= 1;
  return i;
}
