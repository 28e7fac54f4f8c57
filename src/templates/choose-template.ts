/**
 * Which template a mail is written by: that of the client's language, in the variant for how the two address each other.
 *
 * No template in the language means that nothing goes by itself (DESIGN.md, clients.yaml). A broken one is never
 * replaced by the other variant: what needs it waits (promise 10).
 */
import { type Template, type TemplateFile, templatePath } from './template-name.js';

/** What a mail needs. */
export type WantedTemplate = TemplateFile & { language: string };

/**
 * The template for `wanted`; without an informal variant the plain one serves. Null where there is none, or where the
 * one that counts is among `brokenFiles` ("templates/tr/done.hbs").
 */
export function chooseTemplate(
  templates: readonly Template[],
  wanted: WantedTemplate,
  brokenFiles: readonly string[] = [],
): Template | null {
  const variants = wanted.isInformal ? [wanted, { ...wanted, isInformal: false }] : [wanted];
  for (const variant of variants) {
    const path = templatePath(variant);
    if (brokenFiles.includes(path)) return null;
    const found = templates.find((template) => templatePath(template) === path);
    if (found !== undefined) return found;
  }
  return null;
}
