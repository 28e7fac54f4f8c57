/**
 * The texts that an approval is about, as she reads of them: "the automatic answer to clients (English, Turkish)".
 */
import type { NoteLanguage } from '../judgement/context.js';
import { languageName } from './language-name.js';

/** A text that she may agree to: whom it is for, in which language (two letters), and whether it says "sen". */
export type AgreedText = { reader: 'client' | 'inquirer'; language: string; isInformal: boolean };

const READERS: Record<NoteLanguage, Record<AgreedText['reader'], (languages: string) => string>> = {
  en: {
    client: (languages) => `the automatic answer to clients (${languages})`,
    inquirer: (languages) => `the automatic answer to who writes for the first time (${languages})`,
  },
  tr: {
    client: (languages) => `müşterilere otomatik yanıt (${languages})`,
    inquirer: (languages) => `ilk kez yazanlara otomatik yanıt (${languages})`,
  },
};

const INFORMAL: Record<NoteLanguage, (language: string) => string> = {
  en: (language) => `${language} with “sen”`,
  tr: (language) => `“sen” diyen ${language}`,
};

/** "Turkish", "Turkish with “sen”": Turkish has two ways to address people. */
export function spokenName(
  { language, isInformal }: Pick<AgreedText, 'language' | 'isInformal'>,
  inNotes: NoteLanguage,
): string {
  const name = languageName(language, inNotes);
  return isInformal ? INFORMAL[inNotes](name) : name;
}

/** The texts, those for the same reader together. */
export function approvedTexts(texts: readonly AgreedText[], inNotes: NoteLanguage): string {
  const said = (['client', 'inquirer'] as const).flatMap((reader) => {
    const languages = texts.filter((text) => text.reader === reader).map((text) => spokenName(text, inNotes));
    return languages.length === 0 ? [] : [READERS[inNotes][reader](languages.join(', '))];
  });
  return said.join(', ');
}
