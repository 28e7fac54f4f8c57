/**
 * Which step of a project her word about a promise concerns: the one that the digest's line names, or what is due on the day
 * that she promised in her own words.
 */
import type { Ledger } from '../ledger/ledger.js';
import { datedSteps, phaseCalled } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import { stepOfId } from './promise-lines.js';

/** A step of a project as its file has it. */
export type PromisedStep = { project: Project; what: string };

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

/** The step that promise `id` concerns; null where it is about none, or could be about several. */
export function promisedStep(
  { promises }: Pick<Ledger, 'promises'>,
  id: string,
  projects: readonly Project[],
): PromisedStep | null {
  const promise = promises.open.get(id);
  if (promise === undefined) return stepNamed(id, projects);
  const due = projects
    .filter(({ client, status }) => client === promise.client && status === 'active')
    .flatMap((project) => datedSteps(project).map(({ what, date }) => ({ project, what, date })))
    .filter(({ date }) => date.toString() === promise.date);
  const [only, ...others] = due;
  return only === undefined || others.length > 0 ? null : { project: only.project, what: only.what };
}
