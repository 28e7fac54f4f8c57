/**
 * Does a mail let itself be left, or be looked at in a browser, as bulk mail does? Row B6, by the lists of `bulk-words.ts`.
 *
 * Such words stand in the first lines or near the end, so only these are read: a mail of any length costs the same.
 * What is quoted doesn't count, or an answer to a newsletter would look like one.
 */
import type { Message } from '../message.js';
import { fold } from '../new-text/fold.js';
import type { ParsedMail } from '../parsed-mail.js';
import { BULK_LABELS, BULK_PHRASES } from './bulk-words.js';

/** How much of the text's head and tail is read, in UTF-16 units. */
const HEAD = 1_000;
const TAIL = 3_000;

/** A phrase as it may stand in lower-cased text: with its accents, without them, and with the I of Turkish capitals. */
function spellings(phrase: string): string[] {
  return [...new Set([phrase, fold(phrase), phrase.replaceAll('ı', 'i')])];
}

function anyOf(phrases: readonly string[]): string {
  return phrases
    .flatMap(spellings)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Phrases begin where a word does. Who writes of having unsubscribed offers nothing. */
const PHRASE = new RegExp(`(?:^|[^a-z])(?:${anyOf(BULK_PHRASES)})(?!d\\b)`, 'g');

/** Labels stand alone: in a line, between the signs that part links, or before an address. */
const LABEL = new RegExp(
  `(?:^|[|•·–—›→[(<>*:-])[ \\t]{0,9}(?:${anyOf(BULK_LABELS)})(?=[ \\t.!:]{0,9}(?:$|[|•·–—›→\\])(<>*-]|https?:))`,
  'gm',
);

/** The first phrase of {@link BULK_PHRASES} outside quoted text, in lower case; null where there is none. */
export function bulkPhraseIn({ mail, newText }: Message): string | null {
  // What stands in a forwarded mail is not said to her.
  if (newText.isForward) return phraseIn(newText.text, newText.quoted);
  return phraseIn(mail.text, newText.quoted) ?? phraseInLinks(mail);
}

function phraseIn(text: string, quoted: string): string | null {
  const ends = text.length <= HEAD + TAIL ? [text] : [text.slice(0, HEAD), text.slice(-TAIL)];
  // Lower case once: matching without regard to case costs three times as much, and folding five times.
  for (const lower of ends.map(lowerCase)) {
    for (const match of [...lower.matchAll(PHRASE), ...lower.matchAll(LABEL)]) {
      const at = match.index + match[0].length - 1;
      if (!isQuoted(lineAround(lower, at), quoted)) return match[0].replace(/^[^\p{L}\p{N}]+/u, '');
    }
  }
  return null;
}

/** The plain half may leave out what the HTML half offers. What both say is judged by the plain one, which tells quotes. */
function phraseInLinks({ linkWords, text }: ParsedMail): string | null {
  const phrase = phraseIn(linkWords, '');
  return phrase === null || lowerCase(text).includes(phrase) ? null : phrase;
}

function lowerCase(text: string): string {
  return text
    .replaceAll('İ', 'i')
    .replaceAll('’', "'")
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end === -1 ? undefined : end).trim();
}

function isQuoted(line: string, quoted: string): boolean {
  return line.startsWith('>') || (quoted !== '' && lowerCase(quoted).includes(line));
}
