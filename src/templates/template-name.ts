/**
 * Which templates there are, and how their files are named: `templates/<lang>/<name>.hbs` (DESIGN.md, TEXTS.md).
 */

/** The mails that have a template. */
export const TEMPLATE_NAMES = [
  'no-contact-reply',
  'no-contact-reply-inquiry',
  'progress-update',
  'progress-updates',
  'done',
  'reschedule-notice',
  'correction',
  'schedule-announcement',
  'who-writes',
  'decline',
] as const;

/** The name of a mail's template. */
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Which template a file is; `isInformal` is the variant for clients with `formal: false` (`.sen.hbs`). */
export type TemplateFile = { name: TemplateName; isInformal: boolean };

/** A template with nothing to mend. `source` is the whole file. */
export type Template = TemplateFile & {
  /** Two letters (ISO 639-1). */
  language: string;
  source: string;
};

/** Reads a file's name, such as "progress-update.sen.hbs"; null where no template is called so. */
export function readTemplateName(fileName: string): TemplateFile | null {
  const match = /^(?<name>[a-z.-]+?)(?<informal>\.sen)?\.hbs$/.exec(fileName);
  const name = TEMPLATE_NAMES.find((known) => known === match?.groups?.['name']);
  return name === undefined ? null : { name, isInformal: match?.groups?.['informal'] !== undefined };
}

/** Where a template stands in the workspace: "templates/tr/done.sen.hbs". */
export function templatePath({ language, name, isInformal }: Omit<Template, 'source'>): string {
  return `templates/${language}/${name}${isInformal ? '.sen' : ''}.hbs`;
}
