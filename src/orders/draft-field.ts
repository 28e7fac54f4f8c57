/**
 * `need: photos`, `goal: …`, `extra: EUR 120`, `draft: 12 oct`: a field of the project is set; `-` clears it.
 *
 * All behind the colon is the value, slashes too. A phase's name takes a date.
 */
import { readDate } from '../calendar/read-date.js';
import { fold } from '../message/new-text/fold.js';
import { type Answered, slugTest, withAnswers } from './answered.js';
import { cutWords } from './cut-line.js';
import { type Desk, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { findProject } from './find-project.js';
import { judgeDay } from './judge-day.js';
import { partsOf } from './parts.js';
import { tokensOf } from './tokens.js';
import { fieldNamed, nearestField } from './vocabulary.js';

/** A field's name, whether it takes a date, and how many of the words before the colon are its. */
type Field = { field: string; isPhase: boolean; length: number; near: string | null };

const COLON = /:(?!\d\d(?!\d))/;
const LONGEST_FIELD = 2;
const PHASES: ReadonlySet<string> = new Set(['draft', 'review', 'final']);

function phaseNamed(words: readonly string[], { projects }: Desk): string | null {
  const written = words.join(' ');
  const phases = projects.flatMap((project) => project.phases);
  return phases.find(({ name }) => fold(name) === written)?.name ?? null;
}

/** The field that the last words before the colon name. */
function fieldAtEnd(words: readonly string[], desk: Desk): Field | null {
  for (let length = Math.min(LONGEST_FIELD, words.length); length > 0; length -= 1) {
    const last = words.slice(-length);
    const phase = phaseNamed(last, desk);
    const field = phase ?? fieldNamed(last);
    if (field !== null) return { field, isPhase: phase !== null || PHASES.has(field), length, near: null };
  }
  const near = nearestField(words.at(-1) ?? '');
  const field = near === null ? null : fieldNamed([near]);
  return field === null ? null : { field, isPhase: PHASES.has(field), length: 1, near };
}

/** The day of a phase. */
function dayOf(value: string, desk: Desk): ReturnType<typeof judgeDay> {
  const words = cutWords(value, () => false);
  const found = readDate(words, 0, writtenOn(desk));
  if (found === null || found.length < words.length)
    return { date: null, doubt: { kind: 'missing', order: 'field', part: 'date' } };
  return judgeDay({ said: found.said, written: words.join(' ') }, desk);
}

/** The line with the field's name set right. */
function nearField(before: readonly string[], name: string, value: string): Doubt {
  return { kind: 'near-miss', understood: [...before, `${name}: ${value}`].join(' ').trim(), isWhole: true };
}

function writtenValue(text: string): string {
  const value = text.trim().replace(/\.$/, '');
  return /^[-–—]$/.test(value) ? '-' : value;
}

/** The field order that a tidied line is; null where it is none. */
export function draftField(line: string, desk: Desk, answered: Answered): Drafted | null {
  const colon = line.search(COLON);
  if (colon < 0) return null;
  const words = cutWords(line.slice(0, colon), slugTest(desk));
  const found = fieldAtEnd(words, desk);
  if (found === null) return null;
  const tokens = tokensOf(words.slice(0, -found.length), desk);
  if (tokens.some(({ kind }) => kind !== 'name')) return null;
  const { names } = withAnswers(partsOf(tokens, { remark: null, bullet: null }), answered, desk);
  const { project, doubt } = findProject(names, desk);
  const value = writtenValue(line.slice(colon + 1));
  const day =
    found.isPhase && value !== '-' && value !== '' ? dayOf(value, desk) : { date: null, doubt: null };
  const near = found.near === null ? null : nearField(words.slice(0, -1), found.near, value);
  const empty: Doubt | null = value === '' ? { kind: 'missing', order: 'field', part: 'value' } : null;
  return drafted(
    { order: 'field', project, field: found.field, value, date: day.date },
    near,
    empty,
    doubt,
    day.doubt,
  );
}
