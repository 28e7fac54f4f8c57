/**
 * Writes a mail: a template filled with what is known. It is whole or it is not written (DESIGN.md, "The workspace").
 *
 * What a template may say is checked before, whoever wrote it; what it would print empty is named instead of printed.
 */
import { type Problem, problem } from '../shared/errors.js';
import { checkTemplate } from './check-template.js';
import { fillText, missingIn, type RenderOptions } from './fill-text.js';
import { splitTemplate } from './front-matter.js';
import { type Context, knownValues, type TemplateValues } from './known-values.js';
import { isUnseen } from './one-line.js';
import { type Template, templatePath } from './template-name.js';
import { tidySubject, tidyText } from './tidy-text.js';

/** A mail's words; `body` has LF line ends and none at its end. */
export type WrittenMail = { subject: string; body: string };

/** A mail, the names of the variables that it lacks ("next.date"), or what is wrong with its template. */
export type Rendering =
  | ({ ok: true } & WrittenMail)
  | { ok: false; missing: readonly string[] }
  | { ok: false; problems: readonly Problem[] };

/** Writes the mail of `template`. Problems are `template-invalid`; a template that was checked has none but emptiness. */
export function render(template: Template, values: TemplateValues, options: RenderOptions): Rendering {
  const file = templatePath(template);
  const problems = checkTemplate(template.source, file);
  const split = splitTemplate(template.source, file);
  if (!split.ok || problems.length > 0) return { ok: false, problems };
  const context = knownValues(values, template.language);
  const { parts } = split;
  const missing = missingIn([parts.subject, parts.body], context);
  if (missing.length > 0) return { ok: false, missing };
  const fill = (text: string): string => fillText(text, context, template.language, options);
  const mail = { subject: tidySubject(fill(parts.subject)), body: tidyText(fill(parts.body)) };
  const empty = emptyPart(mail, context);
  if (empty === null) return { ok: true, ...mail };
  const fix = 'Let it say something in an {{else}}, for when nothing of the rest is known.';
  return { ok: false, problems: [problem('template-invalid', `${empty} would be empty`, { file }, fix)] };
}

/** Which part of the mail says nothing; greeting and sign-off alone are no mail. */
function emptyPart({ subject, body }: WrittenMail, context: Context): string | null {
  if (isUnseen(subject)) return 'its subject';
  const frame = [`${context['greeting']},`, signOffIn(context)];
  return body.split('\n').every((line) => isUnseen(line) || frame.includes(line)) ? 'its text' : null;
}

function signOffIn({ me }: Context): unknown {
  return typeof me === 'object' && me !== null && 'signOff' in me ? me.signOff : null;
}
