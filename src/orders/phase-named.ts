/**
 * Which phase a written name is: the project's own, in its file's language or the other ("teslim" is "final"), else one of the
 * usual three, which the project then gets. Other projects' phases are none of its.
 */
import { fold } from '../message/new-text/fold.js';
import type { Desk, DeskProject } from './desk.js';
import { endsLike } from './find-name.js';
import { fieldNamed, LANGUAGES } from './vocabulary.js';
import { asWordsOfName, wordsOfName } from './words-of-name.js';

const USUAL = ['draft', 'review', 'final'] as const;

/** The usual phase that the words name in either language; null where none. */
function usualPhase(written: string): (typeof USUAL)[number] | null {
  const field = fieldNamed(written.split(' '));
  return USUAL.find((usual) => usual === field) ?? null;
}

/** What the usual phase of that name is called in both languages; empty where it is none of the usual ones. */
export function usualNames(name: string): readonly string[] {
  const usual = usualPhase(fold(name));
  return Object.values(LANGUAGES).flatMap(({ fields }) => (usual === null ? [] : (fields[usual] ?? [])));
}

/** Whether it is the phase's name, signs in it aside: "sign-off", "sign off". */
function isName(written: string, name: string): boolean {
  const words = written.split(' ');
  const said = asWordsOfName(words).join(' ');
  return said !== '' && endsLike(words, name) && wordsOfName(name).join(' ') === said;
}

/** Whether the words (folded) name a phase of any project, or a usual one. */
export function namesPhase(written: string, { projects }: Desk): boolean {
  const isKnown = projects.some(({ phases }) => phases.some(({ name }) => isName(written, name)));
  return isKnown || usualPhase(written) !== null;
}

/** The phase's name as the project's file has it, or would get it; null where the words name none of this project. */
export function phaseOf({ phases }: Pick<DeskProject, 'phases'>, written: string): string | null {
  const own = phases.find(({ name }) => isName(written, name));
  if (own !== undefined) return own.name;
  const usual = usualPhase(written);
  const same = phases.find(({ name }) => usual !== null && usualPhase(fold(name)) === usual);
  return same?.name ?? usual;
}
