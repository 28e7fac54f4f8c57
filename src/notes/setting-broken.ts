/**
 * Notes about the workspace while running: a file was broken, with every problem and its line, or is in order again.
 */
import type { Problem } from '../shared/errors.js';
import { problemText } from '../shared/errors.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What a broken file means: no client mail, last good phrases, or only what needs it waits. */
export type BrokenPart = 'config' | 'phrases' | 'other';

const MOST_PROBLEMS = 30;

/** Writes the note about a file that can't be used, with all its problems. */
export function brokenNote(
  file: string,
  part: BrokenPart,
  problems: readonly Problem[],
  setting: NoteSetting,
): NoteText {
  const { setting: words, footer, lookTwice } = noteWords(setting.language);
  const shown = problems.slice(0, MOST_PROBLEMS).flatMap((found) => problemText(found).split('\n'));
  const rest = problems.length - MOST_PROBLEMS;
  const meaning = { config: words.brokenConfig, phrases: words.brokenPhrases, other: words.brokenOther }[
    part
  ];
  const lines = [
    words.broken(visibleText(file)),
    ...shown.map((line) => ` ${line.startsWith(' ') ? ' ' : ''}${visibleText(line)}`),
    ...(rest > 0 ? [lookTwice.more(rest)] : []),
    `${meaning} ${footer}`,
  ];
  return { subject: words.brokenSubject(visibleText(file)), text: `${lines.join('\n')}\n` };
}

/** Writes the note about a file that is in order again. */
export function mendedNote(file: string, setting: NoteSetting): NoteText {
  const { setting: words, footer } = noteWords(setting.language);
  return {
    subject: words.mendedSubject(visibleText(file)),
    text: `${words.mended(visibleText(file))} ${footer}\n`,
  };
}
