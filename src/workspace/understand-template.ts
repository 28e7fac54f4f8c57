/**
 * Reads a template's file: the language from its folder, the mail from its name, and whether it can be sent.
 */
import { nearestName, type Problem, problem } from '../shared/errors.js';
import { checkTemplate } from '../templates/check-template.js';
import { readTemplateName, TEMPLATE_NAMES, type Template } from '../templates/template-name.js';

/** Reads the template with the text `source` in `file`, such as "templates/en/decline.hbs". */
export function understandTemplate(
  source: string,
  file: string,
): { ok: true; value: Template } | { ok: false; problems: Problem[] } {
  const [, language = '', name = ''] = file.split('/');
  const named = readTemplateName(name);
  if (named === null) return { ok: false, problems: [unknownName(name, file)] };
  if (!/^[a-z]{2}$/.test(language)) {
    const fix = 'Name the folder with the two letters of a language: templates/en.';
    return {
      ok: false,
      problems: [problem('template-invalid', 'its folder names no language', { file }, fix)],
    };
  }
  const problems = checkTemplate(source, file);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...named, language, source } };
}

function unknownName(name: string, file: string): Problem {
  const names = TEMPLATE_NAMES.map((known) => `${known}.hbs`);
  const near = nearestName(name, names);
  const fix = near === null ? `The templates are ${names.join(', ')}.` : `Did you mean ${near}?`;
  return problem('template-invalid', 'no mail has a template of this name', { file }, fix);
}
