/**
 * Reads the times of day people write: "9:00", "9am", "5 pm", "16h", "16.00", "10:00'da", "10'da".
 *
 * Only where a time is awaited (after "at" or "saat"): elsewhere "12.10" is a date. A bare "10" is none.
 */
import { Temporal } from 'temporal-polyfill';

/** A time that begins at a word and takes `length` words. */
export type TimeFound = { time: Temporal.PlainTime; length: number };

const TIME = /^(\d{1,2})(?:[:.](\d{2})|h(\d{2})?)?(am|pm)?(?:'[a-z]{1,4})?$/;
/** "10'da", "17'de": Turkish needs no sign there. */
const AT_HOUR = /^\d{1,2}'[dt][ae]$/;
const HALF = /^(?:am|pm)$/;

function timeOf(hour: number, minute: number, half: string | null): Temporal.PlainTime | null {
  if (half !== null && (hour < 1 || hour > 12)) return null;
  const hours = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hours > 23 || minute > 59 ? null : new Temporal.PlainTime(hours, minute);
}

/** The time that begins at word `at`; null where none does. Words come folded. */
export function readTime(words: readonly string[], at: number): TimeFound | null {
  const word = words[at] ?? '';
  const match = TIME.exec(word);
  if (match === null) return null;
  const [, hour = '', minute, minuteOfH, half] = match;
  const next = words[at + 1] ?? '';
  const isHalfApart = half === undefined && HALF.test(next);
  if (/^\d+(?:'|$)/.test(word) && !isHalfApart && !AT_HOUR.test(word)) return null;
  const time = timeOf(Number(hour), Number(minute ?? minuteOfH ?? 0), half ?? (isHalfApart ? next : null));
  return time === null ? null : { time, length: isHalfApart ? 2 : 1 };
}
