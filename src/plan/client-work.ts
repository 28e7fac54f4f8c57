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
  paused: readonly Pause[];
  ledger: Ledger;
  now: Temporal.Instant;
};

/** The work, in the order of clients.yaml; none at all while everything is paused, or she is ill. */
export function clientWork({ clients, projects, paused, ledger, now }: WorkSources): ClientWork[] {
  if (paused.some(({ what }) => what !== 'client')) return [];
  const isPaused = (slug: string): boolean =>
    paused.some((pause) => pause.what === 'client' && pause.client === slug);
  return clients
    .filter(({ slug, address }) => !isPaused(slug) && !hasBounced(ledger, comparableAddress(address), now))
    .map((client) => ({
      client,
      projects: projects.filter((project) => project.client === client.slug && project.status === 'active'),
    }))
    .filter((work) => work.projects.length > 0);
}
