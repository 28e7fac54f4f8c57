/**
 * Which step of a project her word about a promise concerns: the one that the digest's line names, or the one that she named
 * as she promised its day in her own words.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import type { Promised } from '../ledger/promise.js';
import { type DatedStep, phaseCalled } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import { stepsPromisedIn } from '../projects/promised-in.js';

/** A step of a project as its file has it. */
export type PromisedStep = { project: Project; what: string };

/** What a step is remembered by. */
export function stepId({ slug }: Project, { what, date }: Pick<DatedStep, 'what' | 'date'>): string {
  return `due ${slug} ${what} ${date}`;
}

/** The step that is remembered by this; null where it is a promise's. */
function stepOfId(id: string): { slug: string; what: string } | null {
  const [, slug, what] = /^due (\S+) (.+) \d{4}-\d{2}-\d{2}$/u.exec(id) ?? [];
  return slug === undefined || what === undefined ? null : { slug, what };
}

/** The step of that id, whatever its day by now; null where the project has it no more. */
function stepNamed(id: string, projects: readonly Project[]): PromisedStep | null {
  const named = stepOfId(id);
  const project = projects.find(({ slug }) => slug === named?.slug);
  if (named === null || project === undefined) return null;
  const { what } = named;
  return phaseCalled(project, what) !== null || project.progress.next?.what === what
    ? { project, what }
    : null;
}

/** The step that she promised in her own words; null where they name none of that day, or could mean several. */
export function stepInWords(
  { client, date, quote }: Pick<Promised, 'client' | 'date' | 'quote'>,
  projects: readonly Project[],
): PromisedStep | null {
  const named = projects
    .filter((project) => project.client === client && project.status === 'active')
    .flatMap((project) =>
      stepsPromisedIn(quote, project, Temporal.PlainDate.from(date)).map((what) => ({ project, what })),
    );
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : only;
}

/** The step that promise `id` concerns; null where it is about none, or could be about several. */
export function promisedStep(
  { promises }: Pick<Ledger, 'promises'>,
  id: string,
  projects: readonly Project[],
): PromisedStep | null {
  const promise = promises.open.get(id);
  return promise === undefined ? stepNamed(id, projects) : stepInWords(promise, projects);
}
