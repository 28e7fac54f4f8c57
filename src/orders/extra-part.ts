/**
 * What a line says beside its order that does not go with it: how it is quoted, and the line without it.
 */
import { ENGLISH_DAYS, TURKISH_DAYS } from './day-words.js';
import type { Desk } from './desk.js';
import type { PartKind, Parts } from './parts.js';
import { sayDays, sayLine, sayPercent, sayTime } from './say-line.js';
import { LANGUAGES } from './vocabulary.js';

/** The line without parts of some kinds. */
export function withoutParts(parts: Parts, kinds: readonly PartKind[]): Parts {
  const emptied = Object.fromEntries(kinds.map((kind) => [kind, kind === 'remark' ? null : []]));
  return { ...parts, ...emptied, isLater: parts.isLater && !kinds.includes('sendTimes') };
}

/** The parts of a kind, as she may have written them. */
export function sayPart(kind: PartKind, parts: Parts, desk: Desk): string {
  const { weekday } = desk.language === 'tr' ? TURKISH_DAYS : ENGLISH_DAYS;
  const later = parts.isLater ? LANGUAGES[desk.language].later.slice(0, 1) : [];
  const said: Record<PartKind, readonly (string | number)[]> = {
    percents: parts.percents.map((percent) => sayPercent(percent, desk)),
    sendTimes: [...parts.sendTimes.map((time) => sayTime(time, desk)), ...later],
    dates: parts.dates.map(({ written }) => written),
    weekly: parts.weekly.map(weekday),
    days: parts.days.map((days) => sayDays(days, desk)),
    times: parts.times.map((time) => time.toString({ smallestUnit: 'minute' }).replace(/^0/, '')),
    numbers: parts.numbers,
    names: parts.names.map(({ written }) => written),
    flags: parts.flags,
    remark: [parts.remark ?? ''],
  };
  return said[kind].join(' ');
}

/** The line without the parts of some kinds, as she may write it; null where it has others than {@link sayLine} says. */
export function sayWithout(
  kinds: readonly PartKind[],
  parts: Parts,
  project: string | null,
  desk: Desk,
): string | null {
  const rest = withoutParts(parts, kinds);
  const isUnsaid = rest.numbers.length + rest.times.length + rest.flags.length + rest.weekly.length > 0;
  const isMore = rest.bullet !== null || rest.every !== null || rest.everything !== null || rest.hasDash;
  return isUnsaid || isMore || rest.orders.includes('dayOff') ? null : sayLine(rest, project, desk);
}
