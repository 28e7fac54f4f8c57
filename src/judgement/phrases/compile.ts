import type { PhraseBook } from '../phrase-book.js';
/** Phrase files made ready for matching; made once when a workspace is loaded or changed. */
export type CompiledPhrases = { book: PhraseBook };
