/**
 * Which project a mail between her and a client is about, by its thread: known by the ids, or taken up by the subject.
 *
 * A project made by hand has no thread. It takes up one whose subject names it, where that client has no other active
 * project that could be meant; else mail about it would begin a conversation of its own.
 */
import type { ConversationHappening, ProjectThread } from '../../ledger/conversation.js';
import { projectOfThread } from '../../ledger/conversation.js';
import { projectsOf } from '../../ledger/news.js';
import { bareSubject } from '../../message/bare-subject.js';
import { wordsOf } from '../../message/words.js';
import type { Project } from '../../projects/project.js';
import type { Asked, Bot } from '../bot.js';

/** A mail of a conversation; ids without brackets. */
export type ThreadMail = {
  messageId: string | null;
  /** Oldest first. */
  references: readonly string[];
  subject: string;
};

/** RFC 5322 allows no longer line, and no client's program writes one. */
export const MAX_ID = 900;
/** Kept of a thread: the first, which names it, and the nearest. */
const MOST_REFERENCES = 20;
const MOST_SUBJECT = 200;

/** A project (its slug), talked about with that client. */
export type Talk = { project: string; client: string | null };

/** An older journal doesn't say with whom a thread is: mail about the project went to no other client, then. */
function mayBeWith({ journal }: Asked, { project, client }: Talk): boolean {
  const sent = [...journal.ledger.mails.values()].filter(
    ({ state, news }) => state === 'sent' && news !== undefined && projectsOf(news).includes(project),
  );
  return sent.every((mail) => mail.client === client);
}

/** The project's thread with that client; undefined where there is none yet, be it that the project was another's before. */
export function threadWith(bot: Asked, talk: Talk): ProjectThread | undefined {
  const thread = bot.journal.ledger.conversations.threads.get(talk.project);
  if (thread === undefined) return undefined;
  const isTheirs = thread.client === null ? mayBeWith(bot, talk) : thread.client === talk.client;
  return isTheirs ? thread : undefined;
}

/** Whether `name`'s words stand in the subject, in their order. */
function isNamedIn(subject: string, name: string): boolean {
  const spelt = (text: string): string =>
    ` ${wordsOf(text)
      .map((word) => word.text)
      .join(' ')} `;
  const words = spelt(name);
  return words.trim() !== '' && spelt(subject.slice(0, MOST_SUBJECT)).includes(words);
}

function adopting(bot: Bot, client: string, subject: string): string | null {
  const active = bot.rules.projects.filter(
    (project) => project.client === client && project.status === 'active',
  );
  const [only] = active;
  if (only === undefined || active.length > 1) return null;
  if (threadWith(bot, { project: only.slug, client }) !== undefined) return null;
  return isNamedIn(subject, only.name) || isNamedIn(subject, only.slug) ? only.slug : null;
}

/** Some programs name no mail that they answer: a thread's own subject, of that client, tells as well. */
function bySubject(bot: Bot, client: string, subject: string): string | null {
  const bare = bareSubject(subject);
  const own = bot.rules.projects.filter((project) => project.client === client);
  const threadOf = (project: string): ProjectThread | undefined => threadWith(bot, { project, client });
  const same = own.filter(({ slug }) => bareSubject(threadOf(slug)?.subject ?? '') === bare);
  const [only] = same;
  return bare !== '' && only !== undefined && same.length === 1 ? only.slug : null;
}

function isOf(client: string, project: Project | undefined): boolean {
  return project?.client === client;
}

/** The slug of the client's project that the mail is about; null where that can't be told. */
export function projectOfMail(bot: Bot, client: string, mail: ThreadMail): string | null {
  const { messageId, references, subject } = mail;
  const ids = messageId === null ? references : [...references, messageId];
  const known = projectOfThread(bot.journal.ledger.conversations, ids) ?? bySubject(bot, client, subject);
  if (known === null) return adopting(bot, client, subject);
  // Whoever names another client's message is not let into that client's thread.
  return isOf(
    client,
    bot.rules.projects.find(({ slug }) => slug === known),
  )
    ? known
    : null;
}

/** What the journal says of the newest message of a project's thread; nothing where it can't be answered, or is known. */
export function threadEntry(
  bot: Asked,
  talk: Talk,
  { messageId, references, subject }: ThreadMail,
  hersAt?: string,
): ConversationHappening[] {
  if (messageId === null || messageId.length > MAX_ID) return [];
  if (threadWith(bot, talk)?.ids.has(messageId) === true) return [];
  const [root, ...others] = references.filter((id) => id !== messageId && id.length <= MAX_ID);
  const kept = root === undefined ? [] : [root, ...others.slice(1 - MOST_REFERENCES)];
  return [
    {
      ...{ type: 'project-thread', project: talk.project, messageId },
      ...(talk.client === null ? {} : { client: talk.client }),
      references: kept,
      subject: subject.slice(0, MOST_SUBJECT),
      ...(hersAt === undefined ? {} : { hersAt }),
    },
  ];
}
