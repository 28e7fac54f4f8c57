/**
 * What orders change in clients.yaml: a client more, or one thing about a client.
 */
import type { Change } from './change.js';
import type { Path, Written } from './written.js';

/** A client as the bot learned of them; what is null is left to the defaults. */
export type NewClient = {
  name: string;
  address: string;
  greeting?: string | null;
  language?: string | null;
  timeZone?: string | null;
};

/** `client` stands in clients.yaml under `slug`; another one there by that name is a conflict. */
export function addClient(slug: string, client: NewClient): Change[] {
  const { name, address, greeting = null, language = null, timeZone = null } = client;
  const value = { name, address, greeting, language, timeZone };
  return [{ do: 'set', path: [slug], value, expectedBefore: null }];
}

/** The setting at `path` of a client is `value`, where it is still `expectedBefore` (if that is given). */
export function setClient(slug: string, path: Path, value: Written, expectedBefore?: Written): Change[] {
  const change: Change = { do: 'set', path: [slug, ...path], value };
  return [expectedBefore === undefined ? change : { ...change, expectedBefore }];
}
