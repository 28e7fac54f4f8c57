/**
 * What no file can tell by itself: an address that two clients have, a project of nobody, a pause of nobody.
 */
import { comparableAddress } from '../message/addresses.js';
import type { Settings } from '../plan/settings.js';
import type { Project } from '../projects/project.js';
import { nearestName, type Place, type Problem, problem } from '../shared/errors.js';
import type { WrittenClients } from './schema/clients-schema.js';
import { placeOf } from './schema/validate.js';
import type { Located, Part, WorkspaceParts } from './understand-files.js';

/** The same parts; those that don't fit to the others have become broken ones. */
export function crossCheck(parts: WorkspaceParts): WorkspaceParts {
  const { settings, clients, projects } = parts;
  const written = clients === null ? {} : clients.ok ? clients.value.value : null;
  return {
    ...parts,
    settings: withProblems(settings, (located, file) => pausedNobodies(located, written, file)),
    clients:
      clients === null
        ? null
        : withProblems(clients, (located, file) =>
            doubleAddresses(located, settings.ok ? settings.value.value : null, file),
          ),
    projects: projects.map((part) =>
      withProblems(part, (located, file) => unknownClient(located, written, file)),
    ),
  };
}

function withProblems<T>(part: Part<T>, check: (value: T, file: string) => Problem[]): Part<T> {
  const problems = part.ok ? check(part.value, part.file) : [];
  return problems.length === 0 ? part : { file: part.file, kind: part.kind, ok: false, problems };
}

function noSuchClient(client: string, clients: WrittenClients, place: Place, otherwise: string): Problem {
  const near = nearestName(client, Object.keys(clients));
  const fix = near === null ? otherwise : `Did you mean "${near}"?`;
  return problem('setting-invalid', `there is no client "${client}" in clients.yaml`, place, fix);
}

/** `clients` is null where clients.yaml can't be used: then nobody knows who is missing. */
function pausedNobodies(
  settings: Located<Settings>,
  clients: WrittenClients | null,
  file: string,
): Problem[] {
  if (clients === null) return [];
  return settings.value.paused.flatMap((pause, index) =>
    pause.what !== 'client' || Object.hasOwn(clients, pause.client)
      ? []
      : [
          noSuchClient(
            pause.client,
            clients,
            placeOf(['paused', index], settings.lineOf, file),
            `Take client:${pause.client} out of paused, or add the client to clients.yaml.`,
          ),
        ],
  );
}

function unknownClient(project: Located<Project>, clients: WrittenClients | null, file: string): Problem[] {
  const { client } = project.value;
  if (clients === null || Object.hasOwn(clients, client)) return [];
  const place = placeOf(['client'], project.lineOf, file);
  return [noSuchClient(client, clients, place, 'Add the client to clients.yaml.')];
}

type Placed = { slug: string; address: string; path: PropertyKey[] };

function addressesOf(clients: WrittenClients): Placed[] {
  return Object.entries(clients).flatMap(([slug, { address, also, people }]) => [
    { slug, address, path: [slug, 'address'] },
    ...also.map((other, index) => ({ slug, address: other, path: [slug, 'also', index] })),
    ...people.map((person, index) => ({
      slug,
      address: person.address,
      path: [slug, 'people', index, 'address'],
    })),
  ]);
}

/** An address says whose mail it is, and to whom mail may go: it belongs to one client, and never to her. */
function doubleAddresses(
  clients: Located<WrittenClients>,
  settings: Settings | null,
  file: string,
): Problem[] {
  const own = settings === null ? [] : [settings.me.address, ...settings.me.also];
  const owners = new Map<string, Placed | null>(own.map((address) => [comparableAddress(address), null]));
  const problems: Problem[] = [];
  for (const placed of addressesOf(clients.value)) {
    const address = comparableAddress(placed.address);
    const owner = owners.get(address);
    if (owner === undefined) owners.set(address, placed);
    else if (owner?.slug !== placed.slug) problems.push(doubleAddress(placed, owner, clients, file));
  }
  return problems;
}

function doubleAddress(
  { address, path }: Placed,
  owner: Placed | null,
  clients: Located<WrittenClients>,
  file: string,
): Problem {
  const place = placeOf(path, clients.lineOf, file);
  if (owner === null)
    return problem(
      'setting-invalid',
      `${address} is your own address`,
      place,
      'Take it out here, or out of me.',
    );
  const line = clients.lineOf(owner.path);
  const what = `${address} is already an address of ${owner.slug}${line === undefined ? '' : ` (line ${line})`}`;
  return problem('setting-invalid', what, place, 'Leave it with one of the two.');
}
