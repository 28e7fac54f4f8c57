/**
 * What no file can tell by itself: an address that two clients have, a project of nobody, a pause of nobody.
 */
import { comparableAddress } from '../message/addresses.js';
import type { Settings } from '../plan/settings.js';
import type { Project } from '../projects/project.js';
import { nearestName, type Place, type Problem, problem } from '../shared/errors.js';
import { slugOf } from './edit/slug.js';
import type { WrittenClients } from './schema/clients-schema.js';
import { shown } from './schema/reading.js';
import { placeOf } from './schema/validate.js';
import type { Located, Part, WorkspaceParts } from './understand-files.js';

/** The same parts; those that don't fit to the others have become broken ones. */
export function crossCheck(parts: WorkspaceParts): WorkspaceParts {
  const { settings, clients, projects } = parts;
  const known = knownClients(clients);
  return {
    ...parts,
    settings: withProblems(settings, (located, file) => pausedNobodies(located, known, file)),
    clients:
      clients === null
        ? null
        : withProblems(clients, (located, file) =>
            doubleAddresses(located, settings.ok ? settings.value.value : null, file),
          ),
    projects: projects.map((part) =>
      withProblems(part, (located, file) => unknownClient(located, known, file)),
    ),
  };
}

/** What clients.yaml says; `isThere` is false where there is no such file. */
type KnownClients = { entries: WrittenClients; isThere: boolean };

/** Null where clients.yaml can't be used: then nobody knows who is missing. */
function knownClients(clients: WorkspaceParts['clients']): KnownClients | null {
  if (clients === null) return { entries: {}, isThere: false };
  return clients.ok ? { entries: clients.value.value, isThere: true } : null;
}

function withProblems<T>(part: Part<T>, check: (value: T, file: string) => Problem[]): Part<T> {
  const problems = part.ok ? check(part.value, part.file) : [];
  return problems.length === 0 ? part : { file: part.file, kind: part.kind, ok: false, problems };
}

/** The short name that was probably meant by a slip of one, or by a client's name as a person writes it. */
function meantClient(client: string, clients: WrittenClients): string | null {
  const slugs = Object.keys(clients);
  const near = nearestName(client, slugs);
  if (near !== null) return near;
  const whole = slugOf(client);
  const [named, other] = slugs.filter(
    (slug) => slug === whole || slugOf(clients[slug]?.name ?? '') === whole,
  );
  return other === undefined ? (named ?? null) : null;
}

/** Where clients are looked for, and why none is found there. */
function placeOfClients({ entries, isThere }: KnownClients): string {
  if (!isThere) return ': there is no clients.yaml';
  return Object.keys(entries).length === 0 ? ': clients.yaml names nobody' : ' in clients.yaml';
}

function noSuchClient(client: string, known: KnownClients, place: Place, otherwise: string): Problem {
  const meant = meantClient(client, known.entries);
  const fix = meant === null ? otherwise : `Did you mean "${meant}"?`;
  return problem(
    'setting-invalid',
    `there is no client ${shown(client)}${placeOfClients(known)}`,
    place,
    fix,
  );
}

function pausedNobodies(settings: Located<Settings>, known: KnownClients | null, file: string): Problem[] {
  if (known === null) return [];
  return settings.value.paused.flatMap((pause, index) =>
    pause.what !== 'client' || Object.hasOwn(known.entries, pause.client)
      ? []
      : [
          noSuchClient(
            pause.client,
            known,
            placeOf(['paused', index], settings.lineOf, file),
            `Take client:${pause.client} out of paused, or add the client to clients.yaml.`,
          ),
        ],
  );
}

function unknownClient(project: Located<Project>, known: KnownClients | null, file: string): Problem[] {
  const { client } = project.value;
  if (known === null || Object.hasOwn(known.entries, client)) return [];
  const place = placeOf(['client'], project.lineOf, file);
  const line = `${slugOf(client) || 'tom'}: { name: Tom Hale, address: tom@hale.example }`;
  const fix = known.isThere
    ? `Add the client to clients.yaml, with a line like ${line}`
    : `Make clients.yaml beside driverseat.yaml, with a line for each client like ${line}`;
  return [noSuchClient(client, known, place, fix)];
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
