/**
 * What her answers make of an asked line, as the tables about it write it.
 */
import { expect } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { triedLine } from '../../../src/cli/try/tried-line.js';
import type { Asked } from '../../../src/orders/amendment.js';
import { NOT_ANSWERED } from '../../../src/orders/answered.js';
import { type Completion, completeLine } from '../../../src/orders/complete-line.js';
import type { Desk } from '../../../src/orders/desk.js';
import type { Doubt } from '../../../src/orders/doubt.js';
import { readLine } from '../../../src/orders/read-line.js';
import { aDesk } from './a-desk.js';

/** Tuesday, 6 October 2026. */
export const AT = '2026-10-06T16:05+02:00';
export const DESK = aDesk(AT);

/** What the answers make of the line, one after the other. */
export function complete(line: string, answers: readonly string[], at = AT, desk = DESK): Completion | null {
  let asked: Asked = { text: line, ...NOT_ANSWERED };
  let last: Completion | null = null;
  for (const text of answers) {
    last = completeLine(asked, { text, writtenAt: Temporal.Instant.from(at) }, desk);
    if (last?.comes !== 'line') return last;
    asked = last.asked;
  }
  return last;
}

/** "update project=bio percent=95", "ask:closed-day", "nothing", "null". */
export function told(completion: Completion | null, desk: Desk, fields: readonly string[]): string {
  if (completion?.comes !== 'line') return completion === null ? 'null' : 'nothing';
  const { reading } = completion;
  if (reading.verdict === 'ignore') return 'ignore';
  if (reading.verdict !== 'do') return `${reading.verdict}:${reading.doubt.kind}`;
  const line = triedLine(reading, desk, 'en');
  return [line['order'], ...fields.map((field) => `${field}=${String(line[field])}`)].join(' ');
}

function fieldsIn(expected: string): string[] {
  return [...expected.matchAll(/(\w+)=/g)].map(([, field = '']) => field);
}

/** A row: a line, what is asked about it, her answers parted by "|", and what they make of it. */
export type AnswerRow = [line: string, doubt: Doubt['kind'], answers: string, expected: string];

/** Asserts a row. */
export function expectAnswered([line, doubt, answers, expected]: AnswerRow): void {
  const reading = readLine(line, true, DESK);
  expect('doubt' in reading ? reading.doubt.kind : reading.verdict).toBe(doubt);
  expect(told(complete(line, answers.split('|')), DESK, fieldsIn(expected))).toBe(expected);
}
