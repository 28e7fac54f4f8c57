/** The phrase files as shipped, compiled once for all tests of a file. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PhraseBook } from '../../../src/judgement/phrase-book.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';

function shipped(language: string): unknown {
  return parse(readFileSync(new URL(`../../../phrases/${language}.yaml`, import.meta.url), 'utf8'));
}

export const SHIPPED_BOOK = { en: shipped('en'), tr: shipped('tr') } as PhraseBook;
export const SHIPPED = compilePhrases(SHIPPED_BOOK);
