/**
 * What an order of which the client hears comes to, in absolute values: nothing is done yet.
 */
import { Temporal } from 'temporal-polyfill';
import type { News } from '../../ledger/news.js';
import { writtenOn } from '../../orders/desk.js';
import type { MovedPhase } from '../../orders/order.js';
import { isShownFirst, type SendingOrder } from '../../orders/shown-first.js';
import { heardOf } from '../../plan/heard-facts.js';
import { correctionNews, doneNews, moveNews, updateNews } from '../../plan/order-news.js';
import { afterDone, afterMove, afterUpdate } from '../../projects/apply-order.js';
import type { Project } from '../../projects/project.js';
import { editsBetween } from '../../workspace/edit/project-edits.js';
import type { Bot } from '../bot.js';
import type { LineOutcome } from './begun-line.js';
import type { Obeying } from './obeying.js';
import { cameBackOn } from './update-warnings.js';

/** The remark that a mail told the client last about the project, be it some mails ago; null where none. */
function toldRemark({ journal }: Bot, project: Project): string | null {
  // What has not left yet may be overtaken by this very order.
  const sent = [...journal.ledger.mails].filter(([, { state }]) => state === 'sent');
  const conversations = { ...journal.ledger.conversations, met: new Map() };
  return heardOf({ mails: new Map(sent), conversations }, project)?.remark ?? null;
}

/** A day that she promises is that of the step which was next when she wrote. */
function projectAfter({ bot, desk }: Obeying, project: Project, order: SendingOrder): Project {
  switch (order.order) {
    case 'update':
      return afterUpdate(project, order, { today: writtenOn(desk), toldRemark: toldRemark(bot, project) });
    case 'done':
      return afterDone(project, order);
    case 'move':
      return afterMove(project, order);
  }
}

/** What was thought of or planned about projects and has not left. */
function waitingNews({ journal }: Bot): News[] {
  const { mails, proposals } = journal.ledger;
  const planned = [...mails.values()].flatMap(({ state, news }) =>
    state === 'planned' && news ? [news] : [],
  );
  return [...planned, ...[...proposals.open.values()].map(({ news }) => news)];
}

/** The day from which the date moves in the client's eyes: a notice that has not left told them nothing yet. */
function dayKnown(bot: Bot, project: string, { name, from, to }: MovedPhase): Temporal.PlainDate {
  for (const news of waitingNews(bot)) {
    const isUntold = news.tells === 'move' && news.project === project && news.phase === name;
    if (isUntold && news.to === from.toString() && news.from !== to.toString())
      return Temporal.PlainDate.from(news.from);
  }
  return from;
}

/** The order as the client will read of it. */
function asTold<Sending extends SendingOrder>(bot: Bot, order: Sending): Sending {
  if (order.order !== 'move') return order;
  const [first, ...later] = order.moves;
  if (first === undefined) return order;
  return { ...order, moves: [{ ...first, from: dayKnown(bot, order.project, first) }, ...later] };
}

/** What comes next is judged on the day the mail leaves: it may be past by then. */
function newsOf({ because }: Obeying, project: Project, after: Project, order: SendingOrder): News | null {
  const day = order.sendAt.toPlainDate();
  if (order.order === 'move') return moveNews(order, after);
  if (order.order === 'done') return doneNews(after, day);
  const { told } = project.progress;
  return because === 'backwards'
    ? correctionNews(after, { told: told?.percent ?? null, remark: order.remark }, day)
    : updateNews([after], day);
}

/** The outcome of the order about the project. */
export function outcomeOf(obeying: Obeying, project: Project, order: SendingOrder): LineOutcome {
  const { bot, desk, because } = obeying;
  const after = projectAfter(obeying, project, order);
  const moves = order.order === 'move' ? order.moves : [];
  const told = asTold(bot, order);
  const news = newsOf(obeying, project, after, told);
  const client = bot.rules.clientOfSlug(project.client);
  const returned = client === null ? null : cameBackOn(bot, client);
  return {
    order: order.order,
    project: project.slug,
    edits: editsBetween(project, after),
    news,
    dueAt: order.sendAt.toInstant().toString(),
    ...(order.isHerHour ? { isHerHour: true } : {}),
    // A step back is a correction, and shown first (UX.md, "Error replies"); so is what the template can't say by itself.
    waitsForSend: because === 'backwards' || isShownFirst(told) || returned !== null,
    ...(returned === null ? {} : { cameBackOn: returned.toString() }),
    moves: moves.map(({ name, from, to }) => ({ name, from: from.toString(), to: to.toString() })),
    writtenAt: desk.writtenAt.toString(),
  };
}
