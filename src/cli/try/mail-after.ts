/**
 * The mail that would go after an order of `driverseat try`, worded from the project as the order leaves it.
 *
 * The lines of one message are tried one after another, so that a later one finds what an earlier one would have changed.
 */
import type { Temporal } from 'temporal-polyfill';
import { pastDayWarning } from '../../app/orders/update-warnings.js';
import { wordNews } from '../../app/projects/word-news.js';
import type { ContactPolicy } from '../../calendar/contact-policy.js';
import { dateThere } from '../../calendar/date-there.js';
import type { News } from '../../ledger/news.js';
import type { Lack } from '../../notes/mail-waits.js';
import type { Order } from '../../orders/order.js';
import type { SendingOrder } from '../../orders/shown-first.js';
import { doneNews, moveNews, updateNews } from '../../plan/order-news.js';
import type { Project } from '../../projects/project.js';
import { isGreetingLearned } from '../learned-greeting.js';
import type { TryState } from './workspace-after.js';

/**
 * The mail for programs: its words, to whom it goes, and when, in her zone; no time where it is held. `isGreetingLearned` where
 * it may greet otherwise.
 */
export type TriedMail = {
  subject: string;
  text: string;
  to: readonly string[];
  at?: string;
  isGreetingLearned?: true;
};

/** What would go, or why it can't be written. Neither where the order tells the client nothing. */
export type MailAfter = { mail?: TriedMail; noMail?: Lack };

/** The same, with what she should know of the mail's days. */
export type MailWithWarnings = MailAfter & { warnings: readonly string[] };

/** The day on which the order is read, her hours, and whether she holds all mail. */
type On = { today: Temporal.PlainDate; policy: ContactPolicy; isHeld: boolean };

function newsOf(order: SendingOrder, project: Project, day: Temporal.PlainDate): News | null {
  switch (order.order) {
    case 'update':
      return updateNews([project], day);
    case 'done':
      return doneNews(project, day);
    case 'move':
      return moveNews(order, project);
  }
}

function wordsOf(
  order: SendingOrder,
  project: Project,
  { workspace, brokenTemplates }: TryState,
  { today, policy, isHeld }: On,
): MailWithWarnings {
  const { clients, templates, projects, settings } = workspace;
  const { me, inquiries } = settings;
  const client = clients.find(({ slug }) => slug === project.client);
  const day = order.sendAt.toPlainDate();
  const news = newsOf(order, project, day);
  if (client === undefined || news === null) return { warnings: [] };
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
    return { noMail: { why, template, missing }, warnings: [] };
  }
  const at = order.sendAt.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  const to = [client.address, ...project.cc];
  const setting = { language: me.languages[0], timeZone: me.timeZone };
  const greets = isGreetingLearned(client) ? { isGreetingLearned: true as const } : {};
  return {
    mail: { subject: words.subject, text: words.body, to, ...(isHeld ? {} : { at }), ...greets },
    warnings: pastDayWarning(news, { project, ledger: null }, { today, day }, setting),
  };
}

/** What an order would send, from the workspace as it leaves that. */
export function mailAfter(order: Order, state: TryState, on: On): MailWithWarnings {
  const isSending = order.order === 'update' || order.order === 'done' || order.order === 'move';
  if (!isSending) return { warnings: [] };
  const project = state.workspace.projects.find(({ slug }) => slug === order.project);
  return project === undefined ? { warnings: [] } : wordsOf(order, project, state, on);
}
