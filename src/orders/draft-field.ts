/**
 * `need: photos`, `goal: …`, `extra: EUR 120`, `draft: 12 oct`: a field of the project is set; `-` clears it.
 *
 * All behind the colon is the value, slashes too. A phase's name takes a date.
 */
import { readDate } from '../calendar/read-date.js';
import { type Answered, slugTest, withAnswers } from './answered.js';
import { cutWords, withoutPictures } from './cut-line.js';
import { type Desk, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { findProject } from './find-project.js';
import { judgeDay } from './judge-day.js';
import { nearestField } from './near-word.js';
import { partsOf } from './parts.js';
import { namesPhase, phaseOf } from './phase-named.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';
import { fieldNamed, meaningAt, saysNothing } from './vocabulary.js';
import { tells } from './words-of-name.js';

/**
 * A field's name as it is written, whether that of a phase, which takes a date, and how many of the words before the colon are
 * its.
 */
type Field = { written: string; isPhase: boolean; length: number; near: string | null };

/** Settings of a project's file that no order sets, folded: a slip of an order's word is none of them. */
const BY_HAND: ReadonlySet<string> = new Set([
  ...['client', 'cc', 'status', 'progress', 'percent', 'next', 'told', 'phases', 'updates'],
  ...['attheend', 'iwill', 'needfromyou', 'terms', 'referral'],
]);

/** Those of them that a line says without their names. */
const BY_ORDER: ReadonlySet<string> = new Set(['percent', 'next']);

const COLON = /:(?!\d\d(?!\d))/g;
/** In words of a line, signs among them. */
const LONGEST_FIELD = 6;
/** The field that the last words before a colon name. */
function fieldAtEnd(words: readonly string[], desk: Desk): Field | null {
  for (let length = Math.min(LONGEST_FIELD, words.length); length > 0; length -= 1) {
    const last = words.slice(-length);
    if (!tells(last[0])) continue;
    const written = last.join(' ');
    const isPhase = namesPhase(written, desk);
    if (isPhase || fieldNamed(last) !== null) return { written, isPhase, length, near: null };
  }
  return null;
}

/** The field that the last word before a colon is near to. */
function fieldNearEnd(words: readonly string[], desk: Desk): Field | null {
  const near = nearestField(words.at(-1) ?? '', desk.language);
  if (near === null || fieldNamed([near]) === null) return null;
  return { written: near, isPhase: namesPhase(near, desk), length: 1, near };
}

/** The field of that project; beside it the doubt where only another project has such a phase. */
function fieldOf(
  { written, isPhase }: Field,
  project: string | null,
  { projects }: Desk,
): { field: string; doubt: Doubt | null } {
  const its = projects.find(({ slug }) => slug === project);
  const field = fieldNamed(written.split(' ')) ?? written;
  if (!isPhase || its === undefined) return { field, doubt: null };
  const phase = phaseOf(its, written);
  const suggested = its.phases.map(({ name }) => `${name}:`);
  if (phase === null) return { field, doubt: { kind: 'unknown-word', word: written, suggested } };
  return { field: phase, doubt: null };
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

/** "need: none": near to "need: -". A name can't be cleared. */
function nearlyCleared(upToColon: string, field: string, value: string): Doubt | null {
  if (field === 'name' || !saysNothing(cutWords(value, () => false))) return null;
  const line = `${upToColon} -`;
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

/** "status: bio", "progress: bio 75%": an order's word, whose colon is left aside. */
function isOrderWithColon(word: string, value: string, desk: Desk): boolean {
  const isOrder = meaningAt([word], 0)?.found.kind === 'order';
  return isOrder && tokensOf(cutWords(value, slugTest(desk)), desk).every(({ kind }) => kind !== 'unknown');
}

/** A setting that only the file has, what stands before its name, and what behind the colon; null where the line names none. */
type Setting = { before: string[]; field: string; behind: string };

function settingIn(line: string, desk: Desk): Setting | null {
  const [colon = -1] = colonsIn(line);
  const words = colon < 0 ? [] : cutWords(line.slice(0, colon), slugTest(desk));
  const field = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const behind = line.slice(colon + 1);
  if (!BY_HAND.has(field) || !tokensOf(before, desk).every(isAboutProject)) return null;
  return isOrderWithColon(field, behind, desk) ? null : { before, field, behind };
}

/** "bio percent: 75%" without the setting's name; null where no order's line says it. */
export function withoutSetting(line: string, desk: Desk): string | null {
  const setting = settingIn(line, desk);
  return setting === null || !BY_ORDER.has(setting.field)
    ? null
    : [...setting.before, setting.behind.trim()].join(' ');
}

/** A line for a setting that only the file has; null where it is none. */
function draftByHand(line: string, desk: Desk, answered: Answered): Drafted | null {
  const setting = settingIn(line, desk);
  if (setting === null) return null;
  const { before, field, behind } = setting;
  const parts = partsOf(tokensOf(before, desk), { remark: null, bullet: null });
  const { project } = findProject(withAnswers(parts, answered, desk).names, desk);
  const value = writtenValue(behind, false);
  return drafted({ order: 'field', project, field, value, date: null }, { kind: 'by-hand', field, project });
}

/** The field order that a tidied line is; null where it is none. */
export function draftField(line: string, desk: Desk, answered: Answered): Drafted | null {
  const byHand = draftByHand(line, desk, answered);
  if (byHand !== null) return byHand;
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
  const { field, doubt: foreign } = fieldOf(found, project, desk);
  const near = found.near === null ? null : nearField(words.slice(0, -1), found.near, value);
  const empty: Doubt | null = value === '' ? { kind: 'missing', order: 'field', part: 'value' } : null;
  return drafted(
    { order: 'field', project, field, value, date: day.date },
    foreign,
    near,
    nearlyCleared(line.slice(0, colon + 1), field, value),
    empty,
    doubt,
    day.doubt,
  );
}

/** Fields whose names are common words: without a colon they are none. */
const NEEDS_COLON: ReadonlySet<string> = new Set(['aciklama', 'ad', 'name', 'remark', 'ek', 'tur']);

/** "gerekli bio: foto", "goal of bio: fame": the project stands where the value does. */
const MISPLACED = /^(?:(?:of|for)\s+)?(?:the\s+)?(?<name>[^\s:]+)\s*:\s+(?<value>.+)$/i;
/** "gerekli - foto", "need; photos": a sign that stands for the colon. */
const AS_COLON = /^\s*[;,–—-]+\s+(?=\S)/;

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
    const longer = fieldAtEnd(wordsTo(end + 1), desk);
    const isOnlyBegun = (longer?.length ?? 0) > (field?.length ?? 0);
    if (field === null || isOnlyBegun || NEEDS_COLON.has(words.at(-1) ?? '')) continue;
    const value = typed.slice(end).join(' ').replace(AS_COLON, '');
    // A word as typed may be several of the line's: "sign-off".
    const start = typed.findLastIndex((_, at) => wordsTo(at).length === words.length - field.length);
    if (start < 0) continue;
    const isFor = tokensOf(words.slice(0, -field.length), desk).every(isAboutProject);
    const isDay = !field.isPhase || dayOf(value, desk).date !== null;
    if (!isFor || !isDay) return null;
    const name = typed
      .slice(start, end)
      .join(' ')
      .replace(/[;,]+$/, '');
    return lineOf(typed.slice(0, start).join(' '), name, value, desk);
  }
  return null;
}
