/**
 * What an order does to a project: its file is written, the client's mail planned, and she reads it before it leaves
 * (UX.md T2, T12).
 *
 * The outcome is journaled first. Obeyed once more after a crash, it changes nothing the second time.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import { type News, projectsOf } from '../../ledger/news.js';
import type { Offer } from '../../ledger/offer.js';
import { isOpen } from '../../ledger/planned-mail.js';
import { projectMailSubject, projectMailText, projectMailWords } from '../../notes/project-mail.js';
import { readOn } from '../../orders/desk.js';
import type { DoneOrder, MoveOrder, UpdateOrder } from '../../orders/order.js';
import { correctionNews, doneNews, moveNews, updateNews } from '../../plan/order-news.js';
import { orderedKey, planNews } from '../../plan/plan-news.js';
import { promisesMoved } from '../../plan/promise-lines.js';
import { afterDone, afterMove, afterUpdate } from '../../projects/apply-order.js';
import type { Client } from '../../projects/client.js';
import type { Project } from '../../projects/project.js';
import { changesOf, editsBetween } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { fromTemplate, type MailWords, mailWords } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { putIntoQueue } from '../put-into-queue.js';
import type { LineOutcome } from './begun-line.js';
import { editWorkspace } from './edit-workspace.js';
import type { Obeyed, Obeying } from './obeying.js';
import { overtaken, overtakenProposals } from './overtaken-mails.js';
import { cameBackOn, cameBackWarning, overdueWarning, unansweredWarning } from './update-warnings.js';

/** Orders of which the client hears. */
export type TellingOrder = UpdateOrder | DoneOrder | MoveOrder;

/** The remark that the client was told last about the project; null where none. */
function toldRemark({ journal }: Bot, project: string): string | null {
  const told = [...journal.ledger.mails.values()]
    .filter(({ state, news }) => state === 'sent' && news !== undefined && projectsOf(news).includes(project))
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .flatMap(({ news }) => (news !== undefined && 'projects' in news ? news.projects : []))
    .filter((one) => one.project === project);
  return told.at(-1)?.remark ?? null;
}

function projectAfter(bot: Bot, project: Project, order: TellingOrder, today: Temporal.PlainDate): Project {
  switch (order.order) {
    case 'update':
      return afterUpdate(project, order, { today, toldRemark: toldRemark(bot, project.slug) });
    case 'done':
      return afterDone(project, order);
    case 'move':
      return afterMove(project, order);
  }
}

function newsOf(
  { because }: Obeying,
  project: Project,
  after: Project,
  order: TellingOrder,
  today: Temporal.PlainDate,
): News | null {
  if (order.order === 'move') return moveNews(order);
  if (order.order === 'done') return doneNews(after, today);
  const { told } = project.progress;
  return because === 'backwards'
    ? correctionNews(after, told?.percent ?? null, today)
    : updateNews([after], today);
}

/** The outcome of the order, with nothing done yet. */
function outcomeOf(obeying: Obeying, project: Project, order: TellingOrder): LineOutcome {
  const { bot, desk, because } = obeying;
  const today = readOn(desk);
  const after = projectAfter(bot, project, order, today);
  const moves = order.order === 'move' ? order.moves : [];
  const client = bot.rules.clientOfSlug(project.client);
  const returned = client === null ? null : cameBackOn(bot, client);
  return {
    order: order.order,
    project: project.slug,
    edits: editsBetween(project, after),
    news: newsOf(obeying, project, after, order, today),
    dueAt: order.sendAt.toInstant().toString(),
    ...(order.isHerHour ? { isHerHour: true } : {}),
    // A step back is a correction, and shown first (UX.md, "Error replies"); so is a day that was told as if it were ahead.
    waitsForSend: because === 'backwards' || isOverAlready(order) || returned !== null,
    ...(returned === null ? {} : { cameBackOn: returned.toString() }),
    moves: moves.map(({ name, from, to }) => ({ name, from: from.toString(), to: to.toString() })),
    writtenAt: desk.writtenAt.toString(),
  };
}

/** The day that moves is past when the client hears of it: the template speaks of it as ahead. */
function isOverAlready(order: TellingOrder): boolean {
  const [first] = order.order === 'move' ? order.moves : [];
  return first !== undefined && Temporal.PlainDate.compare(first.from, order.sendAt.toPlainDate()) < 0;
}

type Telling = {
  obeying: Obeying;
  outcome: LineOutcome;
  client: Client;
  news: News;
  key: string;
  dueAt: Temporal.Instant;
};

/** What the order overtakes, whether its own mail leaves by itself or not: waiting mails, and promises for the old days. */
function overtakingEntries({ obeying: { bot }, outcome, client, key }: Telling): Happening[] {
  const dropped = overtaken(bot, outcome, key).map(
    (mail): Happening => ({ type: 'dropped', key: mail.key, why: 'overtaken' }),
  );
  const over = overtakenProposals(bot, outcome, key).map(
    (proposal): Happening => ({ type: 'proposal-over', key: proposal.key, reason: 'stale' }),
  );
  const moved = outcome.moves.flatMap((dates) =>
    promisesMoved(bot.journal.ledger, { client: client.slug, ...dates }),
  );
  return [...dropped, ...over, ...moved];
}

