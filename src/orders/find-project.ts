/**
 * Which project a line is about, or which client: named, taken from the thread, else the only active one, else asked.
 *
 * Several names narrow it down ("logo tom"). A closed project is refused, as is one whose file can't be read, and a paused one
 * asked about.
 */
import type { Desk, DeskProject } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Name } from './find-name.js';

/** The slug found; null with the doubt that says why not, or beside one that says why it is asked. */
export type Whose = { project: string | null; client: string | null; doubt: Doubt | null };

type Status = Exclude<DeskProject['status'], 'broken'>;

/** What can't be read may be under way. */
function withStatus(projects: readonly DeskProject[], wanted: Status): DeskProject[] {
  return projects.filter(({ status }) => status === wanted || (wanted === 'active' && status === 'broken'));
}

function slugsOf(projects: readonly { slug: string }[]): string[] {
  return projects.map(({ slug }) => slug);
}

/** Those that all names may mean. */
function common<T extends { slug: string }>(lists: readonly (readonly T[])[]): T[] {
  const [first = [], ...others] = lists;
  return first.filter(({ slug }) => others.every((list) => list.some((item) => item.slug === slug)));
}

function writtenIn(names: readonly Name[]): string {
  return names.map(({ written }) => written).join(' ');
}

function settled(project: DeskProject): Whose {
  const { slug, status } = project;
  const doubts = {
    active: null,
    paused: { kind: 'paused-project', project: slug },
    closed: { kind: 'closed-project', project: slug },
    broken: { kind: 'broken-project', project: slug },
  } as const;
  return { project: slug, client: null, doubt: doubts[status] };
}

function asked(doubt: Doubt): Whose {
  return { project: null, client: null, doubt };
}

/** Names that meet in no project at all: each could be meant. */
function apart(names: readonly Name[]): Whose {
  const candidates = slugsOf(
    withStatus(
      names.flatMap(({ projects }) => projects),
      'active',
    ),
  );
  const written = writtenIn(names);
  return candidates.length === 0
    ? asked({ kind: 'no-project', written })
    : asked({ kind: 'two-projects', written, candidates: [...new Set(candidates)] });
}

function named(names: readonly Name[]): Whose {
  const matches = common(names.map(({ projects }) => projects));
  const isExact = names.some(({ exact }) => exact.length > 0);
  const [only] = matches;
  if (only === undefined) return apart(names);
  if (isExact && matches.length === 1) return settled(only);
  for (const status of ['active', 'paused', 'closed'] as const) {
    const those = withStatus(matches, status);
    const [first] = those;
    if (first === undefined) continue;
    if (those.length === 1) return settled(first);
    return asked({ kind: 'two-projects', written: writtenIn(names), candidates: slugsOf(those) });
  }
  return apart(names);
}

/** The project of a line that needs one. */
export function findProject(names: readonly Name[], desk: Desk): Whose {
  if (names.length > 0) return named(names);
  const ofThread = desk.projects.find(({ slug }) => slug === desk.thread?.project);
  if (ofThread !== undefined) return settled(ofThread);
  const active = withStatus(desk.projects, 'active');
  const [only] = active;
  if (only !== undefined && active.length === 1) return settled(only);
  return asked({ kind: 'which-project', candidates: slugsOf(active) });
}

/** The client or the project of a line such as `pause tom`: a slug or whole name of a project, then clients, then its words. */
export function findWhose(names: readonly Name[]): Whose {
  if (names.length === 0) return { project: null, client: null, doubt: null };
  if (names.some(({ exact }) => exact.length > 0)) return named(names);
  const clients = common(names.map((name) => name.clients));
  const [only] = clients;
  if (only === undefined) return named(names);
  if (clients.length === 1) return { project: null, client: only.slug, doubt: null };
  return asked({ kind: 'which-client', written: writtenIn(names), candidates: slugsOf(clients) });
}
