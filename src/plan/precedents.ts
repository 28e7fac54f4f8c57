/**
 * What her answers have taught each client to expect: how soon she answers, how often outside contact hours, and how that
 * moves over the months.
 */
import { Temporal } from 'temporal-polyfill';
import type { WeighedAnswer } from './weigh-answers.js';

/** Some answers in figures. */
export type Figures = {
  answers: number;
  /** In closed or no-contact time. */
  outside: number;
  /** Of these, in no-contact time. */
  noContact: number;
  /** Within ten minutes. */
  quick: number;
  /** `outside` of `answers`, 0 to 1; null where there are none. */
  outsideShare: number | null;
  /** Null where no wait is known. */
  medianMinutes: number | null;
  fastestMinutes: number | null;
};

/** The figures of one month ("2026-10") in the freelancer's zone. */
export type MonthFigures = Figures & { month: string };

/** One client's figures, and month by month. */
export type ClientPrecedents = Figures & { client: string; months: MonthFigures[] };

/** The middle one; of an even number the mean of the middle two, to a whole minute. */
function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2);
}

/** The figures of these answers. */
function figuresOf(answers: readonly WeighedAnswer[]): Figures {
  const waits = answers.flatMap(({ waitMinutes }) => waitMinutes ?? []).sort((a, b) => a - b);
  const outside = answers.filter(({ state }) => state !== 'contact').length;
  return {
    answers: answers.length,
    outside,
    noContact: answers.filter(({ state }) => state === 'no-contact').length,
    quick: answers.filter(({ isQuick }) => isQuick).length,
    outsideShare: answers.length === 0 ? null : outside / answers.length,
    medianMinutes: medianOf(waits),
    fastestMinutes: waits[0] ?? null,
  };
}

/** The month of an answer: "2026-10". */
export function monthOf({ day }: Pick<WeighedAnswer, 'day'>): string {
  return day.slice(0, 'yyyy-mm'.length);
}

/** Each month from that of the first answer to that of the last, those without answers included. */
function monthsCovered(answers: readonly WeighedAnswer[]): string[] {
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Temporal.PlainYearMonth.from(monthOf(first));
  const { months } = from.until(Temporal.PlainYearMonth.from(monthOf(last)), { largestUnit: 'months' });
  return Array.from({ length: months + 1 }, (_, index) => from.add({ months: index }).toString());
}

function groupBy(
  answers: readonly WeighedAnswer[],
  keyOf: (answer: WeighedAnswer) => string,
): Map<string, WeighedAnswer[]> {
  const groups = new Map<string, WeighedAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(keyOf(answer));
    if (group === undefined) groups.set(keyOf(answer), [answer]);
    else group.push(answer);
  }
  return groups;
}

function figuresByMonth(answers: readonly WeighedAnswer[], months: readonly string[]): MonthFigures[] {
  const groups = groupBy(answers, monthOf);
  return months.map((month) => ({ month, ...figuresOf(groups.get(month) ?? []) }));
}

/** All clients together, month by month; `answers` in order of time. */
export function monthsOf(answers: readonly WeighedAnswer[]): MonthFigures[] {
  return figuresByMonth(answers, monthsCovered(answers));
}

/** Each client with an answer, whoever has most of them first; `answers` in order of time. All have the same months. */
export function precedentsOf(answers: readonly WeighedAnswer[]): ClientPrecedents[] {
  const months = monthsCovered(answers);
  return [...groupBy(answers, ({ client }) => client)]
    .map(([client, his]) => ({
      client,
      ...figuresOf(his),
      months: figuresByMonth(his, months),
    }))
    .sort((a, b) => b.answers - a.answers);
}
