/**
 * How she greets each client, learned from her own mail to them where clients.yaml says nothing (DESIGN.md, clients.yaml).
 *
 * Her newest mail to the client is read, once; what begins with no greeting, or greets somebody else, teaches nothing. What she
 * greets with in another language than the client's is not put above mail in the client's; she is told once.
 */
import type { Happening } from '../ledger/entry.js';
import { digestsDone } from '../ledger/ledger.js';
import type { Session } from '../mailbox/session.js';
import { addressSet } from '../message/addresses.js';
import { fold } from '../message/new-text/fold.js';
import { greetingIn, isGreetingIn } from '../message/own-greeting.js';
import { understand } from '../message/understand.js';
import type { Client } from '../projects/client.js';
import type { Asked, Bot } from './bot.js';
import { attempt } from './judge-fetched.js';
import { readSent } from './read-carefully.js';

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
  const mails = new Map<number, { text: string; language: string | null }>();
  for await (const batch of readSent(bot, session, uids)) {
    for (const { uid, mail } of batch) {
      const read = attempt(() => {
        const { newText, language } = understand(mail);
        return { text: newText.text, language };
      });
      if ('text' in read) mails.set(uid, read);
    }
  }
  const learned = clients.map(({ client, uid }): Happening => {
    const { text = '', language = null } = mails.get(uid) ?? {};
    return { type: 'greeted', client: client.slug, greeting: greetingFor(client, text), language };
  });
  await bot.journal.append(bot.clock.now(), ...learned);
}

/** The greeting learned for the client, and whether it suits mail in the client's language. */
function learnedOf({ journal }: Asked, { slug, language }: Client) {
  const known = journal.ledger.greetings.get(slug);
  if (known?.greeting == null) return null;
  const { greeting } = known;
  return { greeting, fits: known.language === language || isGreetingIn(greeting, language) };
}

/**
 * How the client is greeted: as clients.yaml says, else as learned, where that is in the client's language; null: the language's
 * plain greeting.
 */
export function greetingOf(bot: Asked, client: Client): string | null {
  const known = learnedOf(bot, client);
  return client.greeting ?? (known?.fits ? known.greeting : null);
}

/** How whoever wrote for the client is greeted; null also for one of their people, who is not greeted by the client's name. */
export function greetingOfWriter(bot: Pick<Bot, 'journal'>, client: Client, writer: string): string | null {
  const isClient = addressSet([client.address, ...client.also]).has(writer);
  return isClient ? greetingOf(bot, client) : null;
}

/** A client whom she greets in another language than mail of ours to them is in; `about` names it among notes. */
export type ForeignGreeting = { about: string; name: string; greeting: string; language: string };

/** Those that she was not told of yet. */
export function foreignGreetings(bot: Pick<Bot, 'journal' | 'rules'>): ForeignGreeting[] {
  const told = new Set(digestsDone(bot.journal.ledger).flatMap(({ about }) => about));
  return bot.rules.allClients.flatMap((client) => {
    const { slug, name, language } = client;
    const known = client.greeting === null ? learnedOf(bot, client) : null;
    const about = `greeting ${slug} ${language}`;
    const isNew = known !== null && !known.fits && !told.has(about);
    return isNew ? [{ about, name, greeting: known.greeting, language }] : [];
  });
}
