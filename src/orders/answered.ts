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
import { tokensOf } from './tokens.js';

/** An answer's own words; its dates are read from the instant at which it was written. */
export type Answer = { text: string; writtenAt: Temporal.Instant };

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

function withAnswer(line: Parts, answer: Parts): Parts {
  const { orders, percents, names, remark } = answer;
  return {
    ...line,
    ...withDays(line, answer),
    ...withSending(line, answer),
    ...(orders.length > 0 ? { orders } : {}),
    ...(percents.length > 0 ? { percents, numbers: [] } : {}),
    ...(names.length > 0 ? { names: namesWith(line.names, names) } : {}),
    remark: remark ?? line.remark,
  };
}

/** The parts of a line with her answers in their places. */
export function withAnswers(parts: Parts, { answers }: Answered, desk: Desk): Parts {
  return answers.reduce((line, answer) => withAnswer(line, partsOfAnswer(answer, desk)), parts);
}

/** What a line says with her answers to it. */
export function saidSoFar({ text, ...answered }: Answered & { text: string }, desk: Desk): Parts {
  const cut = cutLine(text, slugTest(desk));
  return withAnswers(partsOf(tokensOf(cut.words, desk), cut), answered, desk);
}
