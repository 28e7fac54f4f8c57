/**
 * What she reads of `ill` (UX.md): nothing leaves until `on`, and which days that she promised fall into the next week: those of
 * projects with the order that moves each, those in her own mail with her words. No client is told why.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import { phaseName } from '../../notes/phase-name.js';
import { visibleText } from '../../notes/visible-text.js';
import { noteWords } from '../../notes/words.js';
import { nextStep } from '../../projects/next-step.js';
import type { Bot } from '../bot.js';

const AHEAD_DAYS = 7;
const LONGEST_QUOTE = 120;

type Words = {
  ill: string;
  due: string;
  move(slug: string, what: string, day: string): string;
  said: string;
  promise(name: string, quote: string, day: string): string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    ill: 'Read: ill. Nothing leaves, auto-replies neither, until you order "on". I tell nobody why.',
    due: 'Days that you promised for the next week; an order moves each. The client hears of it once you are "on" again; what is more than a day late by then I ask about first:',
    move: (slug, what, day) => `  ${slug}: ${what}, ${day} · "${slug} move" with the new day`,
    said: 'Promised in your own mail; no order moves these, so write to them yourself:',
    promise: (name, quote, day) => `  ${name}: "${quote}", ${day}`,
  },
  tr: {
    ill: 'Anlaşılan: hastasınız. Siz "açık" diyene kadar hiçbir şey gitmez, otomatik yanıtlar da. Nedenini kimseye söylemem.',
    due: 'Önümüzdeki hafta için söylediğiniz günler; her birini bir komut erteler. Müşteri, siz "açık" deyince haber alır; o zamana kadar bir günden fazla gecikeni önce sorarım:',
    move: (slug, what, day) => `  ${slug}: ${what}, ${day} · "${slug} ertele" ve yeni gün`,
    said: 'Kendi e-postanızda verdiğiniz sözler; bunları bir komut ertelemez, kendiniz yazarsınız:',
    promise: (name, quote, day) => `  ${name}: "${quote}", ${day}`,
  },
};

type Due = { client: string; date: Temporal.PlainDate };

function isSoon(date: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const { days } = today.until(date);
  return days >= 0 && days <= AHEAD_DAYS;
}

/** The next steps of active projects that are due soon. */
function stepsDue({ rules }: Bot, today: Temporal.PlainDate): (Due & { slug: string; what: string })[] {
  return rules.projects.flatMap(({ slug, client, status, phases, progress }) => {
    const isOpen = status === 'active' && progress.percent !== 100;
    const next = isOpen ? nextStep({ phases, progress }, today) : null;
    return next?.date != null && isSoon(next.date, today)
      ? [{ slug, client, what: next.what, date: next.date }]
      : [];
  });
}

/** What she promised for these days in her own words, but for what is a project's step and moves with it. */
function promisesDue(
  { journal }: Bot,
  steps: readonly Due[],
  today: Temporal.PlainDate,
): (Due & { quote: string })[] {
  return [...journal.ledger.promises.open.values()]
    .map(({ client, quote, date }) => ({ client, quote, date: Temporal.PlainDate.from(date) }))
    .filter(({ client, date }) => {
      const isStep = steps.some((step) => step.client === client && step.date.equals(date));
      return isSoon(date, today) && !isStep;
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** The receipt, without its footer. */
export function illText(bot: Bot, language: NoteLanguage): string {
  const words = WORDS[language];
  const { day } = noteWords(language);
  const today = bot.clock.now().toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const steps = stepsDue(bot, today);
  const promises = promisesDue(bot, steps, today);
  const nameOf = (client: string): string => bot.rules.clientOfSlug(client)?.name ?? client;
  return [
    words.ill,
    ...(steps.length > 0 ? [words.due] : []),
    ...steps.map(({ slug, what, date }) => words.move(slug, phaseName(what, language), day(date))),
    ...(promises.length > 0 ? [words.said] : []),
    ...promises.map(({ client, quote, date }) =>
      words.promise(nameOf(client), visibleText(quote, LONGEST_QUOTE), day(date)),
    ),
  ].join('\n');
}
