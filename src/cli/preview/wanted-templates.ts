/**
 * Which templates a preview shows, and with which project's data: what was named, or what is nearest to it.
 */
import type { Client } from '../../projects/client.js';
import type { Project } from '../../projects/project.js';
import { DriverseatError, errorOf, nearestName } from '../../shared/errors.js';
import { chooseTemplate } from '../../templates/choose-template.js';
import {
  readTemplateName,
  TEMPLATE_NAMES,
  type Template,
  type TemplateFile,
  templatePath,
} from '../../templates/template-name.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { ReadWorkspace } from '../load-for-reading.js';
import type { PreviewProject } from './project-values.js';

/** What was asked for; a null language is that of the project, else hers. */
export type Wanted = { template: string | null; project: string | null; language: string | null };

function unknown(what: string, written: string, known: readonly string[]): DriverseatError {
  const near = nearestName(written, known);
  const names = known.length === 0 ? `There is no ${what}.` : `The ${what}s are ${known.join(', ')}.`;
  const fix = near === null ? names : `Did you mean "${near}"?`;
  return new DriverseatError('usage', `there is no ${what} "${written.slice(0, 60)}"`, { fix });
}

/** The template's name as it was written: "done", "done.sen", "done.hbs". Null where none is called so. */
export function templateNamed(written: string): TemplateFile | null {
  return readTemplateName(`${written.replace(/\.hbs$/, '')}.hbs`);
}

function fileNamed(written: string): TemplateFile {
  const file = templateNamed(written);
  if (file === null) throw unknown('template', written, TEMPLATE_NAMES);
  return file;
}

function withClient(project: Project, { projects, clients }: Workspace): PreviewProject {
  const client = clients.find(({ slug }) => slug === project.client);
  if (client === undefined) throw new Error('a project of nobody');
  const all = projects.filter((one) => one.client === project.client && one.status !== 'closed');
  return { project, client, all: all.includes(project) ? all : [project] };
}

function projectNamed(slug: string, { workspace, broken }: ReadWorkspace): PreviewProject {
  const { projects } = workspace;
  const project = projects.find((one) => one.slug === slug);
  if (project !== undefined) return withClient(project, workspace);
  const unusable = broken.find(({ file }) => file === `projects/${slug}.yaml`);
  if (unusable !== undefined) throw errorOf(unusable.problems);
  throw unknown(
    'project',
    slug,
    projects.map((one) => one.slug),
  );
}

function speaks({ language, formal }: Client, template: Pick<Template, 'language' | 'isInformal'>): boolean {
  return language === template.language && formal !== template.isInformal;
}

/** The project whose data a template is shown with: the one named, else an active one whose client reads that language. */
export function projectFor(
  template: Pick<Template, 'language' | 'isInformal'>,
  { project }: Wanted,
  read: ReadWorkspace,
): PreviewProject | null {
  const { workspace } = read;
  if (project !== null) return projectNamed(project, read);
  const able = workspace.projects
    .filter(({ status }) => status === 'active')
    .map((one) => withClient(one, workspace))
    .filter(({ client }) => client.language === template.language);
  return able.find(({ client }) => speaks(client, template)) ?? able[0] ?? null;
}

/**
 * The one template that was asked for.
 * @throws DriverseatError `usage` where there is none, with what was perhaps meant
 */
export function wantedTemplate(wanted: Wanted & { template: string }, read: ReadWorkspace): Template {
  const { workspace, broken } = read;
  const { name, isInformal } = fileNamed(wanted.template);
  const of = wanted.project === null ? null : projectNamed(wanted.project, read);
  const language = wanted.language ?? of?.client.language ?? workspace.settings.me.languages[0];
  const isAddressed = isInformal || of?.client.formal === false;
  const file = { name, isInformal: isAddressed, language };
  const brokenNames = broken.map((one) => one.file);
  const found = chooseTemplate(workspace.templates, file, brokenNames);
  if (found !== null) return found;
  const unusable = broken.find((one) =>
    [file, { ...file, isInformal: false }].some((variant) => one.file === templatePath(variant)),
  );
  if (unusable !== undefined) throw errorOf(unusable.problems);
  const languages = workspace.templates.filter((one) => one.name === name).map((one) => one.language);
  throw new DriverseatError('usage', `there is no template "${name}" in "${language.slice(0, 20)}"`, {
    fix: `It is there in ${[...new Set(languages)].join(', ')}. Or write ${templatePath({ language, name, isInformal })}.`,
  });
}

/** All templates, of all languages and both forms of address; with a name or a language those alone. */
export function allTemplates({ template, language }: Wanted, { templates }: Workspace): Template[] {
  const name = template === null ? null : fileNamed(template).name;
  const meant = templates.filter(
    (one) => (name === null || one.name === name) && (language === null || one.language === language),
  );
  return meant.toSorted((a, b) => templatePath(a).localeCompare(templatePath(b)));
}
