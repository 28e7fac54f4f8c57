/**
 * Reads contact hours: keys are days ("mon-thu", "mon,wed"), values times of day, one or a list.
 *
 * What overlaps is refused and not merged: of two lines about one hour, one is a slip.
 */
import type { DaySpan, Weekday, WeeklyHours } from '../../calendar/contact-policy.js';
import { shown } from './reading.js';
import { readSpan, readWeekdays } from './written-times.js';

/** What is wrong at which key (and item) of the hours. */
export type HoursFault = { what: string; fix: string; path: PropertyKey[] };

type Placed = DaySpan & { path: PropertyKey[]; text: string };

/** Reads `written`; every fault is told, at its place. */
export function readHours(written: Record<string, unknown>): { hours: WeeklyHours; faults: HoursFault[] } {
  const faults: HoursFault[] = [];
  const byDay = new Map<Weekday, Placed[]>();
  for (const [key, value] of Object.entries(written)) {
    const days = readWeekdays(key);
    if (!('value' in days)) faults.push({ ...days, path: [key] });
    const spans = readSpans(key, value, faults);
    for (const day of 'value' in days ? days.value : [])
      byDay.set(day, [...(byDay.get(day) ?? []), ...spans]);
  }
  const of = (day: Weekday): DaySpan[] => inOrder(byDay.get(day) ?? [], faults);
  const hours = { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6), 7: of(7) };
  if (faults.length === 0 && Object.values(hours).flat().length === 0) {
    const fix = 'Write a line such as mon-fri: "09:00-18:00".';
    faults.push({ what: 'no day has contact hours', fix, path: [] });
  }
  return { hours, faults };
}

function readSpans(key: string, value: unknown, faults: HoursFault[]): Placed[] {
  const isList = Array.isArray(value);
  const written: unknown[] = isList ? value : value === undefined ? [] : [value];
  return written.flatMap((item, index) => {
    const path = isList ? [key, index] : [key];
    const text = typeof item === 'string' ? item.trim() : JSON.stringify(item);
    const span = readSpan(text);
    if ('value' in span) return [{ ...span.value, path, text }];
    faults.push({ ...(severalSpans(text) ?? span), path });
    return [];
  });
}

/** What to say of several times of day in one text; null where it isn't that. */
function severalSpans(text: string): Omit<HoursFault, 'path'> | null {
  const parts = text.split(/[\s,;&+]+/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => 'value' in readSpan(part))) return null;
  const list = parts.map((part) => `"${part}"`).join(', ');
  return { what: `${shown(text)} is more than one time of day`, fix: `Write a list: [${list}].` };
}

/** The day's spans in order; one that begins inside another is told once, whatever the number of days it is for. */
function inOrder(spans: readonly Placed[], faults: HoursFault[]): DaySpan[] {
  const sorted = spans.toSorted((a, b) => a.fromMinute - b.fromMinute);
  return sorted.map(({ fromMinute, toMinute, path, text }, index) => {
    const before = sorted[index - 1];
    const isTold = faults.some((fault) => fault.path.join() === path.join());
    if (before !== undefined && fromMinute < before.toMinute && !isTold) {
      const fix = 'Write each hour of a day once.';
      faults.push({ what: `"${text}" overlaps "${before.text}" on the same day`, fix, path });
    }
    return { fromMinute, toMinute };
  });
}
