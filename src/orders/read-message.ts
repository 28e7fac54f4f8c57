/**
 * Reads all lines of a message: one order a line, until one can't be read (UX.md, "Grammar").
 *
 * An asked line does not stop the reading, nor does one that is read and refused. After EDIT comes the new text.
 */
import type { Desk } from './desk.js';
import { isUnreadable } from './doubt.js';
import { linesAbove } from './lines-above.js';
import { type IgnoredAs, type LineReading, readLine } from './read-line.js';

const MOST_LINES = 200;
/** Further down nobody gives orders; in UTF-16 units. */
const LONGEST_TEXT = 50_000;

function orderOf(reading: LineReading): string | null {
  if (reading.verdict === 'ignore') return null;
  return (reading.verdict === 'do' ? reading.order : reading.draft)?.order ?? null;
}

/** Why the lines after this one are no orders; null where they may be. */
function endsWith(reading: LineReading): IgnoredAs | null {
  if (reading.verdict === 'refuse' && isUnreadable(reading.doubt)) return 'not-read';
  return orderOf(reading) === 'edit' ? 'edited-text' : null;
}

/** Whether an unreadable line below `readings` is only the rest of her signature: she ordered, and signed right above. */
function isBelowHerName(readings: readonly LineReading[]): boolean {
  const last = readings.at(-1);
  const hasOrdered = readings.some(({ verdict }) => verdict !== 'ignore');
  return hasOrdered && last?.verdict === 'ignore' && last.as === 'signed';
}

/** A line of the mail being answered is a quote; one that stops everything is obeyed all the same. */
function isQuote(reading: LineReading, isOfParent: (line: string) => boolean): boolean {
  return orderOf(reading) !== 'stop' && isOfParent(reading.text);
}

/**
 * What each line of `text` comes to; blank lines are left out, lines below a quote or signature are ignored. `isOfParent` tells
 * which lines stand in the mail being answered.
 */
export function readMessage(
  text: string,
  desk: Desk,
  isOfParent: (line: string) => boolean = () => false,
): LineReading[] {
  const readings: LineReading[] = [];
  let rest: IgnoredAs | null = null;
  for (const line of linesAbove(text.slice(0, LONGEST_TEXT)).slice(0, MOST_LINES)) {
    const as: IgnoredAs | null = line.isAbove ? rest : 'below';
    const isFirst = readings.every(({ verdict }) => verdict === 'ignore');
    const reading: LineReading =
      as === null ? readLine(line.text, isFirst, desk) : { text: line.text, verdict: 'ignore', as };
    const end = endsWith(reading);
    const isUnread = end === 'not-read';
    const isNotHers: boolean =
      (isUnread && isBelowHerName(readings)) || (as === null && isQuote(reading, isOfParent));
    readings.push(isNotHers ? { text: line.text, verdict: 'ignore', as: 'below' } : reading);
    // Below an unreadable line nothing is read, whosever it is.
    rest ??= isNotHers ? (isUnread ? 'below' : null) : end;
  }
  return readings;
}
