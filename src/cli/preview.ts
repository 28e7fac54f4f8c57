/**
 * `driverseat preview TEMPLATE [DIR]`: a template with a real project's data, every branch of it, and what is missing.
 *
 * With `--all` every template of every language. It reads the folder alone and sends nothing.
 */
import { stat } from 'node:fs/promises';
import { createClock } from '../shared/clock.js';
import { DriverseatError } from '../shared/errors.js';
import type { Template } from '../templates/template-name.js';
import type { Workspace } from '../workspace/workspace.js';
import { printBroken } from './broken-files.js';
import { loadWithBroken, type ReadWorkspace } from './load-for-reading.js';
import { policyNow } from './policy-now.js';
import { type Preview, previewOf } from './preview/preview-one.js';
import { previewText } from './preview/preview-text.js';
import type { PreviewSetting } from './preview/project-values.js';
import {
  allTemplates,
  projectFor,
  templateNamed,
  type Wanted,
  wantedTemplate,
} from './preview/wanted-templates.js';
import type { Terminal } from './terminal.js';

/** Which project's data, which language; `all`: every template. */
export type PreviewFlags = { project?: string; language?: string; all?: boolean; json?: boolean };

type Dated = Pick<PreviewSetting, 'settings' | 'policy' | 'today'>;

async function datedBy(workspace: Workspace): Promise<Dated> {
  const { settings } = workspace;
  const now = createClock().now();
  const today = now.toZonedDateTimeISO(settings.me.timeZone).toPlainDate();
  return { settings, policy: await policyNow(workspace, now), today };
}

function templatesFor(wanted: Wanted, isAll: boolean, read: ReadWorkspace): Template[] {
  if (isAll) return allTemplates(wanted, read.workspace);
  const { template } = wanted;
  if (template !== null) return [wantedTemplate({ ...wanted, template }, read)];
  throw new DriverseatError('usage', 'there is no template to preview', {
    fix: 'driverseat preview progress-update, or driverseat preview --all',
  });
}

/** Whether there is such a folder. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** With `--all` the one argument may be the folder. */
function placesOf(
  first: string | undefined,
  second: string | undefined,
  isAll: boolean,
): { template: string | null; dir: string } {
  const isDir = isAll && first !== undefined && second === undefined && templateNamed(first) === null;
  return isDir ? { template: null, dir: first } : { template: first ?? null, dir: second ?? '.' };
}

/** @throws DriverseatError `usage` where the folder stands in the template's place */
async function refuseFolder({ template, dir }: { template: string | null; dir: string }): Promise<void> {
  if (template === null || dir !== '.' || templateNamed(template) !== null) return;
  if (!(await isFolder(template))) return;
  throw new DriverseatError('usage', `"${template}" is a folder, and no template`, {
    fix: `driverseat preview progress-update ${template}, or driverseat preview --all ${template}`,
  });
}

/**
 * Shows it; gives 0, or 1 where a template among all is broken.
 * @throws DriverseatError the first problem of the template, the project or the settings, or `usage` with what was perhaps meant
 */
export async function preview(
  first: string | undefined,
  second: string | undefined,
  { project = undefined, language = undefined, all = false, json = false }: PreviewFlags,
  terminal: Terminal,
): Promise<number> {
  const { template, dir } = placesOf(first, second, all);
  await refuseFolder({ template, dir });
  const read = await loadWithBroken(dir);
  const broken = all ? read.broken.filter(({ kind }) => kind === 'template') : [];
  const wanted = { template, project: project ?? null, language: language ?? null };
  const dated = await datedBy(read.workspace);
  const previews = templatesFor(wanted, all, read).map((one): Preview => {
    const of = projectFor(one, wanted, read);
    return previewOf(one, of, { ...dated, language: one.language, isInformal: one.isInformal });
  });
  for (const one of previews) terminal.out(json ? JSON.stringify(one) : `${previewText(one)}\n`);
  printBroken(terminal, broken);
  return broken.length === 0 ? 0 : 1;
}
