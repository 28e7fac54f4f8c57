/**
 * From the workspace as loaded to the rules that each mail asks.
 */
import type { Holidays } from '../calendar/contact-policy.js';
import type { CompiledPhrases } from '../judgement/phrases/compile.js';
import { addressSet, comparableAddress } from '../message/addresses.js';
import { policyOf } from '../plan/policy-of.js';
import type { Client } from '../projects/client.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Rules } from './rules.js';

/** All addresses whose mail is this client's. */
export function addressesOf(client: Client): string[] {
  return [client.address, ...client.also, ...client.people.map((person) => person.address)];
}

/** What the rules are made from; phrases come compiled and holidays loaded, since both take a while. */
export type RuleSources = {
  workspace: Pick<Workspace, 'settings' | 'clients' | 'projects' | 'templates'>;
  phrases: CompiledPhrases;
  holidays: Holidays;
};

/** Makes the rules. */
export function makeRules({ workspace, phrases, holidays }: RuleSources): Rules {
  const { settings, clients, projects, templates } = workspace;
  const { me, mailbox, inquiries } = settings;
  const owners = new Map<string, Client>();
  for (const client of clients) {
    for (const address of addressesOf(client)) owners.set(comparableAddress(address), client);
  }
  const clientOf = (address: string): Client | null => owners.get(comparableAddress(address)) ?? null;
  return {
    me: { name: me.name, address: me.address },
    own: addressSet([me.address, ...me.also, mailbox.user]),
    clients: addressSet(clients.flatMap(addressesOf)),
    allClients: clients,
    projects,
    clientOf,
    clientOfSlug: (slug) => clients.find((client) => client.slug === slug) ?? null,
    allowOf: (address) => clientOf(address)?.allow ?? [],
    isSameClient: (a, b) => clientOf(a) !== null && clientOf(a) === clientOf(b),
    forms: inquiries.forms,
    authservId: mailbox.authservId,
    phrases,
    noteLanguage: me.languages[0],
    lookTwiceAt: inquiries.lookTwiceAt,
    timeZone: me.timeZone,
    policy: policyOf(settings, holidays),
    settings,
    templates,
  };
}