function plannedMail({ obeying: { bot }, outcome, client, news, key, dueAt }: Telling): Happening {
  const isRehearsed = bot.rules.settings.mode === 'rehearsal';
  const { edits, isHerHour = false } = outcome;
  const more = { notAfter: null, edits, isRehearsed, isHerHour };
  return planNews({ key, kind: 'ordered', client, news, dueAt, ...more });
}

/** The mail with its words: planned and agreed to, or proposed where it is shown first. */
function mailEntries(telling: Telling, words: MailWords & { ok: true }): Happening[] {
  const { outcome, client, news, key } = telling;
  const worded: Happening = { type: 'worded', ...fromTemplate(key, words) };
  const shownFirst = outcome.order === 'move' ? 'date-changed' : 'correction';
  const why = outcome.cameBackOn === undefined ? shownFirst : 'bounced';
  return outcome.waitsForSend
    ? [worded, { type: 'proposed', key, client: client.slug, why, news, isHers: true }]
    : [worded, plannedMail(telling), { type: 'approved', of: key, hash: words.hash }];
}

/** Why there is no mail to show; while a template is broken it waits, and is shown once that is mended. */
async function tellUnwritten(
  telling: Telling,
  words: MailWords & { ok: false },
  isAgain: boolean,
): Promise<Obeyed> {
  const { obeying, outcome } = telling;
  const { bot, language } = obeying;
  const said = projectMailWords(language);
  const isWaiting = words.why === 'broken-template' && !outcome.waitsForSend;
  if (isWaiting && !isAgain)
    await bot.journal.append(bot.clock.now(), ...overtakingEntries(telling), plannedMail(telling));
  const after = isWaiting ? said.waitsForTemplate : said.saved;
  return { text: `${whyUnwritten(words, language)} ${after}`, offers: [aboutProject(outcome)] };
}

async function tell(telling: Telling): Promise<Obeyed> {
  const { obeying, outcome, client, news, key, dueAt } = telling;
  const { bot, language } = obeying;
  const day = dueAt.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const words = mailWords(bot, { client, news }, day);
  const said = projectMailWords(language);
  const isAgain = bot.journal.ledger.mails.has(key) || bot.journal.ledger.proposals.open.has(key);
  if (!words.ok) return await tellUnwritten(telling, words, isAgain);
  const entries = isAgain ? [] : [...overtakingEntries(telling), ...mailEntries(telling, words)];
  const hasReplaced = entries.some(({ type }) => type === 'dropped' || type === 'proposal-over');
  if (entries.length > 0) await bot.journal.append(bot.clock.now(), ...entries);
  const mail = bot.journal.ledger.mails.get(key);
  if (mail !== undefined && isOpen(mail)) await putIntoQueue(bot, key, mail.dueAt);
  const shown = shownMail(bot, {
    key,
    client,
    news,
    words,
    dueAt,
    waitsForSend: outcome.waitsForSend,
    isRehearsed: mail?.isRehearsed === true,
    again: null,
    moves: outcome.moves.map(({ name, from, to }) => ({
      name,
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to),
    })),
    warnings: [
      ...(hasReplaced ? [said.replaces] : []),
      ...cameBackWarning(bot, client, outcome),
      ...unansweredWarning(bot, { client, project: outcome.project }),
      ...overdueWarning(bot, outcome, day),
    ],
  });
  const setting = noteSetting(bot);
  return {
    text: projectMailText(shown, setting),
    subject: projectMailSubject(shown, setting),
    offers: [{ what: 'news', line: null, key, hash: words.hash }, aboutProject(outcome)],
  };
}

function aboutProject({ project }: LineOutcome): Offer {
  return { what: 'project', line: null, project };
}

/**
 * Makes the outcome true: the file, then the mail.
 * @throws DriverseatError of the journal
 */
export async function carryOut(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed> {
  const { bot, id } = obeying;
  const problem = await editWorkspace(bot, projectFile(outcome.project), changesOf(outcome.edits));
  if (problem !== null) return { text: problem };
  const { news, dueAt } = outcome;
  const project = bot.rules.projects.find(({ slug }) => slug === outcome.project);
  const client = project === undefined ? null : bot.rules.clientOfSlug(project.client);
  if (news === null || dueAt === null || client === null) return { text: null };
  const key = orderedKey(bot.account, id, client);
  return await tell({ obeying, outcome, client, news, key, dueAt: Temporal.Instant.from(dueAt) });
}

/** Whether the client will hear of the day: a project without phases may have nothing to promise for it. */
function isPromised({ news }: LineOutcome, date: Temporal.PlainDate): boolean {
  return news !== null && 'projects' in news && news.projects[0]?.next?.date === date.toString();
}

/**
 * Obeys an order of which the client hears.
 * @throws DriverseatError of the journal
 */
export async function obeyTelling(obeying: Obeying, order: TellingOrder): Promise<Obeyed> {
  const { bot, id } = obeying;
  const project = bot.rules.projects.find(({ slug }) => slug === order.project);
  if (project === undefined) return { text: null };
  const outcome = outcomeOf(obeying, project, order);
  if (order.order === 'update' && order.date !== null && !isPromised(outcome, order.date))
    return { text: projectMailWords(obeying.language).noStep(project.slug) };
  await bot.journal.append(bot.clock.now(), {
    type: 'obeying',
    order: id,
    what: order.order,
    outcome: JSON.stringify(outcome),
  });
  return await carryOut(obeying, outcome);
}
