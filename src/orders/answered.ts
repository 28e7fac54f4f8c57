/**
 * What she answered to an asked line, and the line's parts with it: an answer takes the place of what the line said of the
 * same thing, so that the line is read once more as if it had been written so.
 */
import type { Temporal } from 'temporal-polyfill';
import { cutLine } from './cut-line.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Name } from './find-name.js';
import { type Parts, partsOf, type SendTime } from './parts.js';
import { daysIn } from './span-of.js';
import { tokensOf } from './tokens.js';

/**
 * An answer's own words; its dates are read from the instant at which it was written. `instead` are the words of the one of
 * two days that it was asked for: one day takes the place of that one.
 */
export type Answer = { text: string; writtenAt: Temporal.Instant; instead?: string };

/** What was answered so far, oldest first, and which doubts she has put aside with YES. */
export type Answered = { answers: readonly Answer[]; agreed: ReadonlySet<Doubt['kind']> };

/** Nothing. */
export const NOT_ANSWERED: Answered = { answers: [], agreed: new Set() };

/** Tells the slugs of the desk's projects, Turkish endings aside. */
export function slugTest({ projects }: Desk): (word: string) => boolean {
  const slugs = new Set(projects.map(({ slug }) => slug));
  return (word) => slugs.has(word.split("'")[0] ?? word);
}

/** What an answer says. */
export function partsOfAnswer({ text, writtenAt }: Answer, desk: Desk): Parts {
  const cut = cutLine(text, slugTest(desk));
  return partsOf(tokensOf(cut.words, { ...desk, writtenAt }), cut);
}

/** A slug settles it; another word narrows down what the line named. */
function namesWith(line: readonly Name[], answer: readonly Name[]): Name[] {
  const isExact = answer.some(({ exact }) => exact.length > 0);
  return isExact ? [...answer] : [...line.filter(({ projects }) => projects.length > 0), ...answer];
}

/** Of a day and a time to send at, the answer may give one and leave the other. */
function sendTimesWith(line: readonly SendTime[], answer: readonly SendTime[]): SendTime[] {
  const [before, ...others] = line;
  if (before === undefined || others.length > 0) return [...answer];
  return answer.map(({ day, time, isBareHour }) => ({
    day: day ?? before.day,
    time: time ?? before.time,
    isBareHour,
  }));
}

/** The line's days with the answer's one day in the place of the one that was asked about; null where it says more. */
function withDayInstead(line: Parts, answer: Parts, { instead }: Answer, desk: Desk): Partial<Parts> | null {
  const { dates, days, weekly, every, hasDash, isUntil } = answer;
  const [day, ...others] = dates;
  const isMore = others.length + days.length + weekly.length > 0 || every !== null || hasDash || isUntil;
  const lineDays = daysIn(line, desk) ?? line.dates;
  const at = lineDays.findIndex(({ written }) => written === instead);
  if (day === undefined || isMore || at < 0) return null;
  return { dates: lineDays.with(at, day), numbers: lineDays.length > line.dates.length ? [] : line.numbers };
}

function withDays(line: Parts, answer: Parts): Partial<Parts> {
  const { dates, days, weekly, hasDash, isUntil } = answer;
  if (dates.length + days.length + weekly.length === 0) return {};
  // "24-26 dec" has a bare number; beside any other answer it is the number of a line.
  return {
    ...{ dates, days, weekly, hasDash, isUntil },
    numbers: hasDash ? answer.numbers : [],
    every: answer.every ?? line.every,
  };
}

function withSending(line: Parts, { sendTimes, isLater }: Parts): Partial<Parts> {
  if (sendTimes.length === 0 && !isLater) return {};
  return { sendTimes: sendTimesWith(line.sendTimes, sendTimes), isLater, times: [] };
}

function withAnswer(line: Parts, said: Answer, desk: Desk): Parts {
  const answer = partsOfAnswer(said, desk);
  const { orders, percents, names, remark } = answer;
  return {
    ...line,
    ...(withDayInstead(line, answer, said, desk) ?? withDays(line, answer)),
    ...withSending(line, answer),
    ...(orders.length > 0 ? { orders } : {}),
    ...(percents.length > 0 ? { percents, numbers: [] } : {}),
    ...(names.length > 0 ? { names: namesWith(line.names, names) } : {}),
    remark: remark ?? line.remark,
  };
}

/** The parts of a line with her answers in their places. */
export function withAnswers(parts: Parts, { answers }: Answered, desk: Desk): Parts {
  return answers.reduce((line, answer) => withAnswer(line, answer, desk), parts);
}

/** What a line says with her answers to it. */
export function saidSoFar({ text, ...answered }: Answered & { text: string }, desk: Desk): Parts {
  const cut = cutLine(text, slugTest(desk));
  return withAnswers(partsOf(tokensOf(cut.words, desk), cut), answered, desk);
}
