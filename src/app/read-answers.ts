/**
 * Reads her answers to clients from the mailbox alone: Sent for what she answered, INBOX and the archive for when it came.
 *
 * Headers only, nothing changed, and bounded: a mail that went to none of the clients is forgotten at once. Where there are
 * no clients yet, the correspondents who got most mail stand for them.
 */
import { answersInSent } from '../mailbox/answers-in-sent.js';
import { findArchives } from '../mailbox/archive-folders.js';
import { findArrivals } from '../mailbox/arrivals-in-folder.js';
import { findFolders } from '../mailbox/folders.js';
import type { Session } from '../mailbox/session.js';
import { type AddressSet, comparableAddress } from '../message/addresses.js';
import {
  type Answer,
  type Arrival,
  type ClientOf,
  type MailToClient,
  matchAnswers,
} from '../plan/match-answers.js';
import type { Client } from '../projects/client.js';
import { DriverseatError } from '../shared/errors.js';
import type { Progress } from './bot.js';

/** Whose answers are read, and since when. `own` are her addresses. */
export type AnswersToRead = {
  clients: readonly Client[];
  own: AddressSet;
  sinceMs: number;
  progress: Progress;
};

/** `people`: whom `client` of an answer names, a client's slug or a correspondent's address. */
export type ReadAnswers = {
  people: 'clients' | 'correspondents';
  answers: Answer[];
  /** The folders that were read, Sent first. */
  folders: string[];
  /** There was more mail than is looked at: only the newest counts. */
  isCut: boolean;
};

/** A year of 270 mails a day to clients. */
const MOST_MAILS = 100_000;
const MOST_CORRESPONDENTS = 20;
/** What came longer before was no longer waited for. */
const LOOK_BACK_MS = 60 * 86_400_000;

function clientOfAddress(clients: readonly Client[]): ClientOf {
  const owners = new Map<string, string>();
  for (const { slug, address, also, people } of clients)
    for (const his of [address, ...also, ...people.map((person) => person.address)])
      owners.set(comparableAddress(his), slug);
  return (address) => owners.get(comparableAddress(address)) ?? null;
}

/** Those to whom she wrote most; each is named by the address in its comparable form. */
async function mostWrittenTo(
  session: Session,
  path: string,
  { own, sinceMs, progress }: AnswersToRead,
): Promise<ClientOf> {
  const counts = new Map<string, number>();
  const onProgress = (done: number, count: number): void => progress('sent', done, count);
  for await (const mails of answersInSent(session, path, { sinceMs, onProgress })) {
    const hers = mails.filter(({ isHers }) => isHers);
    for (const address of hers.flatMap(({ recipients }) => [...new Set(recipients.map(comparableAddress))]))
      if (address !== '' && !own.has(address)) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_CORRESPONDENTS);
  const named = new Set(most.map(([address]) => address));
  return (address) => {
    const comparable = comparableAddress(address);
    return named.has(comparable) ? comparable : null;
  };
}

/** The mails of Sent to somebody whom `clientOf` knows; of too many the newest. */
async function mailsToClients(
  session: Session,
  path: string,
  { sinceMs, progress }: AnswersToRead,
  clientOf: ClientOf,
): Promise<{ mails: MailToClient[]; isCut: boolean }> {
  const mails: MailToClient[] = [];
  let isCut = false;
  const onProgress = (done: number, count: number): void => progress('sent', done, count);
  for await (const batch of answersInSent(session, path, { sinceMs, onProgress })) {
    mails.push(...batch.filter(({ recipients }) => recipients.some((address) => clientOf(address) !== null)));
    isCut ||= mails.length > MOST_MAILS;
    mails.splice(0, Math.max(0, mails.length - MOST_MAILS));
  }
  return { mails, isCut };
}

async function arrivalsOf(
  session: Session,
  paths: readonly string[],
  mails: readonly MailToClient[],
  { sinceMs, progress }: AnswersToRead,
): Promise<Map<string, Arrival>> {
  const found = new Map<string, Arrival>();
  const wanted = new Set(mails.filter(({ isHers }) => isHers).flatMap(({ answers }) => answers));
  if (wanted.size === 0) return found;
  for (const [index, path] of paths.entries()) {
    const onProgress = (done: number, count: number): void =>
      progress(index === 0 ? 'inbox' : 'archive', done, count);
    await findArrivals(session, path, { sinceMs: sinceMs - LOOK_BACK_MS, onProgress }, { wanted, found });
  }
  return found;
}

/**
 * Reads the answers since `asked.sinceMs`.
 * @throws DriverseatError `imap-refused` where there is no Sent folder; those of the connection
 */
export async function readAnswers(session: Session, asked: AnswersToRead): Promise<ReadAnswers> {
  const { inbox, sent } = await findFolders(session);
  if (sent === null) {
    const fix = 'Have your mail program keep Sent copies on the server: your answers are read from there.';
    throw new DriverseatError('imap-refused', 'no Sent folder was found', {
      where: { setting: 'mailbox.imap' },
      fix,
    });
  }
  const incoming = [inbox, ...(await findArchives(session))];
  const people = asked.clients.length > 0 ? 'clients' : 'correspondents';
  const clientOf =
    people === 'clients' ? clientOfAddress(asked.clients) : await mostWrittenTo(session, sent.path, asked);
  const { mails, isCut } = await mailsToClients(session, sent.path, asked, clientOf);
  const arrivals = await arrivalsOf(session, incoming, mails, asked);
  return {
    people,
    answers: matchAnswers(mails, arrivals, clientOf),
    folders: [sent.path, ...incoming],
    isCut,
  };
}
