/**
 * Which steps of a project a promise in her own words is about: what is due on that day, where her sentence names it. That the
 * day is the same says nothing: an invoice may be promised for the day of the draft.
 */
import type { Temporal } from 'temporal-polyfill';
import { isPhaseIn } from '../orders/phase-in-sentence.js';
import { datedSteps, phaseCalled } from './next-step.js';
import type { Project } from './project.js';

/** The names of the steps due on `date` of which `sentence` speaks. */
export function stepsPromisedIn(sentence: string, project: Project, date: Temporal.PlainDate): string[] {
  return datedSteps(project)
    .filter((step) => step.date.equals(date))
    .map(({ what }) => what)
    .filter((what) => isPhaseIn(sentence, { name: what, thing: phaseCalled(project, what)?.thing ?? null }));
}
