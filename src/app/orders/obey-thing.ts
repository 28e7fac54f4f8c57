/**
 * `thing: the printed booklet`: what a mail calls a phase that has no words of the program's own (TEXTS.md, "moved.what"). A
 * date that moved and could not be told for want of them is told now.
 */
import { Temporal } from 'temporal-polyfill';
import { projectsOf } from '../../ledger/news.js';
import { projectMailWords } from '../../notes/project-mail.js';
import { readOn } from '../../orders/desk.js';
import type { FieldOrder } from '../../orders/order.js';
import { orderedKey } from '../../plan/plan-news.js';
import { afterField, phaseToName } from '../../projects/apply-order.js';
import { phaseCalled } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import type { Bot } from '../bot.js';
import { afterUndo } from '../projects/after-undo.js';
import { begunOutcome, type LineOutcome } from './begun-line.js';
import { begin, carryOutEdit, projectCalled } from './edit-project.js';
import { tellOutcome } from './obey-project.js';
import type { Obeyed, Obeying } from './obeying.js';

/** An order whose mail was never written, and which phase it moved. */
type Untold = { id: string; phase: string };

/** Whether the file still has the day, and it is ahead. */
function isTrueStill(
  { phases, progress }: Project,
  phase: string,
  to: string,
  today: Temporal.PlainDate,
): boolean {
  const date = Temporal.PlainDate.from(to);
  const said =
    phaseCalled({ phases }, phase)?.due ?? (progress.next?.what === phase ? progress.next.date : null);
  return said?.equals(date) === true && Temporal.PlainDate.compare(date, today) >= 0;
}

/** Whether the client is told of the project in another mail since. */
function isToldSince({ journal }: Bot, slug: string, at: string): boolean {
  return [...journal.ledger.mails.values()].some(
    ({ news, plannedAt }) =>
      news !== undefined &&
      projectsOf(news).includes(slug) &&
      Temporal.Instant.compare(Temporal.Instant.from(plannedAt), Temporal.Instant.from(at)) > 0,
  );
}

/** The last date of the project that moved, where its client was not told for want of words; null where there is none. */
function untoldMove({ bot, desk }: Obeying, project: Project): Untold | null {
  const { ledger } = bot.journal;
  const client = bot.rules.clientOfSlug(project.client);
  const last = [...ledger.orders].reverse().find(([id, { what }]) => {
    return what === 'move' && begunOutcome(bot, id)?.project === project.slug;
  });
  if (client === null || last === undefined) return null;
  const [id, { at }] = last;
  const news = begunOutcome(bot, id)?.news;
  const key = orderedKey(bot.account, id, client);
  const isWritten = ledger.mails.has(key) || ledger.proposals.open.has(key) || ledger.proposals.over.has(key);
  if (news?.tells !== 'move' || isWritten || isToldSince(bot, project.slug, at)) return null;
  return isTrueStill(project, news.phase, news.to, readOn(desk)) ? { id, phase: news.phase } : null;
}

/**
 * Makes the outcome true, and shows the mail that lacked these words.
 * @throws DriverseatError of the journal
 */
export async function carryOutThing(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed> {
  const { bot } = obeying;
  const { completes } = outcome;
  const done = await carryOutEdit(obeying, outcome);
  const move = completes === undefined ? null : begunOutcome(bot, completes);
  if (done.saved === undefined || completes === undefined || move?.dueAt == null) return done;
  const dueAt = afterUndo(bot, move.dueAt)?.toString() ?? move.dueAt;
  return await tellOutcome({ ...obeying, id: completes }, { ...move, dueAt });
}

/**
 * Obeys `thing`.
 * @throws DriverseatError of the journal
 */
export async function setThing(obeying: Obeying, order: FieldOrder): Promise<Obeyed> {
  const { bot, desk, language } = obeying;
  const before = projectCalled(bot, order.project);
  if (before === null) return { text: null };
  const untold = order.value === '-' ? null : untoldMove(obeying, before);
  const after = afterField(before, order, untold?.phase ?? phaseToName(before, readOn(desk)));
  if (after === null) return { text: projectMailWords(language).noPhase(before.slug) };
  const completes = untold === null ? {} : { completes: untold.id };
  return await carryOutThing(obeying, await begin(obeying, order, { before, after, ...completes }));
}
