/**
 * What nobody has said yet of a project, and clients don't know to ask: dates, rounds, goal, payment, rights (UX.md T1).
 */
import type { Project } from './project.js';

/** One thing that is open; a phase is open while it has no day. */
export type OpenThing =
  | { what: 'phase'; name: string }
  | { what: 'rounds' | 'extra' | 'goal' | 'payment' | 'usageRights' | 'ownership' };

function roundsOpen({ phases, rounds }: Project): OpenThing[] {
  // A retainer has no rounds to count.
  if (phases.length === 0) return [];
  return [
    ...(rounds.included === null ? [{ what: 'rounds' } as const] : []),
    ...(rounds.extra === null ? [{ what: 'extra' } as const] : []),
  ];
}

/** What is open, in the order of the project's file; nothing of a closed project. */
export function openIn(project: Project): OpenThing[] {
  if (project.status === 'closed') return [];
  const { phases, goal, terms } = project;
  const dates = phases.flatMap(({ name, due }): OpenThing[] =>
    due === null ? [{ what: 'phase', name }] : [],
  );
  const rest = { goal, ...terms };
  const names = ['goal', 'payment', 'usageRights', 'ownership'] as const;
  return [
    ...dates,
    ...roundsOpen(project),
    ...names.flatMap((what): OpenThing[] => (rest[what] === null ? [{ what }] : [])),
  ];
}
