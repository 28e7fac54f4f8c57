/**
 * What stands in the status as overdue: the step that she named and whose day is past, or one of which a digest said so.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { datedSteps, overdueStep } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import { wasToldLate } from './promise-lines.js';
import { stepId } from './promised-step.js';

/** Today, in her zone. */
export type OverdueOn = { today: Temporal.PlainDate; timeZone: string };

/** The project's step that is overdue; null where none is, or she said that it is done, or that she knows. */
export function stepOverdue(
  ledger: Ledger,
  project: Project,
  { today, timeZone }: OverdueOn,
): { what: string; date: Temporal.PlainDate } | null {
  const told = datedSteps(project).filter((step) =>
    wasToldLate(ledger, { id: stepId(project, step), date: step.date }, { timeZone }),
  );
  const step = overdueStep(project, today) ?? told.at(-1) ?? null;
  return step === null || ledger.promises.over.has(stepId(project, step)) ? null : step;
}
