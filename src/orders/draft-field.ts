/**
 * `need: photos`, `goal: …`, `extra: EUR 120`, `draft: 12 oct`: a field of the project is set; `-` clears it.
 *
 * All behind the colon is the value, slashes too. A phase's name takes a date.
 */
import { readDate } from '../calendar/read-date.js';
import { fold } from '../message/new-text/fold.js';
import { type Answered, slugTest, withAnswers } from './answered.js';
import { cutWords, withoutPictures } from './cut-line.js';
import { type Desk, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { findProject } from './find-project.js';
import { judgeDay } from './judge-day.js';
import { nearestField } from './near-word.js';
import { partsOf } from './parts.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';
import { fieldNamed } from './vocabulary.js';

/** A field's name, whether it takes a date, and how many of the words before the colon are its. */
type Field = { field: string; isPhase: boolean; length: number; near: string | null };

const COLON = /:(?!\d\d(?!\d))/g;
const LONGEST_FIELD = 2;
const PHASES: ReadonlySet<string> = new Set(['draft', 'review', 'final']);

function phaseNamed(words: readonly string[], { projects }: Desk): string | null {
  const written = words.join(' ');
  const phases = projects.flatMap((project) => project.phases);
  return phases.find(({ name }) => fold(name) === written)?.name ?? null;
}

/** The field that the last words before a colon name. */
function fieldAtEnd(words: readonly string[], desk: Desk): Field | null {
  for (let length = Math.min(LONGEST_FIELD, words.length); length > 0; length -= 1) {
    const last = words.slice(-length);
    const phase = phaseNamed(last, desk);
    const field = phase ?? fieldNamed(last);
    if (field !== null) return { field, isPhase: phase !== null || PHASES.has(field), length, near: null };
  }
  return null;
}

/** The field that the last word before a colon is near to. */
function fieldNearEnd(words: readonly string[], desk: Desk): Field | null {
  const near = nearestField(words.at(-1) ?? '', desk.language);
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
  const line = [...before, `${name}: ${value}`].join(' ').trim();
  return { kind: 'near-miss', understood: line, isWhole: true, line };
}

/** A dash alone, beside which a smiley may stand: the value that clears a field. */
export function isDashAlone(text: string): boolean {
  return /^[-–—]$/.test(withoutPictures(text).trim());
}

/** The value as she wrote it; of a date, or where it clears the field, without smileys. */
function writtenValue(text: string, isPhase: boolean): string {
  const value = text.normalize().trim().replace(/\.$/, '');
  if (isDashAlone(value)) return '-';
  return isPhase ? withoutPictures(value).trim() : value;
}

/** Where the colons of a line stand. */
function colonsIn(line: string): number[] {
  return [...line.matchAll(COLON)].map(({ index }) => index);
}

type Split = { words: string[]; found: Field; colon: number };

/** The colon behind a field: "bio: need: photos" has two. */
function splitAt(line: string, desk: Desk): Split | null {
  const isName = slugTest(desk);
  for (const find of [fieldAtEnd, fieldNearEnd]) {
    for (const colon of colonsIn(line)) {
      const words = cutWords(line.slice(0, colon), isName);
      const found = find(words, desk);
      if (found !== null) return { words, found, colon };
    }
  }
  return null;
}

function isAboutProject({ kind }: Token): boolean {
  return kind === 'name' || kind === 'dash';
}

/** The field order that a tidied line is; null where it is none. */
export function draftField(line: string, desk: Desk, answered: Answered): Drafted | null {
  const split = splitAt(line, desk);
  if (split === null) return null;
  const { words, found, colon } = split;
  const tokens = tokensOf(words.slice(0, -found.length), desk);
  if (!tokens.every(isAboutProject)) return null;
  const { names } = withAnswers(partsOf(tokens, { remark: null, bullet: null }), answered, desk);
  const { project, doubt } = findProject(names, desk);
  const value = writtenValue(line.slice(colon + 1), found.isPhase);
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

/** Fields whose names are common words: without a colon they are none. */
const NEEDS_COLON: ReadonlySet<string> = new Set(['not', 'ad', 'name', 'remark', 'ek', 'tur']);

/** "gerekli bio: foto", "gerekli - foto": the project stands where the value does, or a sign of a list. */
const MISPLACED = /^(?:(?<name>[^\s:]+)\s*:|-)\s+(?<value>.+)$/;

function lineOf(before: string, field: string, written: string, desk: Desk): string {
  const { name = '', value = written } = MISPLACED.exec(written)?.groups ?? {};
  const isProject = name === '' || tokensOf(cutWords(name, slugTest(desk)), desk).every(isAboutProject);
  return [before, ...(isProject ? [name, `${field}: ${value}`] : [`${field}: ${written}`])]
    .filter(Boolean)
    .join(' ');
}

/** The line with a colon behind the field that it names without one, "bio need photos"; null where it names none. */
export function withColon(line: string, desk: Desk): string | null {
  const typed = line.split(' ');
  const wordsTo = (end: number): string[] => cutWords(typed.slice(0, end).join(' '), slugTest(desk));
  for (let end = 1; end < typed.length; end += 1) {
    const words = wordsTo(end);
    const field = fieldAtEnd(words, desk);
    const isOnlyBegun = fieldAtEnd(wordsTo(end + 1), desk)?.length === LONGEST_FIELD;
    if (field === null || isOnlyBegun || NEEDS_COLON.has(words.at(-1) ?? '')) continue;
    const value = typed.slice(end).join(' ');
    const start = end - field.length;
    const isFor = tokensOf(words.slice(0, -field.length), desk).every(isAboutProject);
    const isDay = !field.isPhase || dayOf(value, desk).date !== null;
    if (!isFor || !isDay) return null;
    return lineOf(typed.slice(0, start).join(' '), typed.slice(start, end).join(' '), value, desk);
  }
  return null;
}
