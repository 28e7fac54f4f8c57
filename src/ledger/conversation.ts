/**
 * The conversations that projects are talked about in, and what clients wrote in them (UX.md, rules 11 and 12).
 *
 * Kept by Message-ID, without brackets: mail about a project goes into the thread that the client knows.
 */
import { Temporal } from 'temporal-polyfill';
import type { ToldProject } from './news.js';

/** What happens to conversations. */
export type ConversationHappening =
  /** The newest message of a project's thread, whoever wrote it; `references` are those before it, oldest first. */
  | {
      type: 'project-thread';
      project: string;
      /** With whom it is; left out by older versions. */
      client?: string;
      messageId: string;
      references: string[];
      subject: string;
      /** When she wrote it, ISO 8601; left out for the client's mail and the bot's. */
      hersAt?: string;
    }
  /** A client wrote: no automatic mail, no bare thanks. It waits until she answers. */
  | ({ type: 'client-wrote' } & Letter)
  /** She asked the client something; `project` as in a letter. */
  | { type: 'she-asked'; client: string; project: string | null; writtenAt: string }
  /** A client asked who or what writes to them. */
  | { type: 'who-asked'; identity: string; client: string }
  /**
   * What a project's file said when its client had heard of it by other ways than the bot's mail: they know this; `client` is
   * left out by older versions.
   */
  | { type: 'project-met'; project: string; client?: string; facts: ToldProject };

/** A client's mail that waits for her answer. */
export type Letter = {
  identity: string;
  client: string;
  /** The project in whose thread it is; null where it is in none. */
  project: string | null;
  messageId: string | null;
  /** Hash of the thread's root; null without one. */
  thread: string | null;
  /** At most 80 characters. */
  subject: string;
  receivedAt: string;
};

/** A project's thread: its newest message, and the ids by which a further one is known to belong to it. */
export type ProjectThread = {
  /** The slug of the client who knows it; null where an older journal doesn't say. */
  client: string | null;
  messageId: string;
  references: readonly string[];
  subject: string;
  ids: Set<string>;
  /** When she last wrote in it herself, ISO 8601; null where not yet. */
  hersAt: string | null;
};

/** Threads by project; clients' letters by client and thread, the newest of each; who asked "who writes?", by identity. */
export type ConversationBook = {
  threads: Map<string, ProjectThread>;
  letters: Map<string, Letter>;
  whoAsked: Map<string, { client: string; at: string }>;
  /** When she last asked a client something, by {@link askedName}. */
  asked: Map<string, string>;
  /** What its client knew of a project before the bot's first mail about it, by the project. */
  met: Map<string, { client: string | null; facts: ToldProject }>;
};

/** What her question is remembered by. */
export function askedName(client: string, project: string | null): string {
  return `${client} ${project ?? ''}`;
}

/** More ids of a thread say nothing more. */
const MOST_IDS = 60;

/** Who begins so many conversations waits for no answer to the oldest. */
const MOST_LETTERS = 2_000;

/** Nobody wrote yet. */
export function emptyConversations(): ConversationBook {
  return { threads: new Map(), letters: new Map(), whoAsked: new Map(), asked: new Map(), met: new Map() };
}

/** What is known of a project and its client, where it is that client's; an older journal doesn't say whose it is. */
export function withClient<Known extends { client: string | null }>(
  known: Known | undefined,
  client: string | null,
): Known | undefined {
  return known !== undefined && (known.client === null || known.client === client) ? known : undefined;
}

type ThreadHappening = Extract<ConversationHappening, { type: 'project-thread' }>;

function follow(threads: ConversationBook['threads'], happening: ThreadHappening): void {
  const { project, messageId, references, subject } = happening;
  const before = threads.get(project);
  const client = happening.client ?? before?.client ?? null;
  // A thread with another client is not gone on with: theirs begins.
  const known = withClient(before, client);
  const ids = new Set([...[...(known?.ids ?? []), ...references].slice(-MOST_IDS), messageId]);
  const hersAt = happening.hersAt ?? known?.hersAt ?? null;
  threads.set(project, { client, messageId, references, subject, ids, hersAt });
}

function isLater(at: string, other: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(other)) > 0;
}

/** An older mail that was moved in later takes no newer one's place. */
function keepNewest(letters: ConversationBook['letters'], letter: Letter): void {
  const key = `${letter.client} ${letter.project ?? letter.thread ?? ''}`;
  const known = letters.get(key);
  if (known !== undefined && isLater(known.receivedAt, letter.receivedAt)) return;
  letters.delete(key);
  letters.set(key, letter);
  const [oldest] = letters.keys();
  if (letters.size > MOST_LETTERS && oldest !== undefined) letters.delete(oldest);
}

/** Takes one entry into the book. */
export function applyConversation(
  { threads, letters, whoAsked, asked, met }: ConversationBook,
  happening: ConversationHappening,
  at: string,
): void {
  switch (happening.type) {
    case 'project-thread':
      follow(threads, happening);
      return;
    case 'client-wrote': {
      const { type: _, ...letter } = happening;
      keepNewest(letters, letter);
      return;
    }
    case 'she-asked':
      asked.set(askedName(happening.client, happening.project), happening.writtenAt);
      return;
    case 'who-asked':
      whoAsked.set(happening.identity, { client: happening.client, at });
      return;
    case 'project-met': {
      const { project, client = null, facts } = happening;
      if (withClient(met.get(project), client) === undefined) met.set(project, { client, facts });
    }
  }
}

/** The project whose thread holds one of these Message-IDs; null where none does. */
export function projectOfThread(
  { threads }: Pick<ConversationBook, 'threads'>,
  ids: readonly string[],
): string | null {
  for (const [project, thread] of threads) if (ids.some((id) => thread.ids.has(id))) return project;
  return null;
}
