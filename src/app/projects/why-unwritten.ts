/**
 * Why a project's mail can't be written, in words for her (UX.md, "empty variable").
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { lackText, lackWord } from '../../notes/mail-waits.js';
import { projectMailWords } from '../../notes/project-mail.js';
import type { NewsWords } from './word-news.js';

type Unwritten = Extract<NewsWords, { ok: false }>;

/** One sentence or two. */
export function whyUnwritten(lack: Unwritten, language: NoteLanguage): string {
  const { noThing, unwritten } = projectMailWords(language);
  return lack.missing.includes('moved.what') ? noThing : lackWord(unwritten, lack);
}

/** The note about a planned mail that waits for it; what a reply can say is asked for as everywhere. */
export function waitsUnwritten(
  unwritten: Unwritten,
  { label, name, isRehearsed }: { label: string; name: string; isRehearsed: boolean },
  language: NoteLanguage,
): string {
  if (unwritten.missing.includes('moved.what')) return whyUnwritten(unwritten, language);
  const { lacksRehearsed, waitsFor } = projectMailWords(language);
  return (isRehearsed ? lacksRehearsed : waitsFor)(label, name, lackText(unwritten, language));
}

/** Whether it leaves once a broken template is mended. `waitsForSend`: it would have been shown first, and is only that. */
export function waitsForTemplate({ why }: Unwritten, waitsForSend: boolean): boolean {
  return why === 'broken-template' && !waitsForSend;
}

/** The same as a receipt: what was ordered stands in the project's file all the same. */
export function unwrittenText(words: Unwritten, language: NoteLanguage, waitsForSend: boolean): string {
  const said = projectMailWords(language);
  const after = waitsForTemplate(words, waitsForSend) ? said.waitsForTemplate : said.saved;
  return `${whyUnwritten(words, language)} ${after}`;
}
