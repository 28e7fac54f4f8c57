/**
 * Writes a mail: a template filled with what is known. It is whole or it is not written (DESIGN.md, "The workspace").
 *
 * Handlebars fills in, with helpers of our own and none of its own but if and unless; it reaches no prototype and
 * escapes nothing, since the mail is plain text. Its strict mode is no use: it throws at `{{#if next.iWill}}` without a
 * next, and prints null as nothing; `check-template.ts` and `missing-values.ts` are stricter.
 */
import Handlebars from 'handlebars';
import { Temporal } from 'temporal-polyfill';
import { sayDay, sayOnDay } from '../calendar/say-day.js';
import { type Problem, problem } from '../shared/errors.js';
import { checkTemplate } from './check-template.js';
import { splitTemplate, type TemplateParts } from './front-matter.js';
import { type Context, isKnown, knownValues, type TemplateValues } from './known-values.js';
import { missingValues } from './missing-values.js';
import { type Template, templatePath } from './template-name.js';
import { tidySubject, tidyText } from './tidy-text.js';
import type { HELPERS } from './variables.js';
import { withCapital } from './with-capital.js';

/** A mail's words; `body` has LF line ends and none at its end. */
export type WrittenMail = { subject: string; body: string };

/** A mail, the names of the variables that it lacks ("next.date"), or what is wrong with its template. */
export type Rendering =
  | ({ ok: true } & WrittenMail)
  | { ok: false; missing: readonly string[] }
  | { ok: false; problems: readonly Problem[] };

/** `renderedFor` is the day on which the mail leaves: only then "today" is today. */
export type RenderOptions = { renderedFor: Temporal.PlainDate };

const FILLER = Handlebars.create();
for (const name of ['each', 'with', 'lookup', 'log']) FILLER.unregisterHelper(name);

/** Writes the mail of `template`. Problems are `template-invalid`; a template that was checked has none but emptiness. */
export function render(template: Template, values: TemplateValues, options: RenderOptions): Rendering {
  const file = templatePath(template);
  const problems = checkTemplate(template.source, file);
  const split = splitTemplate(template.source, file);
  if (!split.ok || problems.length > 0) return { ok: false, problems };
  const context = knownValues(values, template.language);
  const missing = missingIn(split.parts, context);
  if (missing.length > 0) return { ok: false, missing };
  const fill = (text: string): string => fillIn(text, context, template.language, options);
  const mail = { subject: tidySubject(fill(split.parts.subject)), body: tidyText(fill(split.parts.body)) };
  const empty = emptyPart(mail, context);
  if (empty === null) return { ok: true, ...mail };
  const fix = 'Let it say something in an {{else}}, for when nothing of the rest is known.';
  return { ok: false, problems: [problem('template-invalid', `${empty} would be empty`, { file }, fix)] };
}

function missingIn({ subject, body }: TemplateParts, context: Context): string[] {
  const missing = [subject, body].flatMap((text) =>
    missingValues(Handlebars.parse(text), (name) => isKnown(context, name)),
  );
  return [...new Set(missing)];
}

function fillIn(text: string, context: Context, language: string, options: RenderOptions): string {
  const helpers = helpersOf(language, options);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const fill = FILLER.compile(text, { noEscape: true, knownHelpersOnly: true, knownHelpers });
  return fill(context, { helpers });
}

/** The helpers in one language; each prints nothing for what is unknown, which only a question may ask it. */
function helpersOf(language: string, { renderedFor }: RenderOptions) {
  return {
    day: (date: unknown) => (date instanceof Temporal.PlainDate ? sayDay(date, language) : ''),
    onDay: (date: unknown) =>
      date instanceof Temporal.PlainDate ? sayOnDay(date, language, renderedFor) : '',
    Cap: (text: unknown) => (typeof text === 'string' ? withCapital(text, language) : ''),
  } satisfies Record<keyof typeof HELPERS, (value: unknown) => string>;
}

/** Which part of the mail says nothing; greeting and sign-off alone are no mail. */
function emptyPart({ subject, body }: WrittenMail, context: Context): string | null {
  if (subject === '') return 'its subject';
  const frame = [`${context['greeting']},`, signOffIn(context)];
  return body.split('\n').every((line) => line === '' || frame.includes(line)) ? 'its text' : null;
}

function signOffIn({ me }: Context): unknown {
  return typeof me === 'object' && me !== null && 'signOff' in me ? me.signOff : null;
}
