/**
 * Why a project's mail can't be written, in words for her (UX.md, "empty variable").
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { projectMailWords } from '../../notes/project-mail.js';
import type { NewsWords } from './word-news.js';

/** One sentence or two. */
export function whyUnwritten(
  { why, template, missing }: Extract<NewsWords, { ok: false }>,
  language: NoteLanguage,
): string {
  const words = projectMailWords(language);
  switch (why) {
    case 'missing':
      return missing.includes('moved.what') ? words.noThing : words.missing(template, missing.join(', '));
    case 'no-template':
      return words.noTemplate(template);
    case 'broken-template':
      return words.broken(template);
  }
}

/**
 * The same as a receipt: what was ordered stands in the project's file all the same. `waitsForSend`: it would have been shown
 * first; any other waits until a broken template is mended.
 */
export function unwrittenText(
  words: Extract<NewsWords, { ok: false }>,
  language: NoteLanguage,
  waitsForSend: boolean,
): string {
  const { saved, waitsForTemplate } = projectMailWords(language);
  const isWaiting = words.why === 'broken-template' && !waitsForSend;
  return `${whyUnwritten(words, language)} ${isWaiting ? waitsForTemplate : saved}`;
}
