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
