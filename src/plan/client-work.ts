/**
 * Whom scheduled updates, proposals and the silence alarm concern: clients with active projects, who can be reached and
 * are not paused.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { comparableAddress } from '../message/addresses.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import { hasBounced } from './reply-limits.js';
import type { Pause } from './settings.js';

/** A client and the projects that are active, at least one. */
export type ClientWork = { client: Client; projects: readonly Project[] };

/** What the work is gathered from. */
export type WorkSources = {
  clients: readonly Client[];
  projects: readonly Project[];
  /** Slugs of those whose files can't be read now: `projects` has them as they were before. */
  brokenProjects: readonly string[];
  paused: readonly Pause[];
  ledger: Ledger;
  now: Temporal.Instant;
};

/** Whether what is automatic rests for the client (a slug): alone, or together with everything. */
export function isPaused(paused: readonly Pause[], client: string): boolean {
  return paused.some((pause) => pause.what !== 'client' || pause.client === client);
}

/** A broken file stops only its project: the client's others go on without it; with none of them, their mail waits for it. */
function withoutBroken(projects: readonly Project[], broken: readonly string[]): readonly Project[] {
  const whole = projects.filter(({ slug }) => !broken.includes(slug));
  return whole.length > 0 ? whole : projects;
}

/** The work, in the order of clients.yaml. */
export function clientWork(sources: WorkSources): ClientWork[] {
  const { clients, projects, brokenProjects, paused, ledger, now } = sources;
  const ofClient = (client: string): Project[] =>
    projects.filter((project) => project.client === client && project.status === 'active');
  return clients
    .filter(
      ({ slug, address }) => !isPaused(paused, slug) && !hasBounced(ledger, comparableAddress(address), now),
    )
    .map((client) => ({ client, projects: withoutBroken(ofClient(client.slug), brokenProjects) }))
    .filter((work) => work.projects.length > 0);
}
