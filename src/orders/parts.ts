/**
 * A line's tokens sorted by kind: since the order of words is free, only the kinds and how many there are matter.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';
import type { Name } from './find-name.js';
import type { Token, WrittenDate } from './token.js';
import type { OrderWord } from './words.js';

/** When a mail shall leave. */
export type SendTime = { day: WrittenDate | null; time: Temporal.PlainTime | null; isBareHour: boolean };

/** What a line says, by kind. */
export type Parts = {
  /** Each once. */
  orders: OrderWord[];
  percents: number[];
  sendTimes: SendTime[];
  isLater: boolean;
  dates: WrittenDate[];
  weekly: Weekday[];
  /** The word as folded: "every"; null where there is none. */
  every: string | null;
  isUntil: boolean;
  days: number[];
  /** The same as days ahead, of what the line itself says. */
  calendarDays: number[];
  times: Temporal.PlainTime[];
  numbers: number[];
  names: Name[];
  flags: string[];
  everything: string | null;
  hasDash: boolean;
  unknown: string[];
  remark: string | null;
  bullet: number | null;
};

/** The kinds of parts that an order may take beside its word. */
export type PartKind =
  | 'percents'
  | 'sendTimes'
  | 'dates'
  | 'weekly'
  | 'days'
  | 'times'
  | 'numbers'
  | 'names'
  | 'flags'
  | 'remark';

function has(tokens: readonly Token[], kind: Token['kind']): boolean {
  return tokens.some((token) => token.kind === kind);
}

function pick<T>(tokens: readonly Token[], take: (token: Token) => T | null): T[] {
  return tokens.flatMap((token) => {
    const taken = take(token);
    return taken === null ? [] : [taken];
  });
}

/** Sorts the tokens of a line. */
export function partsOf(
  tokens: readonly Token[],
  { remark, bullet }: { remark: string | null; bullet: number | null },
): Parts {
  return {
    orders: [...new Set(pick(tokens, (token) => (token.kind === 'order' ? token.word : null)))],
    percents: pick(tokens, (token) => (token.kind === 'percent' ? token.percent : null)),
    sendTimes: pick(tokens, (token) => (token.kind === 'sendAt' ? token : null)),
    isLater: has(tokens, 'later'),
    dates: pick(tokens, (token) => (token.kind === 'date' ? token.date : null)),
    weekly: pick(tokens, (token) => (token.kind === 'weekly' ? token.weekday : null)),
    every: pick(tokens, (token) => (token.kind === 'every' ? token.word : null))[0] ?? null,
    isUntil: has(tokens, 'until'),
    days: pick(tokens, (token) => (token.kind === 'days' ? token.days : null)),
    calendarDays: pick(tokens, (token) => (token.kind === 'days' ? token.calendarDays : null)),
    times: pick(tokens, (token) => (token.kind === 'time' ? token.time : null)),
    numbers: pick(tokens, (token) => (token.kind === 'number' ? token.number : null)),
    names: pick(tokens, (token) => (token.kind === 'name' ? token.name : null)),
    flags: pick(tokens, (token) => (token.kind === 'flag' ? token.flag : null)),
    everything: pick(tokens, (token) => (token.kind === 'everything' ? token.word : null))[0] ?? null,
    hasDash: has(tokens, 'dash'),
    unknown: pick(tokens, (token) => (token.kind === 'unknown' ? token.word : null)),
    remark,
    bullet,
  };
}

/** Which kinds of parts the line has. */
export function kindsIn(parts: Parts): PartKind[] {
  const lists = ['percents', 'dates', 'weekly', 'days', 'times', 'numbers', 'names', 'flags'] as const;
  return [
    ...lists.filter((kind) => parts[kind].length > 0),
    ...(parts.sendTimes.length > 0 || parts.isLater ? (['sendTimes'] as const) : []),
    ...(parts.remark === null ? [] : (['remark'] as const)),
  ];
}
