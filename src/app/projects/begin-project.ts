/**
 * `new`: the mail in whose Bcc it stood begins a project, and its client stands in clients.yaml (UX.md T1).
 *
 * The short names are journaled before a file is made, so that the same order after a crash means the same files. Nothing is
 * sent by this.
 */
import type { Temporal } from 'temporal-polyfill';
import { localDate } from '../../calendar/local-time.js';
import { projectOfThread } from '../../ledger/conversation.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { newProjectNote, newProjectWords } from '../../notes/new-project.js';
import { writtenOn } from '../../orders/desk.js';
import { type NewProject, newProject } from '../../plan/new-project.js';
import type { Client } from '../../projects/client.js';
import type { Project } from '../../projects/project.js';
import { addClient } from '../../workspace/edit/client-changes.js';
import { createProject } from '../../workspace/edit/create-project.js';
import { clientSlug, projectSlug } from '../../workspace/edit/slug.js';
import type { Bot } from '../bot.js';
import { editWorkspace } from '../orders/edit-workspace.js';
import type { Obeyed, Obeying } from '../orders/obeying.js';
import { type NamedProject, namedIn, namedOutcome } from './begun-projects.js';
import { type MailToBegin, mailToBegin, othersIn } from './mail-to-begin.js';

/** What this very order was called before a crash; null the first time. */
function namedBefore({ bot, id }: Obeying): NamedProject | null {
  return namedIn(bot.journal.ledger.orders.get(id)?.outcome ?? '');
}

/** The ids by which the mail's thread is known. */
function threadIds({ messageId, references, inReplyTo }: ParsedMail): string[] {
  return [...references, ...inReplyTo, ...(messageId === null ? [] : [messageId])];
}

/** The active project that this conversation has already. */
function projectOfMail({ rules, journal }: Bot, mail: ParsedMail): Project | null {
  const slug = projectOfThread(journal.ledger.conversations, threadIds(mail));
  return rules.projects.find((project) => project.slug === slug && project.status === 'active') ?? null;
}

/** The local day on which the mail was written: a reply to a note speaks of an older one. */
function dayOf({ desk, mail: order }: Obeying, { mail }: MailToBegin): Temporal.PlainDate {
  if (mail === order || mail.dateMs === null) return writtenOn(desk);
  return localDate(mail.dateMs, desk.policy.timeZone);
}

function read(obeying: Obeying, meant: MailToBegin, before: NamedProject | null): NewProject | null {
  const { own, clientOf, projects, allClients } = obeying.bot.rules;
  const { recipients, text, language } = meant;
  const taken = { projects: projects.map(({ slug }) => slug), clients: allClients.map(({ slug }) => slug) };
  return newProject(
    { recipients, subject: meant.mail.subject, text, language, writtenOn: dayOf(obeying, meant) },
    {
      ...{ own, clientOf },
      clientSlug: (name, address) => before?.client ?? clientSlug(name, address, taken.clients),
      projectSlug: (name) => before?.project ?? projectSlug(name, taken.projects),
    },
  );
}

/** Why nothing was written, in words for her; null where the client and the project have their places now. */
async function write(bot: Bot, { project, entry }: NewProject, isAgain: boolean): Promise<string | null> {
  if (bot.workspace === null) return "projects can't be written here";
  if (entry !== null) {
    const problem = await editWorkspace(bot, 'clients.yaml', addClient(project.client, entry));
    if (problem !== null) return problem;
  }
  const made = await createProject(bot.workspace.dir, project, bot.halfSaved);
  const isThere = isAgain && bot.rules.projects.some(({ slug }) => slug === project.slug);
  if (made.outcome === 'refused' && !isThere)
    return made.problems
      .map(({ what, where, fix }) => `${where.file ?? ''}: ${what}. ${fix ?? ''}`.trim())
      .join('; ');
  await bot.workspace.reload();
  return null;
}

/** Whose project it is: as clients.yaml has it now, else as it was to be written there. */
function clientOfProject({ rules }: Bot, { project, entry }: NewProject): Client | null {
  return rules.clientOfSlug(project.client) ?? (entry && rules.clientOf(entry.address));
}

function receipt({ bot, language }: Obeying, begun: NewProject): Obeyed {
  const client = clientOfProject(bot, begun);
  const { project: read, entry, readFrom, others } = begun;
  const project = bot.rules.projects.find(({ slug }) => slug === read.slug) ?? read;
  const offers = [{ line: null, what: 'project', project: project.slug } as const];
  if (client === null) return { text: null, offers };
  const every = project.updates.every ?? client.updates.every ?? bot.rules.settings.updates.every;
  const shown = { project, client, isNewClient: entry !== null, every, readFrom, others };
  const { subject, text } = newProjectNote(shown, language);
  return { subject, text, offers };
}

/** The mail's place in its thread is the project's from now on. */
async function follow(
  bot: Bot,
  { slug: project, client }: NewProject['project'],
  mail: ParsedMail,
): Promise<void> {
  const { messageId, references, inReplyTo, subject } = mail;
  if (messageId === null) return;
  const before = references.length > 0 ? references : inReplyTo;
  await bot.journal.append(bot.clock.now(), {
    ...({ type: 'project-thread', project, client, messageId } as const),
    references: [...before],
    subject: subject.slice(0, 200),
  });
}

/**
 * Begins the project that the order's mail speaks of; done twice, the second time changes nothing.
 * @throws DriverseatError of the connection or the journal: it is obeyed once more then
 */
export async function beginProject(obeying: Obeying): Promise<Obeyed> {
  const { bot, id, language } = obeying;
  const words = newProjectWords(language);
  const meant = await mailToBegin(obeying);
  if (meant === null) return { text: words.nobody };
  const before = namedBefore(obeying);
  const known = before === null ? projectOfMail(bot, meant.mail) : null;
  if (known !== null)
    return { text: words.known(known.slug), offers: [{ line: null, what: 'project', project: known.slug }] };
  const begun = read(obeying, meant, before);
  if (begun === null) return { text: words.nobody };
  const { slug, client } = begun.project;
  const outcome = namedOutcome({ project: slug, client });
  await bot.journal.append(bot.clock.now(), { type: 'obeying', order: id, what: 'new', outcome });
  const problem = await write(bot, begun, before !== null);
  if (problem !== null) return { text: words.failed(problem) };
  await follow(bot, begun.project, meant.mail);
  return receipt(obeying, begun);
}

/** The thread in which a mail's tag is read: the project that the conversation has, and whom the mail goes to. */
export function threadOfMail(bot: Bot, mail: ParsedMail): { project: string | null; client: string | null } {
  const project = projectOfThread(bot.journal.ledger.conversations, threadIds(mail));
  const clients = othersIn(bot, mail).flatMap(({ address }) => bot.rules.clientOf(address) ?? []);
  return { project, client: clients[0]?.slug ?? null };
}
