/**
 * What a phase is called in a note: the shipped ones in its language, any other as she named it.
 */
import type { NoteLanguage } from '../judgement/context.js';

const NAMES: Record<NoteLanguage, ReadonlyMap<string, string>> = {
  en: new Map(),
  tr: new Map([
    ['draft', 'taslak'],
    ['review', 'inceleme'],
    ['final', 'teslim'],
  ]),
};

/** "review" · "inceleme". */
export function phaseName(name: string, language: NoteLanguage): string {
  return NAMES[language].get(name) ?? name;
}
