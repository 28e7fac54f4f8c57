/**
 * The digest's line about a promise, or about a project's step that is due: what she said, for when, and what she can answer.
 */
import type { Temporal } from 'temporal-polyfill';
import { sayDay } from '../calendar/say-day.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { PromiseLine } from '../plan/promise-lines.js';
import { firstName } from './first-name.js';
import { phaseName } from './phase-name.js';
import type { PromiseWords } from './promise-words.js';
import { englishPromises } from './promise-words-en.js';
import { turkishPromises } from './promise-words-tr.js';
import { visibleText } from './visible-text.js';

const WORDS: Record<NoteLanguage, PromiseWords> = { en: englishPromises, tr: turkishPromises };
const LONGEST_NAME = 60;

/** What was said, or is due. */
function subjectOf(
  line: PromiseLine,
  name: string,
  { words, day, language }: { words: PromiseWords; day: string; language: NoteLanguage },
): string {
  if (line.kind === 'said') return words.said[line.stage]({ name, day, quote: visibleText(line.quote) });
  const step = visibleText(phaseName(line.step, language), LONGEST_NAME);
  return words.due[line.stage]({ day, project: line.project?.slug ?? '', step });
}

/** Writes the line, on one line; `name` is the client's, whole, and `today` the day on which she reads it. */
export function promiseText(
  line: PromiseLine,
  { language, name: wholeName, today }: { language: NoteLanguage; name: string; today: Temporal.PlainDate },
): string {
  const words = WORDS[language];
  const name = firstName(wholeName);
  const subject = subjectOf(line, name, { words, language, day: sayDay(line.date, language, today) });
  const isMovable = line.project !== null && (line.kind === 'said' || line.isNext);
  const move = isMovable ? [words.move(line.project?.slug ?? '', name)] : [];
  return [subject, ...move, words.answers].join(' ');
}
