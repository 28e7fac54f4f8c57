/**
 * What she reads of `ill` (UX.md): nothing leaves until `on`, and which days that she promised fall into the next week, each with
 * the order that moves it. No client is told why.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { noteWords } from '../../notes/words.js';
import { nextStep } from '../../projects/next-step.js';
import type { Bot } from '../bot.js';

const AHEAD_DAYS = 7;

const WORDS: Record<
  NoteLanguage,
  { ill: string; due: string; move(slug: string, what: string, day: string): string }
> = {
  en: {
    ill: 'Read: ill. Nothing leaves, auto-replies neither, until you order "on". I tell nobody why.',
    due: 'Days that you promised for the next week; an order moves each. The client hears of it once you are "on" again; what is more than a day late by then I ask about first:',
    move: (slug, what, day) => `  ${slug}: ${what}, ${day} · "${slug} move" with the new day`,
  },
  tr: {
    ill: 'Okunan: hastayım. Siz açık deyene kadar hiçbir şey gitmez, otomatik yanıtlar da. Nedenini kimseye söylemem.',
    due: 'Önümüzdeki hafta için söylediğiniz günler; her birini bir emir erteler. Müşteri siz açık deyince duyar; o zamana kadar bir günden fazla gecikeni önce sorarım:',
    move: (slug, what, day) => `  ${slug}: ${what}, ${day} · "${slug} ertele" ve yeni gün`,
  },
};

/** The receipt, without its footer. */
export function illText(bot: Bot, language: NoteLanguage): string {
  const words = WORDS[language];
  const today = bot.clock.now().toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const due = bot.rules.projects.flatMap((project) => {
    const next = project.status === 'active' ? nextStep(project, today) : null;
    const isSoon = next?.date != null && today.until(next.date).days <= AHEAD_DAYS;
    return isSoon && next.date !== null
      ? [words.move(project.slug, next.what, noteWords(language).day(next.date))]
      : [];
  });
  return [words.ill, ...(due.length > 0 ? [words.due, ...due] : [])].join('\n');
}
