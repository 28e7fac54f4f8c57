/**
 * Orders that change a project's file and of which the client hears nothing: fields, close, pause, resume; and `show`.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { mailBlock, newsLabel, projectMailWords } from '../../notes/project-mail.js';
import { noteWords } from '../../notes/words.js';
import type { FieldOrder, ShowOrder } from '../../orders/order.js';
import { afterField } from '../../projects/apply-order.js';
import type { Project } from '../../projects/project.js';
import { changesOf, editsBetween } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { mailThread } from '../projects/mail-words.js';
import { editWorkspace } from './edit-workspace.js';
import type { Obeyed, Obeying } from './obeying.js';
import { statusText } from './status-text.js';
import { withWaiting } from './waiting-text.js';

function projectCalled({ rules }: Bot, slug: string): Project | null {
  return rules.projects.find((project) => project.slug === slug) ?? null;
}

async function write({ bot }: Obeying, before: Project, after: Project): Promise<string | null> {
  return await editWorkspace(bot, projectFile(before.slug), changesOf(editsBetween(before, after)));
}

/** `pause bio`, `resume bio`: its status. */
export async function setStatus(obeying: Obeying, slug: string, status: Project['status']): Promise<Obeyed> {
  const project = projectCalled(obeying.bot, slug);
  return { text: project === null ? null : await write(obeying, project, { ...project, status }) };
}

/** Mails about that project alone that have not begun to leave; its closing update is the last word, and goes. */
function waitingMails({ journal }: Bot, slug: string): MailRecord[] {
  return [...journal.ledger.mails.values()].filter(({ state, news }) => {
    const about = news === undefined ? [] : projectsOf(news);
    return state === 'planned' && news?.tells !== 'done' && about.length === 1 && about[0] === slug;
  });
}

/** `close`: nobody is told, and what waits about it is dropped. */
export async function closeProject(obeying: Obeying, slug: string): Promise<Obeyed> {
  const { bot } = obeying;
  const done = await setStatus(obeying, slug, 'closed');
  const drops = waitingMails(bot, slug).map(
    ({ key }): Happening => ({ type: 'dropped', key, why: 'project-closed' }),
  );
  if (done.text === null && drops.length > 0) await bot.journal.append(bot.clock.now(), ...drops);
  return done;
}

/** Fields that no project waits for. */
const NEVER_OPEN: ReadonlySet<string> = new Set(['need', 'remark', 'name']);

/** `need: photos`: the value, read back from the file as it stands now. */
export async function setField(obeying: Obeying, order: FieldOrder): Promise<Obeyed> {
  const { bot, language } = obeying;
  const project = projectCalled(bot, order.project);
  if (project === null) return { text: null };
  const after = afterField(project, order);
  if (after === null) return { text: projectMailWords(language).noValue(order.field, order.value) };
  const text = await write(obeying, project, after);
  const isSaved = text === null && !NEVER_OPEN.has(order.field);
  return {
    text,
    offers: [{ what: 'project', line: null, project: project.slug }],
    ...(isSaved ? { saved: project.slug } : {}),
  };
}

function mailLines(bot: Bot, mail: MailRecord): string[] {
  const { noteLanguage: language, timeZone } = bot.rules;
  const { news } = mail;
  const words = bot.journal.ledger.texts.get(mail.key);
  if (news === undefined || words === undefined) return [];
  const now = bot.clock.now().toZonedDateTimeISO(timeZone);
  const at = Temporal.Instant.from(mail.dueAt).toZonedDateTimeISO(timeZone);
  const isInThread = mailThread(bot, news) !== null;
  return [
    '',
    `${newsLabel(news, language)} · ${noteWords(language).when(at, now)}`,
    ...mailBlock({ ...words, isInThread }, language),
  ];
}

/** `show`: the mails that wait about the project, or about all, in full. */
export function showProject({ bot, language }: Obeying, { project }: ShowOrder): Obeyed {
  const waiting = [...bot.journal.ledger.mails.values()]
    .filter(({ state, news }) => state === 'planned' && news !== undefined)
    .filter(({ news }) => project === null || (news !== undefined && projectsOf(news).includes(project)))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const status = statusText(bot, language, project);
  const text = [status, ...waiting.flatMap((mail) => mailLines(bot, mail))].join('\n');
  return withWaiting(bot, text, project);
}
