/**
 * Reads a phrase file: the language from its name, the sections, and which phrases never can match.
 *
 * A phrase that can't be used breaks the file: it would be off without anyone knowing. A phrase that stands twice, or
 * that a `not:` always cancels, is only told.
 */
import type { Flag } from '../judgement/judgement.js';
import type { FlagPhrases } from '../judgement/phrase-book.js';
import { checkPhrases, type PhraseProblem } from '../judgement/phrases/check.js';
import type { Language } from '../message/message.js';
import { nearestName, type Problem, problem } from '../shared/errors.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { phrasesSchema } from './schema/phrases-schema.js';
import { shown } from './schema/reading.js';
import { validate } from './schema/validate.js';

/** A phrase file; `warnings` are worth mending and stop nothing. */
export type PhraseFile = {
  language: Language;
  sections: Record<Flag, FlagPhrases>;
  warnings: Problem[];
};

/** Languages that mail is told apart in: only in them can phrases be looked for. */
const LANGUAGES: readonly Language[] = ['en', 'tr', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

/** Reads the phrase file with the text `text`. */
export function understandPhrases(
  text: string,
  file: string,
): { ok: true; value: PhraseFile } | { ok: false; problems: Problem[] } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const language = LANGUAGES.find((known) => name === `${known}.yaml`);
  if (language === undefined) return { ok: false, problems: [unknownLanguage(name, file)] };
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const valid = validate(phrasesSchema, read.yaml, file);
  if (!valid.ok) return valid;
  const found = checkPhrases({ [language]: valid.value });
  const isWarning = ({ fault }: PhraseProblem): boolean => fault === 'duplicate' || fault === 'cancelled';
  const told = (faults: PhraseProblem[]): Problem[] =>
    faults.map((fault) => phraseProblem(fault, read.yaml, file));
  const broken = found.filter((fault) => !isWarning(fault));
  if (broken.length > 0) return { ok: false, problems: told(broken) };
  return { ok: true, value: { language, sections: valid.value, warnings: told(found.filter(isWarning)) } };
}

function unknownLanguage(name: string, file: string): Problem {
  const names = LANGUAGES.map((known) => `${known}.yaml`);
  const near = nearestName(name, names);
  const fix = near === null ? `Phrases can stand in ${names.join(', ')}.` : `Did you mean ${near}?`;
  return problem('phrase-invalid', 'no mail is read in the language that its name says', { file }, fix);
}

const FAULTS: Record<PhraseProblem['fault'], readonly [what: string, fix: string]> = {
  empty: ['has no word', 'Take the line out, or write a phrase.'],
  'only-gaps': ['has only gaps (*)', 'Add a word to look for.'],
  'upper-case': ['has capitals', 'Write small letters: capitals in mails make no difference.'],
  punctuation: [
    'has a sign that no phrase can have, or in a place where it means nothing',
    'Write words, (a|b), * between words, ~ at the end of a word, # for a number.',
  ],
  bracket: ['has brackets that do not fit', 'Write (a|b), and no brackets within brackets.'],
  'too-long': ['is too long', 'Thirty words at most; * counts three.'],
  duplicate: ['stands twice', 'Take one out.'],
  cancelled: ['is always cancelled', 'Take it out, or out of "not".'],
};

function phraseProblem(
  { flag, list, index, phrase, fault, first }: PhraseProblem,
  yaml: YamlFile,
  file: string,
): Problem {
  const [what, fix] = FAULTS[fault];
  const path = [flag, list, index];
  const [line, otherLine] = [
    yaml.lineOf(path),
    first === null ? undefined : yaml.lineOf([flag, first.list, first.index]),
  ];
  const where = { file, setting: `${flag}.${list}`, ...(line === undefined ? {} : { line }) };
  const also = otherLine === undefined || otherLine === line ? '' : ` (see line ${otherLine})`;
  return problem('phrase-invalid', `${shown(phrase)} ${what}${also}`, where, fix);
}
