/**
 * The mail that would go after an order of `driverseat try`, worded from the project as the order leaves it.
 *
 * The lines of one message are tried one after another, so that a later one finds what an earlier one would have changed.
 */
import type { Temporal } from 'temporal-polyfill';
import { type NewsWords, wordNews } from '../../app/projects/word-news.js';
import type { News } from '../../ledger/news.js';
import type { Order } from '../../orders/order.js';
import { doneNews, moveNews, updateNews } from '../../plan/order-news.js';
import { afterDone, afterField, afterMove, afterUpdate, phaseToName } from '../../projects/apply-order.js';
import { nextStep } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import type { Workspace } from '../../workspace/workspace.js';

/** The mail for programs: its words, to whom it goes, and when, in her zone. */
export type TriedMail = { subject: string; text: string; to: readonly string[]; at: string };

/**
 * Why none goes: `no-step`, where the project names nothing that could be promised for the day, and then nothing is done; else
 * which template is meant, and which variables it lacks.
 */
export type NoMail =
  | Omit<Extract<NewsWords, { ok: false }>, 'ok'>
  | { why: 'no-step'; template: null; missing: readonly string[] };

/** What would go, or why it can't be written. Neither where the order tells the client nothing. */
export type MailAfter = { mail?: TriedMail; noMail?: NoMail };

/** The workspace as the lines so far would leave it; `today` is the day on which they were written. */
export type TryState = { workspace: Workspace; today: Temporal.PlainDate };

type Sending = Extract<Order, { order: 'update' | 'done' | 'move' }>;

/** The project after the order; null where the order is not about its facts. */
function projectAfter(project: Project, order: Order, today: Temporal.PlainDate): Project | null {
  switch (order.order) {
    case 'update':
      return afterUpdate(project, order, { today, toldRemark: null });
    case 'done':
      return afterDone(project, order);
    case 'move':
      return afterMove(project, order);
    case 'field':
      return afterField(project, order, phaseToName(project, today));
    default:
      return null;
  }
}

function newsOf(order: Sending, project: Project, today: Temporal.PlainDate): News | null {
  switch (order.order) {
    case 'update':
      return updateNews([project], today);
    case 'done':
      return doneNews(project, today);
    case 'move':
      return moveNews(order);
  }
}

function wordsOf(order: Sending, project: Project, { workspace, today }: TryState): MailAfter {
  const { clients, templates, projects, settings } = workspace;
  const client = clients.find(({ slug }) => slug === project.client);
  const day = order.sendAt.toPlainDate();
  const news = newsOf(order, project, today);
  if (client === undefined || news === null) return {};
  const sources = { templates, brokenTemplates: [], projects, signOff: settings.me.signOff };
  const words = wordNews(news, sources, { client, day, isAnswerOwed: false });
  if (!words.ok) {
    const { why, template, missing } = words;
    return { noMail: { why, template, missing } };
  }
  const at = order.sendAt.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  const to = [client.address, ...project.cc];
  return { mail: { subject: words.subject, text: words.body, to, at } };
}

/** A day that the client would not hear of is promised by nobody: she is told so, and nothing is done. */
function isStepLacking(order: Order, { progress, phases }: Project, today: Temporal.PlainDate): boolean {
  if (order.order !== 'update' || order.date === null) return false;
  return nextStep({ progress, phases }, today)?.date?.equals(order.date) !== true;
}

/** What an order would change and send; `state` is as the order leaves it. */
export function mailAfter(order: Order, state: TryState): { after: MailAfter; state: TryState } {
  const { workspace, today } = state;
  const slug = 'project' in order ? order.project : null;
  const before = workspace.projects.find((project) => project.slug === slug);
  const project = before === undefined ? null : projectAfter(before, order, today);
  if (project === null) return { after: {}, state };
  if (isStepLacking(order, project, today))
    return { after: { noMail: { why: 'no-step', template: null, missing: [] } }, state };
  const projects = workspace.projects.map((one) => (one.slug === slug ? project : one));
  const next = { today, workspace: { ...workspace, projects } };
  const isSending = order.order === 'update' || order.order === 'done' || order.order === 'move';
  return { after: isSending ? wordsOf(order, project, next) : {}, state: next };
}
