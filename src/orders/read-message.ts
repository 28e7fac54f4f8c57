/**
 * Reads the lines of a message: one order a line, until one can't be read (UX.md, "Grammar").
 *
 * An asked line does not stop the reading, nor does one that is read and refused. After EDIT comes the new text. Each line is
 * read against the desk as the lines above it left it.
 */
import type { Desk } from './desk.js';
import { isUnreadable } from './doubt.js';
import { linesAbove, type MessageLine } from './lines-above.js';
import { REPLY_WORDS } from './order.js';
import { type IgnoredAs, type LineReading, readLine } from './read-line.js';
import { isBrokenAtMargin, saysNoFact } from './rest-of-remark.js';

const MOST_LINES = 200;
/** Further down nobody gives orders; in UTF-16 units. */
const LONGEST_TEXT = 50_000;

/** Numbers of a list, and a word behind them. */
const SEVERAL =
  /^(?<list>#?\d{1,3}(?:(?:\s*[,&]\s*|\s+(?:and|ve)\s+|\s+)#?\d{1,3})+)\s+(?<word>\p{L}[\p{L} ]*)[.!]*$/u;

/** Ends of the orders in a message: what follows is ignored for the same reason. */
const TO_THE_END: ReadonlySet<IgnoredAs> = new Set(['below', 'not-read', 'edited-text']);

/** The order of a line, or the one that it was asked or refused as; null where there is none. */
export function orderOf(reading: LineReading): string | null {
  if (reading.verdict === 'ignore') return null;
  return (reading.verdict === 'do' ? reading.order : reading.draft)?.order ?? null;
}

/** Why the lines after this one are no orders; null where they may be. */
function endsWith(reading: LineReading): IgnoredAs | null {
  if (reading.verdict === 'ignore') return TO_THE_END.has(reading.as) ? reading.as : null;
  if (reading.verdict === 'refuse' && isUnreadable(reading.doubt)) return 'not-read';
  return orderOf(reading) === 'edit' ? 'edited-text' : null;
}

/** Whether an unreadable line below `readings` is only the rest of her signature: she ordered, and signed right above. */
function isBelowHerName(readings: readonly LineReading[]): boolean {
  const last = readings.at(-1);
  const hasOrdered = readings.some(({ verdict }) => verdict !== 'ignore');
  return hasOrdered && last?.verdict === 'ignore' && last.as === 'signed';
}

/** Below her name such numbers are those of a telephone. */
function isBareNumbers(reading: LineReading): boolean {
  return reading.verdict === 'ask' && orderOf(reading) === 'tick';
}

/** Whether `next` is the rest of a remark that a mail program broke at its margin: no order by itself. */
function isRestOf(broken: string, next: MessageLine, desk: Desk): boolean {
  if (!next.isAdjoining || !next.isAbove || !isBrokenAtMargin(broken, next.text)) return false;
  return endsWith(readLine(next.text, false, desk)) === 'not-read' && saysNoFact(next.text, desk);
}

/** "1, 3 send" in reply to a note: "1 send" and "3 send". */
function apart(line: MessageLine, desk: Desk): MessageLine[] {
  const { list = '', word = '' } = SEVERAL.exec(line.text)?.groups ?? {};
  const lines = [...list.matchAll(/\d+/g)].map(([number]) => ({ ...line, text: `${number} ${word}` }));
  const isAnswer = ({ text }: MessageLine): boolean => {
    const order = orderOf(readLine(text, false, desk));
    return REPLY_WORDS.some((reply) => reply === order);
  };
  return desk.isReply && lines.length > 1 && lines.every(isAnswer) ? lines : [line];
}

/**
 * The lines of `text`, as they are read: blank ones are left out, a remark that was broken is whole, and an answer to several
 * lines of a note is one to each.
 */
export function messageLines(text: string, desk: Desk): MessageLine[] {
  const lines: MessageLine[] = [];
  let broken = '';
  for (const line of linesAbove(text.slice(0, LONGEST_TEXT)).slice(0, MOST_LINES)) {
    const before = lines.at(-1);
    if (before?.text.includes('/') && isRestOf(broken, line, desk))
      lines[lines.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else lines.push(line);
    broken = line.text;
  }
  return lines.flatMap((line) => apart(line, desk));
}

/** A line of the note being answered is a quote; one that stops everything is obeyed all the same. */
function quoted(reading: LineReading): LineReading {
  if (orderOf(reading) === 'stop') return reading;
  // Below prose of the note nothing is read.
  return { text: reading.text, verdict: 'ignore', as: endsWith(reading) === 'not-read' ? 'below' : 'quoted' };
}

/**
 * What the line below those of `readings` comes to, at the desk as it is by then; `isOfParent` tells which lines stand in the
 * mail being answered.
 */
export function readNext(
  readings: readonly LineReading[],
  { text, isAbove }: MessageLine,
  desk: Desk,
  isOfParent: (line: string) => boolean = () => false,
): LineReading {
  const last = readings.at(-1);
  const as = isAbove ? (last === undefined ? null : endsWith(last)) : 'below';
  if (as !== null) return { text, verdict: 'ignore', as };
  const isFirst = readings.every(({ verdict }) => verdict === 'ignore');
  const reading = readLine(text, isFirst, desk);
  if (isOfParent(text)) return quoted(reading);
  const isOdd = endsWith(reading) === 'not-read' || isBareNumbers(reading);
  return isOdd && isBelowHerName(readings) ? { text, verdict: 'ignore', as: 'below' } : reading;
}

/** What each line of `text` comes to, as long as none is obeyed. */
export function readMessage(text: string, desk: Desk, isOfParent?: (line: string) => boolean): LineReading[] {
  const readings: LineReading[] = [];
  for (const line of messageLines(text, desk)) readings.push(readNext(readings, line, desk, isOfParent));
  return readings;
}
