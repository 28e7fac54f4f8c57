/**
 * From the workspace as loaded to the rules that each mail asks.
 */
import type { CompiledPhrases } from '../judgement/phrases/compile.js';
import { addressSet, comparableAddress } from '../message/addresses.js';
import type { Settings } from '../plan/settings.js';
import type { Client } from '../projects/client.js';
import type { Rules } from './rules.js';

function addressesOf(client: Client): string[] {
  return [client.address, ...client.also, ...client.people.map((person) => person.address)];
}

/** Makes the rules; the phrases come compiled, since they change on their own. */
export function makeRules(settings: Settings, clients: readonly Client[], phrases: CompiledPhrases): Rules {
  const { me, mailbox, inquiries } = settings;
  const owners = new Map<string, string>();
  for (const client of clients) {
    for (const address of addressesOf(client)) owners.set(comparableAddress(address), client.slug);
  }
  const ownerOf = (address: string): string | undefined => owners.get(comparableAddress(address));
  return {
    me: { name: me.name, address: me.address },
    own: addressSet([me.address, ...me.also, mailbox.user]),
    clients: addressSet(clients.flatMap(addressesOf)),
    allowOf: (address) => clients.find(({ slug }) => slug === ownerOf(address))?.allow ?? [],
    isSameClient: (a, b) => ownerOf(a) !== undefined && ownerOf(a) === ownerOf(b),
    forms: inquiries.forms,
    authservId: mailbox.authservId,
    phrases,
    noteLanguage: me.languages[0],
    lookTwiceAt: inquiries.lookTwiceAt,
    timeZone: me.timeZone,
  };
}
