/**
 * Makes the phrase files ready for matching, together with the signs that the rules themselves look for.
 *
 * Done once when a workspace is loaded or changed; judging then reads every mail in one pass.
 */
import type { Language } from '../../message/message.js';
import { FLAGS, type Flag } from '../judgement.js';
import type { PhraseBook } from '../phrase-book.js';
import { SIGNS, type Sign } from '../signs/signs.js';
import { languagesOf } from './check.js';
import { readParts, readPhrase } from './little-language.js';
import { Matcher, type Sought } from './matcher.js';

/** What a found phrase stands for: a flag's phrase of one language, or a sign of ours; `isNot` cancels what it overlaps. */
export type Label = { name: Flag | Sign; isNot: boolean; language: Language | null };

/** Phrase files made ready for matching. */
export type CompiledPhrases = { book: PhraseBook; matcher: Matcher<Label> };

/** Compiles a book. Phrases that {@link readPhrase} finds fault with are left out; `checkPhrases` names them. */
export function compilePhrases(book: PhraseBook): CompiledPhrases {
  const sought: Sought<Label>[] = [...signs()];
  for (const [language, sections] of languagesOf(book)) {
    for (const flag of FLAGS) {
      const { phrases, not } = sections[flag];
      sought.push(...read(phrases, { name: flag, isNot: false, language }));
      sought.push(...read(not, { name: flag, isNot: true, language }));
    }
  }
  return { book, matcher: new Matcher(sought) };
}

/** The signs of the rules, read once: they are the same for every book. */
let knownSigns: Sought<Label>[] | null = null;

function signs(): Sought<Label>[] {
  knownSigns ??= Object.entries(SIGNS).flatMap(([name, phrases]) =>
    phrases.map((phrase) => ({
      label: { name: name as Sign, isNot: false, language: null },
      phrase,
      parts: readParts(phrase),
    })),
  );
  return knownSigns;
}

function read(phrases: readonly string[], label: Label): Sought<Label>[] {
  return phrases.flatMap((phrase) => {
    const result = readPhrase(phrase);
    return 'fault' in result ? [] : [{ label, phrase, parts: result.parts }];
  });
}
