/**
 * How she greets each client, learned from her own mail to them where clients.yaml says nothing (DESIGN.md, clients.yaml).
 *
 * Her newest mail to the client is read, once; what begins with no greeting, or greets somebody else, teaches nothing.
 */
import type { Happening } from '../ledger/entry.js';
import { fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import { fold } from '../message/new-text/fold.js';
import { greetingIn } from '../message/own-greeting.js';
import { understand } from '../message/understand.js';
import type { Client } from '../projects/client.js';
import type { Bot } from './bot.js';
import { attempt } from './judge-fetched.js';

const SHORTEST_NAME = 2;

/** The greeting that a mail to the client begins with; null where it greets by another name than the client's. */
export function greetingFor({ name }: Pick<Client, 'name'>, text: string): string | null {
  const greeting = greetingIn(text);
  if (greeting === null) return null;
  const words = fold(greeting).split(/\s+/);
  const names = fold(name)
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST_NAME);
  return names.some((word) => words.includes(word)) ? greeting : null;
}

/** Clients whose greeting nobody wrote down, and of whom no mail of hers was read yet, with the mail to read. */
function unlearned({ rules, journal, sent }: Bot): { client: Client; uid: number }[] {
  return rules.allClients.flatMap((client) => {
    const isKnown = client.greeting !== null || journal.ledger.greetings.has(client.slug);
    const uid = isKnown ? null : sent.lastUidTo(client.address);
    return uid === null ? [] : [{ client, uid }];
  });
}

/**
 * Learns what there is to learn; costs nothing once every client is known.
 * @throws DriverseatError of the connection or the journal
 */
export async function learnGreetings(bot: Bot, session: Session): Promise<void> {
  const clients = unlearned(bot);
  if (bot.sentView === null || clients.length === 0) return;
  const uids = [...new Set(clients.map(({ uid }) => uid))].toSorted((a, b) => a - b);
  const greetings = new Map<number, string>();
  for await (const batch of fetchMessages(session, bot.sentView, uids)) {
    for (const { uid, mail } of batch) {
      const read = attempt(() => understand(mail).newText.text);
      if (typeof read === 'string') greetings.set(uid, read);
    }
  }
  const learned = clients.map(({ client, uid }): Happening => {
    const text = greetings.get(uid);
    return {
      type: 'greeted',
      client: client.slug,
      greeting: text === undefined ? null : greetingFor(client, text),
    };
  });
  await bot.journal.append(bot.clock.now(), ...learned);
}

/** How the client is greeted: as clients.yaml says, else as learned; null: the language's plain greeting. */
export function greetingOf({ journal }: Pick<Bot, 'journal'>, { slug, greeting }: Client): string | null {
  return greeting ?? journal.ledger.greetings.get(slug) ?? null;
}
