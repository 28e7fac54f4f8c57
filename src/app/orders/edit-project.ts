/**
 * Orders that change a project's file and of which the client hears nothing: fields, close, pause, resume; and `show`.
 */
import type { Happening } from '../../ledger/entry.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { newsLabel, projectMailWords } from '../../notes/project-mail.js';
import type { FieldOrder, PauseOrder, ProjectOrder, ShowOrder } from '../../orders/order.js';
import { receiptText } from '../../orders/reply-text.js';
import { fieldWord } from '../../orders/vocabulary.js';
import { afterField } from '../../projects/apply-order.js';
import type { Project } from '../../projects/project.js';
import { editsBetween } from '../../workspace/edit/project-edits.js';
import type { Bot } from '../bot.js';
import { byLeaving } from '../projects/leaving-at.js';
import type { LineOutcome } from './begun-line.js';
import { mailEntry } from './mail-entry.js';
import type { Obeyed, Obeying } from './obeying.js';
import { statusText } from './status-text.js';
import { withWaiting } from './waiting-text.js';
import { writeOutcome } from './write-outcome.js';

/** The project of that slug; null where there is none. */
export function projectCalled({ rules }: Bot, slug: string): Project | null {
  return rules.projects.find((project) => project.slug === slug) ?? null;
}

type EditOrder = FieldOrder | PauseOrder | ProjectOrder;

/** Mails about that project alone that have not begun to leave; its closing update is the last word, and goes. */
function waitingMails({ journal }: Bot, slug: string): { ended: MailRecord[]; closing: MailRecord[] } {
  const waiting = [...journal.ledger.mails.values()].filter(({ state, news }) => {
    const about = news === undefined ? [] : projectsOf(news);
    return state === 'planned' && about.length === 1 && about[0] === slug;
  });
  const isClosing = ({ news }: MailRecord): boolean => news?.tells === 'done';
  return { ended: waiting.filter((mail) => !isClosing(mail)), closing: waiting.filter(isClosing) };
}

/** Nobody is told of a project that closes, and what waits about it is dropped. */
async function dropWaiting(bot: Bot, slug: string): Promise<void> {
  // The receipt says so: no other note is due.
  const drops = waitingMails(bot, slug).ended.flatMap(({ key }): Happening[] => [
    { type: 'dropped', key, why: 'project-closed' },
    { type: 'shown', key },
  ]);
  if (drops.length > 0) await bot.journal.append(bot.clock.now(), ...drops);
}

/** Fields that no project waits for. */
const NEVER_OPEN: ReadonlySet<string> = new Set(['need', 'remark', 'name']);

/**
 * Makes the outcome of such an order true, however often it is obeyed.
 * @throws DriverseatError of the journal
 */
export async function carryOutEdit(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed> {
  const { project, order, field, says = null } = outcome;
  const problem = await writeOutcome(obeying, outcome);
  if (problem === null && order === 'close') await dropWaiting(obeying.bot, project);
  const text = problem ?? says;
  if (field === undefined) return { text };
  const isSaved = problem === null && !NEVER_OPEN.has(field);
  return {
    text,
    offers: [{ what: 'project', line: null, project }],
    ...(isSaved ? { saved: project } : {}),
  };
}

/** Takes down what the order comes to, and then does it: after a crash the very same is written, and no other. */
async function obeyEdit(obeying: Obeying, order: EditOrder, change: ProjectChange): Promise<Obeyed> {
  return await carryOutEdit(obeying, await begin(obeying, order, change));
}

/** A project before the order and after it; what else the outcome says. */
type ProjectChange = { before: Project; after: Project } & Pick<LineOutcome, 'completes' | 'says'>;

/** Takes down what the order comes to. */
export async function begin(
  obeying: Obeying,
  order: EditOrder,
  { before, after, ...more }: ProjectChange,
): Promise<LineOutcome> {
  const { bot, id, desk, language } = obeying;
  const outcome: LineOutcome = {
    ...{ order: order.order, project: before.slug, edits: editsBetween(before, after) },
    ...{ news: null, dueAt: null, waitsForSend: false, moves: [], writtenAt: desk.writtenAt.toString() },
    ...(order.order === 'field' ? { field: order.field } : {}),
    says: receiptText(order, desk, language),
    ...more,
  };
  await bot.journal.append(bot.clock.now(), {
    ...{ type: 'obeying', order: id, what: order.order, outcome: JSON.stringify(outcome) },
  } as const);
  return outcome;
}

/** `pause bio`, `resume bio`, `close`: the status of the project called `slug`. */
export async function setStatus(
  obeying: Obeying,
  order: PauseOrder | ProjectOrder,
  slug: string,
  status: Project['status'],
): Promise<Obeyed> {
  const before = projectCalled(obeying.bot, slug);
  if (before === null) return { text: null };
  const receipt = receiptText(order, obeying.desk, obeying.language);
  const says = [receipt, ...(order.order === 'close' ? closingWords(obeying, slug) : [])].join(' ');
  return await obeyEdit(obeying, order, { before, after: { ...before, status }, says });
}

/** What she ordered about the project and does not leave any more, and what leaves all the same; nothing where nothing waits. */
function closingWords({ bot, language }: Obeying, slug: string): string[] {
  const { ended, closing } = waitingMails(bot, slug);
  const words = projectMailWords(language);
  const labels = ended.flatMap(({ news }) => (news === undefined ? [] : [newsLabel(news, language)]));
  return [
    ...(labels.length === 0 ? [] : [words.notAnyMore(labels.join(', '))]),
    ...(closing.some(({ isRehearsed }) => isRehearsed !== true) ? [words.closingLeaves] : []),
  ];
}

/** `need: photos`: the value, read back from the file as it stands now. */
export async function setField(obeying: Obeying, order: FieldOrder): Promise<Obeyed> {
  const before = projectCalled(obeying.bot, order.project);
  if (before === null) return { text: null };
  const after = afterField(before, order);
  if (after === null)
    return {
      text: projectMailWords(obeying.language).noValue(fieldWord(order.field, obeying.language), order.value),
    };
  return await obeyEdit(obeying, order, { before, after });
}

/** `show`: the mails that wait about the project, or about all, in full. */
export function showProject({ bot, language }: Obeying, { project }: ShowOrder): Obeyed {
  const waiting = [...bot.journal.ledger.mails.values()]
    .filter(({ state, news }) => state === 'planned' && news !== undefined)
    .filter(({ news }) => project === null || (news !== undefined && projectsOf(news).includes(project)));
  const status = statusText(bot, language, project);
  const lines = byLeaving(bot, waiting).flatMap((leaving) => mailEntry(bot, leaving));
  const text = [status, ...lines].join('\n');
  return withWaiting(bot, text, project);
}
