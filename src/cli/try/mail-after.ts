/**
 * The mail that would go after an order of `driverseat try`, worded from the project as the order leaves it.
 *
 * The lines of one message are tried one after another, so that a later one finds what an earlier one would have changed.
 */
import type { Temporal } from 'temporal-polyfill';
import { type NewsWords, wordNews } from '../../app/projects/word-news.js';
import type { ContactPolicy } from '../../calendar/contact-policy.js';
import { dateThere } from '../../calendar/date-there.js';
import type { News } from '../../ledger/news.js';
import type { Order } from '../../orders/order.js';
import type { SendingOrder } from '../../orders/shown-first.js';
import { doneNews, moveNews, updateNews } from '../../plan/order-news.js';
import type { Project } from '../../projects/project.js';
import type { TryState } from './workspace-after.js';

/** The mail for programs: its words, to whom it goes, and when, in her zone. */
export type TriedMail = { subject: string; text: string; to: readonly string[]; at: string };

/** Why none goes: which template is meant, and which variables it lacks. */
export type NoMail = Omit<Extract<NewsWords, { ok: false }>, 'ok'>;

/** What would go, or why it can't be written. Neither where the order tells the client nothing. */
export type MailAfter = { mail?: TriedMail; noMail?: NoMail };

/** The day on which the order is read, and her hours. */
type On = { today: Temporal.PlainDate; policy: ContactPolicy };

function newsOf(order: SendingOrder, project: Project, today: Temporal.PlainDate): News | null {
  switch (order.order) {
    case 'update':
      return updateNews([project], today);
    case 'done':
      return doneNews(project, today);
    case 'move':
      return moveNews(order, project);
  }
}

function wordsOf(
  order: SendingOrder,
  project: Project,
  { workspace, brokenTemplates }: TryState,
  { today, policy }: On,
): MailAfter {
  const { clients, templates, projects, settings } = workspace;
  const { me, inquiries } = settings;
  const client = clients.find(({ slug }) => slug === project.client);
  const day = order.sendAt.toPlainDate();
  const news = newsOf(order, project, today);
  if (client === undefined || news === null) return {};
  const sources = {
    ...{ templates, brokenTemplates, projects, signOff: me.signOff },
    referral: inquiries.referral,
  };
  const words = wordNews(news, sources, {
    client,
    day,
    readOn: dateThere(policy, day, client.timeZone),
    isAnswerOwed: false,
  });
  if (!words.ok) {
    const { why, template, missing } = words;
    return { noMail: { why, template, missing } };
  }
  const at = order.sendAt.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  const to = [client.address, ...project.cc];
  return { mail: { subject: words.subject, text: words.body, to, at } };
}

/** What an order would send, from the workspace as it leaves that. */
export function mailAfter(order: Order, state: TryState, on: On): MailAfter {
  const isSending = order.order === 'update' || order.order === 'done' || order.order === 'move';
  if (!isSending) return {};
  const project = state.workspace.projects.find(({ slug }) => slug === order.project);
  return project === undefined ? {} : wordsOf(order, project, state, on);
}
