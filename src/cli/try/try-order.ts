/**
 * What an order of `driverseat try` comes to: the workspace as it leaves that, the mail that would go, and what she would read,
 * as the bot says it once the order is obeyed.
 */
import { unwrittenText } from '../../app/projects/why-unwritten.js';
import type { Lack } from '../../notes/mail-waits.js';
import { projectMailWords } from '../../notes/project-mail.js';
import { type Desk, heldBy, readOn } from '../../orders/desk.js';
import type { FieldOrder, Order } from '../../orders/order.js';
import { receiptText } from '../../orders/reply-text.js';
import { isShownFirst } from '../../orders/shown-first.js';
import { fieldWord } from '../../orders/vocabulary.js';
import { afterField, phaseToName } from '../../projects/apply-order.js';
import type { Workspace } from '../../workspace/workspace.js';
import { type MailAfter, mailAfter } from './mail-after.js';
import { stateAfter, type TryState } from './workspace-after.js';

/** The order, as if it were obeyed; `verdict` where its value is refused all the same. */
export type TriedOrder = MailAfter & { verdict?: 'refuse'; reply: string; after: TryState };

/** Why a field is left as it is; null where it takes the value. */
function refusedField(order: FieldOrder, { projects }: Workspace, desk: Desk): string | null {
  const { field, value } = order;
  const project = projects.find(({ slug }) => slug === order.project);
  if (project === undefined) return null;
  const after = afterField(project, order, phaseToName(project, readOn(desk)));
  if (after !== null) return null;
  const { noPhase, noValue } = projectMailWords(desk.language);
  return field === 'thing' ? noPhase(project.slug) : noValue(fieldWord(field, desk.language), value);
}

/** The receipt; what a day is promised for is asked of the project as the order leaves it. */
function receiptAfter(order: Order, desk: Desk, after: Workspace): string {
  const { projects } = order.order === 'update' ? after : desk;
  return receiptText(order, { ...desk, projects }, desk.language);
}

function unwritten(order: Order, noMail: Lack, { language }: Desk): string {
  const waitsForSend = 'sendAt' in order && isShownFirst(order);
  return unwrittenText({ ok: false, ...noMail }, language, waitsForSend);
}

/** Tries an order that was read against `desk`, the one of `state`. */
export function tryOrder(order: Order, state: TryState, desk: Desk): TriedOrder {
  const after = stateAfter(state, order, desk);
  const on = { today: readOn(desk), policy: desk.policy, isHeld: heldBy(desk) !== null };
  const { warnings, ...mail } = mailAfter(order, after, on);
  const { noMail } = mail;
  const refused = order.order === 'field' ? refusedField(order, state.workspace, desk) : null;
  const reply =
    noMail === undefined
      ? (refused ?? [receiptAfter(order, desk, after.workspace), ...warnings].join('\n'))
      : unwritten(order, noMail, desk);
  return { ...mail, ...(refused === null ? {} : { verdict: 'refuse' as const }), reply, after };
}
