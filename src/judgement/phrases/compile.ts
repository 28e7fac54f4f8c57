/**
 * Makes the phrase files ready for matching, together with the signs that the rules themselves look for.
 *
 * Done once when a workspace is loaded or changed; judging then reads every mail in one pass, and each phrase when it is first
 * needed. For the shipped phrases the build does the slow half of it beforehand.
 */
import type { Language } from '../../message/message.js';
import { FLAGS, type Flag } from '../judgement.js';
import type { PhraseBook } from '../phrase-book.js';
import { SIGNS, type Sign } from '../signs/signs.js';
import { type AnchorTable, anchorTable } from './anchor-index.js';
import { languagesOf } from './check.js';
import { Matcher, type Sought } from './matcher.js';

/** What a found phrase stands for: a flag's phrase of one language, or a sign of ours; `isNot` cancels what it overlaps. */
export type Label = { name: Flag | Sign; isNot: boolean; language: Language | null };

/** Phrase files made ready for matching. */
export type CompiledPhrases = { book: PhraseBook; matcher: Matcher<Label> };

/**
 * Compiles a book. Phrases that `readPhrase` finds fault with are never found; `checkPhrases` names them. `anchors` is what
 * {@link anchorsOf} gave for the same book.
 */
export function compilePhrases(book: PhraseBook, anchors?: AnchorTable): CompiledPhrases {
  return { book, matcher: new Matcher(soughtIn(book), anchors) };
}

/** The slow half of compiling a book, as plain JSON that may be kept as long as the program is the same. */
export function anchorsOf(book: PhraseBook): AnchorTable {
  return anchorTable(soughtIn(book).map(({ phrase }) => phrase));
}

/** The signs and the book's phrases, always in the same order. */
function soughtIn(book: PhraseBook): Sought<Label>[] {
  const sought: Sought<Label>[] = Object.entries(SIGNS).flatMap(([name, phrases]) =>
    labelled(phrases, { name: name as Sign, isNot: false, language: null }),
  );
  for (const [language, sections] of languagesOf(book)) {
    for (const flag of FLAGS) {
      const { phrases, not } = sections[flag];
      sought.push(...labelled(phrases, { name: flag, isNot: false, language }));
      sought.push(...labelled(not, { name: flag, isNot: true, language }));
    }
  }
  return sought;
}

function labelled(phrases: readonly string[], label: Label): Sought<Label>[] {
  return phrases.map((phrase) => ({ label, phrase }));
}
