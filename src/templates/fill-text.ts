/**
 * Fills a text in with Handlebars: our own helpers and none of its own but if and unless, no prototype, no escaping, since
 * the mail is plain text.
 *
 * Its strict mode is no use here: it throws at `{{#if next.iWill}}` without a next, and prints null as nothing. What
 * `check-template.ts` and `missing-values.ts` ask is stricter.
 */
import Handlebars from 'handlebars';
import { Temporal } from 'temporal-polyfill';
import { sayDay, sayOnDay } from '../calendar/say-day.js';
import { type Context, isKnown } from './known-values.js';
import { missingValues } from './missing-values.js';
import type { HELPERS } from './variables.js';
import { withCapital } from './with-capital.js';

/** `renderedFor` is the day on which the mail leaves: only then is today "today". */
export type RenderOptions = { renderedFor: Temporal.PlainDate };

const FILLER = Handlebars.create();
for (const name of ['each', 'with', 'lookup', 'log']) FILLER.unregisterHelper(name);

/** The names of the variables that `texts`, which have been checked, would print empty; each once. */
export function missingIn(texts: readonly string[], context: Context): string[] {
  const isThere = (name: string): boolean => isKnown(context, name);
  return [...new Set(texts.flatMap((text) => missingValues(Handlebars.parse(text), isThere)))];
}

/** Fills in `text`, which has been checked and lacks nothing. */
export function fillText(
  text: string,
  context: Context,
  language: string,
  { renderedFor }: RenderOptions,
): string {
  const helpers = helpersOf(language, renderedFor);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const fill = FILLER.compile(text, { noEscape: true, knownHelpersOnly: true, knownHelpers });
  return fill(context, { helpers });
}

/** The helpers in one language; each prints nothing for what is unknown, which only a question may ask it. */
function helpersOf(language: string, readOn: Temporal.PlainDate) {
  return {
    day: (date: unknown) => (date instanceof Temporal.PlainDate ? sayDay(date, language, readOn) : ''),
    onDay: (date: unknown) => (date instanceof Temporal.PlainDate ? sayOnDay(date, language, readOn) : ''),
    Cap: (text: unknown) => (typeof text === 'string' ? withCapital(text, language) : ''),
  } satisfies Record<keyof typeof HELPERS, (value: unknown) => string>;
}
